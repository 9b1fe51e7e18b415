#include "app/session/opening.h"

#include "journal/notes.h"
#include "journal/people.h"

namespace aparte::app {

Result<NoteSheet::Opening> newNote(const journal::Journal &open, const QString &beneficiary, const QString &mission,
                                   const QString &kind) {
    const auto person = journal::person(open, beneficiary);
    if (!person)
        return person.fault();
    NoteSheet::Opening opening{{}, person->name, person->code, true, false};
    opening.session.id = journal::newId();
    opening.session.beneficiary = beneficiary;
    opening.session.mission = mission;
    opening.session.date = QDate::currentDate();
    opening.session.minutes = 90;
    if (!kind.isEmpty())
        opening.session.kind = kind;
    return opening;
}

Result<NoteSheet::Opening> writtenNote(const journal::Journal &open, const QString &id) {
    NoteSheet::Opening opening;
    const auto drafts = journal::drafts(open);
    if (!drafts)
        return drafts.fault();
    for (const domain::Session &draft : *drafts)
        if (draft.id == id) {
            opening.session = draft;
            opening.fromDraft = true;
        }
    auto saved = journal::note(open, id);
    opening.isNew = !saved.ok();
    if (!opening.fromDraft && !saved)
        return saved.fault();
    if (!opening.fromDraft)
        opening.session = *std::move(saved);
    const auto person = journal::person(open, opening.session.beneficiary);
    if (!person)
        return person.fault();
    opening.personName = person->name;
    opening.personCode = person->code;
    return opening;
}

Result<NoteSheet::Opening> unstoredNote(const journal::Journal &open, domain::Session session) {
    const auto person = journal::person(open, session.beneficiary);
    if (!person)
        return person.fault();
    const bool isNew = !journal::note(open, session.id).ok();
    return NoteSheet::Opening{std::move(session), person->name, person->code, isNew, false, true};
}

} // namespace aparte::app
