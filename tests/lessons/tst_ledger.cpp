#include "invented.h"

#include <QTest>

using namespace aparte;
using namespace invented;

namespace {

std::vector<QByteArray> chainOf(int length) {
    std::vector<QByteArray> chain;
    QByteArray head = lessons::firstPrevious();
    for (int number = 1; number <= length; ++number) {
        lessons::Entry entry{
            number,
            head,
            QDate(2026, 1, number),
            QStringLiteral("standard"),
            QStringLiteral("o"),
            {},
            period(QString::number(2000 + number)),
            tokens(1, 12),
            {},
            {{QStringLiteral("change"), lessons::Scale::Bands, 5}, {QStringLiteral("work"), lessons::Scale::Label, {}}},
            {{lessons::cellOfLesson(QStringLiteral("l1")), lessons::Scale::AtLeast, 5}},
            {{QStringLiteral("organisation"), QStringLiteral("Mairie d’Évry")}}};
        chain.push_back(lessons::canonical(entry));
        head = lessons::hashOf(chain.back());
    }
    return chain;
}

} // namespace

class TheLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_back_what_was_written() {
        const auto chain = chainOf(3);
        const auto entries = lessons::readChain(chain);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 3u);
        for (std::size_t index = 0; index < chain.size(); ++index)
            QCOMPARE(lessons::canonical((*entries)[index]), chain[index]);
        QCOMPARE((*entries)[1].cohort, tokens(1, 12));
        QCOMPARE(*(*entries)[1].cells[0].atLeast, 5);
        QVERIFY(!(*entries)[1].cells[1].atLeast);
    }
    void an_entry_left_out_exchanged_or_doubled_is_noticed() {
        auto chain = chainOf(4);
        auto without = chain;
        without.erase(without.begin() + 1);
        auto exchanged = chain;
        std::swap(exchanged[1], exchanged[2]);
        auto doubled = chain;
        doubled.push_back(doubled.back());
        auto headless = chain;
        headless.erase(headless.begin());
        for (const auto &broken : {without, exchanged, doubled, headless}) {
            const auto read = lessons::readChain(broken);
            QVERIFY(!read.ok());
            QCOMPARE(read.fault().code, std::string("ledger.chain"));
        }
    }
    void every_changed_byte_of_an_earlier_entry_is_noticed() {
        const auto chain = chainOf(2);
        for (qsizetype at = 0; at < chain[0].size(); ++at)
            for (char flip : {'\x01', '\x20'}) {
                auto broken = chain;
                broken[0][at] = static_cast<char>(broken[0][at] ^ flip);
                QVERIFY2(!lessons::readChain(broken).ok(), qPrintable(QString::number(at)));
            }
    }
    void a_hostile_entry_is_refused_without_a_crash_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no fields") << QByteArray("{}");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void a_hostile_entry_is_refused_without_a_crash() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!lessons::entryFrom(bytes).ok());
        QVERIFY(!lessons::readChain({bytes}).ok());
    }
    void check_letters_tell_two_heads_apart() {
        QCOMPARE(lessons::checkLetters(lessons::firstPrevious()), QStringLiteral("AAAAAA"));
        QVERIFY(lessons::checkLetters(lessons::hashOf("a")) != lessons::checkLetters(lessons::hashOf("b")));
    }
    void a_theme_tree_with_a_cycle_is_refused() {
        const auto theme = [](const QString &id, const QString &parent) { return domain::Theme{id, {}, parent, {}}; };
        QCOMPARE(lessons::Catalogue::from(
                     {theme(QStringLiteral("a"), QStringLiteral("b")), theme(QStringLiteral("b"), QStringLiteral("a"))})
                     .fault()
                     .code,
                 std::string("theme.cycle"));
        QCOMPARE(lessons::Catalogue::from({theme(QStringLiteral("a"), QStringLiteral("a"))}).fault().code,
                 std::string("theme.cycle"));
        QCOMPARE(lessons::Catalogue::from({theme(QStringLiteral("a"), QStringLiteral("nowhere"))}).fault().code,
                 std::string("theme.parent"));
    }
};

QTEST_APPLESS_MAIN(TheLedger)
#include "tst_ledger.moc"
