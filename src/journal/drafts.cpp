#include "journal/drafts.h"

#include "journal/checks.h"
#include "journal/notes.h"

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

Result<std::vector<domain::Session>> drafts(const Journal &journal) {
    std::mutex alone;
    std::vector<domain::Session> found;
    std::optional<Fault> unreadable;
    const auto read = [&](const vault::Vault::Visit &visit) {
        auto draft =
            vault::decodeSession(QByteArray(visit.payload.data(), static_cast<qsizetype>(visit.payload.size())));
        const std::lock_guard guard(alone);
        if (draft)
            found.push_back(std::move(*draft));
        else
            unreadable = draft.fault();
        return true;
    };
    if (auto scanned = journal.vault().scan({vault::Kind::Draft}, std::nullopt, read); !scanned)
        return scanned.fault();
    if (unreadable)
        return *unreadable;
    return found;
}

} // namespace aparte::journal
