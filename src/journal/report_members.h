// What a report reads of people, made from plain values: the pure part of report_roster.h, and all of it where there is
// no vault (simulating.h).
#pragma once

#include "domain/values.h"
#include "lessons/ledger.h"

#include <span>

namespace aparte::journal {

struct ReportRoster {
    std::vector<lessons::Member> members;
    lessons::Facts facts; // of the period
};

// Who has which token. One human is one member, whatever their records, here or in another organisation: those with the
// same name are one, by the token that has stood in a report, else the smallest. A homonym counts for less than they
// should, which shows less; a person entered twice would count for two, which shows more than anybody may know. When
// two of them have stood in reports, as two, neither counts any more: they are not in the answer.
struct NamedRecord {
    QString id, name;
    lessons::Token token;
};
using Tokens = std::map<QString, lessons::Token>; // by record
Tokens oneTokenAHuman(const std::vector<NamedRecord> &everybody, const std::vector<lessons::Entry> &ledger);

// `held`: this person's own held sessions.
void addMember(const domain::Beneficiary &person, const lessons::Token &token, std::span<const domain::Session> held,
               const domain::Period &period, ReportRoster &roster);

} // namespace aparte::journal
