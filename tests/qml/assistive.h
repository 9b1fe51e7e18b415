// What an assistive program sees and does, for the QML tests: through the same tree that goes over the bus.
#pragma once

#include "app/desk/desk.h"
#include "app/desk/errand.h"
#include "app/desk/paper_out.h"
#include "app/desk/trouble.h"

#include <QObject>

namespace aparte::test {

class Assistive : public QObject {
    Q_OBJECT
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT) // pages get theirs from a view-model

    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::PaperOut *paper READ paper CONSTANT)

public:
    app::Errand *errand() { return &m_errand; }
    app::PaperOut *paper() { return &m_paper; }
    Q_INVOKABLE void beginErrand() { m_course = m_errand.begin(); }
    Q_INVOKABLE void endErrand() { m_errand.end(); }
    Q_INVOKABLE void showPaper();
    Q_INVOKABLE QStringList components() const; // all that qml/components holds
    Q_INVOKABLE QStringList coloursOf(QObject *theme) const;
    Q_INVOKABLE bool draws(const QString &typeface, int place) const; // has the letter itself, no other stands in
    Q_INVOKABLE QString descriptionOf(QObject *item) const;

    app::Trouble *trouble() { return &m_trouble; }
    Q_INVOKABLE void fail() { m_trouble.tell(fault(Fault::Kind::NoRoom, "disk.full")); }
    Q_INVOKABLE QStringList codes() const; // of everything that can go wrong and has a sentence
    Q_INVOKABLE void failWith(const QString &code);

    Q_INVOKABLE QString nameOf(QObject *item) const;
    Q_INVOKABLE QString roleOf(QObject *item) const; // a few, in words; else its number
    Q_INVOKABLE bool isChecked(QObject *item) const;
    Q_INVOKABLE bool isSelected(QObject *item) const;
    Q_INVOKABLE bool press(QObject *item) const;     // false: there is no such action
    Q_INVOKABLE QString textOf(QObject *item) const; // everything its interfaces offer as text

private:
    app::Desk m_desk;
    app::Errand m_errand{m_desk, this};
    app::PaperOut m_paper{m_desk, {}, this};
    journal::Progress m_course;
    app::Trouble m_trouble{this};
};

} // namespace aparte::test
