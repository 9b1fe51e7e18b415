// Runs the tst_*.qml beside it with the program's own module, style and secret fields.
#include "app/accessible/secret_field.h"
#include "app/typefaces.h"
#include "assistive.h"

#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QtQuickTest/quicktest.h>

#include <memory>

Q_IMPORT_QML_PLUGIN(ApartePlugin)

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() {
        aparte::app::nameTypefaces();
        aparte::app::hideSecretsFromAccessibility();
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QAccessible::setActive(true);
        m_assistive = std::make_unique<aparte::test::Assistive>(); // its desk works in a thread of the application's
    }
    void qmlEngineAvailable(QQmlEngine *engine) {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("assistive"), m_assistive.get());
    }
    void cleanupTestCase() { m_assistive.reset(); }

private:
    std::unique_ptr<aparte::test::Assistive> m_assistive;
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)
#include "components.moc"
