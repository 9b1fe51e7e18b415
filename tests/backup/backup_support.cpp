#include "backup_support.h"

#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace aparte::test {

namespace {

storage::Disk &real() {
    return storage::realDisk();
}

} // namespace

bool StickDisk::failed(const std::function<int()> &question) {
    for (const auto *each : {&std::as_const(onAnything), &question})
        if (const int error = *each ? (*each)() : 0; error != 0) {
            errno = error;
            return true;
        }
    return false;
}

void StickDisk::checkName(const char *path) {
    const auto name = std::string_view(path).substr(std::string_view(path).find_last_of('/') + 1);
    const auto isPlain = [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '.' || sign == '-';
    };
    if (likeFat && !std::ranges::all_of(name, isPlain))
        refusedNames.emplace_back(name);
}

int StickDisk::open(const char *path, int flags, mode_t mode) {
    if (isThere(path) && failed(flags & (O_WRONLY | O_RDWR) ? onWrite : nullptr))
        return -1;
    if (isThere(path) && (flags & O_CREAT))
        checkName(path);
    const int file = real().open(path, flags, mode);
    if (file >= 0 && isThere(path))
        (flags & O_DIRECTORY ? m_folders : m_there).push_back(file);
    return file;
}

int StickDisk::close(int file) {
    std::erase(m_there, file);
    std::erase(m_folders, file);
    return real().close(file);
}

ssize_t StickDisk::pread(int file, void *bytes, size_t size, off_t offset) {
    if (std::ranges::count(m_there, file) > 0 && failed(nullptr))
        return -1;
    return real().pread(file, bytes, size, offset);
}

ssize_t StickDisk::pwrite(int file, const void *bytes, size_t size, off_t offset) {
    if (std::ranges::count(m_there, file) == 0)
        return real().pwrite(file, bytes, size, offset);
    if (failed(onWrite))
        return -1;
    if (wrote)
        wrote(size);
    return real().pwrite(file, bytes, size, offset);
}

int StickDisk::ftruncate(int file, off_t size) {
    return std::ranges::count(m_there, file) > 0 && failed(onWrite) ? -1 : real().ftruncate(file, size);
}

int StickDisk::fsync(int file) {
    if (likeFat && std::ranges::count(m_folders, file) > 0)
        return errno = EINVAL, -1;
    return std::ranges::count(m_there, file) > 0 && failed(onSync) ? -1 : real().fsync(file);
}

int StickDisk::fdatasync(int file) {
    return real().fdatasync(file);
}

int StickDisk::flock(int file, int operation) {
    if (likeFat && std::ranges::count(m_there, file) > 0)
        return errno = ENOTSUP, -1;
    return real().flock(file, operation);
}

int StickDisk::fstat(int file, struct stat &facts) {
    return real().fstat(file, facts);
}

int StickDisk::stat(const char *path, struct stat &facts) {
    return isThere(path) && failed(nullptr) ? -1 : real().stat(path, facts);
}

int StickDisk::statvfs(const char *path, struct statvfs &facts) {
    return real().statvfs(path, facts);
}

int StickDisk::rename(const char *from, const char *to) {
    checkName(to);
    return isThere(to) && failed(onWrite) ? -1 : real().rename(from, to);
}

int StickDisk::unlink(const char *path) {
    return isThere(path) && failed(onWrite) ? -1 : real().unlink(path);
}

int StickDisk::mkdir(const char *path, mode_t mode) {
    if (isThere(path))
        checkName(path);
    return isThere(path) && failed(onWrite) ? -1 : real().mkdir(path, mode);
}

int StickDisk::rmdir(const char *path) {
    return real().rmdir(path);
}

Desk::Desk(StickDisk *disk_) : disk(disk_) {
    QDir().mkdir(stick());
    if (disk)
        disk->folder = QFile::encodeName(QFileInfo(stick()).canonicalFilePath()).toStdString();
    auto made = Vault::create(place.vault(), secret("motdepasse"), surroundings());
    vault = std::move(made->vault);
    backups = std::make_unique<backup::Backups>(*vault, surroundings());
    if (!addPerson(*vault, "Nadia"))
        qFatal("no person");
    note("premiere");
}

Surroundings Desk::surroundings() const {
    auto all = place.surroundings();
    all.disk = disk;
    all.today = [this] { return today; };
    return all;
}

void Desk::close() {
    backups.reset();
    vault.reset();
}

void Desk::reopen() {
    close();
    auto opened = Vault::unlock(place.vault(), secret("motdepasse"), surroundings());
    if (!opened)
        qFatal("%s", describe(opened.fault()).constData());
    vault = std::move(*opened);
    backups = std::make_unique<backup::Backups>(*vault, surroundings());
}

void Desk::note(const char *name, const QByteArray &text) {
    if (auto written = writeNote(*vault, "Nadia", name, text); !written)
        qFatal("%s", describe(written.fault()).constData());
}

QString Desk::own() const {
    return stick() + u'/' + QDir(stick()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
}

QStringList Desk::generations() const {
    return QDir(own()).entryList({QStringLiteral("journal-*.db")}, QDir::Files, QDir::Name);
}

backup::Outcome Desk::round() {
    auto outcomes = backups->run({});
    if (!outcomes || outcomes->size() != 1)
        qFatal("no round");
    return outcomes->front();
}

} // namespace aparte::test
