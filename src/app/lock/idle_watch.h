// How long nobody has touched the keyboard or the mouse in this window, and the minute's warning before it locks.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace aparte::app {

class IdleWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int warningSeconds = 60;

    explicit IdleWatch(QObject *parent);

    void start(int seconds); // of idleness allowed
    void stop();
    void touch();                              // somebody is there
    int secondsLeft() const { return m_left; } // 0 to warningSeconds during the warning, -1 before it

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void secondsLeftChanged();
    void ranOut();

private:
    void look();

    QElapsedTimer m_since;
    QTimer m_tick;
    int m_allowed = 0, m_left = -1;
};

} // namespace aparte::app
