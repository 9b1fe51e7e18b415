// The course of a mission as a path: what is done, what is due, what is stopped and why (design/domain.md, The course
// of a mission). Pure: what was held comes in as counts, so that Today asks the same question without reading a note.
#pragma once

#include "domain/gates.h"

#include <QHash>

namespace aparte::domain {

// Sessions of one mission that were held, by kind.
struct Held {
    struct OfKind {
        int count = 0;
        QDate first, last;
    };
    QHash<QString, OfKind> kinds;
    int minutes = 0; // of all of them

    OfKind of(const QString &kind) const { return kinds.value(kind); }
};
Held heldIn(const QString &mission, const std::vector<Session> &sessions);

struct Step {
    enum class State { Later, Next, Due, Late, Stopped, Done, LeftOut } state = State::Later;
    QString name; // one of words::steps: requests, analysis, preliminary, first, proposal, tripartite, contract,
                  // sessions, midpoint, closing, followup
    QDate doneOn, dueOn;
    std::vector<Gate> gates; // that stand before it, shut or passed
};

struct Course {
    std::vector<Step> steps; // in order; what the framework does not know is LeftOut
    QString stage;           // where it stands, in the words of words::stages
    int sessionsHeld = 0;    // working sessions
    std::optional<int> sessionsPlanned;
    int minutesHeld = 0;
    std::optional<double> hoursFramed, amount; // R13: framed hours x rate, or as the basis says
    bool over = false;
};

Course courseOf(const Mission &mission, const Beneficiary &who, const Framework &framework, const Held &held,
                QDate today);

} // namespace aparte::domain
