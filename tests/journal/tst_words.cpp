// Every fault the program can name has a sentence and a next step in both languages.
#include "journal/import_words.h"
#include "journal/passphrase.h"
#include "journal/words.h"
#include "journal/words_table.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace aparte;
using namespace aparte::journal;

namespace {

// Codes as they are written in fault("...") and in the small functions that end in one.
QMap<QString, QString> codesInTheSource() {
    static const QRegularExpression calls(
        QStringLiteral("\\b(?:fault|fail|damaged|refuse|wrong|known|checkOwner|checkChange|tooCostly|systemFault|\\w*["
                       "fF]ault\\w*)\\s*\\("
                       "[^;{}]*?\"([a-z]+(?:-[a-z]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*)\""));
    static const QRegularExpression file(QStringLiteral("\\.(db|cpp|h|json|aparte|state)\\b"));
    QMap<QString, QString> codes;
    for (const char *folder : {"crypto", "src"}) {
        QDirIterator files(QStringLiteral(APARTE_SOURCE_DIR "/") + QLatin1String(folder), {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            // The command line says what goes wrong at its own end (arguments, terminal) in src/cli/sentences.cpp.
            if (source.fileName().contains(QStringLiteral("/src/cli/")) || !source.open(QIODevice::ReadOnly))
                continue;
            auto found = calls.globalMatch(QString::fromUtf8(source.readAll()));
            while (found.hasNext())
                if (const QString code = found.next().captured(1); !file.match(code).hasMatch())
                    codes.insert(code, source.fileName());
        }
    }
    return codes;
}

constexpr Fault::Kind everyKind[] = {Fault::Kind::WrongUse,       Fault::Kind::CouldNotOpen, Fault::Kind::Damaged,
                                     Fault::Kind::ChangedOutside, Fault::Kind::TooOld,       Fault::Kind::TooNew,
                                     Fault::Kind::TooCostly,      Fault::Kind::Busy,         Fault::Kind::NoRoom,
                                     Fault::Kind::NotWritable,    Fault::Kind::Refused,      Fault::Kind::NotFound,
                                     Fault::Kind::Cancelled,      Fault::Kind::Failed};

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeInTheProgramHasItsSentence() {
        const auto codes = codesInTheSource();
        QVERIFY(codes.size() > 80); // or this would look at nothing
        QStringList missing;
        for (auto code = codes.begin(); code != codes.end(); ++code)
            if (!hasWords(code.key().toStdString()))
                missing << code.key() + QStringLiteral(" in ") + code.value();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void noCodeHasTwoSentences() {
        QStringList twice;
        QSet<QByteArray> seen;
        for (const auto table : {wordsOfOpening, wordsOfStorage, wordsOfBundles, wordsOfBackups, wordsOfUse,
                                 wordsOfLedger, wordsOfMissions, wordsOfPractice, wordsOfDisclosure, wordsOfLinks})
            for (const WordsRow &row : table())
                for (const QByteArray &code : QByteArray(row.codes.data(), qsizetype(row.codes.size())).split(' ')) {
                    if (seen.contains(code))
                        twice << QString::fromUtf8(code);
                    seen << code;
                }
        QVERIFY(seen.size() > 80); // or this would look at nothing
        QCOMPARE(twice, QStringList());
    }

    void everyKindHasWordsNameAndExitCode() {
        QSet<QString> names;
        for (const Fault::Kind kind : everyKind) {
            for (const Language language : {Language::French, Language::English}) {
                const Sentence sentence = inWords(fault(kind, "something.new"), language);
                QVERIFY(!sentence.message.isEmpty() && !sentence.next.isEmpty());
            }
            QVERIFY(exitCode(kind) >= 1 && exitCode(kind) <= 7);
            names << kindName(kind);
        }
        QCOMPARE(names.size(), qsizetype(std::size(everyKind)));
        QVERIFY(!hasWords("something.new"));
    }

    void exitCodesAreThoseOfTheDesign() {
        QCOMPARE(exitCode(Fault::Kind::WrongUse), 2);
        QCOMPARE(exitCode(Fault::Kind::CouldNotOpen), 3);
        QCOMPARE(exitCode(Fault::Kind::Damaged), 4);
        QCOMPARE(exitCode(Fault::Kind::ChangedOutside), 4);
        QCOMPARE(exitCode(Fault::Kind::TooCostly), 4);
        QCOMPARE(exitCode(Fault::Kind::Refused), 5);
        QCOMPARE(exitCode(Fault::Kind::Busy), 6);
        QCOMPARE(exitCode(Fault::Kind::NoRoom), 7);
        QCOMPARE(exitCode(Fault::Kind::NotWritable), 7);
    }

    void theTypographyIsEachLanguagesOwn() {
        static const QRegularExpression straight(QStringLiteral("'"));
        static const QRegularExpression breaking(QStringLiteral("( [;?!:»])|(« )|[^\\x{202f}\\x{a0}][;?!»]"));
        for (const auto table :
             {wordsOfOpening(), wordsOfStorage(), wordsOfBundles(), wordsOfBackups(), wordsOfUse(), wordsOfLedger(),
              wordsOfMissions(), wordsOfLinks(), wordsOfPractice(), wordsOfDisclosure()})
            for (const WordsRow &row : table) {
                for (const char *text : {row.fr, row.frNext, row.en, row.enNext}) {
                    QVERIFY(*text);
                    QVERIFY2(!straight.match(QString::fromUtf8(text)).hasMatch(), text);
                }
                for (const char *text : {row.fr, row.frNext})
                    QVERIFY2(!breaking.match(QString::fromUtf8(text)).hasMatch(), text);
            }
    }

    void aSentenceSaysThePlaceAndTheSizes() {
        const Fault type = fault(Fault::Kind::WrongUse, "bundle.type", "/beneficiaries/0/name");
        QVERIFY(inWords(type, Language::French).message.contains(u"/beneficiaries/0/name"));
        QVERIFY(inWords(type, Language::English).message.contains(u"/beneficiaries/0/name"));
        const Fault large = fault(Fault::Kind::WrongUse, "bundle.too-large", "/x", 200'000'000, 16 << 20);
        QVERIFY2(inWords(large, Language::English).message.contains(u"200.0 MB"),
                 qPrintable(inWords(large, Language::English).message));
        QVERIFY(inWords(large, Language::French).message.contains(u"200,0"));
        const Fault bytes = fault(Fault::Kind::WrongUse, "bundle.utf8", "byte 51", 51);
        QVERIFY(inWords(bytes, Language::French).message.contains(u"octet 51"));
    }

    void twoSizesThatRoundToTheSameAreSaidToTheByte() {
        const Fault large = fault(Fault::Kind::WrongUse, "note.too-large", {}, (16 << 20) + 1, 16 << 20);
        const QString english = inWords(large, Language::English).message;
        QVERIFY2(english.contains(u"16,777,217\u00a0bytes") && english.contains(u"16,777,216\u00a0bytes"),
                 qPrintable(english));
        QVERIFY(inWords(large, Language::French).message.contains(u"octets"));
    }

    void aHostilePlaceCannotSpeakToTheTerminal() {
        const Fault hostile = fault(Fault::Kind::WrongUse, "bundle.type", "/\x1b[2J{need}" + std::string(5000, 'x'));
        const QString message = inWords(hostile, Language::English).message;
        QVERIFY(!message.contains(QChar(0x1b)));
        QVERIFY(message.contains(u"{need}"));
        QVERIFY(message.size() < 400);
    }

    void everyWarningOfAnImportHasItsOwnSentence() {
        QSet<QString> sentences;
        for (const char *code :
             {"other-content", "other-person", "erased-person", "erased-link", "unknown-field", "dropped-field",
              "other-ledger", "shared-field", "naming-field", "same-name", "other-code", "ask-before"})
            for (const Language language : {Language::French, Language::English})
                sentences << importWarning(code, "/x", language).why;
        QCOMPARE(sentences.size(), 24);
    }

    void passphrasesAreNormalisedAndJudged() {
        const auto bytes = [](const char *text) {
            SecretBytes secret(std::strlen(text));
            std::ranges::copy(std::string_view(text), secret.fillSecretBytes().begin());
            return secret;
        };
        QCOMPARE(inWriting(passphraseFrom(QStringLiteral("e\u0301te\u0301 ﬁn"))), QStringLiteral("été fin"));
        QCOMPARE(inWriting(*passphraseFrom(bytes("e\xcc\x81t\xc3\xa9"))), QStringLiteral("été"));
        QCOMPARE(passphraseFrom(bytes("")).fault().code, std::string("passphrase.empty"));
        QCOMPARE(passphraseFrom(bytes("caf\xe9")).fault().code, std::string("passphrase.utf8"));
        // What the window takes, the command line takes: U+FFFD, and a U+FEFF that Qt would drop at the beginning.
        for (const auto *typed : {"\xef\xbf\xbd", "\xef\xbb\xbfquai"}) {
            const auto there = passphraseFrom(bytes(typed));
            QVERIFY(there.ok());
            QVERIFY(std::ranges::equal(there->exposeSecretBytes(), bytes(typed).exposeSecretBytes()));
        }
        QCOMPARE(passphraseStrength(QString()), 0);
        QCOMPARE(passphraseStrength(QStringLiteral("password")), 0);
        QCOMPARE(passphraseStrength(QStringLiteral("sept grues au-dessus du canal gelé")), 4);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
