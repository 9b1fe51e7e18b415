#include "first_reading.h"

#include <sodium.h>

using namespace aparte::test;

// Heads of `keys` with one thing wrong (tests/vectors/headers), refused before any work. The second reader takes the
// same files in test_vectors.py.
class HeaderVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsRefusedAsItSays_data();
    void eachIsRefusedAsItSays();

private:
    Place m_place;
};

namespace {

QByteArray keysOf(const QByteArray &vector) {
    constexpr qsizetype copySize = 266240;
    const auto digits = vector.mid(vector.indexOf("bytes:\n") + 7);
    auto copy = QByteArray::fromHex(digits);
    copy.append(copySize - copy.size(), '\0');
    if (!vector.contains("checksum: wrong"))
        crypto_generichash(reinterpret_cast<unsigned char *>(copy.data()) + copySize - 32, 32,
                           reinterpret_cast<const unsigned char *>(copy.constData()), copySize - 32, nullptr, 0);
    return copy + copy;
}

QString field(const QByteArray &vector, const char *name) {
    const auto start = vector.indexOf(name) + qsizetype(qstrlen(name));
    return QString::fromUtf8(vector.mid(start, vector.indexOf('\n', start) - start));
}

} // namespace

void HeaderVectors::initTestCase() {
    QVERIFY(m_place.create() != nullptr);
}

void HeaderVectors::eachIsRefusedAsItSays_data() {
    const QDir folder(QStringLiteral(APARTE_SOURCE_DIR "/tests/vectors/headers"));
    const auto names = folder.entryList({QStringLiteral("*.txt")});
    QVERIFY(names.size() > 30);
    QTest::addColumn<QByteArray>("vector");
    for (const auto &name : names) {
        const auto vector = readFile(folder.filePath(name));
        QTest::newRow(qPrintable(field(vector, "name: "))) << vector;
    }
}

void HeaderVectors::eachIsRefusedAsItSays() {
    QFETCH(QByteArray, vector);
    const auto keys = keysOf(vector);
    writeFile(m_place.file("keys"), keys);
    const auto vault = m_place.unlock();
    QVERIFY(!vault.ok());
    QCOMPARE(refusalKind(vault.fault()), field(vector, "expect: "));
    QCOMPARE(readFile(m_place.file("keys")), keys);
}

QTEST_APPLESS_MAIN(HeaderVectors)
#include "tst_header_vectors.moc"
