#include "small_journal.h"

#include <QDir>
#include <QtTest>

using namespace aparte::test;

// Help and the manual say all there is, in both languages, and the demo shows it.
class Pages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageNamesEveryVerb();
    void everyVerbHasItsPage_data();
    void everyVerbHasItsPage();
    void aVerbThatDoesNotExistHasNoPage();
    void aValueThatDoesNotFitIsAnsweredWithWhatDoes();
    void oneFrenchWordForThePassphraseAndOneForTheJournal();
    void theVersionIsSaid();
    void theDemoNeedsNoTerminal();
};

namespace {

const QStringList verbs{QStringLiteral("create"),
                        QStringLiteral("import"),
                        QStringLiteral("export"),
                        QStringLiteral("list"),
                        QStringLiteral("show"),
                        QStringLiteral("note"),
                        QStringLiteral("search"),
                        QStringLiteral("due"),
                        QStringLiteral("report"),
                        QStringLiteral("report-simulate"),
                        QStringLiteral("lesson-check"),
                        QStringLiteral("erase"),
                        QStringLiteral("check"),
                        QStringLiteral("backup"),
                        QStringLiteral("restore"),
                        QStringLiteral("rekey"),
                        QStringLiteral("passphrase"),
                        QStringLiteral("recovery"),
                        QStringLiteral("unlock-with-code"),
                        QStringLiteral("demo")};

QString manual() {
    return QString::fromUtf8(readFile(QStringLiteral(APARTE_SOURCE_DIR "/packaging/man/aparte-cli.1")))
        .replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

} // namespace

void Pages::theFirstPageNamesEveryVerb() {
    const auto ended = Command({QStringLiteral("--help"), QStringLiteral("--language=en")}).run();
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.err.isEmpty());
    for (const auto &verb : verbs)
        QVERIFY2(ended.out.contains("\n  " + verb.toUtf8() + ' '), qPrintable(verb));
}

void Pages::everyVerbHasItsPage_data() {
    QTest::addColumn<QString>("verb");
    for (const auto &verb : verbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void Pages::everyVerbHasItsPage() {
    QFETCH(QString, verb);
    const auto french = Command({verb, QStringLiteral("--help"), QStringLiteral("--language=fr")}).run();
    const auto english = Command({verb, QStringLiteral("--help"), QStringLiteral("--language=en")}).run();
    EXPECT_CODE(french, 0);
    EXPECT_CODE(english, 0);
    QVERIFY(french.out != english.out);
    QVERIFY(english.out.startsWith("  aparte-cli " + verb.toUtf8() + ' ') &&
            english.out.contains("Exit codes: 0 done"));
    QVERIFY(manual().contains(QRegularExpression(QStringLiteral("\\.BI \"%1 \"").arg(verb))));
    auto options = QRegularExpression(QStringLiteral("--[a-z-]+")).globalMatch(QString::fromUtf8(english.out));
    while (options.hasNext()) {
        const QString option = options.next().captured();
        QVERIFY2(manual().contains(option), qPrintable(option));
        QVERIFY2(french.out.contains(option.toUtf8()), qPrintable(option));
    }
    for (const auto &line : QString::fromUtf8(english.out + french.out).split(u'\n'))
        QVERIFY2(line.size() <= 120 && !line.endsWith(u' '), qPrintable(line));
}

void Pages::aVerbThatDoesNotExistHasNoPage() {
    for (const QStringList &words :
         {QStringList{"frob", "--help"}, QStringList{"--help", "frob"}, QStringList{"frob", "--version"}}) {
        const auto ended = Command(words + QStringList{"--language=en", "--json"}).run();
        EXPECT_CODE(ended, 2);
        QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("usage.unknown-verb"));
    }
}

void Pages::aValueThatDoesNotFitIsAnsweredWithWhatDoes() {
    const auto said = [](const QStringList &words) {
        return Command(words + QStringList{"--language=en", "--json"}).run().error()[u"message"].toString();
    };
    QVERIFY(said({"note", "v", "b", "--minutes", "9999"}).contains(u"0-1440"));
    QVERIFY(said({"note", "v", "b", "--minutes", "long"}).contains(u"--minutes"));
    QVERIFY(said({"note", "v", "b", "--kind", "x"}).contains(u"followup"));
    QVERIFY(said({"note", "v", "b", "--date", "1/2/2025"}).contains(u"YYYY-MM-DD"));
    QVERIFY(said({"list", "v", "pets"}).contains(u"people"));
    QVERIFY(said({"search", "v", "x", "--limit", "0"}).contains(u"1-"));
}

void Pages::oneFrenchWordForThePassphraseAndOneForTheJournal() {
    for (const auto &verb : verbs + QStringList{QString()}) {
        QStringList words{QStringLiteral("--help"), QStringLiteral("--language=fr")};
        if (!verb.isEmpty())
            words.prepend(verb);
        const auto page = Command(words).run().out.toLower();
        for (const char *other : {"coffre", "secrète", "(s)", "mot de passe"})
            QVERIFY2(!page.contains(other), qPrintable(verb + u' ' + QString::fromUtf8(other)));
    }
}

void Pages::theVersionIsSaid() {
    const auto ended = Command({QStringLiteral("--version")}).run();
    EXPECT_CODE(ended, 0);
    QVERIFY(QRegularExpression(QStringLiteral("^aparte-cli \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromUtf8(ended.out))
                .hasMatch());
}

void Pages::theDemoNeedsNoTerminal() {
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("demo"));
    const auto ended = Command({QStringLiteral("demo"), folder, QStringLiteral("--json")})
                           .set("XDG_STATE_HOME", place.filePath(QStringLiteral("state")))
                           .run();
    EXPECT_CODE(ended, 0);
    QVERIFY2(ended.isOneObject(), ended.said().constData());
    QVERIFY(ended.object()[u"steps"].toArray().size() > 6);
    QVERIFY(QDir(folder).exists(QStringLiteral("journal.aparte/keys")));
    const auto again = Command({QStringLiteral("demo"), folder, QStringLiteral("--json")})
                           .set("XDG_STATE_HOME", place.filePath(QStringLiteral("state")))
                           .run();
    EXPECT_CODE(again, 2); // nothing that is there is overwritten
}

QTEST_GUILESS_MAIN(Pages)
#include "tst_pages.moc"
