#include "domain/gates.h"

#include "domain/vocabulary.h"

#include <QJsonValue>

#include <algorithm>
#include <functional>

namespace aparte::domain {

namespace {

struct Asked { // what every gate looks at
    const Mission &mission;
    const Beneficiary &who;
    const Framework &framework;
    const Held &held;
};

bool hasAsked(const Mission &mission, const std::function<bool(const Request &)> &whoever) {
    return std::ranges::any_of(mission.requests, whoever);
}

QString nameOfMember(const QJsonValue &member) {
    if (!member.isObject())
        return member.toString();
    const QString name = member[u"name"].toString();
    return name.isEmpty() ? member[u"id"].toString() : name;
}

// R8: "la collectivité et l'agent (ou les agents)". Of a group without members, one request stands for all.
QStringList requestsOfBoth(const Asked &asked) {
    QStringList missing;
    if (!hasAsked(asked.mission, [](const Request &one) { return !one.by.isEmpty() && one.by != u"beneficiary"; }))
        missing.append(QStringLiteral("organisation"));
    if (!asked.who.isGroup() || asked.who.members.isEmpty()) {
        if (!hasAsked(asked.mission, [](const Request &one) { return one.by == u"beneficiary"; }))
            missing.append(QStringLiteral("beneficiary"));
        return missing;
    }
    for (const QJsonValue &member : asked.who.members) {
        const QString name = nameOfMember(member);
        if (!hasAsked(asked.mission,
                      [&](const Request &one) { return one.by == u"beneficiary" && one.who.trimmed() == name; }))
            missing.append(QStringLiteral("member:") + name);
    }
    return missing;
}

QStringList requests(const Asked &asked) {
    if (asked.framework.requestRule == u"both")
        return requestsOfBoth(asked);
    return asked.mission.requests.empty() ? QStringList(QStringLiteral("request")) : QStringList();
}

QStringList analysis(const Asked &asked) {
    const auto &done = asked.mission.analysis;
    if (!done || done->conclusion.isEmpty())
        return {QStringLiteral("analysis")};
    return done->conclusion == u"go" ? QStringList() : QStringList(QStringLiteral("go"));
}

QStringList freeChoice(const Asked &asked) {
    const QString choice = asked.mission.firstMeeting ? asked.mission.firstMeeting->choice : QString();
    if (choice == u"yes")
        return {};
    return {choice.isEmpty() ? QStringLiteral("choice") : QStringLiteral("yes")};
}

// Withdrawn at any time (R5); taken up again only by an adhesion of a later day.
QStringList adhesion(const Asked &asked) {
    const auto &meeting = asked.mission.firstMeeting;
    const bool adheres =
        meeting && meeting->adheredOn && (!meeting->withdrawnOn || *meeting->adheredOn > *meeting->withdrawnOn);
    return adheres ? QStringList() : QStringList(QStringLiteral("adhesion"));
}

QStringList information(const Asked &asked) {
    const auto &meeting = asked.mission.firstMeeting;
    const bool told =
        (meeting && meeting->informedOn) ||
        std::ranges::any_of(asked.mission.notices, [](const Notice &one) { return one.kind == u"information"; });
    return told ? QStringList() : QStringList(QStringLiteral("information"));
}

QStringList proposal(const Asked &asked) {
    const Proposal *latest = latestProposal(asked.mission);
    if (!latest)
        return {QStringLiteral("proposal")};
    QStringList missing;
    for (const QString &role : asked.framework.recipients)
        if (std::ranges::none_of(latest->answers, [&](const ProposalAnswer &one) {
                return one.role == role && (one.answer == u"validated" || one.answer == u"remarks");
            }))
            missing.append(role);
    return missing;
}

QStringList documents(const Asked &asked) {
    QStringList missing;
    for (const QString &kind : asked.framework.documents)
        if (std::ranges::none_of(asked.mission.documents, [&](const Document &one) {
                return one.kind == kind && one.status == u"signed" && one.signedOn;
            }))
            missing.append(kind);
    return missing;
}

// The roles that sign, but for the coach, who is there whenever there is a meeting.
QStringList tripartite(const Asked &asked) {
    const Held::OfKind meeting = asked.held.of(QStringLiteral("tripartite"));
    if (meeting.count == 0)
        return {QStringLiteral("tripartite")};
    QStringList missing;
    for (const QString &role : asked.framework.parties)
        if (role != u"coach" && !meeting.present.contains(role))
            missing.append(role);
    return missing;
}

QStringList contract(const Asked &asked) {
    if (proposalStandsIn(asked.mission, asked.who, asked.framework))
        return proposal(asked);
    if (!asked.mission.contract)
        return {QStringLiteral("contract")};
    return missingParts(*asked.mission.contract) + missingSignatures(*asked.mission.contract, asked.framework);
}

QStringList annex(const Asked &asked) {
    const bool byCoach = asked.framework.annex && asked.framework.annex->signedOn;
    const bool here = std::ranges::any_of(asked.mission.documents, [](const Document &one) {
        return one.kind == u"annex" && one.status == u"signed" && one.signedOn;
    });
    return byCoach || here ? QStringList() : QStringList(QStringLiteral("annex"));
}

QStringList prepared(const Asked &asked) {
    const auto &review = asked.mission.review;
    return review && review->preparedOn ? QStringList() : QStringList(QStringLiteral("prepared"));
}

QStringList presence(const Asked &asked) {
    const auto &review = asked.mission.review;
    return review && review->attestedOn ? QStringList() : QStringList(QStringLiteral("presence"));
}

struct Rule {
    QStringView gate;
    Act before; // and before what comes later in the same line
    QStringList (*missing)(const Asked &);
};

// In the order of the course.
constexpr Rule rules[] = {
    {u"requests", Act::ToContract, requests},      {u"analysis", Act::ToContract, analysis},
    {u"free_choice", Act::ToContract, freeChoice}, {u"information", Act::ToBegin, information},
    {u"adhesion", Act::ToBegin, adhesion},         {u"proposal", Act::ToContract, proposal},
    {u"documents", Act::ToBegin, documents},       {u"tripartite", Act::ToContract, tripartite},
    {u"contract", Act::ToBegin, contract},         {u"annex", Act::ToBegin, annex},
    {u"prepared", Act::ToReview, prepared},        {u"presence", Act::ToReview, presence},
};
static_assert(std::size(rules) == std::size(words::gates));

bool standsBefore(const Rule &rule, Act act) {
    return rule.before == act || (rule.before == Act::ToContract && act == Act::ToBegin);
}

QString reasonFor(QStringView gate, const Mission &mission) {
    QString reason;
    for (const PassedGate &passed : mission.passedGates)
        if (passed.gate == gate && !passed.reason.trimmed().isEmpty())
            reason = passed.reason;
    return reason;
}

} // namespace

std::vector<Gate> gatesBefore(Act act, const Mission &mission, const Beneficiary &who, const Framework &framework,
                              const Held &held) {
    std::vector<Gate> gates;
    for (const Rule &rule : rules) {
        if (!framework.gates.contains(rule.gate) || !standsBefore(rule, act))
            continue;
        if (QStringList missing = rule.missing({mission, who, framework, held}); !missing.isEmpty())
            gates.push_back({rule.gate.toString(), std::move(missing), reasonFor(rule.gate, mission)});
    }
    return gates;
}

bool anyShut(const std::vector<Gate> &gates) {
    return std::ranges::any_of(gates, &Gate::shut);
}

bool isCollective(const Mission &mission, const Beneficiary &who) {
    return mission.form.isEmpty() ? who.isGroup() : mission.form != u"individual";
}

bool proposalStandsIn(const Mission &mission, const Beneficiary &who, const Framework &framework) {
    return isCollective(mission, who) && !framework.recipients.isEmpty() && !framework.gates.contains(u"proposal");
}

const Proposal *latestProposal(const Mission &mission) {
    const Proposal *latest = nullptr;
    for (const Proposal &proposal : mission.proposals)
        if (proposal.sentOn && (!latest || proposal.version.value_or(0) >= latest->version.value_or(0)))
            latest = &proposal;
    return latest;
}

} // namespace aparte::domain
