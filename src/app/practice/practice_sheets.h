// The papers about the coach's own work: seen first, then saved as PDF files through the one door
// (journal/disclosing.h).
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/disclosing.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class PracticeSheets : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QString what READ what NOTIFY changed) // empty: nothing looked at yet
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *blocks READ blocks CONSTANT)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed) // written just now
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    PracticeSheets(Desk &desk, journal::Print print, QObject *parent);

    QString what() const { return m_what; }
    int year() const { return m_year; }
    void setYear(int year);
    QString title() const { return m_paper.title; }
    QAbstractItemModel *blocks() { return &m_blocks; }
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    QString file() const { return m_file; }
    Trouble *trouble() { return &m_trouble; }

    // yearly_sheet, art30_sheet; solicitation_letter of that entry.
    Q_INVOKABLE void look(const QString &what, const QString &language, const QString &entry = {});
    Q_INVOKABLE void write();

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    const journal::Print m_print;
    Rows<documents::Block> m_blocks;
    documents::Paper m_paper;
    QString m_what, m_folder, m_file;
    int m_year;
};

// Neutral, and free in that folder: yearly-sheet-2026.pdf, then yearly-sheet-2026-2.pdf.
QString freeFile(const QString &folder, const QString &name);

} // namespace aparte::app
