#include "rekeyed_desk.h"

using namespace aparte;
using namespace aparte::test;

// Killed, or without room, at each step of a re-key; and how long one takes.
class RekeyingFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillAtEachStepLeavesOneOfTheTwoWhole();
    void aFullDiskAtEachStepLeavesTheOldOne();
    void tenThousandNotesInSeconds();
};

void RekeyingFaults::aKillAtEachStepLeavesOneOfTheTwoWhole() {
    Kept desk;
    desk.close();
    const auto start = desk.place.dir.filePath(QStringLiteral("anfang"));
    copyFolder(desk.place.vault(), start);
    FaultyDisk disk;
    auto surroundings = desk.surroundings();
    surroundings.disk = &disk;
    int kills = 0, old = 0;
    for (int call = 1; call < 10000; call += step(3)) {
        for (const auto &folder :
             {desk.place.vault(), desk.place.vault() + QStringLiteral(".rekeying"), desk.place.state()})
            QDir(folder).removeRecursively();
        copyFolder(start, desk.place.vault());
        const bool killed = killedAt(disk, call, [&] {
            auto vault = Vault::unlock(desk.place.vault(), secret("motdepasse"), surroundings);
            return vault && vault::rekey(*vault, secret("motdepasse"), secret("neu"), surroundings, {});
        });
        auto vault = desk.unlock("motdepasse");
        const bool isOld = vault.ok();
        if (!isOld)
            vault = desk.unlock("neu");
        REQUIRE_OK(vault);
        QVERIFY(!(*vault)->report().readOnly);
        QCOMPARE(readNote(**vault, "sien"), QByteArray("une autre note de Karim"));
        QVERIFY(isWhole(**vault));
        QVERIFY2(desk.besides().isEmpty(), qPrintable(desk.besides().join(u' ')));
        QCOMPARE(QDir(desk.place.state()).entryList({QStringLiteral("*.state")}).size(), 1);
        if (!killed)
            break;
        ++kills;
        old += isOld ? 1 : 0;
    }
    QVERIFY(old > 20 && old < kills);
    qInfo("re-keying: %d kills, %d left the old vault, %d the new one", kills, old, kills - old);
}

void RekeyingFaults::aFullDiskAtEachStepLeavesTheOldOne() {
    Kept desk;
    desk.close();
    const auto start = desk.place.dir.filePath(QStringLiteral("anfang"));
    copyFolder(desk.place.vault(), start);
    int faults = 0, done = 0;
    for (int call = 1; call < 10000; call += step(3)) {
        for (const auto &folder :
             {desk.place.vault(), desk.place.vault() + QStringLiteral(".rekeying"), desk.place.state()})
            QDir(folder).removeRecursively();
        copyFolder(start, desk.place.vault());
        FaultyDisk disk;
        auto surroundings = desk.surroundings();
        surroundings.disk = &disk;
        auto vault = Vault::unlock(desk.place.vault(), secret("motdepasse"), surroundings);
        REQUIRE_OK(vault);
        disk.calls = 0;
        disk.how = FaultyDisk::How::Error;
        disk.error = ENOSPC;
        disk.at = call;
        disk.fromThen = true;
        auto rekeyed = vault::rekey(*vault, secret("motdepasse"), secret("neu"), surroundings, {});
        if (!disk.hit)
            break;
        disk.how = FaultyDisk::How::Never;
        ++faults;
        if (rekeyed) { // only what comes after was left undone
            ++done;
            QCOMPARE(readNote(*rekeyed->vault, "sien"), QByteArray("une autre note de Karim"));
            continue;
        }
        QVERIFY(*vault);
        QCOMPARE(readNote(**vault, "sien"), QByteArray("une autre note de Karim"));
        vault->reset();
        auto again = desk.unlock("motdepasse");
        REQUIRE_OK(again);
        QVERIFY(isWhole(**again));
    }
    QVERIFY(faults > 10 && done < faults / 2);
    qInfo("re-keying: a disk full from one of %d calls on: %d times the old one, %d times done", faults, faults - done,
          done);
}

void RekeyingFaults::tenThousandNotesInSeconds() {
    const int people = 200, notes = qEnvironmentVariableIsSet("APARTE_LONG") ? 50 : 10;
    Desk desk;
    for (int person = 0; person < people; ++person) {
        const auto name = QByteArray("person ") + QByteArray::number(person);
        REQUIRE_OK(addPerson(*desk.vault, name.constData()));
        Batch batch;
        for (int note = 0; note < notes; ++note)
            batch.put(recordNamed(*desk.vault, (name + QByteArray::number(note)).constData()),
                      personNamed(*desk.vault, name.constData()), Kind::Session,
                      QByteArray(3000, char('a' + note % 26)));
        REQUIRE_OK(desk.vault->write(batch));
    }
    QElapsedTimer timer;
    timer.start();
    auto rekeyed = vault::rekey(desk.vault, secret("motdepasse"), secret("neu"), desk.surroundings(), {});
    REQUIRE_OK(rekeyed);
    qInfo("re-keying %d notes of 3 KB, checked whole: %lld ms", people * notes,
          static_cast<long long>(timer.elapsed()));
    desk.backups.reset();
}

QTEST_APPLESS_MAIN(RekeyingFaults)
#include "tst_rekeying_faults.moc"
