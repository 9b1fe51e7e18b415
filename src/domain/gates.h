// What a mission has to have before it may go on, as its framework asks (design/domain.md, Gates). A gate stops with a
// reason; passed with a written one, it stays visible.
#pragma once

#include "domain/values.h"

namespace aparte::domain {

enum class Act { // what is about to happen
    ToContract,  // the contract is signed (R17, R58, R10)
    ToBegin,     // the first working session is held (R5, R7, R8, R9, R18, R57)
    ToReview,    // the review is delivered (R31)
};

struct Gate {
    QString name;        // one of words::gates
    QStringList missing; // what it still asks for, as words of the bundle: "beneficiary", "objectives", "convention"...
    QString reason;      // written by the coach who passed it; empty: it is shut
    bool shut() const { return reason.isEmpty(); }
};

// Every gate of the framework that stands before `act` and asks for something; empty: the way is free. `who`: the
// beneficiary, whose members must each have asked when a group is accompanied (R8).
std::vector<Gate> gatesBefore(Act act, const Mission &mission, const Beneficiary &who, const Framework &framework);

// The five parts of a contract (R59) that are not there: objectives, indicators, duration, organisation, cost.
QStringList missingParts(const Contract &contract);

} // namespace aparte::domain
