#include "journal/plain_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace aparte::journal {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

Fault systemFault(int error, const QString &path) {
    const std::string name = QFileInfo(path).fileName().toStdString();
    if (error == EEXIST)
        return fault(Fault::Kind::WrongUse, "export.exists", name);
    if (error == ENOSPC || error == EDQUOT)
        return fault(Fault::Kind::NoRoom, "export.no-room", name);
    return fault(Fault::Kind::NotWritable, "export.not-writable", name, error);
}

bool writeAll(int file, const QByteArray &bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

} // namespace

Result<void> checkPlainFile(const QString &path) {
    const QFileInfo place(path), folder(place.absolutePath());
    if (place.exists() || place.isSymLink())
        return systemFault(EEXIST, path);
    return folder.isDir() && folder.isWritable() ? Result<void>() : systemFault(EACCES, path);
}

Result<void> writePlainFile(const QString &path, const QByteArray &bytes) {
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.number() < 0)
        return systemFault(errno, path);
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0) {
        const int error = errno;
        ::unlink(name.constData());
        return systemFault(error, path);
    }
    const Descriptor parent(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent.number() < 0 || ::fsync(parent.number()) != 0)
        return systemFault(errno, path);
    return {};
}

} // namespace aparte::journal
