// After unlocking: what was carried past a lock is stored as drafts; what still cannot be is an open note again,
// unsaved as it was, and is tried again like any other.
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
};

Outcome storeAside(journal::Journal &open, const journal::Aside &aside) {
    Outcome outcome;
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
    if (!carrying())
        return;
    m_desk.ask(
        this, [aside = m_aside](journal::Journal &open) { return Result<Outcome>(storeAside(open, aside)); },
        [this](Result<Outcome> outcome) {
            if (!outcome || !m_watching) // locked meanwhile: carried on
                return;
            for (NoteSheet::Opening &opening : outcome->refused)
                m_notes.bringBack(std::move(opening));
            m_broughtBack = outcome->stored;
            if (outcome->others.empty())
                m_memory.reset();
            m_aside = std::move(outcome->others);
            if (!m_aside.empty())
                remember(m_aside);
            Q_EMIT carriedChanged();
            if (m_broughtBack)
                Q_EMIT m_desk.changed();
        });
}

} // namespace aparte::app
