// Carries sealed bytes to disks that may be slow, on a thread of its own: no key, nothing of an open journal. Neither
// the desk nor the window waits for it.
#pragma once

#include "backup/backups.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace aparte::app {

class Courier : public QObject {
    Q_OBJECT

public:
    explicit Courier(QObject *parent, storage::Disk *disk = nullptr); // null: the real one
    ~Courier() override;

    void carry(const std::vector<backup::CopyOrder> &orders); // one load at a time
    void stop();                                              // ends soon, with arrived()
    bool carrying() const { return m_load != nullptr; }
    double share() const; // 0 to 1

    // Which of them can be reached now; a share that does not answer keeps only this thread waiting.
    void look(const QStringList &folders);

Q_SIGNALS:
    void arrived(const std::vector<aparte::backup::Arrival> &arrivals); // of the whole load
    void seen(const QStringList &reachable);

private:
    struct Load {
        std::vector<backup::CopyOrder> orders;
        std::atomic<bool> stop{false};
        std::atomic<int> at{0};
    };

    QThread m_thread;
    QObject m_bench; // lives on m_thread
    storage::Disk *m_disk;
    std::shared_ptr<Load> m_load;
};

} // namespace aparte::app
