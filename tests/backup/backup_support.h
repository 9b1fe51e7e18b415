// A vault, a stick to copy it to, and a disk that fails where a test wants it to.
#pragma once

#include "backup/backups.h"
#include "storage/disk.h"
#include "tests/vault/vault_support.h"

#include <functional>

namespace aparte::test {

// The real disk, except in one folder: there calls fail as the test says. The vault beside it notices nothing.
class StickDisk : public storage::Disk {
public:
    std::string folder;                               // what stands in it fails; empty: nothing
    std::function<int()> onWrite, onSync, onAnything; // errno, or 0: as always
    std::function<void(size_t)> wrote;
    bool likeFat = false;                  // no locks, no syncing of folders, no difference between A and a
    std::vector<std::string> refusedNames; // that FAT would not take

    int open(const char *path, int flags, mode_t mode) override;
    int close(int file) override;
    ssize_t pread(int file, void *bytes, size_t size, off_t offset) override;
    ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) override;
    int ftruncate(int file, off_t size) override;
    int fsync(int file) override;
    int fdatasync(int file) override;
    int flock(int file, int operation) override;
    int fstat(int file, struct stat &facts) override;
    int stat(const char *path, struct stat &facts) override;
    int statvfs(const char *path, struct statvfs &facts) override;
    int rename(const char *from, const char *to) override;
    int unlink(const char *path) override;
    int mkdir(const char *path, mode_t mode) override;
    int rmdir(const char *path) override;

private:
    bool isThere(const char *path) const { return !folder.empty() && std::string_view(path).starts_with(folder); }
    bool failed(const std::function<int()> &question);
    void checkName(const char *path);
    std::vector<int> m_there, m_folders; // descriptors in the folder
};

// A vault with one person and a note, and a folder for copies.
struct Desk {
    explicit Desk(StickDisk *disk = nullptr);
    Surroundings surroundings() const;
    void reopen(); // the same vault, unlocked again; backups are read again
    void close();
    void note(const char *name, const QByteArray &text = "une note");
    QString stick() const { return place.dir.filePath(QStringLiteral("stick")); }
    QString own() const; // FOLDER/ID
    QStringList generations() const;
    backup::Outcome round(); // of the only destination

    Place place;
    StickDisk *disk;
    qint64 today = 20780; // 2026-11-23
    std::unique_ptr<Vault> vault;
    std::unique_ptr<backup::Backups> backups;
};

} // namespace aparte::test
