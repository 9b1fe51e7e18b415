#include "small_disk.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstdio>

namespace aparte::test {

namespace {

void writeText(const char *path, const QByteArray &text) {
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

// Once a process: mounts that nobody else sees.
bool ownMounts() {
    static const bool done = [] {
        const auto user = ::geteuid();
        const auto group = ::getegid();
        if (user != 0) {
            if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return false;
            writeText("/proc/self/setgroups", "deny");
            writeText("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
            writeText("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
        } else if (::unshare(CLONE_NEWNS) != 0) {
            return false;
        }
        return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }();
    return done;
}

} // namespace

SmallDisk::SmallDisk(int megabytes) : m_path(QFile::encodeName(m_dir.path())) {
    const auto options = "size=" + QByteArray::number(megabytes) + "m,mode=0700";
    m_mounted = ownMounts() && ::mount("tmpfs", m_path.constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted)
        ::umount2(m_path.constData(), MNT_DETACH);
}

void SmallDisk::setReadOnly(bool readOnly) {
    const auto flags = static_cast<unsigned long>(MS_REMOUNT | (readOnly ? MS_RDONLY : 0));
    if (::mount("tmpfs", m_path.constData(), "tmpfs", flags, nullptr) != 0)
        qFatal("cannot remount");
}

void SmallDisk::fillUp() {
    const int file = ::open((m_path + "/filler").constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray block(4096, 'f');
    while (::write(file, block.constData(), 4096) > 0) {
    }
    ::close(file);
}

void SmallDisk::makeRoom() {
    ::unlink((m_path + "/filler").constData());
}

} // namespace aparte::test
