// Which page is on screen, and the way back. A page is a QML file and the view-model it is given; going back finds the
// view-model as it was.
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace aparte::app {

class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("there is one, and the shell has it")
    Q_PROPERTY(QString place READ place NOTIFY moved)
    Q_PROPERTY(QString section READ section NOTIFY moved) // the place it all began at
    Q_PROPERTY(QUrl page READ page NOTIFY moved)
    Q_PROPERTY(QObject *vm READ vm NOTIFY moved)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)

public:
    explicit Navigation(QObject *parent) : QObject(parent) {}
    ~Navigation() override;

    // `file` is a path under qml/, without its ending: "people/PeoplePage".
    void enter(const QString &place, const QString &file,
               std::unique_ptr<QObject> vm); // a place of its own: no way back
    void push(const QString &place, const QString &file, std::unique_ptr<QObject> vm);
    void leaveAll();
    Q_INVOKABLE void back();

    QString place() const { return m_pages.empty() ? QString() : m_pages.back().place; }
    QString section() const { return m_pages.empty() ? QString() : m_pages.front().place; }
    QUrl page() const { return m_pages.empty() ? QUrl() : m_pages.back().url; }
    QObject *vm() const { return m_pages.empty() ? nullptr : m_pages.back().vm.get(); }
    bool canGoBack() const { return m_pages.size() > 1; }

Q_SIGNALS:
    // Lists give up their rows now: in Qt 6.4 a ListView that is unloaded with rows in it crashes under a screen
    // reader.
    void leaving();
    void moved();

private:
    struct Page {
        QString place;
        QUrl url;
        std::unique_ptr<QObject> vm;
    };
    static void retire(Page page); // the view-model goes after the page that is bound to it

    std::vector<Page> m_pages;
};

} // namespace aparte::app
