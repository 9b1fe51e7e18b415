#include "first_reading.h"
#include "lived_vault.h"

using namespace aparte::test;

// What the program writes, a reader made from the page alone reads: every record, the same, and no other.
class SecondReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatTheProgramReads();
    void readsChangesThatAreStillInTheWal();
    void opensWithTheRecoveryCode();
    void refusesTheOldPassphraseAsTheProgramDoes();
    void givesUpWhileTheVaultIsOpen();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QStringList state() const { return {QStringLiteral("--state"), path("state")}; }
    void compare(const QString &folder, const Reading &reading, const Vault &vault);

    QTemporaryDir m_dir;
    QString m_folder, m_open; // closed in order, and copied while it was open
    SecretBytes m_code;
    Records m_before;
};

namespace {

QString firstDifference(const Records &ours, const Records &theirs) {
    for (const auto &[name, record] : ours)
        if (const auto found = theirs.find(name); found == theirs.end())
            return QStringLiteral("the reader misses %1 %2").arg(record.value(u"kind").toString(), name.second);
        else if (found->second != record)
            return QString::fromUtf8(QJsonDocument(record).toJson().left(3000) + "\nbut the reader:\n" +
                                     QJsonDocument(found->second).toJson().left(3000));
    for (const auto &[name, record] : theirs)
        if (!ours.count(name))
            return QStringLiteral("only the reader has %1 %2").arg(record.value(u"kind").toString(), name.second);
    return {};
}

QStringList hexOfAll(const std::vector<PersonId> &people) {
    QStringList made;
    for (const auto &person : people)
        made += hexOf(person);
    made.sort();
    return made;
}

QStringList texts(const QJsonValue &array) {
    QStringList made;
    for (const auto value : array.toArray())
        made += value.toString();
    return made;
}

} // namespace

void SecondReader::initTestCase() {
    aparte::crypto::startSodium();
    m_folder = path("Journal d'\u00e9t\u00e9 100% #1?.aparte"); // a path that a URI must not take for its own
    m_open = path("open.aparte");
    auto vault = livedVault(m_folder, path("state"), m_code);
    REQUIRE_OK(vault);
    copyFolder(m_folder, m_open);
    auto records = recordsIn(**vault);
    REQUIRE_OK(records);
    m_before = *records;
}

void SecondReader::compare(const QString &folder, const Reading &reading, const Vault &vault) {
    QVERIFY2(reading.exit == 0, (reading.complaint + reading.refusal().toUtf8()).constData());
    const auto ours = recordsIn(vault);
    REQUIRE_OK(ours);
    const auto theirs = recordsIn(reading);
    QVERIFY2(firstDifference(*ours, theirs).isEmpty(), qPrintable(firstDifference(*ours, theirs)));
    QCOMPARE(reading.said.value(u"records").toArray().size(), qsizetype(ours->size()));
    QCOMPARE(quint64(reading.said.value(u"sequence").toInteger()), vault.report().sequence);
    QCOMPARE(reading.said.value(u"vault").toString(), hexOf(vault.id()));
    QCOMPARE(reading.said.value(u"freshness").toString(), freshnessName(vault.report().freshness));
    QCOMPARE(texts(reading.said.value(u"people")), hexOfAll(vault.people()));
    const auto erased = vault.personId(QStringLiteral("b3"));
    QVERIFY(vault.isErased(erased));
    QCOMPARE(reading.said.value(u"erased").toObject(), (QJsonObject{{hexOf(erased), 20000}}));
    qInfo("%s: %zu records, the same to both", qPrintable(folder), theirs.size());
}

void SecondReader::readsWhatTheProgramReads() {
    const auto before = fingerprint(m_folder);
    const auto reading = secondReading(m_folder, secondPassphrase(), state());
    QCOMPARE(fingerprint(m_folder), before);
    auto vault = Vault::unlock(m_folder, secret(secondPassphrase()), honest(path("state")));
    REQUIRE_OK(vault);
    compare(QStringLiteral("closed"), reading, **vault);
    QCOMPARE(recordsIn(reading), m_before);
}

void SecondReader::readsChangesThatAreStillInTheWal() {
    QVERIFY(QFileInfo(m_open + QStringLiteral("/journal.db-wal")).size() > 0);
    const auto before = fingerprint(m_open);
    const auto reading = secondReading(m_open, secondPassphrase(), state());
    QCOMPARE(fingerprint(m_open), before);
    QCOMPARE(recordsIn(reading), m_before);
    auto vault = Vault::unlock(m_open, secret(secondPassphrase()), honest(path("state")));
    REQUIRE_OK(vault);
    compare(QStringLiteral("with changes in the WAL"), reading, **vault);
}

void SecondReader::opensWithTheRecoveryCode() {
    const auto bytes = m_code.exposeSecretBytes();
    const QByteArray code(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    const auto option = QStringList{QStringLiteral("--code")};
    QCOMPARE(recordsIn(secondReading(m_folder, code, option)), m_before);
    QCOMPARE(recordsIn(secondReading(m_folder, code.toLower().replace('0', 'o').replace('-', "\u2013 "), option)),
             m_before);
    auto vault = Vault::unlockWithCode(m_folder, m_code, honest(path("state")));
    REQUIRE_OK(vault);
    auto other = code;
    other[0] = other[0] == 'A' ? 'B' : 'A';
    const auto reading = secondReading(m_open, other, option);
    QCOMPARE(reading.exit, 3);
    auto refused = Vault::unlockWithCode(m_open, secret(other.constData()), honest(path("state")));
    QVERIFY(!refused);
    QCOMPARE(reading.refusalKind(), refusalKind(refused.fault()));
}

void SecondReader::refusesTheOldPassphraseAsTheProgramDoes() {
    for (const auto *wrong : {firstPassphrase(), "", "premier"}) {
        const auto reading = secondReading(m_folder, wrong);
        QCOMPARE(reading.exit, 3);
        const auto vault = Vault::unlock(m_folder, secret(wrong), honest(path("state")));
        QVERIFY(!vault);
        QCOMPARE(reading.refusalKind(), refusalKind(vault.fault()));
    }
}

void SecondReader::givesUpWhileTheVaultIsOpen() {
    auto vault = Vault::unlock(m_folder, secret(secondPassphrase()), honest(path("state")));
    REQUIRE_OK(vault);
    QCOMPARE(secondReading(m_folder, secondPassphrase()).refusalKind(), QStringLiteral("busy"));
}

QTEST_GUILESS_MAIN(SecondReader)
#include "tst_second_reader.moc"
