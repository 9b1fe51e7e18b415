#include "backup_support.h"

using namespace aparte;
using namespace aparte::test;

// A destination that is away when somebody is erased, or a passphrase changed, owes that until it is seen again.
class Debts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anErasureReachesEveryDestinationThere();
    void aDestinationThatIsAwayOwesTheErasure();
    void aKillBeforeTheBackupsLeavesADebt();
    void aChangedPassphraseIsOwedToo();
    void whoOwesAnErasureIsNotForgottenUnknowingly();
    void aNewDestinationOwesNothing();
};

namespace {

struct Away { // pulled out while this lives
    explicit Away(const Desk &desk) : folder(desk.stick()) { QDir().rename(folder, folder + QStringLiteral("-out")); }
    ~Away() { QDir().rename(folder + QStringLiteral("-out"), folder); }
    QString folder;
};

Result<vault::ErasureCertificate> erase(Desk &desk, const char *name) {
    return desk.vault->erase(personNamed(*desk.vault, name));
}

// Whether the `keys` there opens with this passphrase and has the person's key.
bool keysThereHave(const Desk &desk, const char *name, const char *passphrase = "motdepasse") {
    const Place trial;
    QDir().mkdir(trial.vault());
    QFile::copy(desk.own() + QStringLiteral("/keys"), trial.file("keys"));
    QFile::copy(desk.own() + u'/' + desk.generations().value(0), trial.file("journal.db"));
    const auto opened = Vault::unlock(trial.vault(), secret(passphrase), trial.surroundings());
    return opened && (*opened)->hasPerson(personNamed(**opened, name));
}

} // namespace

void Debts::anErasureReachesEveryDestinationThere() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    QVERIFY(keysThereHave(desk, "Nadia"));
    const auto before = readFile(desk.own() + QStringLiteral("/keys"));
    REQUIRE_OK(erase(desk, "Nadia"));
    const auto outcomes = desk.backups->offerKeys();
    QVERIFY(outcomes.size() == 1 && outcomes[0].keysCurrent && !outcomes[0].fault);
    QVERIFY(!keysThereHave(desk, "Nadia"));
    const auto now = readFile(desk.own() + QStringLiteral("/keys"));
    for (qsizetype at = 1048; at + 64 <= 263192; at += 64) // no place of the old ring is left
        QVERIFY(!now.contains(before.mid(at, 64)));
    QVERIFY(!desk.backups->destinations().front().owesSince);
}

void Debts::aDestinationThatIsAwayOwesTheErasure() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    {
        const Away away(desk);
        REQUIRE_OK(erase(desk, "Nadia"));
        QCOMPARE(desk.backups->offerKeys().at(0).fault->code, std::string("destination.away"));
        const auto told = desk.backups->destinations().front();
        QVERIFY(told.owesErasure);
        QCOMPARE(*told.owesSince, QDate(2026, 11, 23));
        desk.today += 3;
        desk.reopen();
        QVERIFY(desk.backups->owes());
        QCOMPARE(*desk.backups->destinations().front().owesSince, QDate(2026, 11, 23));
    }
    QVERIFY(keysThereHave(desk, "Nadia")); // it is there again, and not yet looked at
    QVERIFY(!desk.round().fault);
    QVERIFY(!desk.backups->owes() && !desk.backups->destinations().front().owesSince);
    QVERIFY(!keysThereHave(desk, "Nadia"));
}

// Step 1 is done, step 5 is not: nobody wrote down that there is a debt.
void Debts::aKillBeforeTheBackupsLeavesADebt() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    REQUIRE_OK(erase(desk, "Nadia"));
    desk.reopen();
    QVERIFY(desk.backups->owes());
    QVERIFY(desk.backups->destinations().front().owesErasure);
    desk.backups->offerKeys();
    QVERIFY(!desk.backups->owes());
    QVERIFY(!keysThereHave(desk, "Nadia"));
}

void Debts::aChangedPassphraseIsOwedToo() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    {
        const Away away(desk);
        REQUIRE_OK(desk.vault->changePassphrase(secret("motdepasse"), secret("nouveau")));
        desk.backups->offerKeys();
        const auto told = desk.backups->destinations().front();
        QVERIFY(told.owesSince && !told.owesErasure);
        QCOMPARE(*told.owesSince, QDate(2026, 11, 23));
    }
    QVERIFY(keysThereHave(desk, "Nadia", "motdepasse"));
    desk.backups->offerKeys();
    QVERIFY(!desk.backups->destinations().front().owesSince);
    QVERIFY(!keysThereHave(desk, "Nadia", "motdepasse"));
    QVERIFY(keysThereHave(desk, "Nadia", "nouveau"));
}

void Debts::whoOwesAnErasureIsNotForgottenUnknowingly() {
    Desk desk;
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(desk.round().made);
    const Away away(desk);
    REQUIRE_OK(erase(desk, "Nadia"));
    desk.backups->offerKeys();
    REQUIRE_FAULT(desk.backups->forget(desk.stick(), false), Refused, "destination.owes");
    QCOMPARE(desk.backups->destinations().size(), size_t{1});
    REQUIRE_OK(desk.backups->forget(desk.stick(), false, true));
    QVERIFY(desk.backups->destinations().empty());
    const auto lines = desk.vault->records({}, vault::Kind::Register);
    REQUIRE_OK(lines);
    QCOMPARE(lines->size(), size_t{1});
    QVERIFY(lines->front().payload.contains("debt-forgotten"));
}

void Debts::aNewDestinationOwesNothing() {
    Desk desk;
    REQUIRE_OK(erase(desk, "Nadia"));
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(!desk.backups->owes() && !desk.backups->destinations().front().owesSince);
    REQUIRE_OK(desk.backups->forget(desk.stick(), false));
    REQUIRE_OK(desk.backups->add(desk.stick()));
    QVERIFY(!desk.backups->owes());
}

QTEST_GUILESS_MAIN(Debts)
#include "tst_debts.moc"
