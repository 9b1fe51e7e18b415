// A disk in memory that remembers what a power cut would leave: every change, and every fsync. What was not synced may
// have arrived, or not, or in part. The strict reading of POSIX: a file's fsync says nothing about its name, which is
// durable only after its folder's.
#pragma once

#include "storage/disk.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace aparte::test {

using FileNumber = std::uint64_t;

struct Stored { // a file or a folder
    bool folder = false;
    std::vector<std::uint8_t> bytes;
    std::map<std::string, FileNumber> names;
};

// The whole disk at one moment. Copies share what nobody changes.
class Image {
public:
    Image();
    static constexpr FileNumber root = 1;

    FileNumber find(const std::string &path) const; // 0: there is none
    const Stored &at(FileNumber number) const;
    Stored &change(FileNumber number); // made if need be
    bool has(FileNumber number) const { return m_stored.contains(number); }

private:
    std::map<FileNumber, std::shared_ptr<Stored>> m_stored;
};

struct Operation {
    enum class Kind { Write, Truncate, Link, Unlink, Rename, Sync };
    Kind kind;
    FileNumber file = 0;  // what is written or synced; for names: the folder
    FileNumber named = 0; // for names: what the name stands for
    std::uint64_t offset = 0;
    std::vector<std::uint8_t> bytes;
    std::string name, to; // Rename: both in the same folder
    bool folder = false;  // Link, Rename: it names a folder

    void applyTo(Image &image) const;
    void rename(Image &image) const; // the three about names
    // At random: whole, not at all, or sector by sector (512 bytes).
    void applySomeTo(Image &image, std::mt19937_64 &random) const;
};

class SimulatedDisk final : public storage::Disk {
public:
    explicit SimulatedDisk(Image image = {});

    const Image &now() const { return m_now; }
    const std::vector<Operation> &log() const { return m_log; }
    void makeFolders(const std::string &path); // there since ever
    // A failed fsync as Linux does it: what was not written yet is marked clean, and no later fsync writes it.
    void forgetUnsynced(int file);
    const std::vector<std::pair<std::size_t, FileNumber>> &forgotten() const { return m_forgotten; }
    std::string nameOf(int file) const;

    int open(const char *path, int flags, mode_t mode) override;
    int close(int file) override;
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override;
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override;
    int ftruncate(int file, off_t size) override;
    int fsync(int file) override;
    int fdatasync(int file) override { return fsync(file); }
    int flock(int file, int operation) override;
    int fstat(int file, struct stat &facts) override;
    int stat(const char *path, struct stat &facts) override;
    int statvfs(const char *path, struct statvfs &facts) override;
    int rename(const char *from, const char *to) override;
    int unlink(const char *path) override;
    int mkdir(const char *path, mode_t mode) override;
    int rmdir(const char *path) override;

private:
    struct Handle {
        FileNumber file = 0;
        std::string path;
        bool locks = false;
    };
    int remove(const char *path, bool folder);
    int link(const std::string &path, bool folder);
    void tell(FileNumber file, struct stat &facts) const;
    void record(Operation operation);

    mutable std::mutex m_mutex;
    Image m_now;
    std::vector<Operation> m_log;
    std::vector<std::pair<std::size_t, FileNumber>> m_forgotten;
    std::map<int, Handle> m_open;
    int m_next = 1 << 20;
    std::uint64_t m_device;
};

// What a power cut leaves, a prefix of the log after the other.
class PowerCut {
public:
    PowerCut(Image before, const std::vector<Operation> &log) : m_synced(std::move(before)), m_log(&log) {}
    bool advance(); // one operation more; false at the end
    std::size_t position() const { return m_position; }
    bool pending() const { return !m_unsynced.empty(); }
    const Operation &last() const { return (*m_log)[m_position - 1]; }
    Image someOf(std::mt19937_64 &random) const; // of what was not synced
    const Image &nothingOf() const { return m_synced; }
    void forget(FileNumber file); // see SimulatedDisk::forgetUnsynced

private:
    Image m_synced;
    const std::vector<Operation> *m_log;
    std::size_t m_position = 0;
    std::vector<const Operation *> m_unsynced;
};

} // namespace aparte::test
