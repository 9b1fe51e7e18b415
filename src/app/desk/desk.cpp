#include "app/desk/desk.h"

namespace aparte::app {

Desk::Desk(vault::Surroundings surroundings, QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings)) {
    m_bench.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("desk"));
    m_thread.start();
}

Desk::~Desk() {
    close();
    m_thread.quit();
    m_thread.wait();
}

void Desk::beforeClosing(std::function<void()> deed) {
    post([this, deed = std::move(deed)]() mutable { m_beforeClosing.push_back(std::move(deed)); });
}

void Desk::close() {
    Q_EMIT stopping();
    QMetaObject::invokeMethod(
        &m_bench,
        [this] {
            for (const std::function<void()> &deed : std::exchange(m_beforeClosing, {}))
                deed();
            m_open.reset();
        },
        Qt::BlockingQueuedConnection);
}

} // namespace aparte::app
