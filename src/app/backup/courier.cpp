#include "app/backup/courier.h"

#include <QFileInfo>

namespace aparte::app {

Courier::Courier(QObject *parent, storage::Disk *disk) : QObject(parent), m_disk(disk) {
    m_bench.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("courier"));
    m_thread.start(QThread::LowPriority);
}

Courier::~Courier() {
    stop();
    m_thread.quit();
    m_thread.wait();
}

void Courier::carry(const std::vector<backup::CopyOrder> &orders) {
    if (carrying())
        return;
    m_load = std::make_shared<Load>();
    m_load->orders = orders;
    QMetaObject::invokeMethod(&m_bench, [this, load = m_load, disk = m_disk] {
        std::vector<backup::Arrival> arrivals;
        for (const backup::CopyOrder &order : load->orders) {
            const auto followed = backup::follow(order, &load->stop, disk);
            arrivals.push_back({order, followed ? std::nullopt : std::optional(followed.fault())});
            ++load->at;
        }
        QMetaObject::invokeMethod(this, [this, load, arrivals] {
            if (m_load == load)
                m_load.reset();
            Q_EMIT arrived(arrivals);
        });
    });
}

void Courier::stop() {
    if (m_load)
        m_load->stop = true;
}

double Courier::share() const {
    return m_load && !m_load->orders.empty()
               ? static_cast<double>(m_load->at.load()) / static_cast<double>(m_load->orders.size())
               : -1;
}

void Courier::look(const QStringList &folders) {
    QMetaObject::invokeMethod(&m_bench, [this, folders] {
        QStringList reachable;
        for (const QString &folder : folders)
            if (QFileInfo(folder).isDir())
                reachable.append(folder);
        QMetaObject::invokeMethod(this, [this, reachable] { Q_EMIT seen(reachable); });
    });
}

} // namespace aparte::app
