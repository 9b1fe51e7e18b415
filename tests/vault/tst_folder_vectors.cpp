#include "both_readers.h"
#include "vector_file.h"

using namespace aparte::test;

// tests/vectors/folders: steps done to a whole vault (vectors_of_folders.py says which there are). The program and the
// second reader both give the answer that stands there.
class FolderVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_moments.make(); }
    void eachIsAnsweredAsItSays_data();
    void eachIsAnsweredAsItSays();

private:
    void doStep(const QStringList &words) const;

    Moments m_moments{honestOnce};
    QList<VectorFile> m_vectors = VectorFile::all("folders");
};

namespace {

qsizetype numberIn(const QStringList &words, int at) {
    bool isNumber = false;
    const auto number = words.value(at).toLongLong(&isNumber);
    if (!isNumber)
        qFatal("not a number in: %s", qPrintable(words.join(u' ')));
    return number;
}

void swapParts(QByteArray &bytes, qsizetype one, qsizetype other, qsizetype size) {
    const auto kept = bytes.mid(one, size);
    put(bytes, one, bytes.mid(other, size));
    put(bytes, other, kept);
}

QByteArray formerParts(const QByteArray &now, const QByteArray &former, const QStringList &words) {
    if (words.size() == 2)
        return former;
    auto mixed = now;
    put(mixed, numberIn(words, 2), former.mid(numberIn(words, 2), numberIn(words, 3)));
    return mixed;
}

void alterBytes(QByteArray &bytes, const QByteArray &former, const QStringList &words) {
    const auto &verb = words.first();
    const auto number = [&](int at) { return numberIn(words, at); };
    if (verb == u"cut")
        bytes.truncate(number(2));
    else if (verb == u"append")
        bytes += QByteArray(number(2), 'x');
    else if (verb == u"flip")
        bytes[number(2)] = static_cast<char>(bytes[number(2)] ^ 0x10);
    else if (verb == u"zero")
        put(bytes, number(2), QByteArray(number(3), '\0'));
    else if (verb == u"swap")
        swapParts(bytes, number(2), number(3), number(4));
    else if (verb == u"former")
        bytes = formerParts(bytes, former, words);
    else
        qFatal("no such step: %s", qPrintable(words.join(u' ')));
}

} // namespace

void FolderVectors::doStep(const QStringList &words) const {
    const auto name = words.value(1).toLatin1();
    const auto file = m_moments.file(name.constData()), aside = m_moments.path("aside-") + words.value(1);
    QFile::remove(aside);
    if (words.first() == u"nothing")
        return;
    if (words.first() == u"forget")
        QVERIFY(QFile::remove(m_moments.stateFile()));
    else if (words.first() == u"remove")
        QVERIFY(QFile::remove(file));
    else if (words.first() == u"link")
        QVERIFY(QFile::rename(file, aside) && QFile::link(aside, file));
    else if (words.first() == u"folder")
        QVERIFY(QFile::remove(file) && QDir().mkdir(file));
    else
        changeFile(file, [&](QByteArray &bytes) {
            alterBytes(bytes, readFile(m_moments.path("former.aparte/") + words.value(1)), words);
        });
}

void FolderVectors::eachIsAnsweredAsItSays_data() {
    QTest::addColumn<int>("number");
    for (int number = 0; number < m_vectors.size(); ++number)
        QTest::newRow(m_vectors[number].text("name").constData()) << number;
    QVERIFY(m_vectors.size() > 20);
}

void FolderVectors::eachIsAnsweredAsItSays() {
    QFETCH(int, number);
    const auto &vector = m_vectors[number];
    const auto from = vector.text("from");
    const auto here = m_moments.path("here.aparte"), state = m_moments.path("here-state");
    copyFolder(m_moments.path(from.constData()) + QStringLiteral(".aparte"), here);
    copyFolder(m_moments.path(from == "wal" ? "wal-state" : "state"), state);
    for (const auto &step : QString::fromUtf8(vector.text("do")).split(QStringLiteral("; ")))
        doStep(step.split(u' '));

    const auto secretNow = from == "former" ? secondPassphrase() : thirdPassphrase();
    const auto reader = readersAnswer(secondReading(here, secretNow, {QStringLiteral("--state"), state}));
    const auto program = programsAnswer(Vault::unlock(here, secret(secretNow), honestOnce(state)));
    const auto expected = vector.expect() == u"ok" ? QStringLiteral("as left") : vector.expect();
    QVERIFY2(difference(program, reader).isEmpty(), qPrintable(difference(program, reader)));
    QCOMPARE(reader.word, expected);
}

QTEST_GUILESS_MAIN(FolderVectors)
#include "tst_folder_vectors.moc"
