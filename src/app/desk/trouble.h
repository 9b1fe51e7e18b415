// What went wrong on a page, kept as it happened: the sentence is asked for in the window's language, so that switching
// it changes what is already on screen.
#pragma once

#include "crypto/fault.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace aparte::app {

class Trouble : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)

public:
    explicit Trouble(QObject *parent) : QObject(parent) {}

    bool present() const { return m_fault.has_value(); }
    QString code() const;
    Q_INVOKABLE QString message(const QString &language) const; // what happened
    Q_INVOKABLE QString next(const QString &language) const;    // what to do now
    Q_INVOKABLE void clear();

    void tell(Fault fault);

Q_SIGNALS:
    void changed();

private:
    std::optional<Fault> m_fault;
};

} // namespace aparte::app
