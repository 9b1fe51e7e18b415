// Whether Caps Lock is on, judged from what is typed (Qt 6.4 has no way to ask): a capital without Shift, or a small
// letter with it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace aparte::app {

class CapsLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *field READ field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(bool on READ on NOTIFY onChanged)

public:
    explicit CapsLock(QObject *parent = nullptr) : QObject(parent) {}

    QObject *field() const { return m_field; }
    void setField(QObject *field);
    bool on() const { return m_on; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void fieldChanged();
    void onChanged();

private:
    void judge(const QKeyEvent &key);

    QObject *m_field = nullptr;
    bool m_on = false;
};

} // namespace aparte::app
