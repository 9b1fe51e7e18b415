#include "app/session/note_sheet.h"

#include "app/desk/desk.h"
#include "app/session/note_ink.h"
#include "journal/closing.h"
#include "journal/notes.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTime>

namespace aparte::app {
namespace {

// Not toPlainText(): it turns the no-break spaces of French punctuation into ordinary ones.
QString writtenIn(const QPointer<QQuickTextDocument> &area, const QString &otherwise) {
    if (!area || !area->textDocument())
        return otherwise;
    QString text = area->textDocument()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

// Room between the lines, as on ruled paper; given before anything can be undone, so that it is no step of undoing.
void spaceLines(QTextDocument &document) {
    document.setUndoRedoEnabled(false);
    QTextBlockFormat lines;
    lines.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
    document.setUndoRedoEnabled(true);
}

} // namespace

NoteSheet::NoteSheet(Desk &desk, Opening opening, QObject *parent)
    : QObject(parent), m_desk(desk), m_session(std::move(opening.session)), m_personName(std::move(opening.personName)),
      m_personCode(std::move(opening.personCode)), m_amendment(std::move(opening.amendment)), m_beginnings(desk, this),
      m_history(desk, m_session.id, this), m_dictionary(desk, m_session.beneficiary, this), m_isNew(opening.isNew),
      m_fromDraft(opening.fromDraft) {
    for (QTimer *timer : {&m_rest, &m_pause, &m_counting})
        timer->setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &NoteSheet::keepDraft);
    connect(&m_pause, &QTimer::timeout, this, &NoteSheet::endBurst);
    connect(&m_counting, &QTimer::timeout, this, &NoteSheet::count);
    connect(&m_dictionary, &TaughtList::unlearnt, this, &NoteSheet::loadTaught);
    if (m_fromDraft)
        m_draftEdits = ++m_edits; // unsaved, and kept
    if (opening.unkept) {
        ++m_edits;
        m_rest.start(restMilliseconds);
    }
}

void NoteSheet::attach(QQuickTextDocument *text, QQuickTextDocument *hypotheses, QQuickTextDocument *amendment) {
    m_text = text;
    m_hypotheses = hypotheses;
    m_added = amendment;
    for (QQuickTextDocument *area : {text, hypotheses, amendment}) {
        if (!area)
            continue;
        spaceLines(*area->textDocument());
        connect(area->textDocument(), &QTextDocument::contentsChanged, this, &NoteSheet::textTouched);
    }
    m_trace = trace();
    m_print = print();
    count();
}

QString NoteSheet::state() const {
    if (m_trouble.present() && unsaved())
        return QStringLiteral("failed");
    if (m_saving > 0)
        return QStringLiteral("saving");
    if (m_edits == m_draftEdits)
        return QStringLiteral("draft");
    if (unsaved())
        return QStringLiteral("typing");
    if (m_everSaved)
        return QStringLiteral("saved");
    return m_isNew ? QStringLiteral("fresh") : QStringLiteral("unchanged");
}

domain::Session NoteSheet::asWritten() const {
    domain::Session session = m_session;
    if (closed()) {
        session.note = journal::amended(session.note, QDate::currentDate(), writtenIn(m_added, m_amendment));
        return session;
    }
    session.note = writtenIn(m_text, m_session.note);
    session.hypotheses = writtenIn(m_hypotheses, m_session.hypotheses);
    return session;
}

int NoteSheet::placeOf(const QString &field, const QString &words) const {
    const domain::Session now = asWritten();
    const QString &text = field == u"hypotheses" ? now.hypotheses : now.note;
    return static_cast<int>(text.indexOf(words));
}

// Comparing the texts themselves at each key would take longer than a key may, in a long note.
std::array<NoteSheet::Trace, 3> NoteSheet::trace() const {
    std::array<Trace, 3> all{};
    const std::array areas{m_text, m_hypotheses, m_added};
    for (std::size_t one = 0; one < areas.size(); ++one)
        if (const QTextDocument *text = areas[one] ? areas[one]->textDocument() : nullptr)
            all[one] = {text->characterCount(), text->availableUndoSteps(), text->availableRedoSteps()};
    return all;
}

std::optional<std::size_t> NoteSheet::print() const {
    int letters = 0;
    for (const Trace &one : m_trace)
        letters += one.letters;
    if (letters > NoteInk::longest)
        return std::nullopt;
    const domain::Session now = asWritten();
    return qHashMulti(0, now.note, now.hypotheses);
}

// Documents also speak up when only their look has changed (a word being composed, the spacing of lines). Between two
// bursts of typing that is seen by the texts themselves; in a burst, or in a long text, it passes for an edit.
void NoteSheet::textTouched() {
    const auto now = trace();
    if (now == std::exchange(m_trace, now) || (!m_pause.isActive() && m_print && print() == m_print))
        return;
    m_pause.start(pauseMilliseconds);
    m_counting.start(pauseMilliseconds / 2);
    edited();
}

void NoteSheet::edited() {
    ++m_edits;
    m_rest.start(restMilliseconds);
    Q_EMIT stateChanged();
}

void NoteSheet::keepDraft() {
    if (!unkept() || m_saving > 0)
        return;
    m_desk.ask(
        this, [session = asWritten()](journal::Journal &open) { return journal::keepDraft(open, session); },
        [this, taken = m_edits](Result<void> kept) {
            if (!kept) {
                m_trouble.tell(kept.fault());
                m_rest.start(retryMilliseconds); // it is in memory only: tried again, and again
            } else if (m_savedEdits < taken) {
                m_trouble.clear();
                m_draftEdits = taken;
                stamp();
            }
            Q_EMIT stateChanged();
        });
}

void NoteSheet::save() {
    m_rest.stop();
    if (!unsaved() && !m_isNew)
        return;
    ++m_saving;
    m_desk.write(
        this, [session = asWritten()](journal::Journal &open) { return journal::saveNote(open, session); },
        [this, taken = m_edits, added = closed()](Result<QString> id) {
            --m_saving;
            if (!id) {
                m_trouble.tell(id.fault());
                m_rest.start(restMilliseconds); // as a draft at least
            } else {
                m_trouble.clear();
                m_savedEdits = taken;
                m_draftEdits = -1; // dropped with the save
                m_isNew = m_fromDraft = false;
                m_everSaved = true;
                stamp();
                if (unsaved())
                    m_rest.start(restMilliseconds);
                else if (added)
                    Q_EMIT reopenWanted();
            }
            Q_EMIT stateChanged();
        });
    Q_EMIT stateChanged();
}

void NoteSheet::forgetDraft() {
    m_rest.stop();
    m_desk.write(
        this,
        [beneficiary = beneficiary(), id = id()](journal::Journal &open) {
            return journal::dropDraft(open, beneficiary, id);
        },
        [this](Result<void> dropped) {
            if (!dropped)
                return m_trouble.tell(dropped.fault());
            m_savedEdits = m_edits;
            Q_EMIT draftForgotten();
        });
}

void NoteSheet::stamp() {
    m_time = QTime::currentTime().toString(QStringLiteral("HH:mm"));
}

} // namespace aparte::app
