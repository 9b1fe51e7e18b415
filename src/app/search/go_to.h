// Ctrl+K: people, places and commands under one field.
#pragma once

#include "app/desk/rows.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

struct Destination {
    QString kind; // person, place, command
    QString id;   // of the person, or the word of the place or command
    QString name; // of the person; places and commands are named in QML
    QString searched;
    QString code; // what a person is called when discreet
};

class GoTo : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *destinations READ destinations CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    GoTo(Desk &desk, QObject *parent);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QAbstractItemModel *destinations() { return &m_rows; }
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }

    // What places and commands are called in the window's language: [{kind, id, name}]. Asked for anew each time it
    // opens.
    Q_INVOKABLE void open(const QVariantList &words);
    Q_INVOKABLE void close();
    Q_INVOKABLE void move(int rows);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseCurrent() { choose(m_current); }

Q_SIGNALS:
    void changed();
    void personChosen(const QString &id);
    void wordChosen(const QString &id); // a place or a command
    void closed();

private:
    void sift();

    Desk &m_desk;
    Rows<Destination> m_rows;
    std::vector<Destination> m_all;
    QString m_text;
    int m_current = 0;
};

} // namespace aparte::app
