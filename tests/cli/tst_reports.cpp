#include "pseudo_terminal.h"
#include "small_journal.h"

#include <QDir>
#include <QtTest>

using namespace aparte::test;

// Reports and erasing: what leaves, what is refused and why, and what is gone.
class Reports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLastReportIsConfirmedByItsNumberAndLetters();
    void withoutAPlaceItIsADryRun();
    void aPublishedReportHasItsFilesAndIsInTheLedger();
    void aPublishedReportIsMadeAgainByteForByte();
    void aSmallCohortIsRefusedInBothLanguages();
    void whatTheRequestHasWrongIsSaid_data();
    void whatTheRequestHasWrongIsSaid();
    void anErasedPersonIsGoneAndTheCertificateNamesNobody();
    void erasingAsksOnTheTerminal_data();
    void erasingAsksOnTheTerminal();
    void withoutATerminalErasingNeedsYes();

private:
    static void confirmEach(const SmallJournal &journal);
    SmallJournal m_first;
};

void Reports::initTestCase() {
    EXPECT_CODE(m_first.run("import", {QStringLiteral(APARTE_SOURCE_DIR "/examples/journal.json")}), 0);
    const SmallJournal unconfirmed(m_first);
    confirmEach(m_first);
    const QString folder = unconfirmed.beside("unconfirmed");
    QDir().mkpath(folder);
    const QStringList request{QStringLiteral("--organisation=o-valmont"), QStringLiteral("--period=2025"),
                              QStringLiteral("--out"), folder};
    EXPECT_CODE(unconfirmed.run("report", request), 5);
    QVERIFY(QDir(folder).isEmpty());
}

// After an import the last report of each organisation is asked about; none was ever sent here.
void Reports::confirmEach(const SmallJournal &journal) {
    const auto asked = journal.run("report", {QStringLiteral("--to-confirm"), QStringLiteral("--json")});
    EXPECT_CODE(asked, 0);
    QVERIFY(asked.object()[u"waiting"].toBool());
    const auto organisations = asked.object()[u"organisations"].toArray();
    QVERIFY(organisations.size() > 3);
    for (const auto &each : organisations) {
        QVERIFY(!each[u"confirmed"].toBool() && each[u"last_number"].toInt(-1) == 0);
        EXPECT_CODE(journal.run("report", {QStringLiteral("--confirm"), each[u"organisation"].toString(),
                                           QStringLiteral("--last=0")}),
                    0);
    }
    const auto after = journal.run("report", {QStringLiteral("--to-confirm"), QStringLiteral("--json")});
    QVERIFY(!after.object()[u"waiting"].toBool(true));
    QVERIFY(after.object()[u"organisations"].toArray().isEmpty());
}

void Reports::theLastReportIsConfirmedByItsNumberAndLetters() {
    const SmallJournal journal(m_first);
    const QString folder = journal.beside("sent");
    QDir().mkpath(folder);
    EXPECT_CODE(journal.run("report", {QStringLiteral("--organisation=o-valmont"), QStringLiteral("--period=2025"),
                                       QStringLiteral("--format=json"), QStringLiteral("--out"), folder}),
                0);
    const auto printed = readFile(folder + u'/' + QDir(folder).entryList(QDir::Files).value(0));
    const auto letters = QJsonDocument::fromJson(printed)[u"previous"].toString();
    QCOMPARE(letters.size(), 6);
    QVERIFY(QDir(journal.state()).removeRecursively()); // another computer
    QDir().mkpath(journal.state());
    const auto confirm = [&](const QString &last, const QString &said) {
        return journal.run("report", {QStringLiteral("--confirm=o-valmont"), QStringLiteral("--last"), last,
                                      QStringLiteral("--letters"), said});
    };
    EXPECT_CODE(confirm(QStringLiteral("1"), QStringLiteral("ZZZZZZ")), 5);
    EXPECT_CODE(confirm(QStringLiteral("2"), letters), 5);
    EXPECT_CODE(confirm(QStringLiteral("1"), letters.toLower()), 0);
    const auto asked = journal.run("report", {QStringLiteral("--to-confirm"), QStringLiteral("--json")});
    for (const auto &each : asked.object()[u"organisations"].toArray())
        QCOMPARE(each[u"confirmed"].toBool(), each[u"organisation"].toString() == u"o-valmont");
}

