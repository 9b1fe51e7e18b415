// Whom one coach may not accompany at the same time (R33, R36; design/domain.md, Incompatibilities). The answer names a
// rule and two people, never what anything is about.
#pragma once

#include "domain/org_chart.h"

namespace aparte::domain {

// A mission as these rules see it.
struct Accompaniment {
    QString mission, person, framework;
    QString form;               // individual, team, codevelopment
    bool taken = false;         // a contract is signed, or working sessions were held: not a request any more
    bool declined = false;      // refused: nobody was accompanied
    std::optional<QDate> ended; // empty: open
    int sessions = 0;           // held
    int managerAlone = 0;       // of a group's: held with its manager alone
};
Accompaniment accompanimentOf(const Mission &mission, const Beneficiary &who, int sessions, int managerAlone,
                              QDate latest); // latest: the last day anything happened, for one closed without an end

struct Incompatibility {
    enum class Rule {
        Hierarchy,       // two individual missions in one managerial line
        TeamMember,      // a team's, and an individual one of somebody in it
        ManagerSessions, // a team's, and its manager: a few sessions, counted
        Tie,             // another link
    } rule = Rule::Hierarchy;
    QString mission, person;           // the first of the two
    QString otherMission, otherPerson; // the second
    bool blocks = false;
    int sessions = 0, allowed = 0; // of ManagerSessions
};
QString nameOf(Incompatibility::Rule rule); // hierarchy, team-member, manager-sessions, link

inline constexpr int managerSessionsUnlessSaid = 3; // "quelques", where the framework gives no number

// Between every two missions of which at least one is open; a past one counts for as many months as the framework of
// either says. Blocks only where one of the two was taken: of two requests, one can still be chosen.
std::vector<Incompatibility> incompatibilities(const std::vector<Beneficiary> &people,
                                               const std::vector<Accompaniment> &missions,
                                               const QHash<QString, Framework> &frameworks, QDate today);

} // namespace aparte::domain
