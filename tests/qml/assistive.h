// What an assistive program sees and does, for the QML tests: through the same tree that goes over the bus.
#pragma once

#include "app/desk/trouble.h"

#include <QObject>

namespace aparte::test {

class Assistive : public QObject {
    Q_OBJECT
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT) // pages get theirs from a view-model

public:
    app::Trouble *trouble() { return &m_trouble; }
    Q_INVOKABLE void fail() { m_trouble.tell(fault(Fault::Kind::NoRoom, "disk.full")); }

    Q_INVOKABLE QString nameOf(QObject *item) const;
    Q_INVOKABLE QString roleOf(QObject *item) const; // a few, in words; else its number
    Q_INVOKABLE bool isChecked(QObject *item) const;
    Q_INVOKABLE bool isSelected(QObject *item) const;
    Q_INVOKABLE bool press(QObject *item) const;     // false: there is no such action
    Q_INVOKABLE QString textOf(QObject *item) const; // everything its interfaces offer as text

private:
    app::Trouble m_trouble{this};
};

} // namespace aparte::test
