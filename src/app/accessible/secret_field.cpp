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

bool isSecret(const QObject *object) {
    return object && object->property("secretName").isValid();
}

QAccessibleInterface *answerFor(const QString &className, QObject *object) {
    if (className != u"QQuickTextInput" || !isSecret(object))
        return nullptr;
    return new SecretField(static_cast<QQuickItem *>(object));
}

bool speaksOfText(QAccessible::Event type) {
    switch (type) {
    case QAccessible::TextAttributeChanged:
    case QAccessible::TextCaretMoved:
    case QAccessible::TextColumnChanged:
    case QAccessible::TextInserted:
    case QAccessible::TextRemoved:
    case QAccessible::TextSelectionChanged:
    case QAccessible::TextUpdated:
    case QAccessible::ValueChanged:
        return true;
    default:
        return false;
    }
}

// Text inputs also report by themselves what happens to their text. A handler replaces the usual way, so it steps aside
// for what may be told.
void tell(QAccessibleEvent *event) {
    if (speaksOfText(event->type()) && isSecret(event->object()))
        return;
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

} // namespace

void hideSecretsFromAccessibility() {
    QAccessible::installFactory(answerFor);
    QAccessible::installUpdateHandler(tell);
}

} // namespace aparte::app
