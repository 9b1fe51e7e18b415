#include "vault_support.h"

using namespace aparte::test;

// `purge` says whose rows are still to go, and no root vouches for it: it never costs somebody else a note.
class Purging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyWhoHasARowIsPurged();
    void whatIsLeftOfSomebodyIsNeverSomebodyElses();
    void aBoxThatIsNotTheErasedPersonsStays();
    void aDamagedPageOfPurgeIsSaidAndKeepsNobodyOut();
};

namespace {

void fill(Place &place) {
    auto vault = place.create();
    if (!addPerson(*vault, "Nadia") || !addPerson(*vault, "Karim"))
        qFatal("not filled");
    for (int i = 0; i < 20; ++i)
        if (!writeNote(*vault, i % 2 ? "Nadia" : "Karim", QByteArray::number(i).constData(), QByteArray(3000, 'n')))
            qFatal("not filled");
}

} // namespace

// As a page of before may say, put back after the number was given to somebody new.
void Purging::nobodyWhoHasARowIsPurged() {
    Place place;
    fill(place);
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables->run("INSERT INTO purge(number) SELECT number FROM person"));
    }
    {
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        QVERIFY(!(*vault)->report().erasureUnfinished);
        QCOMPARE((*vault)->records(personNamed(**vault, "Nadia"), Kind::Session)->size(), 10u);
        QCOMPARE((*vault)->records(personNamed(**vault, "Karim"), Kind::Session)->size(), 10u);
    }
    QCOMPARE(rowsOf(place), QByteArray("20 20 0"));
}

void Purging::whatIsLeftOfSomebodyIsNeverSomebodyElses() {
    Place place;
    fill(place);
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables->run("INSERT INTO entry(place, record, person, kind, revision, digest) VALUES(999, "
                               "randomblob(16), 4, 4, 1, randomblob(40))")); // and no 4 in `purge`
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    REQUIRE_OK(addPerson(**vault, "Zoe"));
    REQUIRE_OK(writeNote(**vault, "Zoe", "z", "neuve"));
    vault = aparte::fault(aparte::Fault::Kind::Failed, "");
    vault = place.unlock();
    REQUIRE_OK(vault);
    QCOMPARE(readNote(**vault, "z"), QByteArray("neuve"));
}

// An entry that an old page put back leads to somebody's box: the note is refused, and can be mended yet.
void Purging::aBoxThatIsNotTheErasedPersonsStays() {
    Place place;
    fill(place);
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables->run("UPDATE entry SET person = 999, digest = zeroblob(40) WHERE place = 1"));
        REQUIRE_OK(tables->run("INSERT INTO purge(number) VALUES(999)"));
    }
    {
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        REQUIRE_FAULT((*vault)->record(recordNamed(**vault, "0")), ChangedOutside, "manifest.person");
    }
    QCOMPARE(rowsOf(place), QByteArray("19 20 0"));
}

void Purging::aDamagedPageOfPurgeIsSaidAndKeepsNobodyOut() {
    Place place;
    fill(place);
    std::int64_t page = 0;
    {
        auto tables = tablesOf(place);
        page = *tables->number("SELECT rootpage FROM sqlite_schema WHERE name = 'purge'");
    }
    auto database = readFile(place.file("journal.db"));
    const auto at = (page - 1) * aparte::storage::pageSize + 3000;
    database[at] = static_cast<char>(database[at] ^ 1);
    writeFile(place.file("journal.db"), database);
    for (const char *name : {"Zoe", "Ana"}) {
        auto vault = place.unlock();
        REQUIRE_OK(vault);
        const auto &unfinished = (*vault)->report().erasureUnfinished;
        QVERIFY(unfinished && unfinished->kind == aparte::Fault::Kind::Damaged);
        QCOMPARE((*vault)->records(personNamed(**vault, "Nadia"), Kind::Session)->size(), 10u);
        REQUIRE_OK(addPerson(**vault, name));
        REQUIRE_OK(writeNote(**vault, name, name, "neuve"));
        QCOMPARE(readNote(**vault, name), QByteArray("neuve"));
        for (const bool all : {false, true})
            QVERIFY((*vault)->check(all)->status == CheckStatus::Damaged);
    }
    auto vault = place.unlock();
    auto certificate = (*vault)->erase(personNamed(**vault, "Nadia"));
    REQUIRE_OK(certificate); // the key is gone, and that is what nobody can take back
    QVERIFY(!certificate->rowsGone);
    QVERIFY((*vault)->isErased(personNamed(**vault, "Nadia")));
    REQUIRE_FAULT((*vault)->records(personNamed(**vault, "Nadia"), Kind::Session), Refused, "person.erased");
    QCOMPARE(readNote(**vault, "0").size(), 3000);
}

QTEST_APPLESS_MAIN(Purging)
#include "tst_purging.moc"
