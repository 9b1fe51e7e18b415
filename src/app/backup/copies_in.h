// The copies found in a folder, as a list to choose from; and the erased ids typed in from certificates.
#pragma once

#include "app/desk/rows.h"
#include "backup/restore.h"

#include <optional>

namespace aparte::app {

struct CopyRow {
    backup::Source source;
    backup::Generation generation;
};

std::vector<CopyRow> copiesIn(const std::vector<backup::Source> &sources);
std::unique_ptr<Rows<CopyRow>> copyRows(QObject *parent);

// One id after the other, 32 hexadecimal digits each, with spaces, commas or lines between. Nothing: one of them is not
// an id.
std::optional<std::vector<crypto::PersonId>> certificatesTyped(const QString &typed);

} // namespace aparte::app
