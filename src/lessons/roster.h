// What the release engine reads: who is accompanied where and when (the roster, which the reader of a report knows
// anyway), and what each raised (the facts, which they must not learn). Kept apart, because who is in, and what is
// refused for the whole report, must never read the facts.
#pragma once

#include "domain/period.h"
#include "domain/values.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace aparte::lessons {

using Token = QString; // 32 hexadecimal digits, random: a member of the ledger without a name

struct Member {
    Token token;
    QString organisation, unit;
    std::vector<domain::Presence> presence;
    std::vector<QDate> heldSessions; // their own; a group's are never counted
};

struct Context {
    QString organisation;
    std::set<QString> units; // the unit asked for and everything below it; empty: the whole organisation
    bool holds(const Member &member) const {
        return member.organisation == organisation && (units.empty() || units.contains(member.unit));
    }
};

// In a period: accompanied in it, and at least one of their own held sessions dated in it. With ten people present and
// five seen, "at least 5" would otherwise prove all five.
bool isIn(const Member &member, const domain::Period &period);

std::set<Token> cohortOf(const std::vector<Member> &roster, const Context &context, const domain::Period &period);

// For each theme, the people of the cohort one of whose held sessions in the period carries it.
using Facts = std::map<QString, std::set<Token>>;

} // namespace aparte::lessons
