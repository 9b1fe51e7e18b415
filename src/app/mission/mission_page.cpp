#include "app/mission/mission_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "app/mission/signed.h"
#include "domain/gates.h"

namespace aparte::app {
namespace {

using State = domain::Step::State;

QString stateName(State state) {
    switch (state) {
    case State::Later:
        return QStringLiteral("later");
    case State::Next:
        return QStringLiteral("next");
    case State::Due:
        return QStringLiteral("due");
    case State::Late:
        return QStringLiteral("late");
    case State::Stopped:
        return QStringLiteral("stopped");
    case State::Done:
        return QStringLiteral("done");
    case State::LeftOut:
        break;
    }
    return QStringLiteral("leftout");
}

QVariant gatesOf(const domain::Step &step) {
    QVariantList gates;
    for (const domain::Gate &gate : step.gates)
        gates << QVariantMap{{QStringLiteral("gate"), gate.name},
                             {QStringLiteral("missing"), gate.missing},
                             {QStringLiteral("reason"), gate.reason}};
    return gates;
}

std::vector<Rows<domain::Step>::Role> stepRoles() {
    return {{"name", [](const domain::Step &row) { return QVariant(row.name); }},
            {"standing", [](const domain::Step &row) { return QVariant(stateName(row.state)); }},
            {"doneOn", [](const domain::Step &row) { return QVariant(isoDay(row.doneOn)); }},
            {"dueOn", [](const domain::Step &row) { return QVariant(isoDay(row.dueOn)); }},
            {"gates", gatesOf}};
}

std::vector<Rows<domain::Objective>::Role> objectiveRoles() {
    return {{"words", [](const domain::Objective &row) { return QVariant(row.text.simplified()); }},
            {"indicator", [](const domain::Objective &row) { return QVariant(row.indicator.simplified()); }},
            {"progress", [](const domain::Objective &row) { return QVariant(row.progress); }}};
}

std::vector<Rows<domain::PassedGate>::Role> passedRoles() {
    return {{"gate", [](const domain::PassedGate &row) { return QVariant(row.gate); }},
            {"reason", [](const domain::PassedGate &row) { return QVariant(row.reason); }},
            {"day", [](const domain::PassedGate &row) { return QVariant(isoDay(row.on)); }}};
}

// A line of the form that nobody filled in is no objective.
std::vector<domain::Objective> written(const std::optional<domain::Contract> &contract) {
    std::vector<domain::Objective> objectives;
    if (contract)
        for (const domain::Objective &one : contract->objectives)
            if (!one.text.trimmed().isEmpty() || !one.indicator.trimmed().isEmpty())
                objectives.push_back(one);
    return objectives;
}

QVariant objectivesOf(const domain::Contract &contract) {
    QStringList texts;
    for (const domain::Objective &objective : contract.objectives)
        texts << objective.text;
    return texts;
}

std::vector<Rows<domain::Contract>::Role> versionRoles() {
    return {{"version", [](const domain::Contract &row) { return QVariant(row.version.value_or(0)); }},
            {"day", [](const domain::Contract &row) { return QVariant(isoDay(domain::signedDay(row))); }},
            {"objectives", objectivesOf}};
}

} // namespace

MissionPage::MissionPage(Desk &desk, QString mission, QObject *parent)
    : QObject(parent), m_desk(desk), m_steps(stepRoles(), this), m_objectives(objectiveRoles(), this),
      m_passed(passedRoles(), this), m_versions(versionRoles(), this), m_id(std::move(mission)) {
    connect(&desk, &Desk::changed, this, &MissionPage::load);
    load();
}

void MissionPage::load() {
    m_desk.ask(
        this, [id = m_id](journal::Journal &open) { return journal::missionSeen(open, id); },
        [this](Result<journal::MissionSeen> seen) {
            if (!seen)
                return m_trouble.tell(seen.fault());
            m_seen = *std::move(seen);
            m_steps.show(m_seen.course.steps);
            m_objectives.show(written(m_seen.mission.contract));
            m_passed.show(m_seen.mission.passedGates);
            m_versions.show(m_seen.mission.earlierContracts);
            m_loaded = true;
            Q_EMIT changed();
        });
}

QString MissionPage::currency() const {
    const auto &contract = m_seen.mission.contract;
    const QString said = contract && contract->cost ? contract->cost->currency : QString();
    return said.isEmpty() ? QStringLiteral("EUR") : said;
}

// By hours held there is nothing to invoice before the first of them; a fixed sum of nothing is a sum all the same.
double MissionPage::amount() const {
    const domain::Course &course = m_seen.course;
    const auto &contract = m_seen.mission.contract;
    const bool fixed = contract && contract->cost && contract->cost->basis == u"fixed";
    return !course.amount || (*course.amount == 0 && course.minutesHeld == 0 && !fixed) ? -1 : *course.amount;
}

int MissionPage::contractVersion() const {
    return m_seen.mission.contract ? m_seen.mission.contract->version.value_or(0) : 0;
}

QString MissionPage::contractSignedOn() const {
    return m_seen.mission.contract ? isoDay(domain::signedDay(*m_seen.mission.contract)) : QString();
}

QString MissionPage::endedOn() const {
    return m_seen.mission.ending ? isoDay(m_seen.mission.ending->on.value_or(QDate())) : QString();
}

bool MissionPage::anythingSigned() const {
    return app::anythingSigned(m_seen.mission);
}

void MissionPage::open(const QString &step) {
    if (step == u"closing")
        Q_EMIT reviewWanted(m_id);
    else if (step == u"tripartite" || step == u"midpoint")
        newNote(step);
    else if (step == u"sessions")
        newNote(QStringLiteral("session"));
    else
        openPart(step);
}

void MissionPage::goOn(const QString &gate, const QString &reason) {
    m_trouble.clear();
    m_desk.write(
        this, [id = m_id, gate, reason](journal::Journal &open) { return journal::passGate(open, id, gate, reason); },
        [this](const Result<void> &outcome) {
            if (!outcome)
                m_trouble.tell(outcome.fault());
        });
}

} // namespace aparte::app
