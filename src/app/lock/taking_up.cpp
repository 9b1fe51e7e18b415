// After unlocking: what was carried past a lock is stored as drafts; what still cannot be is an open note again,
// unsaved as it was, and is tried again like any other. What was typed into a form waits for that form to be shown.
#include "app/desk/desk.h"
#include "app/lock/locker.h"
#include "app/session/open_notes.h"
#include "app/session/opening.h"
#include "journal/notes.h"

namespace aparte::app {
namespace {

struct Outcome {
    bool stored = false;
    std::vector<NoteSheet::Opening> refused;
    journal::Aside others;
    journal::FormsTakenUp forms;
};

Outcome storeAside(journal::Journal &open, const journal::Aside &aside, const journal::Aside &forms) {
    Outcome outcome;
    outcome.forms = journal::takeUpForms(open, forms);
    for (const QByteArray &sealed : aside) {
        auto taken = journal::takeUp(open, {sealed});
        for (domain::Session &draft : taken.drafts) {
            if (journal::keepDraft(open, draft)) {
                outcome.stored = true;
                continue;
            }
            auto opening = unstoredNote(open, std::move(draft));
            if (opening)
                outcome.refused.push_back(*std::move(opening));
            else
                taken.others.push_back(sealed);
        }
        outcome.others.insert(outcome.others.end(), taken.others.begin(), taken.others.end());
    }
    return outcome;
}

} // namespace

void Locker::takeUp() {
    if (!carriesAnything())
        return;
    m_desk.ask(
        this,
        [aside = m_aside, forms = m_formsAside](journal::Journal &open) {
            return Result<Outcome>(storeAside(open, aside, forms));
        },
        [this](Result<Outcome> outcome) {
            if (!outcome || !m_watching) // locked meanwhile: carried on
                return;
            const bool anyForm = !outcome->forms.forms.empty();
            m_forms.bringBack(std::move(outcome->forms.forms)); // before the notes, which may have some of them
            for (NoteSheet::Opening &opening : outcome->refused)
                m_notes.bringBack(std::move(opening));
            m_broughtBack = outcome->stored;
            m_aside = std::move(outcome->others);
            m_formsAside = std::move(outcome->forms.others);
            if (carriesAnything())
                remember(m_aside, m_formsAside);
            else
                m_memory.reset();
            Q_EMIT carriedChanged();
            if (anyForm)
                Q_EMIT formsBack();
            if (m_broughtBack)
                Q_EMIT m_desk.changed();
        });
}

} // namespace aparte::app
