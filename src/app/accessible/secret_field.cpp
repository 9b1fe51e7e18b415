#include "app/accessible/secret_field.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace aparte::app {
namespace {

class SecretField : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit SecretField(QQuickItem *item) : QAccessibleObject(item) {}

    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name ? item()->property("secretName").toString() : QString();
    }
    QRect rect() const override {
        const QPointF corner = item()->mapToGlobal(QPointF(0, 0));
        return QRectF(corner, item()->size()).toRect();
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.passwordEdit = state.editable = state.focusable = true;
        state.focused = item()->hasActiveFocus();
        state.invisible = !item()->isVisible();
        state.disabled = !item()->isEnabled();
        return state;
    }
    QAccessibleInterface *parent() const override {
        if (item()->parentItem())
            return QAccessible::queryAccessibleInterface(accessibleAbove());
        return QAccessible::queryAccessibleInterface(item()->window());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override {
        if (name == setFocusAction())
            item()->forceActiveFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QQuickItem *item() const { return static_cast<QQuickItem *>(object()); }

    // The nearest ancestor that is itself in the tree: one that counts us among its children.
    QObject *accessibleAbove() const {
        for (QQuickItem *above = item()->parentItem(); above; above = above->parentItem()) {
            QAccessibleInterface *known = QAccessible::queryAccessibleInterface(above);
            if (known && known->indexOfChild(this) >= 0)
                return above;
        }
        return item()->window();
    }
};

QAccessibleInterface *answerFor(const QString &className, QObject *object) {
    if (className != u"QQuickTextInput" || !object || !object->property("secretName").isValid())
        return nullptr;
    return new SecretField(static_cast<QQuickItem *>(object));
}

} // namespace

void hideSecretsFromAccessibility() {
    QAccessible::installFactory(answerFor);
}

} // namespace aparte::app
