// Tells of a key before anybody hears it. A page is made in slices, so that the window stays alive; somebody who types
// ahead has it made at once, and no letter goes to a page that is not there yet.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class KeyWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)

public:
    explicit KeyWatch(QObject *parent = nullptr) : QObject(parent) {}

    bool active() const { return m_active; }
    void setActive(bool active);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void activeChanged();
    void pressed(); // answered before the key goes on to where it is heard

private:
    bool m_active = false;
};

} // namespace aparte::app
