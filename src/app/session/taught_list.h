// The words that the spelling was taught: to be looked through, and unlearnt. Those of one person's notes are read
// where that note is; in the settings, those that serve everywhere.
#pragma once

#include "app/desk/trouble.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class TaughtList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QStringList everywhere READ everywhere NOTIFY changed)
    Q_PROPERTY(QStringList here READ here NOTIFY changed) // in the notes about this person
    Q_PROPERTY(bool read READ read NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    TaughtList(Desk &desk, QString person, QObject *parent); // nobody: what serves everywhere only

    QStringList everywhere() const { return m_everywhere; }
    QStringList here() const { return m_here; }
    bool read() const { return m_read; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void unlearn(const QString &word);

Q_SIGNALS:
    void changed();
    void unlearnt();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    QString m_person;
    QStringList m_everywhere, m_here;
    bool m_read = false;
};

} // namespace aparte::app
