// A mission of a company in a real journal, new, and what the company asks for before a contract.
#pragma once

#include "invented_journal.h"
#include "journal/course.h"
#include "journal/people.h"

namespace mission_at_hand {

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::taken;

inline const QString m1 = QStringLiteral("m1");

inline domain::Contract draft() {
    domain::Contract contract;
    domain::Objective objective;
    objective.text = QStringLiteral("Dire non");
    objective.indicator = QStringLiteral("Deux refus posés");
    objective.statedOn = QDate(2026, 1, 15);
    contract.objectives = {objective};
    contract.plannedSessions = 6;
    contract.organisation = QStringLiteral("Tous les quinze jours");
    contract.cost.emplace().basis = QStringLiteral("fixed");
    contract.cost->amount = 2500;
    return contract;
}

inline domain::Contract signedOn(QDate day) {
    domain::Contract contract = draft();
    contract.signedOn = day;
    return contract;
}

// A mission of a company, new, and what the company asks for before a contract.
class AtHand {
public:
    AtHand() {
        invented::addOnePerson(*journal);
        domain::Mission mission = invented::mission(m1, QStringLiteral("b1"), QStringLiteral("request"));
        mission.framework = QStringLiteral("company");
        taken(saveMission(*journal, mission));
    }
    domain::Mission mission() { return seen().mission; }
    MissionSeen seen() { return taken(missionSeen(*journal, m1)); }
    void prepare() {
        domain::Mission one = mission();
        one.requests = {{QStringLiteral("manager"), {}, QDate(2026, 1, 5), {}, {}}};
        one.firstMeeting.emplace().choice = QStringLiteral("yes");
        one.firstMeeting->on = one.firstMeeting->informedOn = QDate(2026, 1, 15);
        domain::Proposal proposal;
        proposal.sentOn = QDate(2026, 1, 20);
        for (const char *role : {"beneficiary", "manager", "hr"}) {
            domain::ProposalAnswer answer;
            answer.role = QLatin1String(role);
            answer.answer = QStringLiteral("validated");
            proposal.answers.push_back(answer);
        }
        one.proposals = {proposal};
        taken(saveMission(*journal, one));
    }
    QString sign(const domain::Contract &contract) { return codeOf(saveContract(*journal, m1, contract)); }

    invented::JournalAtHand journal;
};

} // namespace mission_at_hand
