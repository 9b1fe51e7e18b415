// How long what is kept of a mission is needed (requirements 3.3): three clocks, which start once the mission is over
// and its follow-up with it (R64). No source gives a length, so a framework without one never proposes anything, and
// nothing is ever erased silently.
#pragma once

#include "domain/held.h"

namespace aparte::domain {

struct Clock {
    QString what; // notes, contract (and hours), accounting
    QDate from, due;
    bool isDue(QDate today) const { return due.isValid() && today >= due; }
};
// In that order; none of a mission that goes on. latest: the last day anything happened in it, for one closed without
// a day.
std::vector<Clock> clocksOf(const Mission &mission, const Framework &framework, const Held &held, QDate latest);

} // namespace aparte::domain
