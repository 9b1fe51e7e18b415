// What one step of a mission's course has to show for itself, before its place among the others is looked at
// (domain/course.h).
#pragma once

#include "domain/course.h"

namespace aparte::domain {

struct StepFact {
    bool known = true; // asked for by the framework, or something is written
    bool done = false;
    bool begun = false; // sessions only
    QDate on;           // the day it was done
    QDate due, late;    // from when it is due, and from when late; invalid: never
    std::vector<Gate> gates;
};

// `step`: one of words::steps.
StepFact factOf(QStringView step, const Mission &mission, const Beneficiary &who, const Framework &framework,
                const Held &held);

} // namespace aparte::domain
