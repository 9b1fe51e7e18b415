#include "rekeyed_desk.h"

using namespace aparte;
using namespace aparte::test;

// What lies at the destinations under the ids of before a re-key, until it is destroyed; and what is left alone there.
class OldCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newKeysAloneLeaveTheDebt();
    void aFullStickOwesUntilThereIsANewCopy();
    void oldCopiesMakeRoomWhenANewOneLiesElsewhere();
    void forgettingWithTheCopiesTakesTheOldOnesToo();
    void keysThatAnotherMachinesCopiesNeedStayAndAreSaidTo();
    void ordersForLockLookAtNoDestination();
};

namespace {

// A stick with a copy, re-keyed while it was away, and back.
struct Back : Kept {
    explicit Back(StickDisk *stickDisk = nullptr) : Kept(stickDisk) {
        if (!backups->add(stick()) || !round().made)
            qFatal("no copy");
        old = own();
        unplug();
        if (!rekey())
            qFatal("not sealed anew");
        plug();
    }
    QString away() const { return place.dir.filePath(QStringLiteral("weg")); }
    void unplug() const { QDir().rename(stick(), away()); }
    void plug() const { QDir().rename(away(), stick()); }
    void again() { // the list as it was saved
        backups.reset();
        backups = std::make_unique<backup::Backups>(*vault, surroundings());
    }
    bool owing() const { return backups->destinations()[0].owesSince.has_value(); }
    // No room for a new copy while the old one lies there; what is overwritten in place needs none.
    void fill(StickDisk &full) const {
        full.onWrite = [fresh = stick() + u'/' + QString::fromStdString(vault::hex(vault->id())), before = old,
                        full = false]() mutable {
            const bool copying = !QDir(fresh).entryList({QStringLiteral("*.part")}).isEmpty();
            const bool taken = !QDir(before).entryList({QStringLiteral("journal-*")}).isEmpty();
            full = copying && taken && !full; // the half copy is removed
            return full ? ENOSPC : 0;
        };
    }
    QString old;
};

} // namespace

void OldCopies::newKeysAloneLeaveTheDebt() {
    Back desk;
    const auto offered = desk.backups->offerKeys();
    QVERIFY(offered.at(0).keysCurrent);
    QVERIFY(QFileInfo::exists(desk.old + QStringLiteral("/keys")));
    QVERIFY(desk.owing() && desk.backups->owes());
    desk.again();
    QVERIFY(desk.owing() && desk.backups->owes());
    desk.unplug();
    desk.again();
    QVERIFY(desk.owing() && desk.backups->owes());
    desk.plug();
    QVERIFY(desk.round().made);
    QVERIFY(!QFileInfo::exists(desk.old));
    QVERIFY(!desk.owing() && !desk.backups->owes());
    desk.unplug();
    desk.again();
    QVERIFY(!desk.owing() && !desk.backups->owes());
}

void OldCopies::aFullStickOwesUntilThereIsANewCopy() {
    StickDisk full;
    Back desk(&full);
    desk.fill(full);
    const auto outcome = desk.round();
    QVERIFY(outcome.fault);
    QCOMPARE(outcome.fault->code, std::string("destination.full"));
    QVERIFY(outcome.keysCurrent);
    QVERIFY(QFileInfo::exists(desk.old + QStringLiteral("/keys"))); // the only copy there
    QVERIFY(desk.owing() && desk.backups->owes());
    full.onWrite = {};
    QVERIFY(desk.round().made);
    QVERIFY(!desk.owing() && !desk.backups->owes());
}

void OldCopies::oldCopiesMakeRoomWhenANewOneLiesElsewhere() {
    StickDisk full;
    Back desk(&full);
    desk.fill(full);
    const auto other = desk.place.dir.filePath(QStringLiteral("autre"));
    QVERIFY(QDir().mkpath(other));
    REQUIRE_OK(desk.backups->add(other));
    const auto outcomes = desk.backups->run({});
    REQUIRE_OK(outcomes);
    QCOMPARE(QString::fromStdString(outcomes->at(0).fault ? outcomes->at(0).fault->code : ""), QString());
    QVERIFY(outcomes->at(0).made);
    QVERIFY(outcomes->at(1).made && !outcomes->at(1).fault);
    QVERIFY(!QFileInfo::exists(desk.old));
    QVERIFY(!desk.owing() && !desk.backups->owes());
}

void OldCopies::forgettingWithTheCopiesTakesTheOldOnesToo() {
    Back desk;
    REQUIRE_OK(desk.backups->forget(desk.stick(), true));
    QVERIFY(QDir(desk.stick()).isEmpty());
}

void OldCopies::keysThatAnotherMachinesCopiesNeedStayAndAreSaidTo() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto mine = desk.own() + u'/' + desk.generations().at(0);
    QVERIFY(QFile::copy(mine, desk.own() + QStringLiteral("/journal-00000000000000000001-20251123.db")));
    REQUIRE_FAULT(desk.backups->forget(desk.stick(), true), Refused, "destination.shared");
    QVERIFY(QFileInfo::exists(desk.own() + QStringLiteral("/keys")) && QFileInfo::exists(mine));
    QCOMPARE(desk.backups->destinations().size(), std::size_t{1});
    REQUIRE_OK(desk.backups->forget(desk.stick(), false));
}

void OldCopies::ordersForLockLookAtNoDestination() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    desk.note("avant de fermer");
    const auto own = desk.own();
    const auto there = desk.backups->ordersForLock();
    QCOMPARE(there.size(), std::size_t{1});
    const auto away = desk.place.dir.filePath(QStringLiteral("weg"));
    QVERIFY(QDir().rename(desk.stick(), away));
    const auto orders = desk.backups->ordersForLock(); // the same: nobody looked
    QCOMPARE(orders.size(), std::size_t{1});
    QCOMPARE(orders[0].to, there[0].to);
    QVERIFY(desk.backups->ordersNow().empty());
    REQUIRE_FAULT(backup::follow(orders[0], nullptr), NotFound, "destination.away");
    QVERIFY(QDir().mkpath(desk.stick()));
    QVERIFY(QFile::link(away + u'/' + QFileInfo(own).fileName(), own));
    REQUIRE_FAULT(backup::follow(orders[0], nullptr), Damaged, "destination.link");
}

QTEST_APPLESS_MAIN(OldCopies)
#include "tst_old_copies.moc"
