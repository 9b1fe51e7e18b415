#include "restored_journal.h"

#include <QtTest>

using namespace aparte::test;

// `restore`: where nothing is, and beside what is there.
class Restoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostVaultIsBackAndReadFully();
    void anOlderGenerationCanBeChosen();
    void theRecoveryCodeOpensToo();
    void whatIsThereIsNotTouched();
    void comparingChangesNothing();
    void anExchangeKeepsWhatWasThere();
    void whoeverStandsOnACertificateDoesNotComeBack();
    void whomAnotherFolderKnowsErasedDoesNotComeBack();
    void aFolderThatKnowsNothingOfTheVaultIsSaid();
    void aWrongPassphraseEndsWithThree();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void aDamagedCopyIsNeverVerified();
    void aDamagedCopyIsExchangedOnlyWhenThatIsSaid();

private:
    SmallJournal m_first;
};

namespace {

QString erasedAt(const Ended &ended) {
    return ended.object()[u"certificate"].toObject()[u"person"].toString();
}

} // namespace

void Restoring::aLostVaultIsBackAndReadFully() {
    const BackedUp journal(m_first);
    const auto ended = journal.restore(journal.elsewhere());
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QCOMPARE(ended.object()[u"verified"].toBool(), true);
    QCOMPARE(ended.object()[u"generation"].toString(), journal.generation());
    QCOMPARE(ended.object()[u"people"].toInt(), 2);
    QCOMPARE(ended.object()[u"dropped"].toInt(), 0);
    QVERIFY(ended.object().contains(u"findings") && ended.object()[u"findings"].toArray().isEmpty());
    QCOMPARE(journal.noteIn(journal.elsewhere(), QStringLiteral("s1")), QStringLiteral("Le chantier avance bien."));
}

void Restoring::anOlderGenerationCanBeChosen() {
    const BackedUp journal(m_first);
    journal.ageTheCopy();
    const auto since = journal.write("Écrite depuis.");
    journal.backUp();
    const QStringList older{QStringLiteral("--generation"), QStringLiteral("2")};
    const auto ended = journal.restore(journal.elsewhere(), older);
    EXPECT_CODE(ended, 0);
    QCOMPARE(ended.object()[u"generation"].toString(), journal.generation(0));
    QVERIFY(journal.noteIn(journal.elsewhere(), since).isEmpty());
    const auto none = journal.restore(journal.beside("weiter"), {QStringLiteral("--generation"), QStringLiteral("3")});
    EXPECT_CODE(none, 2);
    QCOMPARE(none.error()[u"code"].toString(), QStringLiteral("backup.generation"));
}

void Restoring::theRecoveryCodeOpensToo() {
    const BackedUp journal(m_first);
    const auto ended =
        journal.restore(journal.elsewhere(), {QStringLiteral("--with-code")}, journal.recoveryCode().toUtf8() + '\n');
    EXPECT_CODE(ended, 0);
    QCOMPARE(journal.noteIn(journal.elsewhere(), QStringLiteral("s1")), QStringLiteral("Le chantier avance bien."));
}

void Restoring::whatIsThereIsNotTouched() {
    const BackedUp journal(m_first);
    const auto before = filesIn(journal.folder());
    const auto ended = journal.restore(journal.folder());
    EXPECT_CODE(ended, 2);
    QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("vault.exists"));
    QVERIFY(filesIn(journal.folder()) == before);
    const auto other = journal.beside("taken");
    QDir().mkdir(other);
    writeFile(other + QStringLiteral("/mine"), "mine");
    EXPECT_CODE(journal.restore(other), 2);
    QCOMPARE(filesIn(other), (QMap<QString, QByteArray>{{QStringLiteral("mine"), "mine"}}));
}

