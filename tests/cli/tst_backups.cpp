#include "small_journal.h"

#include <QDir>
#include <QtTest>

using namespace aparte::test;

// `backup`, and what erasing and checking say of backups.
class Backups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeOnceAndVerified();
    void tryingReadsItAll();
    void aFolderThatIsNotThereIsSaid();
    void theVaultsOwnFolderIsNoDestination();
    void keysOfAnotherVaultEndWithFour();
    void erasingNamesTheBackupsAndTheDebts();
    void aNewPassphraseReachesTheBackup();
    void checkingNamesConflictCopies();

private:
    SmallJournal m_first;
    static QString stickOf(const SmallJournal &journal) {
        QDir().mkdir(journal.beside("stick"));
        return journal.beside("stick");
    }
};

namespace {

Ended answer(const SmallJournal &journal, const char *verb, QStringList rest = {}) {
    return journal.run(verb, rest << QStringLiteral("--json"));
}

QString keysIn(const QString &stick) {
    return stick + u'/' + QDir(stick).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + QStringLiteral("/keys");
}

} // namespace

void Backups::aBackupIsMadeOnceAndVerified() {
    const SmallJournal journal(m_first);
    const auto stick = stickOf(journal);
    const auto ended = answer(journal, "backup", {stick});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QCOMPARE(ended.object()[u"verified"].toBool(), true);
    QVERIFY(ended.object()[u"findings"].toArray().isEmpty());
    const auto generation = ended.object()[u"generation"].toString();
    QVERIFY(generation.startsWith(stick) && QFile::exists(generation));
    const auto again = answer(journal, "backup", {stick});
    EXPECT_CODE(again, 0);
    QCOMPARE(again.object()[u"generation"].toString(), generation); // nothing new, nothing copied
    QCOMPARE(readFile(keysIn(stick)), readFile(journal.file("keys")));
}

void Backups::tryingReadsItAll() {
    const SmallJournal journal(m_first);
    const auto stick = stickOf(journal);
    const auto ended = answer(journal, "backup", {stick, QStringLiteral("--try")});
    EXPECT_CODE(ended, 0);
    const auto generation = ended.object()[u"generation"].toString();
    auto bytes = readFile(generation);
    bytes[bytes.size() - 9000] = static_cast<char>(bytes[bytes.size() - 9000] ^ 1);
    writeFile(generation, bytes);
    const auto damaged = answer(journal, "backup", {stick, QStringLiteral("--try")});
    EXPECT_CODE(damaged, 4);
    QVERIFY(!damaged.object()[u"findings"].toArray().isEmpty());
}

void Backups::aFolderThatIsNotThereIsSaid() {
    const SmallJournal journal(m_first);
    const auto ended = answer(journal, "backup", {journal.beside("none")});
    QVERIFY(ended.code != 0);
    QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("destination.away"));
    const auto stick = stickOf(journal);
    EXPECT_CODE(answer(journal, "backup", {stick}), 0);
    QDir().rename(stick, stick + u'2');
    const auto away = answer(journal, "backup", {stick});
    QVERIFY(away.code != 0);
    QCOMPARE(away.object()[u"verified"].toBool(), false);
}

void Backups::theVaultsOwnFolderIsNoDestination() {
    const SmallJournal journal(m_first);
    const auto ended = answer(journal, "backup", {journal.folder()});
    EXPECT_CODE(ended, 2);
    QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("destination.inside"));
}

void Backups::keysOfAnotherVaultEndWithFour() {
    const SmallJournal journal(m_first);
    const auto stick = stickOf(journal);
    EXPECT_CODE(answer(journal, "backup", {stick}), 0);
    QVERIFY(QFile::remove(keysIn(stick)));
    writeFile(keysIn(stick), QByteArray(600'000, 'k'));
    const auto ended = answer(journal, "backup", {stick});
    EXPECT_CODE(ended, 4);
    QCOMPARE(ended.object()[u"findings"].toArray()[0].toObject()[u"code"].toString(),
             QStringLiteral("destination.keys"));
}

void Backups::erasingNamesTheBackupsAndTheDebts() {
    const SmallJournal journal(m_first);
    const auto stick = stickOf(journal);
    EXPECT_CODE(answer(journal, "backup", {stick}), 0);
    const auto first = answer(journal, "erase", {QStringLiteral("b1"), QStringLiteral("--yes")});
    EXPECT_CODE(first, 0);
    const auto certificate = first.object()[u"certificate"].toObject();
    QCOMPARE(certificate[u"destinations"].toArray(), QJsonArray{stick});
    QVERIFY(certificate[u"debts"].toArray().isEmpty());
    QCOMPARE(readFile(keysIn(stick)), readFile(journal.file("keys")));
    QDir().rename(stick, stick + u'2');
    const auto second = answer(journal, "erase", {QStringLiteral("b2"), QStringLiteral("--yes")});
    EXPECT_CODE(second, 0);
    const auto debts = second.object()[u"certificate"].toObject()[u"debts"].toArray();
    QCOMPARE(debts.size(), 1);
    QCOMPARE(debts[0].toObject()[u"folder"].toString(), stick);
    QVERIFY(second.object()[u"certificate"].toObject()[u"text"].toString().contains(stick));
    QDir().rename(stick + u'2', stick);
    EXPECT_CODE(answer(journal, "list", {}), 0); // any opening with it plugged in
    QCOMPARE(readFile(keysIn(stick)), readFile(journal.file("keys")));
}

void Backups::aNewPassphraseReachesTheBackup() {
    const SmallJournal journal(m_first);
    const auto stick = stickOf(journal);
    EXPECT_CODE(answer(journal, "backup", {stick}), 0);
    EXPECT_CODE(journal.command("passphrase", {}, QByteArray(SmallJournal::passphrase) + "\nune autre phrase\n").run(),
                0);
    QCOMPARE(readFile(keysIn(stick)), readFile(journal.file("keys")));
}

void Backups::checkingNamesConflictCopies() {
    const SmallJournal journal(m_first);
    QVERIFY(!answer(journal, "check").object().contains(u"notices"));
    const auto name = QStringLiteral("journal.sync-conflict-20261122-101010-ABCDEFG.db");
    writeFile(journal.folder() + u'/' + name, QByteArray("theirs"));
    const auto ended = answer(journal, "check");
    EXPECT_CODE(ended, 0);
    const auto notice = ended.object()[u"notices"].toArray()[0].toObject();
    QCOMPARE(notice[u"code"].toString(), QStringLiteral("vault.conflict-copies"));
    QVERIFY(notice[u"message"].toString().contains(name));
}

QTEST_GUILESS_MAIN(Backups)
#include "tst_backups.moc"
