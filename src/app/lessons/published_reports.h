// Reports published so far: number, letters, by what their files are known again; each can be written again, byte for
// byte.
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
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) // of the pages: fr, en
    Q_PROPERTY(QStringList files READ files NOTIFY changed)                     // written again just now
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    struct Row {
        journal::ReportResult report;
        QMap<QString, QString> digests; // SHA-256 by format
    };

    PublishedReports(Desk &desk, journal::Print print, QObject *parent = nullptr);

    QAbstractItemModel *reports() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    QString language() const { return m_look.language; }
    void setLanguage(const QString &language);
    QStringList files() const { return m_files; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void writeAgain(int row, const QString &folder);
    Q_INVOKABLE void findDigests(int row); // they are made from the files anew: a moment

Q_SIGNALS:
    void changed();

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<Row> m_rows;
    QStringList m_files;
    journal::ReportLook m_look;
};

} // namespace aparte::app
