#include "small_journal.h"

#include <QFile>
#include <QtTest>

#include <signal.h>

using namespace aparte::test;

// A file that somebody sends: it comes in whole, or is refused with the place, and nothing that is here is lost.
class Bundles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadBundleIsRefusedWithItsPlace_data();
    void aBadBundleIsRefusedWithItsPlace();
    void aBundleThatIsNotThereIsSaid();
    void whatIsWrongIsKnownBeforeAPassphraseIsAsked_data();
    void whatIsWrongIsKnownBeforeAPassphraseIsAsked();
    void aDryRunWritesNothing();
    void practiceIsListedAndShown();
    void whatIsDamagedIsNamedAndTheRestLeaves();
    void whatIsHereAlreadyIsSkippedOrKept();
    void whatGoesOutComesBack();
    void anExportIsReadableByItsOwnerAndOverwritesNothing();
    void ctrlCDuringAnImportLosesNothing();

private:
    SmallJournal m_first;
};

void Bundles::aBadBundleIsRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); // in what is said
    const auto row = [](const char *name, const QByteArray &json, const char *place = "") {
        QTest::newRow(name) << json << QString::fromUtf8(place);
    };
    const auto mission = [](const QByteArray &sessions) {
        return bundleOf(personOf("n1", R"({"id":"nm1","stage":"sessions","sessions":[)" + sessions + "]}"));
    };
    row("nothing", "");
    row("not JSON", "Bonjour, voici mes notes.");
    row("JSON that is cut", bundleOf(personOf("n1", "")).chopped(4));
    row("another format", R"({"format":"diary","version":1})");
    row("a later version", R"({"format":"aparte-bundle","version":99})");
    row("a number for a name", bundleOf(R"({"id":"n1","name":7})"), "/beneficiaries/0/name");
    row("a text for minutes", mission(R"({"id":"ns","date":"2025-01-02","minutes":"long"})"),
        "/beneficiaries/0/missions/0/sessions/0/minutes");
    row("a list for an object", bundleOf("[]"), "/beneficiaries/0");
    row("a date that does not exist", mission(R"({"id":"ns","date":"2025-02-31"})"),
        "/beneficiaries/0/missions/0/sessions/0/date");
    row("no id", bundleOf(R"({"name":"Sans identifiant"})"), "/beneficiaries/0");
    row("an organisation that is nowhere", bundleOf(R"({"id":"n1","name":"N","organisation":"o9"})"),
        "/beneficiaries/0/organisation");
    row("a theme that is nowhere", mission(R"({"id":"ns","date":"2025-01-02","themes":["t9"]})"),
        "/beneficiaries/0/missions/0/sessions/0/themes/0");
    row("the same id twice", bundleOf(personOf("n1", "") + "," + personOf("n1", "")), "/beneficiaries/1");
    row("invalid UTF-8", bundleOf("{\"id\":\"n1\",\"name\":\"N\xff\xfe\"}"));
    row("a note of 200 MB", mission(R"({"id":"ns","date":"2025-01-02","note":")" + QByteArray(200 << 20, 'x') + "\"}"));
    row("nested without end", QByteArray(200000, '['));
}

void Bundles::aBadBundleIsRefusedWithItsPlace() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const QString file = m_first.beside("bad.json");
    writeFile(file, json);
    for (const char *mode : {"--dry-run=false", "--dry-run"}) {
        const auto ended = m_first.run("import", {file, QString::fromUtf8(mode), QStringLiteral("--json")});
        EXPECT_CODE(ended, 2);
        QVERIFY2(ended.isOneObject(), ended.said().constData());
        QVERIFY2(ended.error()[u"message"].toString().contains(place), ended.said().constData());
        QVERIFY2(ended.milliseconds < 10000, QByteArray::number(ended.milliseconds).constData());
    }
    QFile::remove(file);
    QCOMPARE(m_first.trouble(), QByteArray());
    QCOMPARE(m_first.run("list", {QStringLiteral("--json")}).object()[u"items"].toArray().size(), 2);
}

