#include "chosen_payloads.h"
#include "first_reading.h"
#include "lived_vault.h"

#include <random>

using namespace aparte;
using namespace aparte::test;

// What is a payload and what is not: the program's decoder and the second reader say the same of each, and read the
// same out of it.
class PayloadsForBothReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenOnes();
    void alteredOnes();
    void aLaterVersionsKeyIsTooNewAndADisorderDamage();
};

namespace {

QByteArray line(const Payload &payload) {
    return QByteArray::number(static_cast<int>(payload.kind)) + ' ' + payload.bytes.toHex() + '\n';
}

QList<QByteArray> secondAnswers(const std::vector<Payload> &payloads) {
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-B"), QStringLiteral(APARTE_SOURCE_DIR "/tests/vault/decode_payloads.py")});
    for (const auto &payload : payloads)
        python.write(line(payload));
    python.closeWriteChannel();
    if (!python.waitForFinished(300000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return python.readAllStandardOutput().split('\n');
}

// Qt 6.4 finds -9.052235251014697e+17 unequal to itself if one of the two was parsed.
bool same(const QJsonValue &one, const QJsonValue &other) {
    if (one.isDouble() && other.isDouble())
        return one.toDouble() == other.toDouble() && one.toInteger() == other.toInteger();
    if (one.isArray() && other.isArray()) {
        const auto some = one.toArray(), others = other.toArray();
        return std::equal(some.begin(), some.end(), others.begin(), others.end(), same);
    }
    if (one.isObject() && other.isObject()) {
        const auto some = one.toObject(), others = other.toObject();
        return some.keys() == others.keys() && std::equal(some.begin(), some.end(), others.begin(), same);
    }
    return one == other;
}

bool agree(const Result<QJsonObject> &program, const QByteArray &reader) {
    if (!program) // a payload can be both; which is seen first is nobody's promise
        return reader.startsWith("{\"refused\": \"damaged") || reader.startsWith("{\"refused\": \"too new");
    const auto said = QJsonDocument::fromJson(reader).object();
    if (said.isEmpty()) // Qt parses JSON only to a depth of 1,024
        return reader.startsWith("{\"value\": {") && reader.count('[') > 1000;
    return said.contains(u"value") && same(said.value(u"value"), *program);
}

QByteArray disagreement(const Payload &payload, const Result<QJsonObject> &program, const QByteArray &reader) {
    const auto said = program ? QJsonDocument(*program).toJson(QJsonDocument::Compact) : describe(program.fault());
    return "\n" + line(payload).left(400) + "program: " + said.left(400) + "\nreader: " + reader.left(400);
}

// Everything of which they say different things.
QByteArray disagreements(const std::vector<Payload> &payloads) {
    const auto answers = secondAnswers(payloads);
    QByteArray found;
    int accepted = 0;
    for (size_t i = 0; i < payloads.size(); ++i) {
        const auto program = decoded(payloads[i].kind, payloads[i].bytes);
        const auto &reader = answers[static_cast<qsizetype>(i)];
        accepted += program.ok();
        if (!agree(program, reader))
            found += disagreement(payloads[i], program, reader);
    }
    qInfo("%zu payloads: the program takes %d", payloads.size(), accepted);
    return found;
}

std::vector<Payload> wholeOnes() {
    const auto person = QStringLiteral("b1");
    auto brief = fullestSession(person);
    brief.hypotheses = QStringLiteral("peur ?");
    return {
        {Kind::Session, encode(brief)},
        {Kind::Mission, encode(fullestMission(person))},
        {Kind::Beneficiary, encode(fullestBeneficiary(person))},
        {Kind::Theme, encode(domain::Theme{person, {person, person}, person, oddObject()})},
        {Kind::Unknown, encode(oddObject())},
        {Kind::Exchange, encode(domain::Exchange{person, person, person, person, person, person, 7, person, {}})},
    };
}

QByteArray altered(const QByteArray &whole, const QByteArray &other, std::mt19937 &random) {
    auto bytes = whole;
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
    };
    static const auto heads = hex("00011718191a1b20383b405f60617779 7f80819f a0a1bfc0f4f5f6f7f8f9fafbff");
    for (auto times = 1 + below(2); times > 0 && !bytes.isEmpty(); --times) {
        const auto at = below(bytes.size());
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes[at] = heads[below(heads.size())];
            break;
        case 2:
            bytes.insert(at, heads[below(heads.size())]);
            break;
        case 3:
            bytes.remove(at, 1 + below(3));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes.replace(at, below(8), other.mid(below(other.size()), below(8)));
        }
    }
    return bytes;
}

} // namespace

void PayloadsForBothReaders::chosenOnes() {
    auto all = inTheme();
    const auto others = inOthers();
    all.insert(all.end(), others.begin(), others.end());
    const auto found = disagreements(all);
    QVERIFY2(found.isEmpty(), found.constData());
}

void PayloadsForBothReaders::aLaterVersionsKeyIsTooNewAndADisorderDamage() {
    const std::pair<const char *, const char *> list[] = {
        {"a1183e6161", "too new"},            // a key of nobody
        {"a2183e61610161 62", "too new"},     // and one of ours behind it
        {"a201616101 6162", "damaged"},       // a key twice
        {"a202616101 6162", "damaged"},       // out of order
        {"a2183fa161610101 6161", "damaged"}, // behind `extra`
        {"a2183fa1616101184061 61", "too new"},
    };
    std::vector<Payload> payloads;
    for (const auto &[digits, word] : list)
        payloads.push_back({Kind::Theme, hex(digits)});
    const auto answers = secondAnswers(payloads);
    for (size_t i = 0; i < payloads.size(); ++i) {
        const auto program = decoded(Kind::Theme, payloads[i].bytes);
        QVERIFY(!program.ok());
        QCOMPARE(program.fault().kind == Fault::Kind::TooNew, QByteArray(list[i].second) == "too new");
        QVERIFY(answers[static_cast<qsizetype>(i)].startsWith(QByteArray("{\"refused\": \"") + list[i].second));
    }
}

void PayloadsForBothReaders::alteredOnes() {
    std::mt19937 random(2024);
    const auto whole = wholeOnes();
    std::vector<Payload> all = whole;
    const size_t rounds = qEnvironmentVariableIsSet("APARTE_LONG") ? 1000000 : 30000;
    while (all.size() < rounds) {
        const auto &one = whole[random() % whole.size()];
        all.push_back({one.kind, altered(one.bytes, whole[random() % whole.size()].bytes, random)});
    }
    const auto found = disagreements(all);
    QVERIFY2(found.isEmpty(), found.constData());
}

QTEST_GUILESS_MAIN(PayloadsForBothReaders)
#include "tst_payloads_for_both_readers.moc"