void Restoring::comparingChangesNothing() {
    const BackedUp journal(m_first);
    const auto same = journal.restore(journal.folder(), {QStringLiteral("--compare")});
    EXPECT_CODE(same, 0);
    QVERIFY(same.object()[u"differences"].toArray().isEmpty() && same.object()[u"nothing_lost"].toBool());
    journal.write("Écrite depuis.");
    const auto before = filesIn(journal.folder());
    const auto ended = journal.restore(journal.folder(), {QStringLiteral("--compare")});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QCOMPARE(ended.object()[u"exchanged"].toBool(true), false);
    QCOMPARE(ended.object()[u"nothing_lost"].toBool(true), false);
    const auto difference = ended.object()[u"differences"].toArray()[0].toObject();
    QCOMPARE(difference[u"name"].toString(), QStringLiteral("Nadia Ferrand"));
    QCOMPARE(difference[u"sessions_lost"].toInt(), 1);
    QCOMPARE(difference[u"lost"].toArray(), QJsonArray{QStringLiteral("2025-05-06 Écrite depuis.")});
    QVERIFY(filesIn(journal.folder()) == before);
    QVERIFY(journal.besides().isEmpty());
    EXPECT_CODE(journal.restore(journal.folder(), {QStringLiteral("--compare"), QStringLiteral("--exchange")}), 2);
}

void Restoring::anExchangeKeepsWhatWasThere() {
    const BackedUp journal(m_first);
    const auto since = journal.write("Écrite depuis.");
    const auto ended = journal.restore(journal.folder(), {QStringLiteral("--exchange")});
    EXPECT_CODE(ended, 0);
    QCOMPARE(ended.object()[u"exchanged"].toBool(), true);
    QVERIFY(journal.noteIn(journal.folder(), since).isEmpty());
    QCOMPARE(journal.besides(), QStringList{QStringLiteral("essai.aparte.replaced")});
    const auto back = journal.restoreFrom(journal.folder() + QStringLiteral(".replaced"), journal.folder(),
                                          {QStringLiteral("--exchange")});
    EXPECT_CODE(back, 0);
    QCOMPARE(journal.noteIn(journal.folder(), since), QStringLiteral("Écrite depuis."));
}

void Restoring::whoeverStandsOnACertificateDoesNotComeBack() {
    const BackedUp journal(m_first);
    const auto keys = readFile(journal.keysThere());
    const auto erased = journal.erase("b1");
    journal.loseVaultAndState();
    writeFile(journal.keysThere(), keys); // an old one, put back by its provider: nothing else knows
    const auto without = journal.restore(journal.beside("ohne"));
    EXPECT_CODE(without, 0);
    QCOMPARE(without.object()[u"people"].toInt(), 2);
    journal.loseVaultAndState();
    const auto ended = journal.restore(journal.elsewhere(), {QStringLiteral("--certificate"), erasedAt(erased)});
    EXPECT_CODE(ended, 0);
    QCOMPARE(ended.object()[u"people"].toInt(), 1);
    QCOMPARE(ended.object()[u"dropped"].toInt(), 1);
    QVERIFY(journal.noteIn(journal.elsewhere(), QStringLiteral("s1")).isEmpty());
    const auto typo = journal.restore(journal.beside("weiter"), {QStringLiteral("--certificate"), "12"});
    EXPECT_CODE(typo, 2);
    QCOMPARE(typo.error()[u"code"].toString(), QStringLiteral("backup.certificate"));
}

void Restoring::whomAnotherFolderKnowsErasedDoesNotComeBack() {
    const BackedUp journal(m_first);
    const auto other = journal.beside("andere");
    QDir().mkdir(other);
    EXPECT_CODE(journal.run("backup", {other}), 0);
    const auto keys = readFile(journal.keysThere());
    EXPECT_CODE(journal.erase("b1"), 0);
    writeFile(journal.keysThere(), keys);
    for (const auto &folder : {other, other + u'/' + journal.id()}) {
        journal.loseVaultAndState();
        const auto place = journal.elsewhere();
        QDir(place).removeRecursively();
        const auto ended = journal.restore(place, {QStringLiteral("--also"), folder});
        EXPECT_CODE(ended, 0);
        QCOMPARE(ended.object()[u"dropped"].toInt(), 1);
        QVERIFY(journal.noteIn(place, QStringLiteral("s1")).isEmpty());
        QVERIFY(!journal.noteIn(place, QStringLiteral("s2")).isEmpty());
    }
}