void Bundles::aBundleThatIsNotThereIsSaid() {
    const auto ended = m_first.run("import", {m_first.beside("nowhere.json"), QStringLiteral("--json")});
    EXPECT_CODE(ended, 2);
    QVERIFY(!ended.error()[u"message"].toString().isEmpty());
    const auto folder = m_first.run("import", {m_first.beside("."), QStringLiteral("--json")});
    EXPECT_CODE(folder, 2);
    QCOMPARE(folder.error()[u"code"].toString(), QStringLiteral("import.folder"));
}

void Bundles::whatIsWrongIsKnownBeforeAPassphraseIsAsked_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const QString vault = m_first.folder(), nowhere = m_first.beside("nowhere");
    const QString file = m_first.beside("half.json"), taken = m_first.beside("taken.json");
    writeFile(file, R"({"format":"aparte-bundle","version":1,)");
    writeFile(taken, "mine");
    const auto row = [](const char *name, const QString &words, const char *code) {
        QTest::newRow(name) << words.split(u' ') << QString::fromUtf8(code);
    };
    row("no vault", QStringLiteral("list ") + nowhere, "vault.missing");
    row("no vault to write to", QStringLiteral("passphrase ") + nowhere, "vault.missing");
    row("no vault for a code", QStringLiteral("unlock-with-code ") + nowhere, "vault.missing");
    row("no file", QStringLiteral("import ") + vault + u' ' + nowhere, "import.missing");
    row("half a file", QStringLiteral("import ") + vault + u' ' + file, "bundle.not-json");
    row("a file that is there", QStringLiteral("export ") + vault + u' ' + taken, "export.exists");
    row("a folder that is not", QStringLiteral("export ") + vault + u' ' + nowhere + "/x.json", "export.not-writable");
    row("a vault that is there", QStringLiteral("create ") + vault, "vault.exists");
    row("a vault in no folder", QStringLiteral("create ") + nowhere + "/a/b.aparte", "folder.above");
    row("nothing to look for", QStringLiteral("search ") + vault + QStringLiteral(" \u00a0"), "search.empty");
}

void Bundles::whatIsWrongIsKnownBeforeAPassphraseIsAsked() {
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const auto ended = Command(words + QStringList{QStringLiteral("--json")})
                           .secrets({}) // asking would end with passphrase.no-line
                           .set("XDG_STATE_HOME", m_first.state())
                           .run();
    QVERIFY2(ended.isOneObject(), ended.said().constData());
    QCOMPARE(ended.error()[u"code"].toString(), code);
    QVERIFY(ended.code == 2 || ended.code == 7);
}

// A page of the database that is no longer what was written.
void Bundles::whatIsDamagedIsNamedAndTheRestLeaves() {
    const SmallJournal journal(m_first);
    EXPECT_CODE(journal.run("import", {QStringLiteral(APARTE_SOURCE_DIR "/examples/journal.json")}), 0);
    constexpr qint64 page = 16384;
    const qint64 pages = QFile(journal.file("journal.db")).size() / page;
    QByteArray database = readFile(journal.file("journal.db"));
    for (qint64 each = pages / 2; each < pages / 2 + 2; ++each)
        database[each * page + 500] = static_cast<char>(database[each * page + 500] ^ 1);
    writeFile(journal.file("journal.db"), database);
    const QString file = journal.beside("rest.json");
    const auto ended = journal.run("export", {file, QStringLiteral("--json")});
    EXPECT_CODE(ended, 4);
    QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("export.incomplete"));
    const auto unreadable = ended.object()[u"unreadable"].toArray();
    QVERIFY2(!unreadable.isEmpty(), ended.said().constData());
    QVERIFY(!unreadable[0][u"message"].toString().isEmpty());
    QVERIFY(readFile(file).contains("Le chantier avance bien."));
    const auto list = journal.run("list", {QStringLiteral("sessions"), QStringLiteral("--json")});
    EXPECT_CODE(list, 4);
    QVERIFY(list.object()[u"items"].toArray().size() > 200);
    const SmallJournal other(m_first);
    EXPECT_CODE(other.run("import", {file}), 0);
}

