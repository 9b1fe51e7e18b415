#include "vault/codec.h"

#include <QJsonDocument>
#include <QtTest>

using namespace aparte;
using namespace aparte::vault;

// Values as payloads and back; what is not exactly what we write is refused.
class Codec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullValueComesBackAsItWas();
    void anEmptyValueIsAFewBytes();
    void theSameValueGivesTheSameBytes();
    void aLessonsSupportsStayOut();
    void unknownFieldsKeepTheirJson();
    void aTextKeepsWhatLooksLikeAByteOrderMark_data();
    void aTextKeepsWhatLooksLikeAByteOrderMark();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void everyCutAndEveryFlipIsHarmless();
    void searchSeesTheTextsAndTheDate();
    void aWalkOverRubbishEnds();
};

namespace {

domain::Mission fullMission() {
    domain::Mission mission;
    mission.id = QStringLiteral("m1");
    mission.beneficiary = QStringLiteral("b1");
    mission.framework = QStringLiteral("cdg");
    mission.motive = QStringLiteral("practice");
    mission.stage = QStringLiteral("sessions");
    mission.parties.push_back({QStringLiteral("manager"), QStringLiteral("Élodie Œuvrard"), {}});
    domain::Contract contract;
    contract.objectives.push_back(
        {QStringLiteral("Déléguer"), QStringLiteral("trois dossiers"), 40, {}, {{QStringLiteral("poids"), 2}}});
    contract.plannedSessions = 8;
    contract.plannedHours = 12.5;
    contract.organisation = QStringLiteral("une salle");
    contract.cost = domain::Cost{QStringLiteral("framed"), 80.0, {}, QStringLiteral("EUR"), {}};
    contract.signedOn = QDate(2025, 10, 2);
    mission.contract = contract;
    mission.extra = {{QStringLiteral("couleur"), QStringLiteral("bleu")}};
    return mission;
}

domain::Session fullSession() {
    domain::Session session;
    session.id = QStringLiteral("s1");
    session.mission = QStringLiteral("m1");
    session.beneficiary = QStringLiteral("b1");
    session.status = QStringLiteral("held");
    session.date = QDate(2025, 10, 14);
    session.minutes = 90;
    session.place = QStringLiteral("Médiathèque");
    session.techniques = {QStringLiteral("questioning")};
    session.themes = {QStringLiteral("t1"), QStringLiteral("t2")};
    session.note = QStringLiteral("Elle décide d'en parler 🙂");
    session.hypotheses = QStringLiteral("Peur du conflit ?");
    return session;
}

QByteArray hex(const char *digits) {
    return QByteArray::fromHex(digits);
}

} // namespace

void Codec::aFullValueComesBackAsItWas() {
    const auto mission = fullMission();
    const auto back = decodeMission(encode(mission));
    QVERIFY(back.ok());
    QCOMPARE(encode(*back), encode(mission));
    QCOMPARE(back->parties.front().name, mission.parties.front().name);
    QCOMPARE(back->contract->objectives.front().progress, 40);
    QCOMPARE(back->contract->objectives.front().extra, mission.contract->objectives.front().extra);
    QCOMPARE(*back->contract->plannedHours, 12.5);
    QVERIFY(!back->contract->cost->amount);
    QCOMPARE(*back->contract->signedOn, QDate(2025, 10, 2));
    const auto session = decodeSession(encode(fullSession()));
    QVERIFY(session.ok());
    QCOMPARE(session->note, fullSession().note);
    QCOMPARE(session->themes, fullSession().themes);
    QCOMPARE(session->date, fullSession().date);
    QCOMPARE(*session->minutes, 90);
    domain::Exchange exchange{
        QStringLiteral("x1"),       {}, {}, QStringLiteral("phone"), QStringLiteral("2025-11-03T09:10"), {}, 12,
        QStringLiteral("Un appel"), {}};
    QVERIFY(!decodeExchange(encode(exchange))->answeredAt);
    exchange.answeredAt = QString();
    QVERIFY(decodeExchange(encode(exchange))->answeredAt);
}

void Codec::anEmptyValueIsAFewBytes() {
    QCOMPARE(encode(domain::Theme{}), hex("a0"));
    const auto session = decodeSession(encode(domain::Session{}));
    QVERIFY(session.ok());
    QCOMPARE(session->kind, QStringLiteral("session"));
    domain::Session odd;
    odd.kind.clear();
    QCOMPARE(decodeSession(encode(odd))->kind, QString());
}

void Codec::theSameValueGivesTheSameBytes() {
    QJsonObject one{{QStringLiteral("b"), 1}, {QStringLiteral("aa"), 2}, {QStringLiteral("a"), 3}};
    QJsonObject other{{QStringLiteral("aa"), 2}, {QStringLiteral("a"), 3}, {QStringLiteral("b"), 1}};
    QCOMPARE(encode(one), encode(other));
    QCOMPARE(encode(one), hex("a3 6161 03 6162 01 626161 02"));
}

void Codec::aLessonsSupportsStayOut() {
    domain::Lesson lesson;
    lesson.id = QStringLiteral("l1");
    lesson.supports = {QStringLiteral("b1-secret")};
    QVERIFY(!encode(lesson).contains("b1-secret"));
    QVERIFY(decodeLesson(encode(lesson))->supports.isEmpty());
}

void Codec::unknownFieldsKeepTheirJson() {
    const QByteArray json =
        R"({"a":null,"b":[true,false,1,-1,0.5,9007199254740993,-9223372036854775808],"c":{"é":"ü","x":{}},"d":[],"e":1e300})";
    const auto object = QJsonDocument::fromJson(json).object();
    const auto back = decodeObject(encode(object));
    QVERIFY(back.ok());
    QCOMPARE(QJsonDocument(*back).toJson(QJsonDocument::Compact), QJsonDocument(object).toJson(QJsonDocument::Compact));
    domain::PracticeEntry entry;
    entry.extra = object;
    QCOMPARE(decodePracticeEntry(encode(entry))->extra, object);
}

