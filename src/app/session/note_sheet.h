// One open note. The two texts live in the documents of its text areas (one pair for each open note, so that undo
// survives going to another one) and are read from there only when they are stored. What the state says is true:
// "saved" means durable.
#pragma once

#include "app/desk/trouble.h"
#include "app/session/beginnings.h"
#include "app/session/line_walk.h"
#include "app/session/note_history.h"
#include "app/session/spelling_desk.h"
#include "app/session/taught_list.h"
#include "domain/values.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace aparte::journal {
struct TaughtWords;
}

namespace aparte::app {

class Desk;

class NoteSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made when a note is opened")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString beneficiary READ beneficiary CONSTANT)
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString personCode READ personCode CONSTANT)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY detailsChanged)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY detailsChanged)
    Q_PROPERTY(QString day READ day NOTIFY detailsChanged) // ISO
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY detailsChanged)
    Q_PROPERTY(QString venue READ venue WRITE setVenue NOTIFY detailsChanged)
    Q_PROPERTY(QStringList present READ present NOTIFY detailsChanged) // roles, at a meeting of several
    Q_PROPERTY(QStringList techniques READ techniques NOTIFY detailsChanged)
    Q_PROPERTY(QStringList themes READ themes NOTIFY detailsChanged) // ids
    Q_PROPERTY(QString firstText READ firstText CONSTANT)            // as opened, for the text area's own document
    Q_PROPERTY(QString firstHypotheses READ firstHypotheses CONSTANT)
    // fresh, unchanged, typing, draft, saving, saved, failed
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString time READ time NOTIFY stateChanged)        // hours and minutes, of what the state says
    Q_PROPERTY(bool fromDraft READ fromDraft NOTIFY stateChanged) // opened from a draft found after unlocking
    Q_PROPERTY(int words READ words NOTIFY wordsCounted)          // of what the note says, without the hypotheses
    Q_PROPERTY(QString closedOn READ closedOn CONSTANT)           // ISO; empty: open. A closed note is only added to
    Q_PROPERTY(QString firstAmendment READ firstAmendment CONSTANT)
    Q_PROPERTY(bool isNew READ isNew NOTIFY stateChanged) // never saved yet
    Q_PROPERTY(aparte::app::Beginnings *beginnings READ beginnings CONSTANT)
    Q_PROPERTY(aparte::app::NoteHistory *history READ history CONSTANT)
    Q_PROPERTY(aparte::app::TaughtList *dictionary READ dictionary CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    struct Opening {
        domain::Session session;
        QString personName, personCode;
        bool isNew = false;
        bool fromDraft = false;
        bool unkept = false; // carried past a lock, and still not stored
        QString amendment{}; // of a closed note, on its way
    };
    NoteSheet(Desk &desk, Opening opening, QObject *parent);

    QString id() const { return m_session.id; }
    QString beneficiary() const { return m_session.beneficiary; }
    QString mission() const { return m_session.mission; }
    QString personName() const { return m_personName; }
    QString personCode() const { return m_personCode; }
    QString kind() const { return m_session.kind; }
    void setKind(const QString &kind);
    QString status() const { return m_session.status.isEmpty() ? QStringLiteral("held") : m_session.status; }
    void setStatus(const QString &status);
    QString day() const;
    int minutes() const { return m_session.minutes.value_or(0); }
    void setMinutes(int minutes);
    QString venue() const { return m_session.place; }
    void setVenue(const QString &venue);
    QStringList present() const { return m_session.present; }
    QStringList techniques() const { return m_session.techniques; }
    QStringList themes() const { return m_session.themes; }
    QString firstText() const { return m_session.note; }
    QString firstHypotheses() const { return m_session.hypotheses; }
    QString state() const;
    QString time() const { return m_time; }
    bool fromDraft() const { return m_fromDraft; }
    Trouble *trouble() { return &m_trouble; }

    int words() const { return m_words; }
    QString closedOn() const;
    QString firstAmendment() const { return m_amendment; }
    Beginnings *beginnings() { return &m_beginnings; }
    NoteHistory *history() { return &m_history; }
    TaughtList *dictionary() { return &m_dictionary; }
    SpellingDesk *spelling() const { return m_spelling; }
    std::shared_ptr<const journal::TaughtWords> taught() const { return m_taught; }

    void begin(SpellingDesk *spelling); // reads what helps to write
    void refresh();                     // what another note may have changed: words taught, templates, snippets
    // The last one: of a closed note, where its amendment is written.
    Q_INVOKABLE void attach(QQuickTextDocument *text, QQuickTextDocument *hypotheses,
                            QQuickTextDocument *amendment = nullptr);
    Q_INVOKABLE QString
    textNow(const QString &field) const; // as it would be saved; a text area's own loses no-break spaces
    Q_INVOKABLE void teach(const QString &word);
    Q_INVOKABLE void finish(); // saves, and closes for good
    Q_INVOKABLE int placeOf(const QString &field,
                            const QString &words) const; // in the text as it is now; -1: not there
    Q_INVOKABLE bool typeDay(const QString &typed);      // false: not a day, nothing changed
    Q_INVOKABLE void moveDay(int days);
    Q_INVOKABLE void togglePresent(const QString &role);
    Q_INVOKABLE void toggleTechnique(const QString &technique);
    Q_INVOKABLE void toggleTheme(const QString &theme);
    Q_INVOKABLE void save();
    Q_INVOKABLE void forgetDraft(); // back to what was saved before it

    bool isNew() const { return m_isNew; } // never saved yet
    bool unsaved() const { return m_edits != m_savedEdits; }
    bool unkept() const { return unsaved() && m_edits != m_draftEdits; }
    domain::Session asWritten() const; // what is on screen now

    static constexpr int restMilliseconds = 2000;
    static constexpr int retryMilliseconds = 5000; // after a draft that no disk took
    static constexpr int pauseMilliseconds = 900;  // that ends a burst of typing: the next key is undone apart

Q_SIGNALS:
    void detailsChanged();
    void stateChanged();
    void draftForgotten();
    void reopenWanted(); // closed, or added to: it is another text now
    void wordsCounted();
    void taughtChanged();
    void matchWanted(const QString &field, const QString &words); // show this place in the text

private:
    void textTouched();
    struct Trace { // of a text: what can be undone moves with each change of it
        int letters = 0, undo = 0, redo = 0;
        bool operator==(const Trace &) const = default;
    };
    std::array<Trace, 3> trace() const;
    std::optional<std::size_t> print() const; // of the texts; nothing: too long to be read now and then
    void edited();
    void keepDraft();
    void stamp();
    void count();
    void counted(int words);
    void endBurst();
    void loadTaught();
    bool closed() const { return m_session.closedOn.has_value(); }

    Desk &m_desk;
    Trouble m_trouble{this};
    domain::Session m_session;
    QString m_personName, m_personCode, m_time;
    QString m_amendment; // as opened
    QPointer<QQuickTextDocument> m_text, m_hypotheses, m_added;
    QPointer<SpellingDesk> m_spelling;
    std::shared_ptr<const journal::TaughtWords> m_taught;
    Beginnings m_beginnings;
    NoteHistory m_history;
    TaughtList m_dictionary;
    QTimer m_rest, m_pause, m_counting;
    LineWalk m_walk{this}; // counting
    int m_words = 0;
    // Each edit has a number; what is stored remembers the number it was taken at, so that typing on during a save is
    // never called saved.
    int m_edits = 0, m_savedEdits = 0, m_draftEdits = -1;
    int m_saving = 0;
    std::array<Trace, 3> m_trace{};
    std::optional<std::size_t> m_print; // since the last burst
    bool m_isNew, m_fromDraft, m_everSaved = false;
};

} // namespace aparte::app
