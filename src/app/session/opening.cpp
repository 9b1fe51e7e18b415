#include "app/session/opening.h"

#include "journal/closing.h"
#include "journal/notes.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

// A closed note is opened as it was saved, and beside it what was being added; nothing that was written is left out.
void partFromClosed(NoteSheet::Opening &opening, const domain::Session &saved) {
    if (!saved.closedOn)
        return;
    opening.amendment = journal::amendmentIn(saved.note, opening.session.note);
    if (opening.amendment.isEmpty() && opening.session.note != saved.note)
        opening.amendment = opening.session.note;
    opening.session = saved;
}

} // namespace

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
    else if (saved)
        partFromClosed(opening, *saved);
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
    const auto saved = journal::note(open, session.id);
    NoteSheet::Opening opening{std::move(session), person->name, person->code, !saved.ok(), false, true};
    if (saved)
        partFromClosed(opening, *saved);
    return opening;
}

} // namespace aparte::app