void Codec::aTextKeepsWhatLooksLikeAByteOrderMark_data() {
    QTest::addColumn<QString>("text");
    const QString mark(QChar(0xfeff));
    QTest::newRow("nothing else") << mark;
    QTest::newRow("at the beginning") << mark + QStringLiteral("Élodie");
    QTest::newRow("two of them") << mark + mark;
    QTest::newRow("inside") << QStringLiteral("a") + mark + QStringLiteral("b");
    QTest::newRow("the one that reads the other way round") << QString(QChar(0xfffe)) + mark;
}

void Codec::aTextKeepsWhatLooksLikeAByteOrderMark() {
    QFETCH(QString, text);
    auto session = fullSession();
    session.id = session.note = session.hypotheses = text;
    session.techniques = {text};
    session.extra = {{text, text}, {QStringLiteral("list"), QJsonArray{text}}};
    const auto back = decodeSession(encode(session));
    QVERIFY(back.ok());
    QCOMPARE(back->note, text);
    QCOMPARE(back->hypotheses, text);
    QCOMPARE(back->techniques, session.techniques);
    QCOMPARE(back->extra, session.extra);
    QCOMPARE(encode(*back), encode(session));
}

void Codec::whatIsNotOursIsRefused_data() {
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *digits, const char *code = "record.payload") {
        QTest::newRow(name) << hex(digits) << QByteArray(code);
    };
    row("nothing", "");
    row("not a map", "6161");
    row("bytes after the end", "a000");
    row("a key twice", "a2 01 6161 01 6162");
    row("keys out of order", "a2 02 6161 01 6162");
    row("a key of ours behind extra", "a2 183f a1616101 01 6161");
    row("extra twice", "a2 183f a1616101 183f a1616101");
    row("an unknown key, then one of ours", "a2 183c 6161 01 6161", "record.key");
    row("an unknown key", "a1 183c 6161", "record.key");
    row("a negative key", "a1 20 6161");
    row("a text key", "a1 6161 6161");
    row("an indefinite map", "bf 01 6161 ff");
    row("an indefinite text", "a1 01 7f 6161 ff");
    row("a number longer than needed", "a1 1801 6161");
    row("a length longer than needed", "a1 01 7801 61");
    row("a text beyond the end", "a1 01 6261");
    row("a text of sixteen exabytes", "a1 01 7b ffffffffffffffff");
    row("a map of sixteen exa-pairs", "bb ffffffffffffffff");
    row("invalid UTF-8", "a1 01 61ff");
    row("half a surrogate", "a1 01 63eda080");
    row("a byte string", "a1 01 4161");
    row("a tag", "a1 01 c0 6161");
    row("undefined", "a1 01 f7");
    row("a half float", "a1 01 f93c00");
    row("a number where a text belongs", "a1 01 01");
}

void Codec::whatIsNotOursIsRefused() {
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, code);
    const auto theme = decodeTheme(payload);
    QVERIFY(!theme.ok());
    QCOMPARE(QByteArray::fromStdString(theme.fault().code), code);
}

void Codec::everyCutAndEveryFlipIsHarmless() {
    const auto mission = encode(fullMission());
    for (qsizetype size = 0; size < mission.size(); ++size)
        QVERIFY(!decodeMission(mission.left(size)).ok());
    for (qsizetype at = 0; at < mission.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            auto other = mission;
            other[at] = static_cast<char>(other[at] ^ (1 << bit));
            const auto read = decodeMission(other);
            if (read) // then it is another value of ours, with its one encoding
                QCOMPARE(encode(*read), other);
        }
}

void Codec::searchSeesTheTextsAndTheDate() {
    const auto session = encode(fullSession());
    QStringList seen;
    QVERIFY(textsIn({session.constData(), static_cast<std::size_t>(session.size())}, Kind::Session,
                    [&](TextField field, std::string_view text) {
                        seen << QString::number(static_cast<int>(field)) +
                                    QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
                    }));
    QCOMPARE(seen, QStringList({QStringLiteral("02025-10-14"), QStringLiteral("1") + fullSession().note,
                                QStringLiteral("2") + fullSession().hypotheses}));
    const domain::Exchange exchange{
        QStringLiteral("x1"),       {}, {}, QStringLiteral("phone"), QStringLiteral("2025-11-03T09:10"), {}, 12,
        QStringLiteral("Un appel"), {}};
    const auto payload = encode(exchange);
    seen.clear();
    QVERIFY(textsIn({payload.constData(), static_cast<std::size_t>(payload.size())}, Kind::Exchange,
                    [&](TextField, std::string_view text) {
                        seen << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
                    }));
    QCOMPARE(seen, QStringList({QStringLiteral("2025-11-03T09:10"), QStringLiteral("Un appel")}));
}

void Codec::aWalkOverRubbishEnds() {
    const auto nothing = [](TextField, std::string_view) {};
    const QByteArray deep = hex("a101") + QByteArray(1 << 20, '\x81');
    QVERIFY(!textsIn({deep.constData(), static_cast<std::size_t>(deep.size())}, Kind::Session, nothing));
    QVERIFY(!decodeObject(hex("a16161") + QByteArray(1 << 20, '\x81')).ok());
    QVERIFY(!textsIn(std::string_view("\xa1\x09\x01", 3), Kind::Session, nothing));
    QVERIFY(!textsIn(std::string_view("\xa0\x00", 2), Kind::Session, nothing));
}

QTEST_APPLESS_MAIN(Codec)
#include "tst_codec.moc"
