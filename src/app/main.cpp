// The window. What protects the process comes first; then one shell, handed to one QML file.
#include "app/accessible/focus_told.h"
#include "app/accessible/secret_field.h"
#include "app/arguments.h"
#include "app/quiet_log.h"
#include "app/shell/shell.h"
#include "app/typefaces.h"
#include "process/process.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(ApartePlugin)

using namespace aparte;
using namespace aparte::app;

namespace {

void setEnvironment() {
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) // half the time to the first frame, a third of the memory
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    // Pages come compiled with the program. Nothing is written beside it: Qt 6.5 knows the first of these, Qt 6.4 the
    // second, which is no folder. (QML_DISABLE_DISK_CACHE would compile every page anew: twice the time to the first
    // frame.)
    qputenv("QML_DISK_CACHE", "aot");
    qputenv("QML_DISK_CACHE_PATH", "/dev/null/");
}

int say(const char *text) {
    std::puts(text);
    return 0;
}

QIcon ownIcon() { // travels in the program: a desktop without it installed shows it too
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icons/aparte-%1.png").arg(size), QSize(size, size));
    return icon;
}

QQuickWindow *show(QQmlApplicationEngine &engine, Shell &shell, const QRect &geometry) {
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&shell)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Aparte/shell/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (window && geometry.isValid())
        window->setGeometry(geometry);
    if (window)
        window->show();
    return window;
}

} // namespace

int main(int argc, char *argv[]) {
    if (auto safe = process::protectProcess(); !safe) {
        std::fprintf(stderr, "aparte: this system does not allow the process to protect itself (%s)\n",
                     safe.fault().code.c_str());
        return 1;
    }
    const auto image = process::SelfImage::open();
    if (!image) {
        std::fputs("aparte: cannot start\n", stderr);
        return 1;
    }
    setEnvironment();
    tellWarningsOnly();
    nameTypefaces();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("aparte"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Aparté"));
    QGuiApplication::setDesktopFileName(QStringLiteral("aparte"));
    QGuiApplication::setWindowIcon(ownIcon());
    const Arguments arguments = readArguments(QGuiApplication::arguments());
    if (arguments.help)
        return say(
            "aparte [JOURNAL.aparte]   opens the journal's window. For scripts and terminals there is aparte-cli.");
    if (arguments.version)
        return say("aparte " APARTE_VERSION);

    hideSecretsFromAccessibility();
    tellFocusOfWindows();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Preferences preferences(Preferences::usualFile());
    Desk desk;
    QQuickWindow *window = nullptr;
    Shell shell(desk, preferences, [&](Locker::Then then, int carried) {
        if (then == Locker::Then::Fresh)
            image->replaceByFresh(argumentsFor(preferences.journalFolder(), window->geometry(), carried), carried);
        QGuiApplication::quit();
    });
    if (arguments.locked)
        shell.locker()->receive(arguments.carried);
    const QString known = arguments.journal.isEmpty() ? preferences.journalFolder() : arguments.journal;
    QQmlApplicationEngine engine;
    shell.tongue()->speakIn(&engine);
    shell.start(arguments.journal.isEmpty() && !QFile::exists(known) ? QString() : known);
    window = show(engine, shell, arguments.geometry);
    return window ? QGuiApplication::exec() : 1;
}
