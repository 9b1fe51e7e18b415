#include "backup_support.h"
#include "vault/copies.h"

using namespace aparte;
using namespace aparte::test;
using backup::Backups;

// What a destination gets, one round after the other, when nothing goes wrong.
class Rounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshDestinationGetsKeysAndAVerifiedGeneration();
    void nothingNewMeansNoNewCopy();
    void anotherDayAnotherGenerationAndOldOnesGo();
    void theListComesBackAfterUnlocking();
    void theVaultIsWrittenWhileACopyRuns();
    void aCopyCutShortIsGoneAndTheOlderOnesStay();
    void progressGoesToItsEnd();
    void aCopyMadeWhileLockedCountsAfterTheNextUnlocking();
    void aHalfCopyMadeWhileLockedIsDiscarded();
    void tryingAGenerationReadsEveryRecordAndTouchesNothing();
    void tryingADamagedGenerationSaysSo();
    void whatCannotBeADestination_data();
    void whatCannotBeADestination();
    void forgettingLeavesTheCopiesOrTakesThem();
    void dueOnceADayAndOnlyWhenSomethingChanged();
    void aCopyOfAClockThatWasWrongHidesNoOther();
};

void Rounds::aFreshDestinationGetsKeysAndAVerifiedGeneration() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto outcome = desk.round();
    QVERIFY(!outcome.fault);
    QVERIFY(outcome.keysCurrent);
    QVERIFY(outcome.made && outcome.made->verified);
    QCOMPARE(QFileInfo(desk.own()).fileName().size(), 32);
    QCOMPARE(readFile(desk.own() + QStringLiteral("/keys")), readFile(desk.place.file("keys")));
    const auto name = QFileInfo(outcome.made->path).fileName();
    QCOMPARE(desk.generations(), QStringList{name});
    QCOMPARE(
        name,
        QStringLiteral("journal-%1-20261123.db").arg(vault::momentOf(*desk.vault).sequence, 20, 10, QLatin1Char('0')));
    QCOMPARE(QDir(desk.own()).entryList(QDir::Files).size(), 2); // no .part, nothing else
    const auto told = desk.backups->destinations();
    QCOMPARE(told.size(), size_t{1});
    QVERIFY(told[0].reachable && told[0].lastVerified && !told[0].owesSince && !told[0].trouble);
    QVERIFY(desk.backups->lastVerified());
}

void Rounds::nothingNewMeansNoNewCopy() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    ++desk.today;
    const auto again = desk.round();
    QVERIFY(!again.made && !again.fault && again.keysCurrent);
    QCOMPARE(desk.generations().size(), 1);
}

void Rounds::anotherDayAnotherGenerationAndOldOnesGo() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    for (int day = 0; day < 40; ++day, ++desk.today) {
        desk.note("premiere", QByteArray::number(day));
        QVERIFY(desk.round().made);
    }
    // 7 days, then the last days of the weeks before, then of the months before: 23 November to 1 January.
    QStringList days;
    for (const auto &name : desk.generations())
        days.prepend(name.mid(29, 8));
    QCOMPARE(days, QStringList({"20270101", "20261231", "20261230", "20261229", "20261228", "20261227", "20261226",
                                "20261220", "20261213", "20261130"}));
}

void Rounds::theListComesBackAfterUnlocking() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    desk.reopen();
    const auto told = desk.backups->destinations();
    QCOMPARE(told.size(), size_t{1});
    QCOMPARE(told[0].folder, desk.stick());
    QVERIFY(told[0].lastVerified && told[0].generations.front().verified);
    QVERIFY(!desk.round().made);
}

