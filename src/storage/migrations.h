// From an older schema to the one this program writes, a step a version, each in a transaction of its own. Format 1 is
// the first, so the table is empty; a vault at version n is refused as damaged when no step starts there.
#pragma once

#include "storage/connection.h"

#include <span>

namespace aparte::storage {

struct Migration {
    int from = 0; // to from + 1
    Result<void> (*step)(Connection &) = nullptr;
    Result<void> (*stamp)(Connection &) = nullptr; // writes PRAGMA user_version, a literal: pragmas take no bound value
};

std::span<const Migration> migrations();

// TooOld database.version (have, need) when a step is missing. A step that fails leaves the version before it.
Result<void> migrate(Connection &connection, int from, int to, std::span<const Migration> steps);

} // namespace aparte::storage
