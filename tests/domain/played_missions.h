// Missions that the tests of gates and of the course play step by step.
#pragma once

#include "domain/course.h"
#include "domain/frameworks.h"

namespace played {

using namespace aparte::domain;

inline Framework framework(const QString &id) {
    return frameworkNamed(id, {});
}
inline Beneficiary individual() {
    Beneficiary one;
    one.id = QStringLiteral("b1");
    return one;
}
Beneficiary group(); // b3, of Rémi and of b1

Request request(const char *by, QDate day = QDate(2026, 1, 5), const char *who = "");
Session held(const char *kind, QDate day, const QStringList &present = {});
Contract wholeContract(const QStringList &roles); // signed by each on 2026-02-10, six sessions
Document signedDocument(const char *kind);
Proposal proposal(int version, const std::vector<std::pair<const char *, const char *>> &answers);

// Everything each framework asks for before the first working session, and the meetings that go with it.
struct Played {
    Mission mission;
    Beneficiary who;
    Framework framework;
    std::vector<Session> sessions;

    Held held() const { return heldIn(mission.id, sessions); }
    std::vector<Gate> gates(Act act) const { return gatesBefore(act, mission, who, framework, held()); }
    Course course(QDate today = QDate(2026, 3, 1)) const { return courseOf(mission, who, framework, held(), today); }
    Step::State state(const char *step, QDate today = QDate(2026, 3, 1)) const {
        return course(today).step(QString::fromLatin1(step))->state;
    }
    void hold(int count, QDate first = QDate(2026, 1, 12)); // working sessions, a week apart
};
Played readyToBegin(const QString &framework);

} // namespace played
