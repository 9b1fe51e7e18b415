// Locking, whoever asks for it: the coach, idleness, suspend, the desktop. Drafts are stored sealed, the clipboards
// cleared, the journal closed; then the process itself is replaced by a fresh one, because nothing less removes what Qt
// has copied (design/vault.md, Locking). The same steps but the last end the program.
// A draft that the disk refuses is sealed and carried over in memory; it is stored after the next unlocking. So is what
// was typed into a form and not saved: it is in its form again after the next unlocking. And so are orders to copy the
// closed journal to its backups' folders: the fresh process does that while it is locked, without any key, and what it
// has copied is verified after the next unlocking.
#pragma once

#include "app/backup/courier.h"
#include "app/desk/trouble.h"
#include "app/lock/aside_bytes.h"
#include "app/lock/idle_watch.h"
#include "app/lock/left_forms.h"
#include "process/sealed_memory.h"

#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace aparte::app {

class Desk;
class OpenNotes;

class Locker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY countdownChanged) // -1: no countdown
    // A draft could neither be stored nor carried: the window is blank, the text still in memory.
    Q_PROPERTY(bool held READ held NOTIFY heldChanged)
    Q_PROPERTY(bool carrying READ carrying NOTIFY carriedChanged) // sealed drafts wait for the next unlocking
    Q_PROPERTY(bool carryingForms READ carryingForms NOTIFY carriedChanged)
    Q_PROPERTY(bool endAsked READ endAsked NOTIFY carriedChanged)       // ending now would lose them: asked once
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY carriedChanged) // they are stored now: a word to say once
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    enum class Then { Fresh, End };
    // What follows once nothing is left to lose. `carried`: the descriptor of sealed memory that the fresh process has
    // to be given, or -1.
    using Replace = std::function<void(Then then, int carried)>;

    Locker(Desk &desk, OpenNotes &notes, LeftForms &forms, Replace replace, QObject *parent);

    int secondsLeft() const { return m_idle.secondsLeft(); }
    bool held() const { return m_held; }
    bool carrying() const { return !m_aside.empty(); }
    bool carryingForms() const { return !m_formsAside.empty(); }
    bool endAsked() const { return m_endAsked; }
    bool broughtBack() const { return m_broughtBack; }
    Trouble *trouble() { return &m_trouble; }

    void receive(int carried);             // what the process before this one handed over
    void watch(int idleMinutes);           // from unlocking on
    void unlocking() { m_courier.stop(); } // the journal will change: half a copy is made anew later
    bool copying() const { return m_courier.carrying(); }
    void takeUp(); // once unlocked: what was carried is stored, or is on screen again

    Q_INVOKABLE void lock() { leave(Then::Fresh); }
    Q_INVOKABLE void stay() { m_idle.touch(); }
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void loseAndGo(); // the coach chose to lose what could not be stored
    Q_INVOKABLE void goOn();      // the coach chose not to end
    Q_INVOKABLE void understood();
    void end() { leave(Then::End); }

Q_SIGNALS:
    void countdownChanged();
    void heldChanged();
    void carriedChanged();
    void leaving(); // the window goes blank now: what is on screen is kept at once
    void formsBack();

private:
    void leave(Then then);
    void keep();
    bool keepDrafts();
    std::vector<domain::Session> storeDrafts();
    bool carry();
    bool remember(journal::Aside aside, journal::Aside forms);
    bool carriesAnything() const { return carrying() || carryingForms(); }
    void collectOrders();
    int handOver(Then then);
    void go(Then then);

    Desk &m_desk;
    OpenNotes &m_notes;
    LeftForms &m_forms;
    Replace m_replace;
    Trouble m_trouble{this};
    IdleWatch m_idle;
    QTimer m_retry;
    std::vector<domain::Session> m_unkept;
    journal::Aside m_aside, m_formsAside;
    std::vector<backup::CopyOrder> m_orders; // not yet followed
    Courier m_courier;
    std::optional<process::SealedMemory> m_memory; // holds what is aside
    Then m_then = Then::Fresh;
    bool m_watching = false, m_held = false, m_endAsked = false, m_broughtBack = false;
};

} // namespace aparte::app
