#include "pseudo_terminal.h"
#include "small_journal.h"

#include <QtTest>

#include <signal.h>
#include <unistd.h>

using namespace aparte::test;

// Passphrases and codes: where they come in, what is refused at the door, and where they never are.
class Secrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongPassphraseIsThree();
    void whatIsNoPassphraseIsRefused_data();
    void whatIsNoPassphraseIsRefused();
    void howItIsTypedDoesNotMatter_data();
    void howItIsTypedDoesNotMatter();
    void nothingBeyondTheLineIsRead();
    void aPassphraseIsChangedByTwoLines();
    void aNewCodeReplacesTheOldOne();
    void aCodeOpensAndSetsAPassphrase();
    void aCodeCopiedWronglyIsThreeOrTwo();
    void withoutTerminalAndDescriptorItSaysSo();
    void aNewPassphraseOfSpacesIsRefusedAndAWeakOneSaid();
    void theTerminalShowsNothingAndAsksTwice();
    void twoThatDifferMakeNothing();
    void ctrlCAtThePromptGivesTheEchoBack();
    void aSecretIsNeverInArgumentsOrEnvironment();

private:
    SmallJournal m_first;
};

void Secrets::aWrongPassphraseIsThree() {
    const auto ended = m_first.command("list", {QStringLiteral("--json")}, "une autre phrase\n").run();
    EXPECT_CODE(ended, 3);
    QVERIFY(ended.isOneObject());
    QCOMPARE(ended.error()[u"kind"].toString(), QStringLiteral("could-not-open"));
    QCOMPARE(m_first.trouble(), QByteArray());
}

void Secrets::whatIsNoPassphraseIsRefused_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray("\n") << QStringLiteral("passphrase.empty");
    QTest::newRow("empty, as Windows ends lines") << QByteArray("\r\n") << QStringLiteral("passphrase.empty");
    QTest::newRow("too long") << QByteArray(5000, 'a') + '\n' << QStringLiteral("passphrase.too-long");
    QTest::newRow("invalid UTF-8") << QByteArray("sept\xff grues\n") << QStringLiteral("passphrase.utf8");
    QTest::newRow("cut within a letter") << QByteArray("sept gru\xc3\n") << QStringLiteral("passphrase.utf8");
}

void Secrets::whatIsNoPassphraseIsRefused() {
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const auto ended = m_first.command("list", {QStringLiteral("--json")}, line).run();
    EXPECT_CODE(ended, 2);
    QCOMPARE(ended.error()[u"code"].toString(), code);
}

void Secrets::howItIsTypedDoesNotMatter_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("composed") << QByteArray("\xc3\xa9t\xc3\xa9\n");
    QTest::newRow("decomposed") << QByteArray("e\xcc\x81te\xcc\x81\n");
    QTest::newRow("without a line end") << QByteArray("\xc3\xa9t\xc3\xa9");
    QTest::newRow("as Windows ends lines") << QByteArray("\xc3\xa9t\xc3\xa9\r\n");
}

void Secrets::howItIsTypedDoesNotMatter() {
    QFETCH(QByteArray, line);
    const SmallJournal journal(m_first);
    EXPECT_CODE(journal.command("passphrase", {}, QByteArray(SmallJournal::passphrase) + "\n\xc3\xa9t\xc3\xa9\n").run(),
                0);
    EXPECT_CODE(journal.command("list", {}, line).run(), 0);
}

void Secrets::nothingBeyondTheLineIsRead() {
    const SmallJournal journal(m_first);
    const auto written = Command({QStringLiteral("note"), journal.folder(), QStringLiteral("b1"),
                                  QStringLiteral("--json"), QStringLiteral("--passphrase-fd"), QStringLiteral("0")})
                             .set("XDG_STATE_HOME", journal.state())
                             .input(QByteArray(SmallJournal::passphrase) + "\nLa suite est la note.")
                             .run();
    EXPECT_CODE(written, 0);
    const auto shown = journal.run("show", {written.object()[u"id"].toString(), QStringLiteral("--json")});
    QCOMPARE(shown.object()[u"note"].toString(), QStringLiteral("La suite est la note."));
}

