#include "journal/report_roster.h"

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

Result<void> readMember(const Journal &journal, const domain::Beneficiary &person, const domain::Period &period,
                        ReportRoster &roster) {
    auto token = memberToken(journal, person.id);
    if (!token)
        return token.fault();
    if (token->isEmpty()) {
        *token = newId();
        roster.newTokens.push_back({person.id, *token});
    }
    const auto sessions = heldSessionsOf(journal, person.id);
    if (!sessions)
        return sessions.fault();
    lessons::Member member{*token, person.organisation, person.unit, person.presence, {}};
    for (const domain::Session &session : *sessions) {
        member.heldSessions.push_back(session.date);
        if (period.contains(session.date))
            for (const QString &theme : session.themes)
                roster.facts[theme].insert(*token);
    }
    roster.members.push_back(std::move(member));
    return {};
}

} // namespace

Result<ReportRoster> readRoster(const Journal &journal, const QString &organisation, const domain::Period &period,
                                const Progress &progress) {
    const auto people = listPeople(journal);
    if (!people)
        return people.fault();
    ReportRoster roster;
    qint64 done = 0;
    for (const PersonLine &line : *people) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        progress.at(done++, static_cast<qint64>(people->size()));
        if (line.organisation != organisation || line.kind == u"group")
            continue;
        const auto beneficiary = person(journal, line.id);
        if (!beneficiary)
            return beneficiary.fault();
        if (auto read = readMember(journal, *beneficiary, period, roster); !read)
            return read.fault();
    }
    return roster;
}

} // namespace aparte::journal
