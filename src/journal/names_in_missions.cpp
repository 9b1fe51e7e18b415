#include "journal/names_in_missions.h"

namespace aparte::journal {

void addOthers(QStringList &names, const domain::Beneficiary &group) {
    names << group.manager;
    for (const QJsonValue &member : group.members)
        names << member.toString();
}

void addOthers(QStringList &names, const domain::Mission &mission) {
    const auto party = [&names](const QString &role, const QString &name) {
        if (role != u"beneficiary")
            names << name;
    };
    for (const domain::Party &one : mission.parties)
        party(one.role, one.name);
    for (const domain::Expectation &one : mission.expectations)
        party(one.actor, one.name);
    for (const domain::Proposal &proposal : mission.proposals)
        for (const domain::ProposalAnswer &one : proposal.answers)
            party(one.role, one.name);
    if (mission.review)
        for (const domain::Party &one : mission.review->present)
            party(one.role, one.name);
    std::vector<domain::Contract> contracts = mission.earlierContracts;
    if (mission.contract)
        contracts.push_back(*mission.contract);
    for (const domain::Contract &contract : contracts)
        for (const domain::Signature &one : contract.signatures)
            party(one.role, one.name);
    if (mission.analysis)
        names << mission.analysis->sponsor;
    for (const domain::Request &request : mission.requests)
        names << request.who;
}

} // namespace aparte::journal
