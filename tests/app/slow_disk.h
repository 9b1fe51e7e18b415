// A disk that is slow, or stands still, below one folder: a USB stick of the worst kind beside an ordinary machine.
#pragma once

#include "storage/disk.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <mutex>
#include <set>
#include <thread>

namespace at_hand {

using namespace aparte;

class SlowDisk : public storage::Disk {
public:
    void slowBelow(const QString &folder, int bytesPerMillisecond) {
        m_rate = bytesPerMillisecond;
        const std::lock_guard guard(m_mutex);
        m_folder = folder.toStdString();
    }
    void fast() { m_rate = 0; }
    qint64 written() const { return m_written; } // below that folder

    int open(const char *path, int flags, mode_t mode) override {
        const int file = m_real.open(path, flags, mode);
        const std::lock_guard guard(m_mutex);
        if (file >= 0 && !m_folder.empty() && std::string(path).starts_with(m_folder))
            m_slow.insert(file);
        return file;
    }
    int close(int file) override {
        {
            const std::lock_guard guard(m_mutex);
            m_slow.erase(file);
        }
        return m_real.close(file);
    }
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override {
        wait(file, size);
        return m_real.pread(file, bytes, size, offset);
    }
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override {
        if (wait(file, size))
            m_written += static_cast<qint64>(size);
        return m_real.pwrite(file, bytes, size, offset);
    }
    int ftruncate(int file, off_t size) override { return m_real.ftruncate(file, size); }
    int fsync(int file) override { return m_real.fsync(file); }
    int fdatasync(int file) override { return m_real.fdatasync(file); }
    int flock(int file, int operation) override { return m_real.flock(file, operation); }
    int fstat(int file, struct stat &facts) override { return m_real.fstat(file, facts); }
    int stat(const char *path, struct stat &facts) override { return m_real.stat(path, facts); }
    int statvfs(const char *path, struct statvfs &facts) override { return m_real.statvfs(path, facts); }
    int rename(const char *from, const char *to) override { return m_real.rename(from, to); }
    int unlink(const char *path) override { return m_real.unlink(path); }
    int mkdir(const char *path, mode_t mode) override { return m_real.mkdir(path, mode); }
    int rmdir(const char *path) override { return m_real.rmdir(path); }

private:
    bool wait(int file, size_t size) {
        {
            const std::lock_guard guard(m_mutex);
            if (!m_slow.contains(file))
                return false;
        }
        if (const int rate = m_rate; rate > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1 + static_cast<int>(size) / rate));
        return true;
    }

    storage::Disk &m_real = storage::realDisk();
    std::mutex m_mutex;
    std::string m_folder;
    std::set<int> m_slow;
    std::atomic<int> m_rate{0};
    std::atomic<qint64> m_written{0};
};

} // namespace at_hand
