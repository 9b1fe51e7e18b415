// What a mission has to have before it may go on, as its framework asks (design/domain.md, Gates). A gate stops with a
// reason; passed with a written one, it stays visible.
#pragma once

#include "domain/held.h"

namespace aparte::domain {

enum class Act { // what is about to happen
    ToContract,  // the contract is signed: requests, analysis, free_choice, proposal, tripartite (R8, R10, R17, R57,
                 // R58)
    ToBegin,     // the first working session is held: all of these, and information, adhesion, documents, contract,
                 // annex (R5, R7, R9, R18, R59)
    ToReview,    // the review is delivered: prepared, presence (R31)
};

struct Gate {
    QString name; // one of words::gates
    // What it still asks for, as words of the bundle:
    //   requests     request; beneficiary, organisation; member:WHO (of a group, each who has not asked)
    //   analysis     analysis (none concluded), go (concluded otherwise)
    //   free_choice  choice (none yet), yes (another one)     information  information
    //   adhesion     adhesion (none yet, or withdrawn since)  annex        annex
    //   proposal     proposal (none sent); a role that has not answered the latest version, or refused it
    //   documents    kinds that are not signed with their day
    //   tripartite   tripartite (not held); roles not recorded as present at it
    //   contract     contract (none); the five parts (missingParts); signature:ROLE; signature; parties (too few)
    //   prepared     prepared                                 presence     presence
    QStringList missing;
    QString reason; // written by the coach who passed it; empty: it is shut
    bool shut() const { return reason.isEmpty(); }
};

// Every gate of the framework that stands before `act` and asks for something; empty: the way is free. `who`: the
// beneficiary, whose members must each have asked when a group is accompanied (R8).
// A proposal is answered by a remark as much as by a yes: R58 lets each recipient "validate it or bring precisions to
// it". A refusal answers nothing; nor does what was said of an earlier version.
std::vector<Gate> gatesBefore(Act act, const Mission &mission, const Beneficiary &who, const Framework &framework,
                              const Held &held);
bool anyShut(const std::vector<Gate> &gates);

// The five parts of a contract (R59) that are not there: objectives, indicators, duration, organisation, cost.
// Each objective needs its indicator; a duration is sessions, hours or a last day; a cost fits its basis: an hourly
// rate for framed and realised hours, an amount for a fixed sum (0 is one: what costs nothing has to be said too).
QStringList missingParts(const Contract &contract);

// The day it was signed: as written, else the last of the signatures when every one has its day; invalid: not signed.
QDate signedDay(const Contract &contract);

// By whom it still has to be signed: signature:ROLE, signature (by anybody), parties (fewer than the framework asks).
QStringList missingSignatures(const Contract &contract, const Framework &framework);

bool isCollective(const Mission &mission, const Beneficiary &who); // R20, R24

// R24: of a collective mission, a validated proposal stands in for the contract where the framework names recipients
// without asking for a proposal from everybody.
bool proposalStandsIn(const Mission &mission, const Beneficiary &who, const Framework &framework);

// The latest version that was sent; null: none.
const Proposal *latestProposal(const Mission &mission);

} // namespace aparte::domain
