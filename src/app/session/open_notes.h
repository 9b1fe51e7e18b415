// The notes that are open, a bounded number of them. A row stays in place as long as its note is open, so that its text
// areas, with what can be undone in them, are never made anew.
#pragma once

#include "app/session/catalogue.h"
#include "app/session/note_sheet.h"

#include <QAbstractListModel>

namespace aparte::app {

class OpenNotes : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(int current READ current NOTIFY currentChanged) // row; -1: none
    Q_PROPERTY(aparte::app::NoteSheet *sheet READ sheet NOTIFY currentChanged)
    Q_PROPERTY(aparte::app::Catalogue *catalogue READ catalogue CONSTANT)
    Q_PROPERTY(aparte::app::SpellingDesk *spelling READ spelling CONSTANT)
    Q_PROPERTY(bool alone READ alone WRITE setAlone NOTIFY aloneChanged) // the note only: no places, no bars
    Q_PROPERTY(bool readOnly READ readOnly WRITE setReadOnly NOTIFY readOnlyChanged) // an older copy, looked at only
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    static constexpr std::size_t most = 12;

    OpenNotes(Desk &desk, QObject *parent);

    int current() const { return m_current; }
    NoteSheet *sheet() const;
    Catalogue *catalogue() { return &m_catalogue; }
    bool readOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) {
        m_readOnly = readOnly;
        Q_EMIT readOnlyChanged();
    }
    SpellingDesk *spelling() { return &m_spelling; }
    bool alone() const { return m_alone; }
    void setAlone(bool alone) {
        m_alone = alone;
        Q_EMIT aloneChanged();
    }
    Trouble *trouble() { return &m_trouble; }

    // A new note; of a kind of session where the course of the mission asks for one.
    void begin(const QString &beneficiary, const QString &mission) { beginKind(beneficiary, mission, {}); }
    void beginKind(const QString &beneficiary, const QString &mission, const QString &kind);
    // What was written before; `field` and `words` name a place to show in it, if any.
    void open(const QString &id, const QString &field = {}, const QString &words = {});
    // The one that was open before a lock; begun again where nothing of it had been written yet.
    void resume(const QString &id, const QString &beneficiary, const QString &mission);
    void bringBack(NoteSheet::Opening opening) { add(std::move(opening), {}, {}); } // carried past a lock
    Q_INVOKABLE void save();
    void closeOf(const QString &beneficiary);
    std::vector<domain::Session> unkept() const; // what would be lost if the program went now
    void letGo();                                // all of them; whoever calls has stored what had to be

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentChanged();
    void readOnlyChanged();
    void aloneChanged();
    void emptied();                             // the note in hand was a draft only, and is gone
    void opened(aparte::app::NoteSheet *sheet); // and its page not made yet
    void shown();                               // a note is ready to be written in

private:
    int rowOf(const QString &id) const;
    void go(int row);
    void add(NoteSheet::Opening opening, const QString &field, const QString &words);
    void makeRoom();
    void close(int row);

    Desk &m_desk;
    Trouble m_trouble{this};
    Catalogue m_catalogue;
    SpellingDesk m_spelling{this};
    std::vector<NoteSheet *> m_sheets;
    int m_current = -1;
    bool m_readOnly = false, m_alone = false;
};

} // namespace aparte::app
