#include "domain/step_facts.h"

#include <algorithm>

namespace aparte::domain {

namespace {

class Path {
public:
    Path(const Mission &mission, const Beneficiary &who, const Framework &framework, const Held &held)
        : m_mission(mission), m_who(who), m_framework(framework), m_held(held),
          m_planned(mission.contract ? mission.contract->plannedSessions : std::nullopt),
          m_sessions(held.of(QStringLiteral("session")).count) {}

    StepFact of(QStringView step) const;

private:
    bool asks(QStringView gate) const { return m_framework.gates.contains(gate); }
    bool allowed(QStringView gate, Act act) const; // nothing is missing, or nothing is asked
    Held::OfKind meeting(QStringView kind) const { return m_held.of(kind.toString()); }
    bool closed() const { return meeting(u"closing").count > 0 || (m_mission.review && m_mission.review->deliveredOn); }
    QDate lastDay() const {
        return m_mission.contract && m_mission.contract->until ? *m_mission.contract->until : QDate();
    }

    StepFact requests() const;
    StepFact analysis() const;
    StepFact preliminary() const;
    StepFact first() const;
    StepFact proposal() const;
    StepFact tripartite() const;
    StepFact contract() const;
    StepFact sessions() const;
    StepFact midpoint() const;
    StepFact closing() const;
    StepFact followup() const;