void Secrets::aPassphraseIsChangedByTwoLines() {
    const SmallJournal journal(m_first);
    const QByteArray current = QByteArray(SmallJournal::passphrase) + '\n';
    EXPECT_CODE(journal.command("passphrase", {}, "fausse\nnouvelle phrase\n").run(), 3);
    EXPECT_CODE(journal.command("passphrase", {}, current + "\n").run(), 2);
    EXPECT_CODE(journal.command("passphrase", {}, current).run(), 2);
    EXPECT_CODE(journal.run("list"), 0);
    EXPECT_CODE(journal.command("passphrase", {}, current + "nouvelle phrase\n").run(), 0);
    EXPECT_CODE(journal.run("list"), 3);
    QCOMPARE(journal.trouble("nouvelle phrase"), QByteArray());
}

void Secrets::aNewCodeReplacesTheOldOne() {
    const SmallJournal journal(m_first);
    const auto renewed = journal.run("recovery", {QStringLiteral("--json")});
    EXPECT_CODE(renewed, 0);
    QVERIFY(renewed.isOneObject());
    const QByteArray code = renewed.object()[u"recovery_code"].toString().toUtf8();
    QVERIFY(code != m_first.recoveryCode().toUtf8());
    EXPECT_CODE(journal.command("unlock-with-code", {}, m_first.recoveryCode().toUtf8() + "\nautre\n").run(), 3);
    EXPECT_CODE(journal.command("unlock-with-code", {}, code + "\nautre phrase\n").run(), 0);
    QCOMPARE(journal.trouble("autre phrase"), QByteArray());
}

void Secrets::aCodeOpensAndSetsAPassphrase() {
    const SmallJournal journal(m_first);
    const QByteArray code = journal.recoveryCode().toLower().replace(u'-', u' ').toUtf8();
    EXPECT_CODE(journal.command("unlock-with-code", {}, code + "\n\n").run(), 2);
    QCOMPARE(journal.trouble(), QByteArray());
    const auto ended = journal.command("unlock-with-code", {QStringLiteral("--json")}, code + "\nautre phrase\n").run();
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    EXPECT_CODE(journal.run("list"), 3);
    QCOMPARE(journal.trouble("autre phrase"), QByteArray());
}

void Secrets::aCodeCopiedWronglyIsThreeOrTwo() {
    QByteArray code = m_first.recoveryCode().toUtf8();
    std::swap(code[0], code[7]);
    const auto ended = m_first.command("unlock-with-code", {QStringLiteral("--json")}, code + "\nautre\n").run();
    QVERIFY2(ended.code == 2 || ended.code == 3, ended.said().constData());
    QVERIFY(ended.isOneObject());
    QCOMPARE(m_first.trouble(), QByteArray());
}

void Secrets::withoutTerminalAndDescriptorItSaysSo() {
    const auto ended = Command({QStringLiteral("list"), m_first.folder(), QStringLiteral("--json")})
                           .set("XDG_STATE_HOME", m_first.state())
                           .inChild(withoutTerminal)
                           .run();
    EXPECT_CODE(ended, 2);
    QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("terminal.none"));
}

