#include "backup/restore.h"
#include "backup_support.h"
#include "tests/storage/faulty_disk.h"
#include "vault/codec.h"
#include "vault/inside.h"
#include "vault/rekeying.h"
#include "vault/retired.h"

#include <QDirIterator>

#include <sys/wait.h>

using namespace aparte;
using namespace aparte::test;

// Everything sealed anew: somebody may know the old passphrase.
class Rekeying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsTheSameUnderNewKeys();
    void nothingOldOpensTheNewOne();
    void noOldKeyIsLeftAnywhereInTheFolder();
    void theErasedStayErasedUnderTheirIds();
    void memberTokensStay();
    void theLedgersCopyStays();
    void aSecondRekeyKeepsTheIdsToo();
    void aWrongPassphraseChangesNothing();
    void oldCopiesGoOnceANewOneIsVerified();
    void whatIsUnpluggedOwesUntilItComesBack();
    void whatWasReplacedGoesToo();
    void aKillAtEachStepLeavesOneOfTheTwoWhole();
    void aFullDiskAtEachStepLeavesTheOldOne();
    void tenThousandNotesInSeconds();
};

namespace {

struct Kept : Desk {
    Kept() {
        if (!addPerson(*vault, "Karim") || !writeNote(*vault, "Karim", "sien", "une note de Karim") ||
            !writeNote(*vault, "Karim", "sien", "une autre note de Karim") ||
            !writeNote(*vault, "Nadia", "esquisse", "un brouillon", Kind::Draft) ||
            !writeNote(*vault, "Nadia", "avant", "un etat d'avant", Kind::Version))
            qFatal("no notes to begin with");
    }
    Result<SecretBytes> rekey(const char *current = "motdepasse", const char *next = "neu") {
        backups.reset();
        auto done = vault::rekey(vault, secret(current), secret(next), surroundings(), {});
        if (done)
            vault = std::move(done->vault);
        backups = std::make_unique<backup::Backups>(*vault, surroundings());
        return done ? Result<SecretBytes>(std::move(done->recoveryCode)) : done.fault();
    }
    Result<std::unique_ptr<Vault>> unlock(const char *passphrase) const {
        return Vault::unlock(place.vault(), secret(passphrase), surroundings());
    }
    QStringList besides() const {
        return QDir(place.dir.path()).entryList({QStringLiteral("*.rek*")}, QDir::AllEntries);
    }
};

using Everything = std::map<std::pair<QByteArray, QByteArray>, std::tuple<int, std::uint64_t, QByteArray>>;

template<class Id>
QByteArray hexOf(const Id &id) {
    return QByteArray(reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size())).toHex();
}

// Each record of each kind: by owner and id, its kind, revision and text.
Everything everything(const Vault &vault) {
    Everything all;
    auto people = vault.people();
    people.push_back({});
    for (const auto &person : people)
        for (const auto kind :
             {Kind::Summary, Kind::Session, Kind::Draft, Kind::Version, Kind::Setting, Kind::Register}) {
            const auto records = vault.records(person, kind);
            if (records)
                for (const auto &record : *records)
                    all[{hexOf(person), hexOf(record.id)}] = {int(record.kind), record.revision, record.payload};
        }
    return all;
}

QByteArray bytesUnder(const QString &folder) {
    QByteArray all;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        all += readFile(files.next());
    return all;
}

QByteArray viewed(crypto::ByteView bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

bool isWhole(const Vault &vault) {
    const auto report = vault.check(true);
    return report && report->status == CheckStatus::Ok;
}

} // namespace

void Rekeying::everyRecordIsTheSameUnderNewKeys() {
    Kept desk;
    const auto before = everything(*desk.vault);
    const auto id = desk.vault->id();
    const auto salt = readFile(desk.place.file("journal.db")).first(16);
    REQUIRE_OK(desk.rekey());
    auto after = everything(*desk.vault);
    QVERIFY(desk.vault->id() != id);
    QVERIFY(readFile(desk.place.file("journal.db")).first(16) != salt);
    std::erase_if(after, [](const auto &each) { return std::get<0>(each.second) == int(Kind::Setting); });
    QVERIFY(before.size() >= 6);
    QCOMPARE(after.size(), before.size());
    QVERIFY(after == before);
    QVERIFY(isWhole(*desk.vault));
    QVERIFY(desk.besides().isEmpty());
    REQUIRE_OK(writeNote(*desk.vault, "Karim", "sien", "apres"));
    desk.vault.reset();
    auto again = desk.unlock("neu");
    REQUIRE_OK(again);
    QVERIFY((*again)->report().freshness == Freshness::AsLeft);
    QCOMPARE(readNote(**again, "sien"), QByteArray("apres"));
}

