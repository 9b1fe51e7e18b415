// How the window looks and behaves on this machine: $XDG_CONFIG_HOME/aparte/aparte.ini, a few plain lines. It holds no
// name of a person and nothing of a journal but the folder it was last opened from.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) // "fr", "en", or "" for the system's
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY
                   changed)                                                 // "light", "dark", or "" for the system's
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed) // per cent, 100 to 200
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY changed) // before locking, 1 to 60
    Q_PROPERTY(bool discreet READ discreet WRITE setDiscreet NOTIFY changed)         // lists show codes, Today counts
    Q_PROPERTY(QStringList tipsSeen READ tipsSeen NOTIFY changed) // each goes away for good; "all": no more of them
    Q_PROPERTY(QString journalFolder READ journalFolder NOTIFY changed) // last opened; empty: none yet

public:
    explicit Preferences(QString file, QObject *parent = nullptr); // reads it; what cannot be read keeps its default

    static QString usualFile();

    QString language() const { return m_language; }
    QString appearance() const { return m_appearance; }
    int textSize() const { return m_textSize; }
    int idleMinutes() const { return m_idleMinutes; }
    bool discreet() const { return m_discreet; }
    QString journalFolder() const { return m_journalFolder; }
    QStringList tipsSeen() const { return m_tipsSeen; }
    bool syncAccepted() const { return m_syncAccepted; } // the coach knows that this folder is carried elsewhere

    void setLanguage(const QString &language);
    void setAppearance(const QString &appearance);
    void setTextSize(int perCent);
    void setIdleMinutes(int minutes);
    void setDiscreet(bool discreet);
    void setJournalFolder(const QString &folder); // another one: nothing was accepted of it
    void acceptSync();
    Q_INVOKABLE void seeTip(const QString &tip); // a short word: letters and dashes
    Q_INVOKABLE void showTipsAgain();

Q_SIGNALS:
    void changed();

private:
    void take(const QString &name, const QString &value);
    void keep();

    QString m_file;
    QString m_language, m_appearance, m_journalFolder;
    QStringList m_tipsSeen;
    int m_textSize = 100;
    int m_idleMinutes = 5;
    bool m_syncAccepted = false, m_discreet = false;
};

} // namespace aparte::app
