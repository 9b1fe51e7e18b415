#include "killed_child.h"
#include "restored_desk.h"

using namespace aparte;
using namespace aparte::test;
using backup::Beside;

// What happens while a copy lies beside, and what else may lie there.
class Meanwhile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverComesBeforeTheExchangeKeepsTheirKey();
    void whoeverIsErasedBeforeTheExchangeStaysErased();
    void anotherJournalOfThatNameIsLeftAlone_data();
    void anotherJournalOfThatNameIsLeftAlone();
    void aRestoreThatCameToNothingChangesNoState();
    void whatAKilledRestoreLeftGoesAtTheNextOpening();
    void anErasureReachesWhatWasReplacedByAnotherCopyOfTheVault();
};

void Meanwhile::whoeverComesBeforeTheExchangeKeepsTheirKey() {
    Copied desk;
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(addPerson(*desk.vault, "Nadia"));
    REQUIRE_OK(writeNote(*desk.vault, "Nadia", "neu", "une note de Nadia"));
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    const auto sources = backup::sourcesIn(desk.place.vault() + QStringLiteral(".replaced"));
    REQUIRE_OK(sources);
    auto back = Beside::stage(*desk.vault, {sources->front(), sources->front().generations[0], {}, {}},
                              desk.surroundings(), {});
    REQUIRE_OK(back);
    QCOMPARE(readNote((*back)->vault(), "neu"), QByteArray("une note de Nadia"));
}

void Meanwhile::whoeverIsErasedBeforeTheExchangeStaysErased() {
    Copied desk;
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    const auto karim = personNamed(*desk.vault, "Karim");
    REQUIRE_OK(desk.vault->erase(karim));
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    QVERIFY(desk.vault->isErased(karim));
    QVERIFY(!desk.vault->hasPerson(karim));
    desk.loseState();
    desk.reopen();
    QVERIFY(desk.vault->isErased(karim));
    QVERIFY(isWhole(*desk.vault));
}

void Meanwhile::anotherJournalOfThatNameIsLeftAlone_data() {
    QTest::addColumn<QString>("suffix");
    for (const auto *suffix : {".restored", ".rekeying", ".restoring", ".new"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void Meanwhile::anotherJournalOfThatNameIsLeftAlone() {
    QFETCH(QString, suffix);
    Copied desk;
    const auto other = desk.place.vault() + suffix;
    Place elsewhere;
    elsewhere.create();
    copyFolder(elsewhere.vault(), other);
    const auto keys = readFile(other + QStringLiteral("/keys")), rows = readFile(other + QStringLiteral("/journal.db"));
    desk.reopen();
    if (auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {}); beside)
        beside->reset();
    QCOMPARE(readFile(other + QStringLiteral("/keys")), keys);
    QCOMPARE(readFile(other + QStringLiteral("/journal.db")), rows);
}

void Meanwhile::aRestoreThatCameToNothingChangesNoState() {
    Copied desk;
    ++desk.today;
    desk.note("premiere", "le lendemain");
    desk.close();
    const auto state = readFile(desk.place.stateFile());
    std::atomic<bool> stop{false};
    const vault::Progress progress{[&](qint64 done, qint64 total) { stop = done == total; }, &stop}; // within the check
    const auto restored =
        backup::restoreNew(desk.wanted(), desk.elsewhere(), secret("motdepasse"), desk.surroundings(), progress);
    QVERIFY(!restored.ok());
    QCOMPARE(readFile(desk.place.stateFile()), state);
    desk.reopen();
    QVERIFY(desk.vault->report().freshness == Freshness::AsLeft);
}

void Meanwhile::whatAKilledRestoreLeftGoesAtTheNextOpening() {
    Copied desk;
    desk.close();
    const auto beside = desk.elsewhere() + QStringLiteral(".restoring");
    const auto child = ::fork();
    if (child == 0) {
        const vault::Progress progress{[](qint64, qint64) { ::_exit(0); }, nullptr};
        static_cast<void>(
            backup::restoreNew(desk.wanted(), desk.elsewhere(), secret("motdepasse"), desk.surroundings(), progress));
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(QFileInfo::exists(beside + QStringLiteral("/keys")));
    desk.reopen();
    QVERIFY(!QFileInfo::exists(beside));
    QVERIFY(!QFileInfo::exists(desk.place.state() + QStringLiteral("/restoring")));
}

// The vault's folder was put back from an older copy, made by hand: what lies in .replaced knows more than it does.
void Meanwhile::anErasureReachesWhatWasReplacedByAnotherCopyOfTheVault() {
    Copied desk;
    desk.close();
    const auto old = desk.place.dir.filePath(QStringLiteral("alt"));
    copyFolder(desk.place.vault(), old);
    desk.reopen();
    REQUIRE_OK(addPerson(*desk.vault, "Nadia"));
    auto beside = Beside::stage(*desk.vault, desk.wanted(), desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(Beside::exchange(*desk.vault, std::move(*beside)));
    desk.close();
    QDir(desk.place.vault()).removeRecursively();
    copyFolder(old, desk.place.vault());
    desk.loseState();
    desk.reopen();
    const auto erased = desk.vault->erase(personNamed(*desk.vault, "Karim"));
    REQUIRE_OK(erased);
    QVERIFY(erased->rowsGone);
    const auto keys =
        desk.place.vault() + QStringLiteral(".replaced/") + QFileInfo(desk.own()).fileName() + QStringLiteral("/keys");
    QCOMPARE(readFile(keys), readFile(desk.place.file("keys")));
}

QTEST_GUILESS_MAIN(Meanwhile)
#include "tst_meanwhile.moc"