void Rekeying::nothingOldOpensTheNewOne() {
    Kept desk;
    const auto oldCode = desk.vault->newRecoveryCode(secret("motdepasse"));
    REQUIRE_OK(oldCode);
    const auto oldKeys = readFile(desk.place.file("keys"));
    const auto newCode = desk.rekey();
    REQUIRE_OK(newCode);
    desk.close();
    REQUIRE_FAULT(desk.unlock("motdepasse"), CouldNotOpen, "slot.wrong");
    REQUIRE_FAULT(Vault::unlockWithCode(desk.place.vault(), *oldCode, desk.surroundings()), CouldNotOpen, "slot.wrong");
    REQUIRE_OK(Vault::unlockWithCode(desk.place.vault(), *newCode, desk.surroundings()));
    writeFile(desk.place.file("keys"), oldKeys);
    REQUIRE_FAULT(desk.unlock("motdepasse"), Damaged, "database.salt");
}

void Rekeying::noOldKeyIsLeftAnywhereInTheFolder() {
    Kept desk;
    std::vector<QByteArray> keys;
    {
        const auto &store = desk.vault->inside().keys;
        keys.push_back(viewed(store.root().exposeKeyBytes()));
        keys.push_back(viewed(store.ring().journalKey().exposeKeyBytes()));
        for (const auto &person : store.ring().people())
            keys.push_back(viewed(store.ring().personKey(person)->exposeKeyBytes()));
    }
    const auto sealed = readFile(desk.place.file("keys"));
    QVERIFY(bytesUnder(desk.place.dir.path()).contains(sealed.mid(1048, 64))); // the search finds it
    REQUIRE_OK(desk.rekey());
    QCOMPARE(keys.size(), std::size_t{4});
    for (const auto &key : keys) {
        const auto &ring = desk.vault->inside().keys.ring().encoded();
        QVERIFY(!viewed(ring.exposeSecretBytes()).contains(key));
    }
    desk.close();
    const auto left = bytesUnder(desk.place.dir.path());
    for (const auto &key : keys)
        QVERIFY(!left.contains(key));
    for (qsizetype at = 1048; at < 263192; at += 64)
        QVERIFY(!left.contains(sealed.mid(at, 64)));
}

void Rekeying::theErasedStayErasedUnderTheirIds() {
    Kept desk;
    const auto karim = personNamed(*desk.vault, "Karim");
    const auto nadia = personNamed(*desk.vault, "Nadia");
    REQUIRE_OK(desk.vault->erase(karim));
    const auto erased = desk.vault->inside().keys.ring().erased();
    REQUIRE_OK(desk.rekey());
    QVERIFY(desk.vault->inside().keys.ring().erased() == erased);
    QVERIFY(personNamed(*desk.vault, "Karim") == karim && personNamed(*desk.vault, "Nadia") == nadia);
    REQUIRE_FAULT(addPerson(*desk.vault, "Karim"), Refused, "person.erased");
}

void Rekeying::memberTokensStay() {
    Kept desk;
    domain::Beneficiary person;
    person.id = QStringLiteral("Karim");
    person.name = QStringLiteral("Karim");
    const auto karim = personNamed(*desk.vault, "Karim");
    Batch batch;
    batch.put(desk.vault->recordId("beneficiary", person.id), karim, Kind::Beneficiary, vault::encode(person));
    REQUIRE_OK(desk.vault->write(batch));
    const auto token = *desk.vault->memberToken(karim);
    for (int again = 0; again < 2; ++again) {
        REQUIRE_OK(desk.rekey(again ? "neu" : "motdepasse"));
        QVERIFY(*desk.vault->memberToken(karim) != token); // what comes from the key is another
        const auto kept = desk.vault->record(desk.vault->recordId("token", person.id), karim);
        REQUIRE_OK(kept);
        QVERIFY(*kept);
        const auto object = vault::decodeObject((*kept)->payload);
        REQUIRE_OK(object);
        QCOMPARE((*object)[u"token"].toString().toLatin1(), hexOf(token));
    }
}

void Rekeying::theLedgersCopyStays() {
    Kept desk;
    REQUIRE_OK(desk.vault->keepLedgerCopy("[\"un rapport\"]"));
    REQUIRE_OK(desk.rekey());
    const auto copy = desk.vault->ledgerCopy();
    REQUIRE_OK(copy);
    QCOMPARE(*copy, QByteArray("[\"un rapport\"]"));
    QCOMPARE(QDir(desk.place.state()).entryList({QStringLiteral("*.state")}).size(), 1); // the old one's is gone
}

void Rekeying::aSecondRekeyKeepsTheIdsToo() {
    Kept desk;
    const auto karim = personNamed(*desk.vault, "Karim");
    REQUIRE_OK(desk.rekey());
    REQUIRE_OK(desk.rekey("neu", "noch neuer"));
    QVERIFY(personNamed(*desk.vault, "Karim") == karim);
    QCOMPARE(readNote(*desk.vault, "sien"), QByteArray("une autre note de Karim"));
    const auto retired = vault::retiredVaults(*desk.vault);
    REQUIRE_OK(retired);
    QCOMPARE(retired->size(), std::size_t{2});
}