void Restoring::aFolderThatKnowsNothingOfTheVaultIsSaid() {
    const BackedUp journal(m_first);
    const auto ended = journal.restore(journal.elsewhere(), {QStringLiteral("--also"), journal.state()});
    EXPECT_CODE(ended, 2);
    QCOMPARE(ended.error()[u"code"].toString(), QStringLiteral("backup.none"));
    QVERIFY(!QFileInfo::exists(journal.elsewhere()));
}

void Restoring::aWrongPassphraseEndsWithThree() {
    const BackedUp journal(m_first);
    EXPECT_CODE(journal.restore(journal.elsewhere(), {}, "une autre phrase\n"), 3);
    EXPECT_CODE(journal.restore(journal.folder(), {QStringLiteral("--exchange")}, "une autre phrase\n"), 3);
    QVERIFY(!QFileInfo::exists(journal.elsewhere()) && journal.besides().isEmpty());
    QCOMPARE(journal.trouble(), QByteArray());
}

void Restoring::whatIsNotThereIsSaid_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such folder") << "none"
                                    << "neu.aparte"
                                    << "backup.none";
    QTest::newRow("a folder without copies") << "state"
                                             << "neu.aparte"
                                             << "backup.none";
    QTest::newRow("nowhere to restore to") << "stick"
                                           << "none/neu.aparte"
                                           << "folder.above";
}

void Restoring::whatIsNotThereIsSaid() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    const BackedUp journal(m_first);
    const auto ended =
        journal.restoreFrom(journal.beside(from.toLatin1().constData()), journal.beside(to.toLatin1().constData()));
    EXPECT_CODE(ended, 2);
    QCOMPARE(ended.error()[u"code"].toString(), code);
    QVERIFY(!QFileInfo::exists(journal.beside(to.toLatin1().constData())));
}

void Restoring::aDamagedCopyIsNeverVerified() {
    const BackedUp journal(m_first);
    auto bytes = readFile(journal.generation());
    bytes[bytes.size() - 9000] = static_cast<char>(bytes[bytes.size() - 9000] ^ 1);
    writeFile(journal.generation(), bytes);
    const auto ended = journal.restore(journal.elsewhere());
    EXPECT_CODE(ended, 4);
    QVERIFY(!ended.object()[u"verified"].toBool());
}

// Of the pages from its end, the first whose loss leaves a copy that can be read, with something missing.
void Restoring::aDamagedCopyIsExchangedOnlyWhenThatIsSaid() {
    const BackedUp journal(m_first);
    const auto whole = readFile(journal.generation());
    const auto before = filesIn(journal.folder());
    constexpr qsizetype page = 16384;
    for (auto at = whole.size() - page / 2; at > page; at -= page) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        writeFile(journal.generation(), bytes);
        const auto refused = journal.restore(journal.folder(), {QStringLiteral("--exchange")});
        if (refused.object().contains(u"exchanged") && refused.code == 4) {
            QCOMPARE(refused.object()[u"exchanged"].toBool(true), false);
            QVERIFY(filesIn(journal.folder()) == before && journal.besides().isEmpty());
            const auto taken =
                journal.restore(journal.folder(), {QStringLiteral("--exchange"), QStringLiteral("--even-damaged")});
            EXPECT_CODE(taken, 4);
            QCOMPARE(taken.object()[u"exchanged"].toBool(), true);
            QVERIFY(!journal.besides().isEmpty());
            return;
        }
    }
    QFAIL("no page whose loss is found");
}

QTEST_GUILESS_MAIN(Restoring)
#include "tst_restoring.moc"
