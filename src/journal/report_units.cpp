#include "journal/report_units.h"

namespace aparte::journal {

// A cycle in the org chart ends by itself, since a set grows only so far.
std::set<QString> unitAndBelow(const domain::Organisation &organisation, const QString &unit) {
    std::set<QString> units;
    if (unit.isEmpty())
        return units;
    units.insert(unit);
    for (std::size_t before = 0; before != units.size();) {
        before = units.size();
        for (const domain::Unit &each : organisation.units)
            if (units.contains(each.parent))
                units.insert(each.id);
    }
    return units;
}

} // namespace aparte::journal
