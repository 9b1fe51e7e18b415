// What waits for the coach, as data: of one person, and of the coach's own practice. Pure; the day is a parameter. A
// sentence is made of it elsewhere, and where no name may be, the code stands (R30).
#pragma once

#include "domain/held.h"

namespace aparte::domain {

struct DueItem {
    // In order of urgency:
    //   answer        requests by telephone or mail that wait (R65 to R67); since: when the oldest was made
    //   access        the person asked for their data (GDPR Art. 15: one month)
    //   gate          sessions are held or planned, and gates are shut; what: which
    //   document      documents or a contract that nobody has signed yet; what: their kinds
    //   midpoint, closing, followup (R61, R63, R64)
    //   draft, unwritten, planned   a note begun, sessions without a note, the next session
    //   dependence    more was held than agreed, or agreed again and again (R43); what: beyond_plan, extended
    //   consent       one that ends soon (R27); what: to what
    //   training      one of the coach's own that ends soon, or has ended (R1); what: its title
    //   supervision, declaration (R37, R39); solicitation, breach, ethics: to be told or closed (R38, R52)
    //   retention     what is no longer needed; what: notes, contract, accounting
    QString kind;
    QString person, code, name; // empty: nobody's
    QString mission, record;    // record: of the one session, consent or entry meant; empty: several, or none
    QDate day, since;           // day: due by; invalid: none
    int count = 1;
    bool late = false; // its day is past
    QStringList what;  // words of the bundle
};
extern const QStringList dueKinds; // in that order

struct MissionAtHand {
    Mission mission;
    Framework framework;
    Held held;
    QDate latest; // last day anything happened in it
};
struct PersonAtHand {
    Beneficiary person;
    QString code;
    std::vector<MissionAtHand> missions;
    std::vector<Exchange> requests; // not answered
    std::vector<Consent> consents;
    std::vector<Session> drafts;
    int withoutNote = 0;
    QDate nextSession;
};

inline constexpr int plannedDaysAhead = 14, consentDaysAhead = 30, trainingDaysAhead = 60;

std::vector<DueItem> dueOf(const PersonAtHand &one, QDate today);
// supervisionMonths: of the strictest framework that an open mission goes by; none: nobody is accompanied under one.
std::vector<DueItem> dueInPractice(const Coach &coach, const std::vector<PracticeEntry> &entries,
                                   std::optional<int> supervisionMonths, QDate today);
// What is late first, then by kind, then by day.
void sortDue(std::vector<DueItem> &items);

} // namespace aparte::domain
