#include "journal/drafts.h"

#include "journal/checks.h"
#include "journal/notes.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <mutex>

namespace aparte::journal {

vault::RecordId draftRecord(const Journal &journal, const QString &beneficiary, const QString &sessionId) {
    return journal.vault().recordId("draft", beneficiary + u'\n' + sessionId);
}

vault::RecordId versionRecord(const Journal &journal, const QString &sessionId, std::uint64_t revision) {
    return journal.vault().recordId("version", sessionId + u'\n' + QString::number(revision));
}

Result<void> keepDraft(Journal &journal, const domain::Session &session) {
    if (auto there = checkPerson(journal, session.beneficiary); !there)
        return there;
    vault::Batch batch;
    batch.put(draftRecord(journal, session.beneficiary, session.id), ownerOf(journal, session), vault::Kind::Draft,
              vault::encode(session));
    return journal.vault().write(batch);
}

Result<void> dropDraft(Journal &journal, const QString &beneficiary, const QString &sessionId) {
    vault::Batch batch;
    batch.remove(draftRecord(journal, beneficiary, sessionId));
    return journal.vault().write(batch);
}

// Of everybody at once when all is well; person by person when something is not, so that the others' are found.
Result<std::vector<domain::Session>> drafts(const Journal &journal, Missing *missing) {
    std::mutex alone;
    std::vector<domain::Session> found;
    bool whole = true;
    const auto read = [&](const vault::Vault::Visit &visit) {
        auto draft =
            vault::decodeSession(QByteArray(visit.payload.data(), static_cast<qsizetype>(visit.payload.size())));
        const std::lock_guard guard(alone);
        if (draft)
            found.push_back(std::move(*draft));
        else
            whole = false;
        return true;
    };
    if (journal.vault().scan({vault::Kind::Draft}, std::nullopt, read) && whole)
        return found;
    Missing here;
    auto &unread = missing ? *missing : here;
    const auto people = readSummaries(journal, &unread);
    if (!people)
        return people.fault();
    found.clear();
    for (const Summary &summary : *people)
        for (const auto &record :
             readableRecords(journal, ownerNamed(journal, summary.person), vault::Kind::Draft, unread))
            if (auto draft = vault::decodeSession(record.payload))
                found.push_back(std::move(*draft));
            else
                unread.push_back(
                    {summary.person.id, summary.person.name, vault::Kind::Draft, draft.fault(), hexOf(record.id)});
    return found;
}

} // namespace aparte::journal