void Reports::withoutAPlaceItIsADryRun() {
    const auto ended = m_first.run("report", {QStringLiteral("--organisation=o-valmont"),
                                              QStringLiteral("--period=2025"), QStringLiteral("--json")});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    const auto report = ended.object();
    QCOMPARE(report[u"status"].toString(), QStringLiteral("publishable"));
    QCOMPARE(report[u"number"].toInt(), 1);
    QCOMPARE(report[u"organisation"].toString(), QStringLiteral("o-valmont"));
    QCOMPARE(report[u"period"].toString(), QStringLiteral("2025"));
    QVERIFY(report[u"cohort"].toInt() >= 10);
    QCOMPARE(report[u"held_out"].toInt(-1), 0);
    QVERIFY(report[u"files"].isArray() && report[u"files"].toArray().isEmpty());
    int told = 0;
    for (const auto &cell : report[u"cells"].toArray()) {
        QVERIFY(cell[u"theme"].isString() && (cell[u"at_least"].isNull() || cell[u"at_least"].toInt() % 5 == 0));
        told += cell[u"at_least"].isDouble();
    }
    QVERIFY(told > 0);
    for (const auto &refusal : report[u"refusals"].toArray())
        QVERIFY(!refusal[u"code"].toString().isEmpty() && !refusal[u"sentence"][u"fr"].toString().isEmpty() &&
                !refusal[u"sentence"][u"en"].toString().isEmpty());
    QVERIFY(m_first.run("list", {QStringLiteral("reports"), QStringLiteral("--json")})
                .object()[u"items"]
                .toArray()
                .isEmpty());
}

void Reports::aPublishedReportHasItsFilesAndIsInTheLedger() {
    const SmallJournal journal(m_first);
    const QStringList request{QStringLiteral("--organisation"), QStringLiteral("o-valmont"), QStringLiteral("--period"),
                              QStringLiteral("2025"), QStringLiteral("--json")};
    const QString folder = journal.beside("out");
    QDir().mkpath(folder);
    const auto published = journal.run(
        "report", request + QStringList{QStringLiteral("--out"), folder, QStringLiteral("--format=json,csv,odt")});
    EXPECT_CODE(published, 0);
    const auto files = published.object()[u"files"].toArray();
    QCOMPARE(files.size(), 3);
    for (const auto &file : files)
        QVERIFY(!readFile(file.toString()).isEmpty());
    const auto listed = journal.run("list", {QStringLiteral("reports"), QStringLiteral("--json")});
    QCOMPARE(listed.object()[u"items"].toArray().at(0).toObject()[u"number"].toInt(), 1);
    const auto twice = journal.run("report", request + QStringList{QStringLiteral("--out"), folder});
    EXPECT_CODE(twice, 5);
    QCOMPARE(twice.object()[u"status"].toString(), QStringLiteral("refused"));
    QCOMPARE(filesIn(folder).size(), 3);
}

void Reports::aPublishedReportIsMadeAgainByteForByte() {
    const SmallJournal journal(m_first);
    const QString first = journal.beside("first"), again = journal.beside("again");
    QDir().mkpath(first);
    QDir().mkpath(again);
    EXPECT_CODE(journal.run("report", {QStringLiteral("--organisation=o-valmont"), QStringLiteral("--period=2025"),
                                       QStringLiteral("--out"), first}),
                0);
    EXPECT_CODE(journal.run("report", {QStringLiteral("--again=1"), QStringLiteral("--out"), again}), 0);
    QCOMPARE(filesIn(again), filesIn(first));
    EXPECT_CODE(journal.run("report", {QStringLiteral("--again=2"), QStringLiteral("--out"), again}), 2);
}

void Reports::aSmallCohortIsRefusedInBothLanguages() {
    const QStringList request{QStringLiteral("--organisation=o1"), QStringLiteral("--period=2025")};
    const auto refused = m_first.run(
        "report", request + QStringList{QStringLiteral("--json"), QStringLiteral("--out"), m_first.beside("never")});
    EXPECT_CODE(refused, 5);
    QVERIFY(refused.isOneObject());
    QCOMPARE(refused.object()[u"status"].toString(), QStringLiteral("refused"));
    const auto refusal = refused.object()[u"refusals"].toArray().at(0).toObject();
    QCOMPARE(refusal[u"code"].toString(), QStringLiteral("W1-small"));
    QVERIFY(refusal[u"sentence"][u"fr"].toString() != refusal[u"sentence"][u"en"].toString());
    QCOMPARE(refused.error()[u"kind"].toString(), QStringLiteral("refused"));
    QVERIFY(!QDir(m_first.beside("never")).exists() || QDir(m_first.beside("never")).isEmpty());
    const auto onScreen = m_first.run("report", request);
    EXPECT_CODE(onScreen, 5);
    QVERIFY(onScreen.out.contains("W1-small") &&
            onScreen.out.contains(refusal[u"sentence"][u"en"].toString().left(40).toUtf8()));
}