void Rounds::theVaultIsWrittenWhileACopyRuns() {
    StickDisk disk;
    Desk desk(&disk);
    REQUIRE_OK(desk.backups->add(desk.stick()));
    for (int i = 0; i < 60; ++i)
        desk.note(QByteArray::number(i).constData(), QByteArray(60'000, 'x'));
    const auto before = vault::momentOf(*desk.vault);
    int written = 0;
    // In the middle of the copy, and more than SQLite's limit (1,000 pages) for moving its log into the file by itself.
    disk.wrote = [&](size_t size) {
        if (size < (1 << 20) || written > 0)
            return;
        for (; written < 20; ++written) {
            vault::Batch batch;
            for (int i = 0; i < 60; ++i) {
                const auto name = QByteArray::number(written * 100 + i + 1000);
                batch.put(recordNamed(*desk.vault, name.constData()), personNamed(*desk.vault, "Nadia"),
                          vault::Kind::Session, QByteArray(30'000, 'y'));
            }
            REQUIRE_OK(desk.vault->write(batch));
        }
    };
    const auto outcome = desk.round();
    QCOMPARE(written, 20);
    QVERIFY2(!outcome.fault, outcome.fault ? describe(*outcome.fault).constData() : "");
    QCOMPARE(outcome.made->sequence, before.sequence); // the moment the copy began
    QVERIFY(QFileInfo(desk.place.file("journal.db-wal")).size() > 17 * 1024 * 1024);
    desk.reopen();
    QCOMPARE(readNote(*desk.vault, "2900").size(), 30'000);
}

void Rounds::aCopyCutShortIsGoneAndTheOlderOnesStay() {
    StickDisk disk;
    Desk desk(&disk);
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto kept = desk.generations();
    for (int i = 0; i < 40; ++i)
        desk.note(QByteArray::number(i).constData(), QByteArray(100'000, 'x'));
    std::atomic<bool> stop = false;
    disk.wrote = [&](size_t size) { stop = stop || size >= 1 << 20; };
    const auto outcomes = desk.backups->run({{}, &stop});
    REQUIRE_FAULT(outcomes, Cancelled, "cancelled");
    QCOMPARE(desk.generations(), kept);
    QCOMPARE(QDir(desk.own()).entryList(QDir::Files).size(), 2);
    QVERIFY(!desk.backups->destinations().front().trouble);
}

void Rounds::progressGoesToItsEnd() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    qint64 last = 0, total = -1;
    bool forward = true;
    REQUIRE_OK(desk.backups->run({[&](qint64 done, qint64 of) {
                                      forward = forward && done >= last;
                                      last = done;
                                      total = of;
                                  },
                                  nullptr}));
    QVERIFY(forward);
    QCOMPARE(last, total);
}

void Rounds::aCopyMadeWhileLockedCountsAfterTheNextUnlocking() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    ++desk.today;
    desk.note("avant de fermer");
    const auto orders = desk.backups->ordersForLock();
    QCOMPARE(orders.size(), size_t{1});
    QVERIFY(orders[0].to.endsWith(QStringLiteral(".db.part")));
    desk.close();
    REQUIRE_OK(backup::follow(orders[0], nullptr));
    REQUIRE_OK(backup::follow(orders[0], nullptr)); // again: replaced
    desk.reopen();
    QVERIFY(desk.backups->due());
    QCOMPARE(desk.generations().size(), 1); // it does not count yet
    const auto outcome = desk.round();
    QVERIFY(!outcome.fault && !outcome.made);
    QCOMPARE(desk.generations().size(), 2);
    QVERIFY(desk.backups->destinations().front().generations.front().verified);
    QVERIFY(!desk.backups->due());
    QVERIFY(desk.backups->ordersForLock().empty());
}

void Rounds::aHalfCopyMadeWhileLockedIsDiscarded() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    ++desk.today;
    desk.note("avant de fermer");
    const auto orders = desk.backups->ordersForLock();
    desk.close();
    REQUIRE_OK(backup::follow(orders.at(0), nullptr));
    auto bytes = readFile(orders[0].to);
    bytes.truncate(bytes.size() - 16384); // a last page less: SQLite itself would open it
    writeFile(orders[0].to, bytes);
    desk.reopen();
    const auto outcome = desk.round();
    QVERIFY(!QFile::exists(orders[0].to));
    QVERIFY(outcome.made); // made again from the vault
    QCOMPARE(desk.generations().size(), 2);
}

void Rounds::tryingAGenerationReadsEveryRecordAndTouchesNothing() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    for (int i = 0; i < 20; ++i)
        desk.note(QByteArray::number(i).constData());
    const auto made = desk.round().made;
    desk.note("plus tard"); // the vault has gone on: the copy is as good as it was
    const auto bytes = readFile(made->path);
    const auto report = desk.backups->tryOut(made->path, {});
    REQUIRE_OK(report);
    QVERIFY(report->status == vault::CheckStatus::Ok);
    QCOMPARE(report->records, std::uint64_t{22}); // 20 notes, the first one, the summary
    QCOMPARE(readFile(made->path), bytes);
    REQUIRE_FAULT(desk.backups->tryOut(desk.own() + QStringLiteral("/nothing.db"), {}), NotFound, "backup.none");
}

void Rounds::tryingADamagedGenerationSaysSo() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    for (int i = 0; i < 20; ++i)
        desk.note(QByteArray::number(i).constData(), QByteArray(20'000, 'z'));
    const auto made = desk.round().made;
    auto bytes = readFile(made->path);
    for (qsizetype page = 1; page < bytes.size() / 16384; page += 7) {
        auto other = bytes;
        other[page * 16384 + 5000] = static_cast<char>(other[page * 16384 + 5000] ^ 4);
        writeFile(made->path, other);
        const auto report = desk.backups->tryOut(made->path, {});
        REQUIRE_OK(report);
        QVERIFY(report->status != vault::CheckStatus::Ok);
    }
}

void Rounds::whatCannotBeADestination_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("code");
    QTest::newRow("relative") << QStringLiteral("stick") << QStringLiteral("destination.relative");
    QTest::newRow("not there") << QStringLiteral("%1/none") << QStringLiteral("destination.away");
    QTest::newRow("the vault") << QStringLiteral("%1/journal.aparte") << QStringLiteral("destination.inside");
    QTest::newRow("within it") << QStringLiteral("%1/journal.aparte/copies") << QStringLiteral("destination.inside");
    QTest::newRow("within, by a link") << QStringLiteral("%1/link") << QStringLiteral("destination.inside");
    QTest::newRow("twice") << QStringLiteral("%1/stick") << QStringLiteral("destination.twice");
    QTest::newRow("twice, by another way") << QStringLiteral("%1/./stick/") << QStringLiteral("destination.twice");
}

void Rounds::whatCannotBeADestination() {
    QFETCH(QString, folder);
    QFETCH(QString, code);
    Desk desk;
    const auto base = desk.place.dir.path();
    QDir().mkdir(desk.place.file("copies"));
    QFile::link(desk.place.file("copies"), base + QStringLiteral("/link"));
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const auto added = desk.backups->add(folder.contains(u'%') ? folder.arg(base) : folder);
    QVERIFY(!added);
    QCOMPARE(QString::fromStdString(added.fault().code), code);
    QCOMPARE(desk.backups->destinations().size(), size_t{1});
}

void Rounds::forgettingLeavesTheCopiesOrTakesThem() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    REQUIRE_OK(desk.backups->forget(desk.stick(), false));
    QCOMPARE(desk.generations().size(), 1);
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(!desk.round().made); // found again, and checked
    REQUIRE_OK(desk.backups->forget(desk.stick(), true));
    QVERIFY(QDir(desk.stick()).isEmpty());
    QVERIFY(desk.backups->destinations().empty());
    REQUIRE_FAULT(desk.backups->forget(desk.stick(), false), NotFound, "destination.unknown");
}

void Rounds::dueOnceADayAndOnlyWhenSomethingChanged() {
    Desk desk;
    QVERIFY(!desk.backups->due());
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.backups->due());
    QVERIFY(desk.round().made);
    QVERIFY(!desk.backups->due());
    desk.note("encore");
    QVERIFY(!desk.backups->due()); // today's is there
    ++desk.today;
    QVERIFY(desk.backups->due());
    desk.today -= 30; // the clock was set back
    QVERIFY(desk.backups->due());
    QDir(desk.stick()).removeRecursively();
    QVERIFY(!desk.backups->due());
}

void Rounds::aCopyOfAClockThatWasWrongHidesNoOther() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    const qint64 right = desk.today;
    desk.today += 1500;
    QVERIFY(desk.round().made);
    desk.today = right;
    desk.reopen();
    const auto dayOf = [](qint64 days) { return QDate(1970, 1, 1).addDays(days); };
    QCOMPARE(desk.backups->lastVerified()->date(), dayOf(right + 1500)); // nothing better is known
    desk.note("n2");
    QVERIFY(desk.backups->due());
    QVERIFY(desk.round().made); // and is not held back until that day has come
    QCOMPARE(desk.backups->lastVerified()->date(), dayOf(right));

    const QString other = desk.place.dir.filePath(QStringLiteral("other"));
    QVERIFY(QDir().mkpath(other));
    REQUIRE_OK(desk.backups->add(other));
    desk.today = right + 1500;
    desk.note("n3");
    QVERIFY(desk.backups->run({}).ok());
    desk.today = right;
    QVERIFY(QDir().rename(desk.stick(), desk.stick() + QStringLiteral(".away"))); // and keeps its date
    desk.note("n4");
    QVERIFY(desk.backups->run({}).ok());
    QCOMPARE(desk.backups->lastVerified()->date(), dayOf(right));
}

QTEST_GUILESS_MAIN(Rounds)
#include "tst_rounds.moc"
