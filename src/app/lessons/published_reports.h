// Reports published so far; each can be written again, byte for byte.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/reports.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class PublishedReports : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *reports READ reports CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList files READ files NOTIFY changed) // written again just now
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit PublishedReports(Desk &desk, QObject *parent = nullptr);

    QAbstractItemModel *reports() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    QStringList files() const { return m_files; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void writeAgain(int row, const QString &folder);

Q_SIGNALS:
    void changed();

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<journal::ReportResult> m_rows;
    QStringList m_files;
};

} // namespace aparte::app
