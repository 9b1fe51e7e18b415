#include "played_missions.h"

#include <QJsonObject>

namespace played {

Beneficiary group() {
    Beneficiary one;
    one.id = QStringLiteral("b3");
    one.kind = QStringLiteral("group");
    one.members = {QStringLiteral("b1"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Rémi")}}};
    return one;
}

Request request(const char *by, QDate day, const char *who) {
    Request one;
    one.by = QLatin1String(by);
    one.madeOn = day;
    one.who = QString::fromUtf8(who);
    return one;
}

Session held(const char *kind, QDate day, const QStringList &present) {
    Session one;
    one.mission = QStringLiteral("m1");
    one.kind = QLatin1String(kind);
    one.date = day;
    one.minutes = 60;
    one.present = present;
    return one;
}

Contract wholeContract(const QStringList &roles) {
    Contract contract;
    Objective objective;
    objective.text = QStringLiteral("Dire non");
    objective.indicator = QStringLiteral("Deux refus posés");
    contract.objectives = {objective};
    contract.plannedSessions = 6;
    contract.organisation = QStringLiteral("Tous les quinze jours");
    contract.cost.emplace().basis = QStringLiteral("framed");
    contract.cost->hourlyRate = 80;
    for (const QString &role : roles) {
        Signature signature;
        signature.role = role;
        signature.on = QDate(2026, 2, 10);
        contract.signatures.push_back(signature);
    }
    return contract;
}

Document signedDocument(const char *kind) {
    Document document;
    document.kind = QLatin1String(kind);
    document.status = QStringLiteral("signed");
    document.signedOn = QDate(2026, 1, 20);
    return document;
}

Proposal proposal(int version, const std::vector<std::pair<const char *, const char *>> &answers) {
    Proposal one;
    one.version = version;
    one.sentOn = QDate(2026, 1, 25);
    for (const auto &[role, answer] : answers) {
        ProposalAnswer given;
        given.role = QLatin1String(role);
        given.answer = QLatin1String(answer);
        given.on = QDate(2026, 1, 28);
        one.answers.push_back(given);
    }
    return one;
}

void Played::hold(int count, QDate first) {
    for (int number = 0; number < count; ++number)
        sessions.push_back(played::held("session", first.addDays(7 * number)));
}

Played readyToBegin(const QString &id) {
    Played played;
    played.framework = framework(id);
    played.who = individual();
    Mission &mission = played.mission;
    mission.id = QStringLiteral("m1");
    mission.requests = {request("organisation"), request("beneficiary", QDate(2026, 1, 7))};
    mission.analysis.emplace().conclusion = QStringLiteral("go");
    mission.analysis->on = QDate(2026, 1, 9);
    FirstMeeting &first = mission.firstMeeting.emplace();
    first.choice = QStringLiteral("yes");
    first.on = first.adheredOn = first.informedOn = QDate(2026, 1, 15);
    mission.proposals = {proposal(1, {{"beneficiary", "validated"}, {"manager", "validated"}, {"hr", "remarks"}})};
    mission.documents = {signedDocument("convention"), signedDocument("framing_letter"), signedDocument("annex")};
    mission.contract = wholeContract(played.framework.parties);
    played.sessions = {played::held("first", QDate(2026, 1, 15)),
                       played::held("tripartite", QDate(2026, 2, 3), {"beneficiary", "organisation"})};
    return played;
}

} // namespace played
