#include "journal/notes.h"

#include "domain/course.h"
#include "domain/json_scan.h"
#include "domain/vocabulary.h"
#include "journal/checks.h"
#include "journal/closing.h"
#include "journal/drafts.h"
#include "journal/people.h"
#include "journal/recount.h"

#include <QTime>

namespace aparte::journal {

namespace {

const QString replacedAt =
    QStringLiteral("replaced_at"); // of a version: the minute, local, when another took its place

Result<void> checkThemes(const Journal &journal, const domain::Session &session) {
    for (const QString &theme : session.themes) {
        const auto there = find<domain::Theme>(journal, theme);
        if (!there)
            return there.fault();
        if (!*there)
            return fault(Fault::Kind::WrongUse, "note.theme");
    }
    return {};
}

// As a bundle would write it: quotes, backslashes and line ends take two bytes, other control characters six.
qint64 sizeInJson(const QString &text) {
    qint64 size = text.toUtf8().size();
    for (const QChar each : text)
        size += each == u'"' || each == u'\\' || each == u'\n' ? 1 : each < u' ' ? 5 : 0;
    return size;
}

Result<void> checkWords(const domain::Session &session) {
    if (!session.date.isValid())
        return fault(Fault::Kind::WrongUse, "note.date");
    if (!domain::isOneOf(session.kind, domain::words::sessionKinds))
        return fault(Fault::Kind::WrongUse, "note.kind");
    if (!session.status.isEmpty() && !domain::isOneOf(session.status, domain::words::sessionStatuses))
        return fault(Fault::Kind::WrongUse, "note.status");
    if (session.minutes && *session.minutes < 0)
        return fault(Fault::Kind::WrongUse, "note.minutes");
    // What could go out and not come in again must not come in at all.
    for (const QString &text : {session.note, session.hypotheses})
        if (const qint64 size = sizeInJson(text); size > domain::longestText)
            return fault(Fault::Kind::WrongUse, "note.too-large", {}, size, domain::longestText);
    return {};
}

// What was there before, kept beside what replaces it; under the same key, so that erasing the person erases it too.
Result<void> keepBefore(vault::Batch &batch, const Journal &journal, const domain::Session &before) {
    const auto record = journal.vault().record(recordOf<domain::Session>(journal, before.id));
    if (!record)
        return record.fault();
    if (!*record)
        return {};
    domain::Session version = before;
    // Day and time apart: together they might name a moment that summer time leaves out.
    version.extra.insert(replacedAt, journal.today().toString(Qt::ISODate) + u'T' +
                                         QTime::currentTime().toString(QStringLiteral("HH:mm")));
    batch.put(versionRecord(journal, before.id, (*record)->revision), (*record)->owner, vault::Kind::Version,
              vault::encode(version));
    return {};
}

// A session that was held moves its mission on to where it shows it to be; never back, and no ending is taken away.
Result<std::optional<domain::Mission>> movedOn(const Journal &journal, const domain::Session &session) {
    auto mission = find<domain::Mission>(journal, session.mission);
    if (!mission || !*mission || !session.held())
        return mission ? std::optional<domain::Mission>() : mission;
    const QString stage = domain::furtherStage((*mission)->stage, domain::stageOfSession(session.kind));
    if (stage == (*mission)->stage)
        return std::optional<domain::Mission>();
    (*mission)->stage = stage;
    return mission;
}

} // namespace

Result<domain::Session> note(const Journal &journal, const QString &id) {
    auto found = find<domain::Session>(journal, id);
    if (!found)
        return found.fault();
    if (!*found)
        return fault(Fault::Kind::WrongUse, "id.unknown");
    return std::move(**found);
}

Result<QString> saveNote(Journal &journal, domain::Session session) {
    const QString draftOf = session.id;
    if (session.id.isEmpty())
        session.id = newId();
    if (auto right = checkWords(session); !right)
        return right.fault();
    if (auto right = checkThemes(journal, session); !right)
        return right.fault();
    auto before = checkChange(journal, session, "note.person");
    if (!before)
        return before.fault();
    if (*before)
        if (auto right = checkOnlyAmended(**before, session); !right)
            return right.fault();
    const auto mission = movedOn(journal, session);
    if (!mission)
        return mission.fault();
    auto summary = counted(journal, *before, session);
    if (!summary)
        return summary.fault();
    vault::Batch batch;
    if (*before && vault::encode(**before) != vault::encode(session))
        if (auto kept = keepBefore(batch, journal, **before); !kept)
            return kept.fault();
    put(batch, journal, session);
    if (*mission) {
        put(batch, journal, **mission);
        setMission(*summary, **mission);
    }
    put(batch, journal, *summary);
    batch.remove(draftRecord(journal, session.beneficiary, draftOf));
    return written(journal, batch, session.id);
}

// A version's id is made of its revision, so that no other note's versions are opened to find these.
Result<std::vector<NoteVersion>> versions(const Journal &journal, const QString &sessionId) {
    const auto now = journal.vault().record(recordOf<domain::Session>(journal, sessionId));
    if (!now)
        return now.fault();
    if (!*now)
        return fault(Fault::Kind::WrongUse, "id.unknown");
    std::vector<NoteVersion> found;
    for (std::uint64_t revision = (*now)->revision; --revision > 0;) {
        const auto record = journal.vault().record(versionRecord(journal, sessionId, revision));
        if (!record)
            return record.fault();
        if (!*record)
            continue;
        auto session = vault::decodeSession((*record)->payload);
        if (!session)
            return session.fault();
        const QString replaced = session->extra.take(replacedAt).toString();
        found.push_back({revision, std::move(*session), replaced});
    }
    return found;
}

Result<QString> onlyOpenMission(const Journal &journal, const QString &beneficiary) {
    const auto summary = readSummary(journal, beneficiary);
    if (!summary)
        return summary.fault();
    QStringList open;
    for (const MissionLine &line : summary->missions)
        if (domain::isOpenStage(line.stage))
            open.append(line.id);
    if (open.isEmpty())
        return fault(Fault::Kind::WrongUse, "note.no-mission");
    if (open.size() > 1)
        return fault(Fault::Kind::WrongUse, "note.which-mission", {}, open.size(), 1);
    return open.front();
}

} // namespace aparte::journal