void Rekeying::aWrongPassphraseChangesNothing() {
    Kept desk;
    const auto keys = readFile(desk.place.file("keys"));
    REQUIRE_FAULT(desk.rekey("autre"), CouldNotOpen, "slot.wrong");
    REQUIRE_FAULT(desk.rekey("motdepasse", ""), WrongUse, "passphrase.empty");
    QCOMPARE(readFile(desk.place.file("keys")), keys);
    QVERIFY(desk.besides().isEmpty());
    REQUIRE_OK(writeNote(*desk.vault, "Karim", "sien", "apres"));
}

void Rekeying::oldCopiesGoOnceANewOneIsVerified() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto old = desk.own();
    const auto sealed = readFile(old + QStringLiteral("/keys"));
    REQUIRE_OK(desk.rekey());
    const auto owing = desk.backups->destinations();
    QCOMPARE(owing.size(), std::size_t{1}); // the list went along
    QVERIFY(owing[0].owesSince && !owing[0].owesErasure);
    QVERIFY(QFileInfo::exists(old));
    const auto outcome = desk.round();
    QVERIFY(outcome.made && !outcome.fault);
    QVERIFY(!QFileInfo::exists(old));
    QVERIFY(QFileInfo::exists(desk.own() + QStringLiteral("/keys")));
    QVERIFY(!desk.backups->destinations()[0].owesSince);
    const auto left = bytesUnder(desk.stick());
    for (qsizetype at = 1048; at < 263192; at += 64)
        QVERIFY(!left.contains(sealed.mid(at, 64)));
}

void Rekeying::whatIsUnpluggedOwesUntilItComesBack() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto old = QFileInfo(desk.own()).fileName();
    const auto away = desk.place.dir.filePath(QStringLiteral("weg"));
    QVERIFY(QDir().rename(desk.stick(), away));
    REQUIRE_OK(desk.rekey());
    static_cast<void>(desk.backups->run({}));
    QVERIFY(desk.backups->destinations()[0].owesSince);
    QVERIFY(QFileInfo::exists(away + u'/' + old + QStringLiteral("/keys")));
    QVERIFY(QDir().rename(away, desk.stick()));
    QVERIFY(desk.round().made);
    QVERIFY(!desk.backups->destinations()[0].owesSince);
    QVERIFY(!QFileInfo::exists(desk.stick() + u'/' + old));
}

void Rekeying::whatWasReplacedGoesToo() {
    Kept desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const auto sources = backup::sourcesIn(desk.stick());
    REQUIRE_OK(sources);
    auto beside = backup::Beside::stage(*desk.vault, {(*sources)[0], (*sources)[0].generations[0], {}, {}},
                                        desk.surroundings(), {});
    REQUIRE_OK(beside);
    REQUIRE_OK(backup::Beside::exchange(*desk.vault, std::move(*beside)));
    QVERIFY(QFileInfo::exists(desk.place.vault() + QStringLiteral(".replaced")));
    REQUIRE_OK(desk.rekey());
    QVERIFY(!QFileInfo::exists(desk.place.vault() + QStringLiteral(".replaced")));
}

namespace {

// Every call by --long; in the short form enough to meet each kind of step.
int step() {
    return qEnvironmentVariableIsSet("APARTE_LONG") ? 1 : 3;
}

bool killedAt(FaultyDisk &disk, int call, const std::function<bool()> &work) {
    const auto child = ::fork();
    if (child == 0) {
        disk.calls = 0;
        disk.how = FaultyDisk::How::Die;
        disk.at = call;
        ::_exit(work() ? 0 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || (WEXITSTATUS(status) != 9 && WEXITSTATUS(status) != 0))
        qFatal("the child ended with %d", status);
    return WEXITSTATUS(status) == 9;
}

} // namespace

void Rekeying::aKillAtEachStepLeavesOneOfTheTwoWhole() {
    Kept desk;
    desk.close();
    const auto start = desk.place.dir.filePath(QStringLiteral("anfang"));
    copyFolder(desk.place.vault(), start);
    FaultyDisk disk;
    auto surroundings = desk.surroundings();
    surroundings.disk = &disk;
    int kills = 0, old = 0;
    for (int call = 1; call < 10000; call += step()) {
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

void Rekeying::aFullDiskAtEachStepLeavesTheOldOne() {
    Kept desk;
    desk.close();
    const auto start = desk.place.dir.filePath(QStringLiteral("anfang"));
    copyFolder(desk.place.vault(), start);
    int faults = 0, done = 0;
    for (int call = 1; call < 10000; call += step()) {
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

void Rekeying::tenThousandNotesInSeconds() {
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

QTEST_APPLESS_MAIN(Rekeying)
#include "tst_rekeying.moc"
