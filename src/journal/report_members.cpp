#include "journal/report_members.h"

#include "domain/folding.h"

#include <algorithm>
#include <functional>

namespace aparte::journal {

Tokens oneTokenAHuman(const std::vector<NamedRecord> &everybody, const std::vector<lessons::Entry> &ledger) {
    std::map<QString, std::set<lessons::Token>> ofName;
    for (const NamedRecord &record : everybody)
        ofName[domain::foldedName(record.name)].insert(record.token);
    Tokens tokens;
    for (const NamedRecord &record : everybody) {
        std::set<lessons::Token> own =
            record.name.isEmpty() ? std::set{record.token} : ofName[domain::foldedName(record.name)];
        const auto hasStood = [&](const lessons::Token &token) { return lessons::standsIn(ledger, token); };
        const auto stood = std::ranges::count_if(own, hasStood);
        if (stood == 1)
            std::erase_if(own, std::not_fn(hasStood));
        if (stood <= 1)
            tokens.emplace(record.id, *own.begin());
    }
    return tokens;
}

void addMember(const domain::Beneficiary &person, const lessons::Token &token, std::span<const domain::Session> held,
               const domain::Period &period, ReportRoster &roster) {
    lessons::Member member{token, person.organisation, person.unit, person.presence, {}};
    for (const domain::Session &session : held) {
        member.heldSessions.push_back(session.date);
        if (period.contains(session.date))
            for (const QString &theme : session.themes)
                roster.facts[theme].insert(token);
    }
    roster.members.push_back(std::move(member));
}

} // namespace aparte::journal