    const Mission &m_mission;
    const Beneficiary &m_who;
    const Framework &m_framework;
    const Held &m_held;
    std::optional<int> m_planned;
    int m_sessions;
};

StepFact Path::of(QStringView step) const {
    static constexpr std::pair<QStringView, StepFact (Path::*)() const> facts[] = {
        {u"requests", &Path::requests}, {u"analysis", &Path::analysis}, {u"preliminary", &Path::preliminary},
        {u"first", &Path::first},       {u"proposal", &Path::proposal}, {u"tripartite", &Path::tripartite},
        {u"contract", &Path::contract}, {u"sessions", &Path::sessions}, {u"midpoint", &Path::midpoint},
        {u"closing", &Path::closing},   {u"followup", &Path::followup},
    };
    const auto *found = std::ranges::find(facts, step, &std::pair<QStringView, StepFact (Path::*)() const>::first);
    return (this->*found->second)();
}

bool Path::allowed(QStringView gate, Act act) const {
    const auto gates = gatesBefore(act, m_mission, m_who, m_framework, m_held);
    return std::ranges::find(gates, gate, &Gate::name) == gates.end();
}

StepFact Path::requests() const {
    StepFact fact;
    fact.known = asks(u"requests") || !m_mission.requests.empty();
    fact.done = !m_mission.requests.empty() && allowed(u"requests", Act::ToContract);
    for (const Request &request : m_mission.requests)
        fact.on = fact.on.isValid() ? std::max(fact.on, request.madeOn) : request.madeOn;
    return fact;
}

StepFact Path::analysis() const {
    StepFact fact;
    fact.known = asks(u"analysis") || m_mission.analysis;
    fact.done = m_mission.analysis && !m_mission.analysis->conclusion.isEmpty();
    fact.on = fact.done ? m_mission.analysis->on.value_or(QDate()) : QDate();
    return fact;
}

// R53: "si demande conjointe manager-entreprise".
StepFact Path::preliminary() const {
    const auto asked = [this](QStringView by) {
        return std::ranges::find(m_mission.requests, by, &Request::by) != m_mission.requests.end();
    };
    const Held::OfKind held = meeting(u"preliminary");
    StepFact fact;
    fact.known = held.count > 0 || !m_mission.expectations.empty() ||
                 (asked(u"manager") && (asked(u"hr") || asked(u"organisation")));
    fact.done = held.count > 0;
    fact.on = held.last;
    return fact;
}

StepFact Path::first() const {
    const Held::OfKind held = meeting(u"first");
    const auto &written = m_mission.firstMeeting;
    StepFact fact;
    fact.done = (held.count > 0 || (written && written->on)) &&
                (!asks(u"free_choice") || (written && !written->choice.isEmpty()));
    fact.on = held.count > 0 ? held.last : written ? written->on.value_or(QDate()) : QDate();
    return fact;
}

StepFact Path::proposal() const {
    const Proposal *latest = latestProposal(m_mission);
    StepFact fact;
    const bool standsIn = proposalStandsIn(m_mission, m_who, m_framework);
    fact.known = asks(u"proposal") || standsIn || !m_mission.proposals.empty();
    fact.done = latest && allowed(u"proposal", Act::ToContract) && (!standsIn || allowed(u"contract", Act::ToBegin));
    for (const ProposalAnswer &answer : latest ? latest->answers : std::vector<ProposalAnswer>())
        if (answer.on)
            fact.on = fact.on.isValid() ? std::max(fact.on, *answer.on) : *answer.on;
    return fact;
}

StepFact Path::tripartite() const {
    const Held::OfKind held = meeting(u"tripartite");
    StepFact fact;
    fact.known = asks(u"tripartite") || held.count > 0;
    fact.done = held.count > 0;
    fact.on = held.last;
    return fact;
}

StepFact Path::contract() const {
    const auto &written = m_mission.contract;
    StepFact fact;
    fact.gates = gatesBefore(Act::ToContract, m_mission, m_who, m_framework, m_held);
    fact.known = written || !proposalStandsIn(m_mission, m_who, m_framework);
    fact.on = written ? signedDay(*written) : QDate();
    fact.done = fact.on.isValid() && (!asks(u"contract") || allowed(u"contract", Act::ToBegin));
    return fact;
}

StepFact Path::sessions() const {
    const Held::OfKind held = meeting(u"session");
    StepFact fact;
    fact.gates = gatesBefore(Act::ToBegin, m_mission, m_who, m_framework, m_held);
    fact.begun = held.count > 0;
    fact.done = fact.begun && (closed() || (m_planned && m_sessions >= *m_planned));
    fact.on = held.last;
    return fact;
}

// R61: half of the planned sessions, or half of the time when no number is planned.
StepFact Path::midpoint() const {
    const Held::OfKind held = meeting(u"midpoint");
    StepFact fact;
    fact.known = !m_planned || *m_planned > 1 || held.count > 0; // one session has no middle
    fact.done = held.count > 0;
    fact.on = held.last;
    if (isHalfway(m_sessions, m_planned))
        fact.due = meeting(u"session").last;
    else if (!m_planned && m_mission.contract && m_mission.contract->from && lastDay().isValid())
        fact.due = m_mission.contract->from->addDays(m_mission.contract->from->daysTo(lastDay()) / 2);
    if (m_planned && m_sessions >= *m_planned)
        fact.late = meeting(u"session").last;
    else
        fact.late = lastDay().isValid() ? lastDay().addDays(1) : QDate();
    return fact;
}

StepFact Path::closing() const {
    StepFact fact;
    fact.gates = gatesBefore(Act::ToReview, m_mission, m_who, m_framework, m_held);
    fact.done = closed();
    fact.on = meeting(u"closing").count > 0 ? meeting(u"closing").last
              : fact.done                   ? *m_mission.review->deliveredOn
                                            : QDate();
    fact.due = m_planned && *m_planned > 0 && m_sessions >= *m_planned ? meeting(u"session").last : lastDay();
    fact.late = lastDay().isValid() ? lastDay().addDays(1) : QDate();
    return fact;
}

// R64: some months after the closing.
StepFact Path::followup() const {
    const Held::OfKind held = meeting(u"followup");
    const bool goesOn =
        !m_mission.ending || m_mission.ending->kind == u"completed" || m_mission.ending->kind == u"early_success";
    StepFact fact;
    fact.known = held.count > 0 || (goesOn && (m_mission.followUpOn || m_framework.followUpMonths));
    fact.done = held.count > 0;
    fact.on = held.last;
    fact.due = m_mission.followUpOn ? *m_mission.followUpOn : followUpDay(m_mission, m_framework, m_held);
    fact.late = fact.due.isValid() ? fact.due.addMonths(1) : QDate();
    return fact;
}

} // namespace

StepFact factOf(QStringView step, const Mission &mission, const Beneficiary &who, const Framework &framework,
                const Held &held) {
    return Path(mission, who, framework, held).of(step);
}

} // namespace aparte::domain
