#include "crypto/recovery_code.h"
#include "material.h"

#include <QTest>

using namespace aparte;
using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string lettersOf(const RecoveryCode &code) {
    const ByteView bytes = code.letterBytes().exposeSecretBytes();
    return {bytes.begin(), bytes.end()};
}

std::string printedOf(const RecoveryCode &code) {
    const auto text = code.printed();
    return {text.exposeSecretBytes().begin(), text.exposeSecretBytes().end()};
}

Result<RecoveryCode> typed(std::string_view text) {
    return RecoveryCode::parse(secretOf(text));
}

} // namespace

class RecoveryCodes : public QObject {
    Q_OBJECT

    CountingRandom m_random;

private Q_SLOTS:
    void comesBackAsPrinted() {
        for (int i = 0; i < 200; ++i) {
            const auto code = RecoveryCode::create(m_random);
            const std::string printed = printedOf(code);
            QCOMPARE(printed.size(), std::size_t{35});
            for (const std::size_t at : {5u, 11u, 17u, 23u, 29u})
                QCOMPARE(printed[at], '-');
            const auto back = typed(printed);
            QVERIFY(back);
            QCOMPARE(lettersOf(*back), lettersOf(code));
        }
    }

    // Letters 0 .. 27 are A (10); the two letters found by trying all 1,024 in Python.
    void isWhatTheFormatPageSays() {
        class Tens final : public Random {
            void fill(ByteSpan bytes) override { std::fill(bytes.begin(), bytes.end(), Byte{10}); }
        } tens;
        QCOMPARE(lettersOf(RecoveryCode::create(tens)), std::string(28, 'A').append("GK"));
    }

    void readsWhatAHandWrites_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("without dashes") << QByteArray("-") << QByteArray("");
        QTest::newRow("spaces") << QByteArray("-") << QByteArray("  ");
        QTest::newRow("lines") << QByteArray("-") << QByteArray("\r\n");
        QTest::newRow("no-break spaces") << QByteArray("-") << QByteArray("\xc2\xa0");
        QTest::newRow("narrow no-break spaces") << QByteArray("-") << QByteArray("\xe2\x80\xaf");
        QTest::newRow("long dashes") << QByteArray("-") << QByteArray(" \xe2\x80\x94 ");
        QTest::newRow("minus signs") << QByteArray("-") << QByteArray("\xe2\x88\x92");
        QTest::newRow("O for 0") << QByteArray("0") << QByteArray("O");
        QTest::newRow("o for 0") << QByteArray("0") << QByteArray("o");
        QTest::newRow("I for 1") << QByteArray("1") << QByteArray("I");
        QTest::newRow("l for 1") << QByteArray("1") << QByteArray("l");
    }
    void readsWhatAHandWrites() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        for (int i = 0; i < 50; ++i) {
            const auto code = RecoveryCode::create(m_random);
            QByteArray text = QByteArray::fromStdString(printedOf(code));
            text.replace(from, to);
            const auto plain = typed(text.toStdString()), lower = typed(text.toLower().toStdString());
            QVERIFY(plain && lower);
            QCOMPARE(lettersOf(*plain), lettersOf(code));
            QCOMPARE(lettersOf(*lower), lettersOf(code));
        }
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<qint64>("have");
        const auto row = [](const char *name, const QByteArray &text, const char *code, qint64 have) {
            QTest::newRow(name) << text << QByteArray(code) << have;
        };
        row("nothing", "", "recovery.length", 0);
        row("one short", QByteArray(29, 'A'), "recovery.length", 29);
        row("one more", QByteArray(31, 'A'), "recovery.length", 31);
        row("very long", QByteArray(100000, 'A'), "recovery.length", 100000);
        row("a U", "AAAAA-AAUAA", "recovery.letter", 8);
        row("an accent", "AAA\xc3\xa9", "recovery.letter", 4);
        row("a letter cut in half", "AAAAA\xe2\x80", "recovery.letter", 6);
        row("zero byte", QByteArray("AA\0A", 4), "recovery.letter", 3);
        row("thirty letters that are no code", QByteArray(30, 'A'), "recovery.check", 0);
    }
    void saysWhatIsWrong() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(qint64, have);
        const auto read = typed(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.fault().code, code.toStdString());
        QCOMPARE(read.fault().have, have);
        QCOMPARE(read.fault().kind, Fault::Kind::WrongUse);
    }

    void everyWrongLetterIsNoticed() {
        for (int i = 0; i < 20; ++i) {
            const std::string letters = lettersOf(RecoveryCode::create(m_random));
            for (std::size_t at = 0; at < letters.size(); ++at)
                for (const char letter : alphabet) {
                    std::string wrong = letters;
                    wrong[at] = letter;
                    QCOMPARE(typed(wrong).ok(), letter == letters[at]);
                }
        }
    }

    void everySwapOfTwoLettersIsNoticed() {
        for (int i = 0; i < 50; ++i) {
            const std::string letters = lettersOf(RecoveryCode::create(m_random));
            for (std::size_t one = 0; one < letters.size(); ++one)
                for (std::size_t other = one + 1; other < letters.size(); ++other) {
                    std::string wrong = letters;
                    std::swap(wrong[one], wrong[other]);
                    QCOMPARE(typed(wrong).ok(), letters[one] == letters[other]);
                }
        }
    }

    void everyTwoWrongLettersAreNoticed() {
        const std::string letters = lettersOf(RecoveryCode::create(m_random));
        for (std::size_t one = 0; one < letters.size(); ++one)
            for (std::size_t other = one + 1; other < letters.size(); ++other)
                for (int n = 0; n < 31 * 31; n += 23) {
                    std::string wrong = letters;
                    for (const auto &[at, step] : {std::pair{one, n / 31}, std::pair{other, n % 31}})
                        wrong[at] = alphabet[(alphabet.find(wrong[at]) + static_cast<std::size_t>(step) + 1) % 32];
                    QVERIFY(!typed(wrong));
                }
    }

    // A whole group out of place, a letter left out and another put in: one in 1,024 passes a check of ten bits.
    void otherMistakesPassOnceInAThousand() {
        int passed = 0, tried = 0;
        for (int i = 0; i < 4000; ++i) {
            const std::string letters = lettersOf(RecoveryCode::create(m_random));
            std::string exchanged = letters.substr(5, 5) + letters.substr(0, 5) + letters.substr(10);
            std::string shifted = letters.substr(0, 7) + letters.substr(8) + letters[3];
            for (const std::string &wrong : {exchanged, shifted}) {
                passed += typed(wrong).ok() && wrong != letters ? 1 : 0;
                ++tried;
            }
        }
        QVERIFY2(passed * 512 <= tried, qPrintable(QString::number(passed)));
    }
};

QTEST_APPLESS_MAIN(RecoveryCodes)
#include "tst_recovery_code.moc"
