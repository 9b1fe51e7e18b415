// Signs for the coach's own eye, which stop nothing and go into no paper: a mission that goes on beyond what was agreed
// (R43, "sans créer de liens de dépendance"), and sessions held where the beneficiary works (R51, "dans la mesure du
// possible hors du cadre de travail"). Pure, from what is written anyway.
#pragma once

#include "domain/held.h"

namespace aparte::domain {

struct Signs {
    int sessionsBeyond = 0; // working sessions held beyond those that the contract plans
    int minutesBeyond = 0;  // beyond the hours it plans
    int extensions = 0;     // times that a contract came to plan more than the one before it
    int atWorkplace = 0;    // sessions held where the beneficiary works

    QStringList ofDependence() const; // beyond_plan, extended; empty: none
};
inline constexpr int extensionsThatTell = 2; // once is an agreement like another

Signs signsOf(const Mission &mission, const Held &held); // without atWorkplace, which needs the sessions

// A place that names the organisation or the unit, or says that it is where they work. "Bureau" alone may be the
// coach's.
bool isAtWorkplace(const QString &place, const QStringList &workplaces);
int heldAtWorkplace(const QString &mission, const std::vector<Session> &sessions, const QStringList &workplaces);

} // namespace aparte::domain
