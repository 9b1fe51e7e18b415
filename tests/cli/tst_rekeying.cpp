#include "restored_journal.h"

#include <QtTest>

using namespace aparte::test;

// `rekey`: the old passphrase, the old code and the old copies open nothing any more.
class Rekeying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewPassphraseAndCodeOpenAndTheOldOnesDoNot();
    void aWrongPassphraseEndsWithThreeAndChangesNothing();
    void noSecondLineChangesNothing();
    void theOldCopiesGoAndAnUnpluggedStickIsNamed();

private:
    SmallJournal m_first;
};

namespace {

constexpr const char *next = "une phrase que personne ne connait";

Ended rekey(const SmallJournal &journal,
            const QByteArray &lines = QByteArray(SmallJournal::passphrase) + '\n' + next + '\n') {
    return journal.command("rekey", {QStringLiteral("--json")}, lines).run();
}

} // namespace

void Rekeying::theNewPassphraseAndCodeOpenAndTheOldOnesDoNot() {
    const SmallJournal journal(m_first);
    const auto ended = rekey(journal);
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QVERIFY(ended.object()[u"owing"].toArray().isEmpty());
    const auto code = ended.object()[u"recovery_code"].toString();
    QCOMPARE(code.size(), 35);
    QVERIFY(code != journal.recoveryCode());
    for (const auto &bytes : filesIn(journal.folder()))
        QVERIFY(!bytes.contains(code.toLatin1()));
    QCOMPARE(journal.trouble(next), QByteArray());
    EXPECT_CODE(journal.run("list"), 3);
    const auto withCode = [&](const QString &typed) {
        return journal.command("unlock-with-code", {}, typed.toLatin1() + "\nnoch eine Phrase\n").run();
    };
    EXPECT_CODE(withCode(journal.recoveryCode()), 3);
    EXPECT_CODE(withCode(code), 0);
    QCOMPARE(journal.trouble("noch eine Phrase"), QByteArray());
}

void Rekeying::aWrongPassphraseEndsWithThreeAndChangesNothing() {
    const SmallJournal journal(m_first);
    const auto before = filesIn(journal.folder());
    EXPECT_CODE(rekey(journal, "eine andere\nnoch eine Phrase\n"), 3);
    QVERIFY(filesIn(journal.folder()) == before);
    QCOMPARE(journal.trouble(), QByteArray());
}

void Rekeying::noSecondLineChangesNothing() {
    const SmallJournal journal(m_first);
    EXPECT_CODE(rekey(journal, QByteArray(SmallJournal::passphrase) + '\n'), 2);
    QCOMPARE(journal.trouble(), QByteArray());
}

void Rekeying::theOldCopiesGoAndAnUnpluggedStickIsNamed() {
    const BackedUp journal(m_first);
    const auto before = journal.id();
    const auto other = journal.beside("andere"), away = journal.beside("weg");
    QVERIFY(QDir().mkdir(other));
    EXPECT_CODE(journal.run("backup", {other}), 0);
    QVERIFY(QDir().rename(other, away));
    const auto ended = rekey(journal);
    EXPECT_CODE(ended, 0);
    QCOMPARE(ended.object()[u"owing"].toArray(), QJsonArray{other});
    QVERIFY(!QFileInfo::exists(journal.stick() + u'/' + before));
    QVERIFY(QFileInfo::exists(away + u'/' + before));
    QVERIFY(QDir().rename(away, other));
    EXPECT_CODE(journal.command("backup", {other}, QByteArray(next) + '\n').run(), 0);
    QVERIFY(!QFileInfo::exists(other + u'/' + before));
    const auto restored = journal.restore(journal.elsewhere(), {}, QByteArray(next) + '\n');
    EXPECT_CODE(restored, 0);
    QCOMPARE(restored.object()[u"people"].toInt(), 2);
    EXPECT_CODE(journal.restore(journal.beside("weiter"), {}, QByteArray(SmallJournal::passphrase) + '\n'), 3);
}

QTEST_GUILESS_MAIN(Rekeying)
#include "tst_rekeying.moc"