void Bundles::aDryRunWritesNothing() {
    const QString file = m_first.beside("more.json");
    writeFile(file, bundleOf(personOf("n1", "")));
    const auto tried = m_first.run("import", {file, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    EXPECT_CODE(tried, 0);
    QCOMPARE(tried.object()[u"imported"].toObject()[u"beneficiaries"].toInt(), 1);
    QCOMPARE(m_first.run("list", {QStringLiteral("--json")}).object()[u"items"].toArray().size(), 2);
}

void Bundles::practiceIsListedAndShown() {
    const SmallJournal journal(m_first);
    const QString file = journal.beside("practice.json");
    writeFile(file, bundleOf("", R"(,"coach":{"name":"Ondine Vasseur","status":"internal"},"practice":[
        {"kind":"network","date":"2025-01-09","minutes":90},
        {"kind":"solicitation","date":"2025-03-01","channel":"mail","status":"open"}])"));
    EXPECT_CODE(journal.run("import", {file}), 0);
    const auto listed = journal.run("list", {QStringLiteral("practice"), QStringLiteral("--json")});
    EXPECT_CODE(listed, 0);
    const QJsonArray items = listed.object()[u"items"].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0][u"kind"].toString(), QStringLiteral("solicitation")); // newest first
    QCOMPARE(items[0][u"status"].toString(), QStringLiteral("open"));
    const auto shown = journal.run("show", {items[1][u"id"].toString(), QStringLiteral("--json")});
    EXPECT_CODE(shown, 0);
    QVERIFY2(shown.said().contains("2025-01-09"), shown.said().constData());
    const auto coach = journal.run("show", {QStringLiteral("coach"), QStringLiteral("--json")});
    EXPECT_CODE(coach, 0);
    QVERIFY2(coach.said().contains("Ondine Vasseur"), coach.said().constData());
}

void Bundles::whatIsHereAlreadyIsSkippedOrKept() {
    const SmallJournal journal(m_first);
    const QString file = journal.beside("other.json");
    EXPECT_CODE(journal.run("export", {file}), 0);
    const auto same = journal.run("import", {file, QStringLiteral("--json")});
    EXPECT_CODE(same, 0);
    QVERIFY(same.object()[u"skipped"].toInt() > 0);
    QVERIFY(same.object()[u"warnings"].toArray().isEmpty());
    QByteArray other = readFile(file);
    QVERIFY(other.contains("Le chantier avance bien."));
    writeFile(file, other.replace("Le chantier avance bien.", "Tout autre chose."));
    const auto ended = journal.run("import", {file, QStringLiteral("--json")});
    EXPECT_CODE(ended, 0);
    const auto warning = ended.object()[u"warnings"].toArray().at(0).toObject();
    QVERIFY(warning[u"where"].toString().startsWith(QStringLiteral("/beneficiaries/")));
    QVERIFY(!warning[u"why"].toString().isEmpty());
    QCOMPARE(journal.trouble(), QByteArray());
}

void Bundles::whatGoesOutComesBack() {
    const SmallJournal from(m_first), into(m_first);
    const QString file = from.beside("all.json"), again = into.beside("again.json");
    EXPECT_CODE(from.run("import", {QStringLiteral(APARTE_SOURCE_DIR "/examples/journal.json")}), 0);
    EXPECT_CODE(from.run("export", {file}), 0);
    EXPECT_CODE(into.run("import", {file}), 0);
    EXPECT_CODE(into.run("export", {again}), 0);
    QCOMPARE(readFile(again), readFile(file));
}

void Bundles::anExportIsReadableByItsOwnerAndOverwritesNothing() {
    const QString file = m_first.beside("mine.json");
    const auto ended = m_first.run("export", {file});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.out.contains("not encrypted"));
    QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto before = readFile(file);
    EXPECT_CODE(m_first.run("export", {file}), 2);
    QCOMPARE(readFile(file), before);
}

void Bundles::ctrlCDuringAnImportLosesNothing() {
    for (const int wait : {20, 150, 400}) {
        const SmallJournal journal(m_first);
        QProcess process;
        journal.command("import", {QStringLiteral(APARTE_SOURCE_DIR "/examples/journal.json")}).start(process);
        QTest::qSleep(wait);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const auto ended = Command::finish(process);
        // 1: stopped; 0: it was done before; not by the signal itself unless that came before the program could look.
        QVERIFY2(ended.code == 1 || ended.code == 0 || wait == 20, ended.said().constData());
        QCOMPARE(journal.trouble(), QByteArray());
        EXPECT_CODE(journal.run("check", {QStringLiteral("--all")}), 0);
    }
}

QTEST_GUILESS_MAIN(Bundles)
#include "tst_bundles.moc"
