#include "app/lock/desktop_signals.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace aparte::app {

DesktopSignals::DesktopSignals(QObject *parent) : QObject(parent) {
    QDBusConnection system = QDBusConnection::systemBus();
    QDBusConnection session = QDBusConnection::sessionBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    m_heard = system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Manager"),
                             QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    m_heard |= system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                              SLOT(sessionLocked()));
    for (const QString &name : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        m_heard |= session.connect({}, {}, name, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverActive(bool)));
    holdSleepBack();
}

void DesktopSignals::holdSleepBack() {
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Aparté") << QStringLiteral("locking") << QStringLiteral("delay");
    auto *waiting = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid())
            m_delay = reply.value();
        answer->deleteLater();
    });
}

void DesktopSignals::prepareForSleep(bool before) {
    if (before)
        Q_EMIT lockWanted();
}

void DesktopSignals::sessionLocked() {
    Q_EMIT lockWanted();
}

void DesktopSignals::screenSaverActive(bool active) {
    if (active)
        Q_EMIT lockWanted();
}

} // namespace aparte::app
