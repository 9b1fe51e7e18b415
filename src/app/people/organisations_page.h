// The organisations people belong to, each with its units, one a line.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class OrganisationsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *organisations READ organisations CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool editing READ editing NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY edited)
    Q_PROPERTY(QString units READ units NOTIFY edited) // one a line, in their order
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit OrganisationsPage(Desk &desk, QObject *parent = nullptr);

    QAbstractItemModel *organisations() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    bool editing() const { return m_editing; }
    QString name() const { return m_edited.name; }
    QString units() const;
    Trouble *trouble() { return &m_trouble; }

    void open(const QString &id); // once it is read; not in the place of one that is being written
    Q_INVOKABLE void add();
    Q_INVOKABLE void edit(int row);
    Q_INVOKABLE void save(const QString &name, const QString &units);
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void changed();
    void edited();

private:
    void load();
    void openWanted();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<domain::Organisation> m_rows;
    domain::Organisation m_edited;
    QString m_wanted; // id
    bool m_editing = false;
};

} // namespace aparte::app
