#include "alterations.h"
#include "altered_vault.h"

namespace aparte::test {

namespace {

// By somebody who has the database key, but not the manifest's. ?1 is the place of a row; the next one is that of
// another person.
constexpr storage::Sql ways[rowWays] = {
    // what the row of another person has
    "UPDATE box SET bytes = (SELECT bytes FROM box b WHERE b.place = ?1 + 1) WHERE place = ?1",
    "UPDATE entry SET digest = (SELECT digest FROM entry e WHERE e.place = ?1 + 1) WHERE place = ?1",
    "UPDATE entry SET person = (SELECT person FROM entry e WHERE e.place = ?1 + 1) WHERE place = ?1",
    "UPDATE entry SET place = -place WHERE place = ?1",
    "UPDATE entry SET kind = kind + 1 WHERE place = ?1",
    "UPDATE entry SET revision = revision + 1 WHERE place = ?1",
    "DELETE FROM entry WHERE place = ?1",
    "DELETE FROM box WHERE place = ?1",
    "UPDATE box SET bytes = (SELECT o.bytes FROM old_box o WHERE o.place = ?1) WHERE place = ?1"
    " AND bytes <> (SELECT o.bytes FROM old_box o WHERE o.place = ?1)",
    "UPDATE entry SET (revision, digest) = (SELECT o.revision, o.digest FROM old_entry o WHERE o.place = ?1)"
    " WHERE place = ?1 AND digest <> (SELECT o.digest FROM old_entry o WHERE o.place = ?1)",
    "UPDATE person SET root = (SELECT o.root FROM old_person o WHERE o.number = person.number)"
    " WHERE number = (SELECT person FROM entry WHERE place = ?1)",
    "UPDATE person SET summary = (SELECT summary FROM person p WHERE p.number <> person.number AND p.revision > 0),"
    " revision = (SELECT revision FROM person p WHERE p.number <> person.number AND p.revision > 0)"
    " WHERE number = (SELECT person FROM entry WHERE place = ?1)",
    "UPDATE vault SET sequence = (SELECT sequence FROM old_vault), root = (SELECT root FROM old_vault) WHERE ?1 > 0",
    "UPDATE person SET id = (SELECT id FROM person p WHERE p.number <> person.number AND p.revision > 0)"
    " WHERE number = (SELECT person FROM entry WHERE place = ?1)",
};

} // namespace

bool AlteredVault::changeRows(unsigned way, unsigned pick) {
    auto tables = tablesOf(place);
    if (!tables)
        qFatal("%s", describe(tables.fault()).constData());
    auto statement = tables->prepare(ways[way]);
    if (!statement)
        qFatal("%s", describe(statement.fault()).constData());
    const bool ran = statement->bind(1, std::int64_t{pick} + 1).run().ok();
    return ran && tables->changes() > 0;
}

} // namespace aparte::test
