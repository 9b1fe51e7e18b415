#include "journal/report_roster.h"

#include "journal/folding.h"
#include "journal/people.h"
#include "vault/codec.h"

namespace aparte::journal {

namespace {

Result<std::vector<domain::Session>> heldSessionsOf(const Journal &journal, const QString &beneficiary) {
    const auto records = journal.vault().records(journal.vault().personId(beneficiary), vault::Kind::Session);
    if (!records)
        return records.fault();
    std::vector<domain::Session> held;
    for (const vault::Record &record : *records) {
        auto session = vault::decodeSession(record.payload);
        if (!session)
            return session.fault();
        if (session->held())
            held.push_back(std::move(*session));
    }
    return held;
}

// Who has which token, people with the same name under one of them: a homonym counts for less than they should, which
// shows less; a person entered twice would count for two, which shows more than anybody may know.
using Tokens = std::map<QString, lessons::Token>; // by beneficiary

Result<Tokens> tokensOf(const Journal &journal, const std::vector<PersonLine> &people) {
    Tokens tokens;
    std::map<QString, lessons::Token> byName;
    for (const PersonLine &line : people) {
        auto token = memberToken(journal, line.id);
        if (!token)
            return token.fault();
        auto &smallest = byName.try_emplace(folded(line.name).simplified(), *token).first->second;
        smallest = std::min(smallest, *token);
        tokens.emplace(line.id, std::move(*token));
    }
    for (const PersonLine &line : people)
        if (!line.name.isEmpty())
            tokens[line.id] = byName[folded(line.name).simplified()];
    return tokens;
}

Result<void> readMember(const Journal &journal, const domain::Beneficiary &person, const lessons::Token &token,
                        const domain::Period &period, ReportRoster &roster) {
    const auto sessions = heldSessionsOf(journal, person.id);
    if (!sessions)
        return sessions.fault();
    lessons::Member member{token, person.organisation, person.unit, person.presence, {}};
    for (const domain::Session &session : *sessions) {
        member.heldSessions.push_back(session.date);
        if (period.contains(session.date))
            for (const QString &theme : session.themes)
                roster.facts[theme].insert(token);
    }
    roster.members.push_back(std::move(member));
    return {};
}

} // namespace

Result<ReportRoster> readRoster(const Journal &journal, const QString &organisation, const domain::Period &period,
                                const Progress &progress) {
    auto people = listPeople(journal);
    if (!people)
        return people.fault();
    std::erase_if(*people,
                  [&](const PersonLine &line) { return line.organisation != organisation || line.kind == u"group"; });
    const auto tokens = tokensOf(journal, *people);
    if (!tokens)
        return tokens.fault();
    ReportRoster roster;
    qint64 done = 0;
    for (const PersonLine &line : *people) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        progress.at(done++, static_cast<qint64>(people->size()));
        const auto beneficiary = person(journal, line.id);
        if (!beneficiary)
            return beneficiary.fault();
        if (auto read = readMember(journal, *beneficiary, tokens->at(line.id), period, roster); !read)
            return read.fault();
    }
    return roster;
}

} // namespace aparte::journal
