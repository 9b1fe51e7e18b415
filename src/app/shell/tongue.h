// The language the window speaks, switched while it is open.
#pragma once

#include <QObject>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;

namespace aparte::app {

class Preferences;

class Tongue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(QString language READ language NOTIFY changed) // "fr" or "en"

public:
    Tongue(Preferences &preferences, QObject *parent);

    QString language() const { return m_language; }
    void speakIn(QQmlEngine *engine) { m_engine = engine; }

Q_SIGNALS:
    void changed();

private:
    void follow();

    Preferences &m_preferences;
    QQmlEngine *m_engine = nullptr;
    QTranslator m_ours;
    QTranslator m_qts; // the words of Qt's own dialogs
    QString m_language;
};

} // namespace aparte::app
