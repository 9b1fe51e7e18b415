// What the desktop says about going away: suspend, the session's lock, a screen saver. Any of them locks the journal. A
// program that fakes such a signal can at most lock it.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace aparte::app {

class DesktopSignals : public QObject {
    Q_OBJECT

public:
    explicit DesktopSignals(QObject *parent);

    bool heard() const { return m_heard; } // false: no bus, so nothing of this will ever be heard

Q_SIGNALS:
    void lockWanted();

private Q_SLOTS:
    void prepareForSleep(bool before);
    void sessionLocked();
    void screenSaverActive(bool active);

private:
    void holdSleepBack();

    QDBusUnixFileDescriptor m_delay; // while it is held, suspend waits a few seconds for us
    bool m_heard = false;
};

} // namespace aparte::app
