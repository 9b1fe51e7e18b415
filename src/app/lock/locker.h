// Locking, whoever asks for it: the coach, idleness, suspend, the desktop. Drafts are stored sealed, the clipboards
// cleared, the journal closed; then the process itself is replaced by a fresh one, because nothing less removes what Qt
// has copied (design/vault.md, Locking). The same steps but the last end the program.
#pragma once

#include "app/desk/trouble.h"
#include "app/lock/idle_watch.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace aparte::app {

class Desk;
class OpenNotes;

class Locker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY countdownChanged) // -1: no countdown
    Q_PROPERTY(bool held READ held NOTIFY heldChanged) // a draft could not be stored: blank, but still in memory
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    enum class Then { Fresh, End };
    using Replace = std::function<void(Then then)>; // what follows once nothing is left to lose

    Locker(Desk &desk, OpenNotes &notes, Replace replace, QObject *parent);

    int secondsLeft() const { return m_idle.secondsLeft(); }
    bool held() const { return m_held; }
    Trouble *trouble() { return &m_trouble; }

    void watch(int idleMinutes); // from unlocking on

    Q_INVOKABLE void lock() { leave(Then::Fresh); }
    Q_INVOKABLE void stay() { m_idle.touch(); }
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void loseAndGo(); // the coach chose to lose what could not be stored
    void end() { leave(Then::End); }

Q_SIGNALS:
    void countdownChanged();
    void heldChanged();
    void leaving(); // the window goes blank now

private:
    void leave(Then then);
    bool storeDrafts();
    void go();

    Desk &m_desk;
    OpenNotes &m_notes;
    Replace m_replace;
    Trouble m_trouble{this};
    IdleWatch m_idle;
    QTimer m_retry;
    std::vector<domain::Session> m_unkept;
    Then m_then = Then::Fresh;
    bool m_watching = false, m_held = false;
};

} // namespace aparte::app
