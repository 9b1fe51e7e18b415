// The earlier versions of a note, and how each differs from what is on the screen.
#pragma once

#include "app/desk/trouble.h"
#include "journal/notes.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class NoteHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a note has it")
    Q_PROPERTY(bool read READ read NOTIFY changed)
    Q_PROPERTY(QStringList moments READ moments NOTIFY changed) // newest first: 2025-11-03T09:10; empty: not known
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    NoteHistory(Desk &desk, QString id, QObject *parent);

    bool read() const { return m_read; }
    QStringList moments() const;
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void load();
    Q_INVOKABLE QString noteOf(int row) const;
    Q_INVOKABLE QString hypothesesOf(int row) const;
    // What became of the first text, as rich text: removed struck out, added underlined. Never by colour alone.
    Q_INVOKABLE QString compared(const QString &before, const QString &now) const;

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    QString m_id;
    bool m_read = false;
    std::vector<journal::NoteVersion> m_versions;
};

} // namespace aparte::app
