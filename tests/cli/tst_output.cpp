#include "pseudo_terminal.h"
#include "small_journal.h"

#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace aparte::test;

// Standard output is what scripts read: one object with --json, whatever happens, and a failure to write is a failure.
class Output : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withJsonThereIsOneObjectAndNothingElse_data();
    void withJsonThereIsOneObjectAndNothingElse();
    void everyErrorHasKindMessageAndNext_data();
    void everyErrorHasKindMessageAndNext();
    void bothLanguagesAreSpoken();
    void anOutputThatFailsIsSaid_data();
    void anOutputThatFailsIsSaid();
    void aNoteWhoseIdCannotBePrintedIsKept();
    void closedStreamsNeverReachTheVault_data();
    void closedStreamsNeverReachTheVault();

private:
    SmallJournal m_first;
};

void Output::withJsonThereIsOneObjectAndNothingElse_data() {
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *verb, const QStringList &rest, const QStringList &fields) {
        QTest::newRow(verb) << QByteArray(verb) << rest << fields + QStringList{QStringLiteral("kdf_ms")};
    };
    row("import", {m_first.beside("leer.json")},
        {QStringLiteral("imported"), QStringLiteral("skipped"), QStringLiteral("warnings")});
    row("export", {m_first.beside("alles.json")}, {QStringLiteral("file")});
    row("list", {}, {QStringLiteral("items")});
    row("show", {QStringLiteral("b1")}, {QStringLiteral("id"), QStringLiteral("name")});
    row("note", {QStringLiteral("b1")}, {QStringLiteral("id")});
    row("search", {QStringLiteral("chantier")},
        {QStringLiteral("hits"), QStringLiteral("total"), QStringLiteral("complete")});
    row("check", {QStringLiteral("--all")}, {QStringLiteral("status"), QStringLiteral("findings")});
    row("recovery", {}, {QStringLiteral("recovery_code")});
    row("erase", {QStringLiteral("b2"), QStringLiteral("--yes")}, {QStringLiteral("certificate")});
}

void Output::withJsonThereIsOneObjectAndNothingElse() {
    QFETCH(QByteArray, verb);
    QFETCH(QStringList, rest);
    QFETCH(QStringList, fields);
    writeFile(m_first.beside("leer.json"), bundleOf({}));
    const SmallJournal journal(m_first);
    const auto ended =
        journal.command(verb.constData(), rest + QStringList{QStringLiteral("--json")}).input("Bref.").run();
    EXPECT_CODE(ended, 0);
    QVERIFY2(ended.isOneObject(), ended.said().constData());
    for (const auto &field : fields)
        QVERIFY2(ended.object().contains(field), qPrintable(field));
    QVERIFY(!ended.object().contains(QStringLiteral("error")));
}

void Output::everyErrorHasKindMessageAndNext_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &words, int code) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << code;
    };
    row("nothing at all", {}, 2);
    row("an unknown verb", QStringLiteral("frobnicate x"), 2);
    row("a verb of later", QStringLiteral("rekey x"), 2);
    row("no vault", QStringLiteral("list"), 2);
    row("an unknown option", QStringLiteral("list x --colour"), 2);
    row("too many words", QStringLiteral("list x people more"), 2);
    row("a number that is none", QStringLiteral("search x y --limit many"), 2);
    row("a limit of nothing", QStringLiteral("search x y --limit 0"), 2);
    row("a descriptor that is none", QStringLiteral("list x --passphrase-fd -1"), 2);
    row("a descriptor that is closed", QStringLiteral("list x --passphrase-fd 77"), 2);
    row("an option without its value", QStringLiteral("note x y --date"), 2);
    row("a language nobody speaks here", QStringLiteral("list x --language de"), 2);
    row("a report without a period", QStringLiteral("report x --organisation o1"), 2);
    row("a period that is none", QStringLiteral("report x --organisation o1 --period 2025-13"), 2);
    row("a format of later", QStringLiteral("report x --organisation o1 --period 2025 --out d --format pdf"), 2);
    row("a format nobody knows", QStringLiteral("report x --organisation o1 --period 2025 --out d --format doc"), 2);
    row("no such vault", QStringLiteral("list x --passphrase-fd 0"), 2);
}

void Output::everyErrorHasKindMessageAndNext() {
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const auto ended = Command(words + QStringList{QStringLiteral("--json")}).input("phrase\n").run();
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.isOneObject(), ended.said().constData());
    for (const char16_t *field : {u"kind", u"message", u"next"})
        QVERIFY2(!ended.error()[field].toString().isEmpty(), ended.said().constData());
    QVERIFY(ended.err.contains(ended.error()[u"message"].toString().toUtf8()));
}

void Output::bothLanguagesAreSpoken() {
    const auto french = Command({QStringLiteral("frobnicate"), QStringLiteral("--language=fr")}).run();
    const auto english =
        Command({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("frobnicate")}).run();
    QVERIFY(french.err.contains("n’est pas un verbe"));
    QVERIFY(english.err.contains("is no verb"));
    const auto ofSystem = Command({QStringLiteral("frobnicate")}).set("LC_ALL", QStringLiteral("en_GB.UTF-8")).run();
    QCOMPARE(ofSystem.err, english.err);
}

void Output::anOutputThatFailsIsSaid_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("closed") << 0;
    QTest::newRow("full") << 1;
    QTest::newRow("nobody reads") << 2;
}

namespace {

void spoilOutput(int how) {
    if (how == 0) {
        ::close(STDOUT_FILENO);
    } else if (how == 1) {
        ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
    } else {
        int ends[2];
        if (::pipe(ends) == 0)
            ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
    }
}

} // namespace

void Output::anOutputThatFailsIsSaid() {
    QFETCH(int, how);
    const auto ended = m_first.command("list").inChild([how] { spoilOutput(how); }).run();
    EXPECT_CODE(ended, 1);
    QVERIFY2(ended.err.contains("Standard output could not be written"), ended.err.constData());
    QCOMPARE(m_first.trouble(), QByteArray());
}

void Output::aNoteWhoseIdCannotBePrintedIsKept() {
    const SmallJournal journal(m_first);
    EXPECT_CODE(
        journal.command("note", {QStringLiteral("b1")}).input("Hippopotame.").inChild([] { spoilOutput(1); }).run(), 1);
    QCOMPARE(
        journal.run("search", {QStringLiteral("hippopotame"), QStringLiteral("--json")}).object()[u"total"].toInt(), 1);
}

void Output::closedStreamsNeverReachTheVault_data() {
    QTest::addColumn<int>("descriptor");
    QTest::newRow("standard output") << STDOUT_FILENO;
    QTest::newRow("standard error") << STDERR_FILENO;
    QTest::newRow("standard input") << STDIN_FILENO;
}

// The lowest free number goes to the next file that is opened: without care the vault's own, into which the question
// would be written.
void Output::closedStreamsNeverReachTheVault() {
    QFETCH(int, descriptor);
    const SmallJournal journal(m_first);
    const auto before = filesIn(journal.folder());
    const auto asked = journal.command("erase", {QStringLiteral("b2")}).inChild([=] {
        withoutTerminal();
        ::close(descriptor);
    });
    EXPECT_CODE(Command(asked).run(), 2);
    QVERIFY(filesIn(journal.folder()).value(QStringLiteral("keys")) == before.value(QStringLiteral("keys")));
    QCOMPARE(journal.trouble(), QByteArray());
    EXPECT_CODE(journal.run("check", {QStringLiteral("--all")}), 0);
}

QTEST_GUILESS_MAIN(Output)
#include "tst_output.moc"
