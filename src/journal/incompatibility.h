// Whom the coach may not accompany together, across everybody (R33, R36): read, asked before a contract is signed, and
// when somebody's links change. What is said names a rule and two codes.
#pragma once

#include "domain/incompatibility.h"
#include "journal/journal.h"

namespace aparte::journal {

struct Summary; // journal/summary.h

struct IncompatibilitySeen {
    domain::Incompatibility what; // the person asked about first
    QString code, otherCode;      // of the two people
};

// Of one person's missions with everybody else's; of everybody without a person, each pair once.
Result<std::vector<IncompatibilitySeen>> incompatibilitiesOf(const Journal &journal, const QString &person = {});

// What would newly stand in the way if these came in (an import takes them, and warns): only what blocks.
struct Arriving {
    std::vector<domain::Beneficiary> people; // who are not in the journal yet
    std::vector<domain::Accompaniment> missions;
    std::vector<domain::Framework> frameworks;
};
Result<std::vector<IncompatibilitySeen>> incompatibilitiesWith(const Journal &journal, const Arriving &arriving);

// "Quelques séances" (R36): held with a group's manager, alone in its missions and in missions of their own, and how
// many its framework allows. Nothing: the group has no mission that is open.
struct ManagerSessions {
    int held = 0, allowed = 0;
};
Result<std::optional<ManagerSessions>> managerSessionsOf(const Journal &journal, const QString &group);

// Before a contract is signed for the first time, or the proposal that stands in for it is validated, or a mission that
// was over is taken up again. Refused incompatible.hierarchy, incompatible.team-member, incompatible.link (where: the
// two codes): another mission stands in the way. One that is only asked for does not, nor does what was found out after
// this contract had been signed.
Result<void> checkCompatible(const Journal &journal, const domain::Mission &mission);

// Before somebody's links, members or manager are kept. Refused chart.circle, group.circle (where: two codes in it).
// An incompatibility does not keep a link from being written: it is a fact.
Result<void> checkChart(const Journal &journal, const std::optional<domain::Beneficiary> &before,
                        const domain::Beneficiary &person);
Result<void> checkChart(const std::vector<domain::Beneficiary> &people, const QSet<QString> &blocking);

// Everybody's own record that can be read.
Result<std::vector<domain::Beneficiary>> everybodyOf(const Journal &journal);
QSet<QString> everythingThatBlocks(const QHash<QString, domain::Framework> &frameworks);
Result<QHash<QString, domain::Framework>> frameworksById(const Journal &journal);
domain::Accompaniment accompanimentOf(const domain::Mission &mission, const domain::Beneficiary &who,
                                      const Summary &summary, const domain::Framework &framework);

} // namespace aparte::journal
