// What became of a text, word by word: for comparing versions of a note.
#pragma once

#include <QString>

#include <vector>

namespace aparte::domain {

struct Change {
    enum class Kind { Same, Added, Removed } kind = Kind::Same;
    QString text;
};
// Put together, Same and Removed are `before`, Same and Added `after`. Texts that share little and are long (more than
// a few thousand words) may be told in larger pieces than they changed in.
std::vector<Change> changesBetween(const QString &before, const QString &after);

} // namespace aparte::domain
