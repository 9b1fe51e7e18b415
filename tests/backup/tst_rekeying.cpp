#include "rekeyed_desk.h"

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
};

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

QTEST_APPLESS_MAIN(Rekeying)
#include "tst_rekeying.moc"
