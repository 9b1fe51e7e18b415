#include "app/accessible/focus_told.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QTimer>
#include <QWindow>

namespace aparte::app {

namespace {

// Not at once: a screen reader first has to hear that the window is in front, and may be later than the window.
constexpr int Later = 250; // ms

class FocusTold : public QObject, public QAccessible::ActivationObserver {
public:
    using QObject::QObject;

    void accessibilityActiveChanged(bool active) override {
        if (active)
            later();
    }
    void later() { QTimer::singleShot(Later, this, &FocusTold::tell); }

private:
    void tell() {
        const QWindow *window = QGuiApplication::focusWindow();
        QObject *focused = window ? window->focusObject() : nullptr;
        if (!QAccessible::isActive() || !focused || focused == window)
            return;
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
};

} // namespace

void tellFocusOfWindows() {
    auto *told = new FocusTold(qGuiApp);
    QAccessible::installActivationObserver(told);
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, told, &FocusTold::later);
    QObject::connect(qGuiApp, &QObject::destroyed, [told] { QAccessible::removeActivationObserver(told); });
}

} // namespace aparte::app
