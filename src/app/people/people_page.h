// Everybody accompanied, with where their mission stands.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/people.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct PersonRow {
    journal::PersonLine line;
    QString organisation, unit; // their names
    QString searched;           // folded, what the filter looks in
};

class PeoplePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed) // on screen
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit PeoplePage(Desk &desk, QObject *parent = nullptr);

    QAbstractItemModel *people() { return &m_people; }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return static_cast<int>(m_people.rows().size()); }
    int total() const { return static_cast<int>(m_all.size()); }
    bool loaded() const { return m_loaded; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void addPerson() { Q_EMIT newPersonWanted(); }
    Q_INVOKABLE void showOrganisations() { Q_EMIT organisationsWanted(); }

Q_SIGNALS:
    void changed();
    void personChosen(const QString &id);
    void newPersonWanted();
    void organisationsWanted();

private:
    void load();
    void sift();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<PersonRow> m_people;
    std::vector<PersonRow> m_all;
    QString m_filter;
    bool m_loaded = false;
};

// Names put to the ids of a list, in alphabetical order of the window's language.
Result<std::vector<PersonRow>> everybody(const journal::Journal &open);

} // namespace aparte::app
