#include "first_reading.h"
#include "lived_vault.h"

using namespace aparte::test;

// A vault altered by somebody who has its passphrase, so that everything is sealed and rooted as it should be and only
// one thing is wrong (tests/vault/make_forgeries.py): the program and the second reader answer alike.
class ForgeriesForBothReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void together_data();
    void together();
    void aCodeOfAVaultThatHasNone();
    void cleanupTestCase();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_dir;
    SecretBytes m_code;
    std::map<QString, Reading> m_readings;
    std::map<QString, int> m_answers;
};

void ForgeriesForBothReaders::initTestCase() {
    aparte::crypto::startSodium();
    {
        const auto vault = livedVault(path("journal.aparte"), path("state"), m_code);
        REQUIRE_OK(vault);
    }
    QDir().mkdir(path("forged"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-B"), QStringLiteral(APARTE_SOURCE_DIR "/tests/vault/make_forgeries.py"),
                  path("journal.aparte"), path("forged")});
    python.write(QByteArray(secondPassphrase()) + '\n');
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(120000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    for (const auto &line : python.readAllStandardOutput().trimmed().split('\n')) {
        const auto said = QJsonDocument::fromJson(line).object();
        m_readings[said.value(u"name").toString()] = {said.contains(u"refused") ? 4 : 0, said, {}};
    }
}

void ForgeriesForBothReaders::together_data() {
    QTest::addColumn<QString>("name");
    for (const auto &[name, reading] : m_readings)
        QTest::newRow(qPrintable(name)) << name;
}

void ForgeriesForBothReaders::together() {
    QFETCH(QString, name);
    const auto reader = readersAnswer(m_readings[name]);
    const auto program =
        programsAnswer(Vault::unlock(path("forged/") + name, secret(secondPassphrase()), honestOnce(path("nowhere"))));
    QDir(path("nowhere")).removeRecursively();
    QVERIFY2(difference(program, reader).isEmpty() || bothRefuse(program, reader),
             qPrintable(difference(program, reader)));
    ++m_answers[reader.word];
}

void ForgeriesForBothReaders::aCodeOfAVaultThatHasNone() {
    const auto folder = path("forged/keys: no recovery slot");
    const auto bytes = m_code.exposeSecretBytes();
    const QByteArray code(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    const auto reader = readersAnswer(secondReading(folder, code, {QStringLiteral("--code")}));
    const auto program = programsAnswer(Vault::unlockWithCode(folder, m_code, honest(path("nowhere"))));
    QVERIFY2(difference(program, reader).isEmpty(), qPrintable(difference(program, reader)));
    QCOMPARE(reader.word, QStringLiteral("wrong secret"));
}

void ForgeriesForBothReaders::cleanupTestCase() {
    for (const auto &[word, times] : m_answers)
        qInfo("both answer %s: %d", qPrintable(word), times);
}

QTEST_GUILESS_MAIN(ForgeriesForBothReaders)
#include "tst_forgeries_for_both_readers.moc"
