// The frameworks the coach has: three that ship, and copies made of them.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "domain/framework_values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class FrameworksPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QAbstractItemModel *frameworks READ frameworks CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit FrameworksPage(Desk &desk, QObject *parent = nullptr);

    QAbstractItemModel *frameworks() { return &m_rows; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void edit(int row) { Q_EMIT frameworkWanted(idOf(row), false); }
    Q_INVOKABLE void copy(int row) { Q_EMIT frameworkWanted(idOf(row), true); }
    Q_INVOKABLE void remove(int row); // a shipped one goes back to how it ships

Q_SIGNALS:
    void frameworkWanted(const QString &id, bool copy);

private:
    QString idOf(int row) const { return m_rows.rows().at(static_cast<std::size_t>(row)).id; }
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<domain::Framework> m_rows;
};

} // namespace aparte::app
