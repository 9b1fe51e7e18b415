#include "app/shell/navigation.h"

namespace aparte::app {
namespace {

QUrl pageUrl(const QString &file) {
    return file.isEmpty() ? QUrl() : QUrl(QStringLiteral("qrc:/qt/qml/Aparte/%1.qml").arg(file));
}

} // namespace

Navigation::~Navigation() = default;

void Navigation::retire(Page page) {
    if (page.vm)
        page.vm.release()->deleteLater();
}

void Navigation::enter(const QString &place, const QString &file, std::unique_ptr<QObject> vm) {
    Q_EMIT leaving();
    std::vector<Page> before = std::move(m_pages);
    m_pages.clear();
    m_pages.push_back({place, pageUrl(file), std::move(vm)});
    Q_EMIT moved();
    for (Page &page : before)
        retire(std::move(page));
}

void Navigation::push(const QString &place, const QString &file, std::unique_ptr<QObject> vm) {
    Q_EMIT leaving();
    m_pages.push_back({place, pageUrl(file), std::move(vm)});
    Q_EMIT moved();
}

void Navigation::leaveAll() {
    Q_EMIT leaving();
    std::vector<Page> before = std::move(m_pages);
    m_pages.clear();
    Q_EMIT moved();
    for (Page &page : before)
        retire(std::move(page));
}

void Navigation::back() {
    if (!canGoBack())
        return;
    Q_EMIT leaving();
    Page last = std::move(m_pages.back());
    m_pages.pop_back();
    Q_EMIT moved();
    retire(std::move(last));
}

} // namespace aparte::app
