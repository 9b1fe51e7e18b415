// Closing a note; what is counted in it and taught by it; where a burst of typing ends.
#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "app/session/note_sheet.h"
#include "domain/marked_text.h"
#include "journal/closing.h"
#include "journal/notes.h"
#include "journal/spelling.h"

#include <QTextDocument>

namespace aparte::app {

void NoteSheet::begin(SpellingDesk *spelling) {
    m_spelling = spelling;
    loadTaught();
    m_beginnings.load(m_session);
}

void NoteSheet::refresh() {
    loadTaught();
    m_beginnings.refresh();
}

QString NoteSheet::closedOn() const {
    return closed() ? isoDay(*m_session.closedOn) : QString();
}

QString NoteSheet::textNow(const QString &field) const {
    const domain::Session now = asWritten();
    return field == u"hypotheses" ? now.hypotheses : now.note;
}

void NoteSheet::finish() {
    m_rest.stop();
    m_desk.write(
        this,
        [session = asWritten(), first = unsaved() || m_isNew](journal::Journal &open) -> Result<void> {
            if (first)
                if (const auto saved = journal::saveNote(open, session); !saved)
                    return saved.fault();
            return journal::closeNote(open, session.id);
        },
        [this](Result<void> done) {
            if (done) {
                m_savedEdits = m_edits;
                Q_EMIT reopenWanted();
                return;
            }
            m_trouble.tell(done.fault());
            m_rest.start(restMilliseconds);
            Q_EMIT stateChanged();
        });
}

void NoteSheet::count() {
    if (closed() || !m_text || !m_text->textDocument())
        return counted(domain::countOfWords(asWritten().note));
    auto words = std::make_shared<int>(0);
    m_walk.begin(
        m_text->textDocument(), [words](const QTextBlock &line) { *words += domain::countOfWords(line.text()); },
        [this, words] { counted(*words); });
}

void NoteSheet::counted(int words) {
    if (words != std::exchange(m_words, words))
        Q_EMIT wordsCounted();
}

// Qt joins what is typed on into one step of undoing as long as the text counts as modified: a pause ends that.
void NoteSheet::endBurst() {
    for (const auto &area : {m_text, m_hypotheses, m_added})
        if (area && area->textDocument())
            area->textDocument()->setModified(false);
    m_print = print();
}

void NoteSheet::loadTaught() {
    m_desk.ask(
        this, [whose = beneficiary()](journal::Journal &open) { return journal::taughtWords(open, whose); },
        [this](Result<journal::TaughtWords> taught) {
            if (!taught)
                return m_trouble.tell(taught.fault());
            m_taught = std::make_shared<const journal::TaughtWords>(*std::move(taught));
            Q_EMIT taughtChanged();
        });
}

void NoteSheet::teach(const QString &word) {
    m_desk.write(
        this, [whose = beneficiary(), word](journal::Journal &open) { return journal::teach(open, whose, word); },
        [this](Result<void> done) {
            if (!done)
                return m_trouble.tell(done.fault());
            loadTaught();
        });
}

} // namespace aparte::app