void Secrets::aNewPassphraseOfSpacesIsRefusedAndAWeakOneSaid() {
    const QTemporaryDir place;
    const auto create = [&place](const char *name, const QByteArray &passphrase) {
        return Command({QStringLiteral("create"), place.filePath(QString::fromUtf8(name)), QStringLiteral("--json")})
            .set("XDG_STATE_HOME", place.path())
            .secrets(passphrase + '\n')
            .run();
    };
    for (const char *blank : {"", "   ", "\xc2\xa0 \xe2\x80\x83"}) {
        EXPECT_CODE(create("blank.aparte", blank), 2);
        QVERIFY(!QFileInfo::exists(place.filePath(QStringLiteral("blank.aparte"))));
    }
    const auto weak = create("weak.aparte", "abc");
    EXPECT_CODE(weak, 0);
    QCOMPARE(weak.object()[u"passphrase_strength"].toInt(-1), 0);
    QVERIFY(!weak.err.isEmpty());
    QVERIFY(weak.object()[u"kdf_ms"].toDouble() > 1); // two slots were made
    const auto strong = create("strong.aparte", "lampe velours octobre girafe");
    EXPECT_CODE(strong, 0);
    QCOMPARE(strong.object()[u"passphrase_strength"].toInt(), 4);
    QVERIFY(strong.err.isEmpty());
}

void Secrets::theTerminalShowsNothingAndAsksTwice() {
    const QTemporaryDir place;
    PseudoTerminal terminal;
    QProcess process;
    Command({QStringLiteral("create"), place.filePath(QStringLiteral("neuf.aparte")), QStringLiteral("--language"),
             QStringLiteral("en")})
        .set("XDG_STATE_HOME", place.path())
        .inChild([&] { terminal.beMine(); })
        .start(process);
    QVERIFY(terminal.answer(process, "New passphrase: ", "tout bas\n"));
    QVERIFY(terminal.answer(process, "once more: ", "tout bas\n"));
    const auto ended = Command::finish(process);
    EXPECT_CODE(ended, 0);
    QVERIFY(!terminal.shown().contains("bas"));
    QVERIFY(!ended.out.contains("tout bas") && !ended.err.contains("tout bas"));
}

void Secrets::twoThatDifferMakeNothing() {
    const QTemporaryDir place;
    PseudoTerminal terminal;
    QProcess process;
    Command({QStringLiteral("create"), place.filePath(QStringLiteral("neuf.aparte")), QStringLiteral("--language=en")})
        .set("XDG_STATE_HOME", place.path())
        .inChild([&] { terminal.beMine(); })
        .start(process);
    QVERIFY(terminal.answer(process, "New passphrase: ", "tout bas\n"));
    QVERIFY(terminal.answer(process, "once more: ", "tout haut\n"));
    EXPECT_CODE(Command::finish(process), 2);
    QVERIFY(filesIn(place.path()).isEmpty());
}

void Secrets::ctrlCAtThePromptGivesTheEchoBack() {
    PseudoTerminal terminal;
    QProcess process;
    Command({QStringLiteral("list"), m_first.folder(), QStringLiteral("--language=en")})
        .set("XDG_STATE_HOME", m_first.state())
        .inChild([&] { terminal.beMine(); })
        .start(process);
    QVERIFY(terminal.answer(process, "Passphrase: ", ""));
    QVERIFY(!terminal.echoes());
    QVERIFY(terminal.answer(process, "", "\x03")); // Ctrl+C
    EXPECT_CODE(Command::finish(process), 1);
    QVERIFY(terminal.echoes());
}

void Secrets::aSecretIsNeverInArgumentsOrEnvironment() {
    const SmallJournal journal(m_first);
    QProcess process;
    journal.command("note", {QStringLiteral("b1")}).start(process);
    const auto about = [&](const char *name) {
        return readFile(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(name)));
    };
    QTRY_VERIFY(about("cmdline").contains(journal.folder().toUtf8()));
    QTest::qWait(300); // the passphrase is read by now; the text is waited for
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(!about("cmdline").contains(SmallJournal::passphrase));
    QVERIFY(!about("environ").contains(SmallJournal::passphrase)); // empty, unless the test runs as root
    process.write("Une note.");
    EXPECT_CODE(Command::finish(process), 0);
}

QTEST_GUILESS_MAIN(Secrets)
#include "tst_secrets.moc"
