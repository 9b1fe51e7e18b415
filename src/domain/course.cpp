#include "domain/course.h"

#include "domain/hours.h"
#include "domain/step_facts.h"
#include "domain/vocabulary.h"

#include <algorithm>

namespace aparte::domain {

namespace {

using State = Step::State;

// Asked for by a gate that is shut: passing over it is not the same as having done without.
bool isOwed(QStringView step, const std::vector<Gate> &beforeSessions) {
    return std::ranges::any_of(beforeSessions, [step](const Gate &gate) {
        const bool ofFirst = gate.name == u"free_choice" || gate.name == u"adhesion";
        return gate.shut() && (ofFirst ? step == u"first" : step == gate.name);
    });
}

bool isPassed(QStringView step, const std::vector<Gate> &beforeSessions) {
    const auto gate = std::ranges::find(beforeSessions, step, &Gate::name);
    return gate != beforeSessions.end() && !gate->shut();
}

State stateByDay(const StepFact &fact, QDate today, State otherwise) {
    if (fact.late.isValid() && today >= fact.late)
        return State::Late;
    return fact.due.isValid() && today >= fact.due ? State::Due : otherwise;
}

struct Reached {
    qsizetype last = -1;      // the last step that was done, or begun
    bool nextIsTaken = false; // the first step after it
};

State stateOf(const StepFact &fact, qsizetype index, QStringView step, const std::vector<Gate> &beforeSessions,
              Reached &reached, QDate today) {
    if (fact.done)
        return State::Done;
    if (!fact.known || isPassed(step, beforeSessions))
        return State::LeftOut;
    if (index < reached.last)
        return isOwed(step, beforeSessions) ? State::Late : State::LeftOut;
    // A midpoint or a follow-up comes on its day, whatever else is next.
    const bool isOnItsDay = step == u"midpoint" || step == u"followup";
    if (reached.nextIsTaken || isOnItsDay)
        return isOnItsDay || step == u"closing" ? stateByDay(fact, today, State::Later) : State::Later;
    reached.nextIsTaken = true;
    if (step != u"closing" && anyShut(fact.gates)) // a closing is prepared first; its gates stop the review
        return State::Stopped;
    return stateByDay(fact, today, State::Next);
}

QString stageOfStep(QStringView step) {
    return step == u"requests" ? QStringLiteral("request") : step.toString();
}

QString stageOf(const Mission &mission, const Course &course) {
    if (mission.ending && mission.ending->kind == u"refused")
        return QStringLiteral("refused");
    if (mission.ending && mission.ending->kind == u"interrupted")
        return QStringLiteral("interrupted");
    if (mission.ending) {
        const State followUp = course.step(u"followup")->state;
        return followUp == State::Done || followUp == State::LeftOut ? QStringLiteral("closed")
                                                                     : QStringLiteral("followup");
    }
    for (const Step &step : course.steps)
        if (step.state == State::Next || step.state == State::Stopped)
            return stageOfStep(step.name);
    // A midpoint that was missed is no place to stand.
    const auto open = std::ranges::find_if(course.steps, [](const Step &step) {
        return step.name != u"midpoint" && step.state != State::Done && step.state != State::LeftOut;
    });
    return open == course.steps.end() ? QStringLiteral("closed") : stageOfStep(open->name);
}

// An ending takes away what was still to come, but for a follow-up.
void end(Course &course) {
    for (Step &step : course.steps)
        if (step.name == u"sessions" && course.sessionsHeld > 0)
            step.state = State::Done;
        else if (step.name != u"followup" && step.state != State::Done)
            step.state = State::LeftOut;
}

} // namespace

Course courseOf(const Mission &mission, const Beneficiary &who, const Framework &framework, const Held &held,
                QDate today) {
    std::vector<StepFact> facts;
    Reached reached;
    for (const QStringView name : words::steps) {
        const StepFact &fact = facts.emplace_back(factOf(name, mission, who, framework, held));
        // The midpoint lies among the sessions, and the follow-up after everything.
        if ((fact.done && name != u"midpoint") || fact.begun)
            reached.last = std::ssize(facts) - 1;
    }
    const std::vector<Gate> beforeSessions = gatesBefore(Act::ToBegin, mission, who, framework, held);
    Course course;
    for (qsizetype index = 0; index < std::ssize(facts); ++index) {
        StepFact &fact = facts[static_cast<std::size_t>(index)];
        const QStringView name = words::steps[index];
        const State state = stateOf(fact, index, name, beforeSessions, reached, today);
        course.steps.push_back(
            {state, name.toString(), fact.done ? fact.on : QDate(), fact.due, std::move(fact.gates)});
    }
    const Hours hours = hoursOf(mission, framework, held);
    course.sessionsHeld = held.of(QStringLiteral("session")).count;
    course.sessionsPlanned = mission.contract ? mission.contract->plannedSessions : std::nullopt;
    course.minutesHeld = held.minutes;
    course.hoursFramed = hours.framed;
    course.amount = hours.amount;
    course.over = mission.ending || isOneOf(mission.stage, words::finalStages);
    if (course.over)
        end(course);
    course.stage = furtherStage(mission.stage, stageOf(mission, course));
    return course;
}

const Step *Course::step(QStringView name) const {
    const auto found = std::ranges::find(steps, name, &Step::name);
    return found == steps.end() ? nullptr : &*found;
}

} // namespace aparte::domain
