// A report page by page, as its PDF file will be.
#pragma once

#include "app/desk/printing.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/reports.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class ReportPages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QAbstractItemModel *pages READ pages CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool current READ current NOTIFY changed) // false: others are being made
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    ReportPages(Desk &desk, QObject *parent);

    void show(const journal::ReportResult &result, const QString &language);
    void outdate(); // what is shown stays until the next ones are there
    void putAway();

    QAbstractItemModel *pages() { return &m_pages; }
    int count() const { return static_cast<int>(m_pages.rows().size()); }
    bool current() const { return m_current; }
    Trouble *trouble() { return &m_trouble; }

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<PageSeen> m_pages;
    int m_question = 0;
    bool m_current = false;
};

} // namespace aparte::app
