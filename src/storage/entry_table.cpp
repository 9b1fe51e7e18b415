#include "storage/record_tables.h"
#include "storage/row_values.h"

namespace aparte::storage {

namespace {

bool readEntry(const Statement &row, EntryRow &entry) {
    entry.place = row.integer(0);
    entry.person = row.integer(2);
    const auto kind = row.integer(3);
    entry.entry.kind = static_cast<std::uint16_t>(kind);
    return readArray(row, 1, entry.entry.record.bytes) && kind >= 0 && kind <= 0xffff &&
           readNumber(row, 4, entry.entry.revision) && readArray(row, 5, entry.entry.digest.bytes);
}

Result<void> visitAll(Statement &row, const EntryVisit &visit) {
    EntryRow entry;
    for (;;) {
        auto found = row.step();
        if (!found)
            return found.fault();
        if (!*found)
            return {};
        if (!readEntry(row, entry))
            return wrongRow("entry");
        if (auto visited = visit(entry); !visited)
            return visited;
    }
}

} // namespace

Result<void> readEntriesOf(Connection &connection, std::int64_t person, const EntryVisit &visit) {
    auto row = connection.prepare("SELECT place, record, person, kind, revision, digest FROM entry WHERE person = ?1");
    return row ? visitAll(row->bind(1, person), visit) : Result<void>(row.fault());
}

Result<void> readEntriesBetween(Connection &connection, std::int64_t first, std::int64_t last,
                                const EntryVisit &visit) {
    auto row = connection.prepare("SELECT place, record, person, kind, revision, digest FROM entry "
                                  "WHERE place BETWEEN ?1 AND ?2 ORDER BY place");
    return row ? visitAll(row->bind(1, first).bind(2, last), visit) : Result<void>(row.fault());
}

Result<std::optional<EntryRow>> findEntry(Connection &connection, const crypto::RecordId &record) {
    auto row = connection.prepare("SELECT place, record, person, kind, revision, digest FROM entry WHERE record = ?1");
    if (!row)
        return row.fault();
    auto found = row->bind(1, record.bytes).step();
    if (!found)
        return found.fault();
    if (!*found)
        return std::optional<EntryRow>();
    EntryRow entry;
    if (!readEntry(*row, entry))
        return wrongRow("entry");
    return std::optional<EntryRow>(entry);
}

Result<std::int64_t> lastPlace(Connection &connection) {
    return connection.number("SELECT ifnull(max(place), 0) FROM entry");
}

} // namespace aparte::storage
