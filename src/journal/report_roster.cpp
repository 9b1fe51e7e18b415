#include "journal/report_roster.h"

#include "journal/accompanied_before.h"
#include "journal/people.h"
#include "lessons/release.h"
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

Result<void> leaveOut(const Journal &journal, const std::vector<PersonLine> &people, Tokens &tokens) {
    QStringList ids;
    for (const PersonLine &line : people)
        ids << line.id;
    const auto heldOut = neverCounted(journal, ids);
    if (!heldOut)
        return heldOut.fault();
    std::set<lessons::Token> theirs;
    for (const QString &id : *heldOut)
        if (const auto token = tokens.find(id); token != tokens.end())
            theirs.insert(token->second);
    std::erase_if(tokens, [&](const auto &record) { return theirs.contains(record.second); });
    return {};
}

Result<void> readMember(const Journal &journal, const domain::Beneficiary &person, const lessons::Token &token,
                        const domain::Period &period, ReportRoster &roster) {
    const auto sessions = heldSessionsOf(journal, person.id);
    if (!sessions)
        return sessions.fault();
    addMember(person, token, *sessions, period, roster);
    return {};
}

} // namespace

Result<Tokens> reportTokens(const Journal &journal, const Ledger &ledger) {
    const auto people = listPeople(journal);
    if (!people)
        return people.fault();
    std::vector<NamedRecord> records;
    for (const PersonLine &line : *people) {
        if (line.kind == u"group")
            continue;
        auto token = memberToken(journal, line.id);
        if (!token)
            return token.fault();
        records.push_back({line.id, line.name, std::move(*token)});
    }
    Tokens tokens = oneTokenAHuman(records, ledger.entries);
    if (auto left = leaveOut(journal, *people, tokens); !left)
        return left.fault();
    return tokens;
}

Result<ReportRoster> readRoster(const Journal &journal, const QString &organisation, const domain::Period &period,
                                const Ledger &ledger, const std::vector<ReviewedLesson> &lessons,
                                const Progress &progress) {
    auto people = listPeople(journal);
    if (!people)
        return people.fault();
    const auto tokens = reportTokens(journal, ledger);
    if (!tokens)
        return tokens.fault();
    std::erase_if(*people, [&](const PersonLine &line) {
        return line.organisation != organisation || !tokens->contains(line.id);
    });
    ReportRoster roster;
    for (const ReviewedLesson &lesson : lessons)
        for (const QString &id : lesson.card().supports)
            if (const auto token = tokens->find(id); token != tokens->end())
                roster.facts[aparte::lessons::cellOfLesson(lesson.card().id)].insert(token->second);
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
