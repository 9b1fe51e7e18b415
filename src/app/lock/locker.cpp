#include "app/lock/locker.h"

#include "app/desk/desk.h"
#include "app/lock/clipboard_trace.h"
#include "app/lock/desktop_signals.h"
#include "app/session/open_notes.h"
#include "journal/notes.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace aparte::app {

Locker::Locker(Desk &desk, OpenNotes &notes, Replace replace, QObject *parent)
    : QObject(parent), m_desk(desk), m_notes(notes), m_replace(std::move(replace)), m_idle(this) {
    connect(&m_idle, &IdleWatch::secondsLeftChanged, this, &Locker::countdownChanged);
    connect(&m_idle, &IdleWatch::ranOut, this, &Locker::lock);
    connect(new DesktopSignals(this), &DesktopSignals::lockWanted, this, &Locker::lock);
    m_retry.setInterval(5000);
    connect(&m_retry, &QTimer::timeout, this, &Locker::tryAgain);
}

void Locker::watch(int idleMinutes) {
    m_watching = true;
    m_idle.start(idleMinutes * 60);
}

void Locker::leave(Then then) {
    m_then = then;
    if (m_held)
        return;
    if (m_watching) {
        m_idle.stop();
        QGuiApplication::inputMethod()->commit();
        m_unkept = m_notes.unkept();
        Q_EMIT leaving();
        Q_EMIT m_desk.stopping();
        if (!storeDrafts())
            return;
    }
    go();
}

// What could not be stored stays here, in memory, behind a blank window that says so; it is tried again every few
// seconds.
bool Locker::storeDrafts() {
    std::vector<domain::Session> refused;
    std::optional<Fault> why;
    m_desk.askAndWait([&](journal::Journal &open) {
        for (domain::Session &text : m_unkept)
            if (auto kept = journal::keepDraft(open, text); !kept) {
                why = kept.fault();
                refused.push_back(std::move(text));
            }
    });
    m_unkept = std::move(refused);
    if (why)
        m_trouble.tell(*why);
    m_held = !m_unkept.empty();
    if (m_held)
        m_retry.start();
    Q_EMIT heldChanged();
    return !m_held;
}

void Locker::tryAgain() {
    if (m_held && storeDrafts())
        go();
}

void Locker::loseAndGo() {
    m_unkept.clear();
    go();
}

void Locker::go() {
    m_retry.stop();
    clearOwnedClipboards();
    m_desk.close();
    m_replace(m_then);
}

} // namespace aparte::app