void Reports::whatTheRequestHasWrongIsSaid_data() {
    QTest::addColumn<QStringList>("request");
    const auto row = [](const char *name, const QString &words) { QTest::newRow(name) << words.split(u' '); };
    row("an organisation that is nowhere", QStringLiteral("--organisation o9 --period 2025"));
    row("a unit that is nowhere", QStringLiteral("--organisation o-valmont --unit u9 --period 2025"));
    row("a theme that is nowhere", QStringLiteral("--organisation o-valmont --period 2025 --theme t99"));
    row("a period that is none", QStringLiteral("--organisation o-valmont --period 2025-Q5"));
    row("pdf", QStringLiteral("--organisation o-valmont --period 2025 --out x --format pdf"));
    row("to make again, nowhere", QStringLiteral("--again 1"));
    row("to make again, as a try", QStringLiteral("--again 1 --out x --dry-run"));
    row("no organisation", QStringLiteral("--period 2025"));
    row("no period", QStringLiteral("--organisation o-valmont"));
    row("to confirm, without a number", QStringLiteral("--confirm o-valmont"));
    row("to confirm, without letters", QStringLiteral("--confirm o-valmont --last 1"));
    row("letters of nobody", QStringLiteral("--letters ABCDEF"));
    row("to confirm, an organisation that is nowhere", QStringLiteral("--confirm o9 --last 0"));
    row("formats without a place", QStringLiteral("--organisation o-valmont --period 2025 --format json"));
}

void Reports::whatTheRequestHasWrongIsSaid() {
    QFETCH(QStringList, request);
    const auto ended = m_first.run("report", request + QStringList{QStringLiteral("--json")});
    EXPECT_CODE(ended, 2);
    QVERIFY(ended.isOneObject());
}

void Reports::anErasedPersonIsGoneAndTheCertificateNamesNobody() {
    const SmallJournal journal(m_first);
    const auto ended = journal.run("erase", {QStringLiteral("b2"), QStringLiteral("--yes"), QStringLiteral("--json")});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QVERIFY(ended.err.contains("Karim Sol")); // what will be lost is said, to the person alone
    const auto certificate = ended.object()[u"certificate"].toObject();
    QCOMPARE(certificate[u"person"].toString().size(), 32);
    QVERIFY(!ended.out.contains("Karim") && !certificate[u"not_promised"].toArray().isEmpty());
    EXPECT_CODE(journal.run("show", {QStringLiteral("b2")}), 5);
    EXPECT_CODE(journal.run("erase", {QStringLiteral("b2"), QStringLiteral("--yes")}), 5);
    EXPECT_CODE(journal.command("note", {QStringLiteral("b2")}).input("Trop tard.").run(), 5);
    EXPECT_CODE(journal.run("erase", {QStringLiteral("nobody"), QStringLiteral("--yes")}), 2);
    QCOMPARE(
        journal.run("search", {QStringLiteral("difficile"), QStringLiteral("--person=b2"), QStringLiteral("--json")})
            .object()[u"total"]
            .toInt(),
        0);
    EXPECT_CODE(journal.run("check", {QStringLiteral("--all")}), 0);
}

void Reports::erasingAsksOnTheTerminal_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArray("yes\n") << 0;
    QTest::newRow("oui") << QByteArray("oui\n") << 0;
    QTest::newRow("no") << QByteArray("no\n") << 1;
    QTest::newRow("nothing") << QByteArray("\n") << 1;
}

void Reports::erasingAsksOnTheTerminal() {
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    const SmallJournal journal(m_first);
    PseudoTerminal terminal;
    QProcess process;
    journal.command("erase", {QStringLiteral("b2")}).inChild([&] { terminal.beMine(); }).start(process);
    QVERIFY(terminal.answer(process, "Erase? (yes/no) ", answer));
    QVERIFY(terminal.asked().contains("1 session, 0 exchanges"));
    QCOMPARE(Command::finish(process).code, code);
    EXPECT_CODE(journal.run("show", {QStringLiteral("b2")}), code == 0 ? 5 : 0);
}

void Reports::withoutATerminalErasingNeedsYes() {
    const auto ended =
        m_first.command("erase", {QStringLiteral("b2"), QStringLiteral("--json")}).inChild(withoutTerminal).run();
    EXPECT_CODE(ended, 2);
    EXPECT_CODE(m_first.run("show", {QStringLiteral("b2")}), 0);
}

QTEST_GUILESS_MAIN(Reports)
#include "tst_reports.moc"
