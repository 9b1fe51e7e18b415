#include "simulated_disk.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace aparte::test {

namespace {

std::string folderOf(const std::string &path) {
    return path.substr(0, path.find_last_of('/'));
}
std::string nameIn(const std::string &path) {
    return path.substr(path.find_last_of('/') + 1);
}
// Never twice in this process: an image that left a file out must not meet its number again.
FileNumber freshNumber() {
    static std::atomic<FileNumber> last = 1000;
    return ++last;
}
int fail(int error) {
    errno = error;
    return -1;
}

} // namespace

SimulatedDisk::SimulatedDisk(Image image) : m_now(std::move(image)) {
    static std::atomic<std::uint64_t> devices = 1'000'000; // so that two disks never share a file
    m_device = ++devices;
}

void SimulatedDisk::makeFolders(const std::string &path) {
    for (std::size_t at = 1; at != std::string::npos + 1 && at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto part = path.substr(0, end);
        if (!m_now.find(part)) {
            const auto number = freshNumber();
            m_now.change(m_now.find(folderOf(part))).names[nameIn(part)] = number;
            m_now.change(number).folder = true;
        }
        at = end + 1;
    }
}

void SimulatedDisk::record(Operation operation) {
    operation.applyTo(m_now);
    m_log.push_back(std::move(operation));
}

void SimulatedDisk::forgetUnsynced(int file) {
    const std::lock_guard lock(m_mutex);
    m_forgotten.emplace_back(m_log.size(), m_open.at(file).file);
}

std::string SimulatedDisk::nameOf(int file) const {
    const std::lock_guard lock(m_mutex);
    return nameIn(m_open.at(file).path);
}

int SimulatedDisk::link(const std::string &path, bool folder) {
    const auto above = m_now.find(folderOf(path));
    if (!above)
        return fail(ENOENT);
    Operation made{Operation::Kind::Link, above, freshNumber(), 0, {}, nameIn(path), {}, folder};
    record(std::move(made));
    return 0;
}

int SimulatedDisk::open(const char *path, int flags, mode_t) {
    const std::lock_guard lock(m_mutex);
    auto number = m_now.find(path);
    if (number && (flags & O_CREAT) && (flags & O_EXCL))
        return fail(EEXIST);
    if (!number) {
        if (!(flags & O_CREAT))
            return fail(ENOENT);
        if (link(path, false) != 0)
            return -1;
        number = m_now.find(path);
    }
    const bool folder = m_now.at(number).folder;
    if (folder && (flags & O_ACCMODE) != O_RDONLY)
        return fail(EISDIR);
    if (!folder && (flags & O_DIRECTORY))
        return fail(ENOTDIR);
    m_open[++m_next] = {number, path, false};
    return m_next;
}

int SimulatedDisk::close(int file) {
    const std::lock_guard lock(m_mutex);
    return m_open.erase(file) ? 0 : fail(EBADF);
}

ssize_t SimulatedDisk::pread(int file, void *bytes, size_t size, off_t offset) {
    const std::lock_guard lock(m_mutex);
    const auto &stored = m_now.at(m_open.at(file).file).bytes;
    const auto at = static_cast<std::size_t>(offset);
    if (at >= stored.size())
        return 0;
    const auto count = std::min(size, stored.size() - at);
    std::memcpy(bytes, stored.data() + at, count);
    return static_cast<ssize_t>(count);
}

ssize_t SimulatedDisk::pwrite(int file, const void *bytes, size_t size, off_t offset) {
    const std::lock_guard lock(m_mutex);
    Operation write{Operation::Kind::Write, m_open.at(file).file, 0, static_cast<std::uint64_t>(offset), {}, {}, {}};
    const auto *from = static_cast<const std::uint8_t *>(bytes);
    write.bytes.assign(from, from + size);
    record(std::move(write));
    return static_cast<ssize_t>(size);
}

int SimulatedDisk::ftruncate(int file, off_t size) {
    const std::lock_guard lock(m_mutex);
    record({Operation::Kind::Truncate, m_open.at(file).file, 0, static_cast<std::uint64_t>(size), {}, {}, {}});
    return 0;
}

int SimulatedDisk::fsync(int file) {
    const std::lock_guard lock(m_mutex);
    record({Operation::Kind::Sync, m_open.at(file).file, 0, 0, {}, {}, {}});
    return 0;
}

int SimulatedDisk::flock(int file, int operation) {
    const std::lock_guard lock(m_mutex);
    auto &mine = m_open.at(file);
    const bool taken = std::ranges::any_of(m_open, [&](const auto &each) {
        return &each.second != &mine && each.second.locks && each.second.file == mine.file;
    });
    if (taken && !(operation & LOCK_UN))
        return fail(EWOULDBLOCK);
    mine.locks = !(operation & LOCK_UN);
    return 0;
}

void SimulatedDisk::tell(FileNumber file, struct stat &facts) const {
    const auto &stored = m_now.at(file);
    facts = {};
    facts.st_dev = m_device;
    facts.st_ino = file;
    facts.st_mode = stored.folder ? S_IFDIR | 0700 : S_IFREG | 0600;
    facts.st_size = static_cast<off_t>(stored.bytes.size());
}

int SimulatedDisk::fstat(int file, struct stat &facts) {
    const std::lock_guard lock(m_mutex);
    tell(m_open.at(file).file, facts);
    return 0;
}

int SimulatedDisk::stat(const char *path, struct stat &facts) {
    const std::lock_guard lock(m_mutex);
    const auto number = m_now.find(path);
    if (!number)
        return fail(ENOENT);
    tell(number, facts);
    return 0;
}

int SimulatedDisk::statvfs(const char *, struct statvfs &facts) {
    facts = {};
    facts.f_frsize = facts.f_bsize = 4096;
    facts.f_bavail = facts.f_bfree = facts.f_blocks = 1'000'000;
    return 0;
}

int SimulatedDisk::rename(const char *from, const char *to) {
    const std::lock_guard lock(m_mutex);
    const auto number = m_now.find(from);
    if (!number)
        return fail(ENOENT);
    if (folderOf(from) != folderOf(to))
        return fail(EXDEV); // nothing of ours is moved from a folder to another
    if (const auto there = m_now.find(to); there && m_now.at(there).folder && !m_now.at(there).names.empty())
        return fail(ENOTEMPTY);
    const bool folder = m_now.at(number).folder;
    record({Operation::Kind::Rename, m_now.find(folderOf(from)), number, 0, {}, nameIn(from), nameIn(to), folder});
    return 0;
}

int SimulatedDisk::remove(const char *path, bool folder) {
    const std::lock_guard lock(m_mutex);
    const auto number = m_now.find(path);
    if (!number)
        return fail(ENOENT);
    if (m_now.at(number).folder != folder)
        return fail(folder ? ENOTDIR : EISDIR);
    if (!m_now.at(number).names.empty())
        return fail(ENOTEMPTY);
    record({Operation::Kind::Unlink, m_now.find(folderOf(path)), number, 0, {}, nameIn(path), {}});
    return 0;
}

int SimulatedDisk::unlink(const char *path) {
    return remove(path, false);
}
int SimulatedDisk::rmdir(const char *path) {
    return remove(path, true);
}

int SimulatedDisk::mkdir(const char *path, mode_t) {
    const std::lock_guard lock(m_mutex);
    return m_now.find(path) ? fail(EEXIST) : link(path, true);
}

} // namespace aparte::test
