// The course of a mission as a path: what is done, what is due, what is stopped and why (design/domain.md, The course
// of a mission). Pure: what was held comes in as counts, so that Today asks the same question without reading a note.
#pragma once

#include "domain/gates.h"

namespace aparte::domain {

struct Step {
    enum class State {
        Later,
        Next,    // what comes now; sessions stay here while they last
        Due,     // its day has come, or as many sessions were held as make it due
        Late,    // its day is past; or the framework asks for it, and a later step was taken without it
        Stopped, // what comes now, but a gate before it is shut
        Done,
        LeftOut // neither asked for nor written, or passed over
    } state = State::Later;
    QString name;        // one of words::steps: requests, analysis, preliminary, first, proposal, tripartite, contract,
                         // sessions, midpoint, closing, followup
    QDate doneOn, dueOn; // invalid: not known
    std::vector<Gate> gates; // that stand before it, shut or passed (contract, sessions, closing)
};

struct Course {
    std::vector<Step> steps; // in order; what the framework does not know is LeftOut
    QString stage;           // where it stands, in the words of words::stages
    int sessionsHeld = 0;    // working sessions
    std::optional<int> sessionsPlanned;
    int minutesHeld = 0;
    std::optional<double> hoursFramed, amount; // R13: framed hours x rate, or as the basis says (domain/hours.h)
    bool over = false;                         // ended, by whatever way; a follow-up may still be due

    const Step *step(QStringView name) const;
};

Course courseOf(const Mission &mission, const Beneficiary &who, const Framework &framework, const Held &held,
                QDate today);

// A stage never goes back by itself: the further of the two; an ending stands.
QString furtherStage(const QString &written, const QString &other);

// The stage that a session of this kind, once held, shows the mission to have reached.
QString stageOfSession(const QString &sessionKind);

// Midpoint (R61): half of the planned sessions held.
bool isHalfway(int sessionsHeld, std::optional<int> planned);

// Follow-up (R64): the framework's months after the closing session, the review, or the end; the last day of a shorter
// month. Invalid: neither is there, or the framework has none. Mission::followUpOn, when written, goes before it.
QDate followUpDay(const Mission &mission, const Framework &framework, const Held &held);

} // namespace aparte::domain
