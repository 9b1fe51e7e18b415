// A long piece of work as the window shows it: how far it is, and a way to stop it.
#pragma once

#include "journal/progress.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace aparte::app {

class Desk;

class Errand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed)

public:
    Errand(Desk &desk, QObject *parent);

    journal::Progress begin(); // to be handed to the work
    void end();

    bool running() const { return m_course != nullptr; }
    double share() const { return m_share; } // 0 to 1; below 0 while not known

    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    // What both threads see. The working one writes, the window's looks from time to time.
    struct Course {
        std::atomic<bool> cancel{false};
        std::atomic<qint64> done{0}, total{0};
    };
    void look();

    std::shared_ptr<Course> m_course;
    QTimer m_glance;
    double m_share = -1;
};

} // namespace aparte::app
