// A theme's label is printed on every report, whoever wrote it: by hand, or in a file that came in.
#pragma once

#include "journal/journal.h"
#include "journal/progress.h"

#include <set>

namespace aparte::journal {

// The themes whose label names somebody whom the vault knows, or says how to reach somebody: their label is not
// printed, and they have no cell. What else could tell about somebody stays the coach's to see: the label stands in the
// preview.
Result<std::set<QString>> themesNotToPrint(const Journal &journal, const std::vector<domain::Theme> &themes,
                                           const Progress &progress);
// What stands in its place: "Theme 7", by its place in the catalogue, from 1.
domain::BilingualText labelWithoutWords(std::size_t place);

} // namespace aparte::journal
