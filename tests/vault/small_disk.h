// A file system of a few megabytes in memory, seen by this test alone: for full disks and read-only places. Root, or
// user namespaces.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace aparte::test {

class SmallDisk {
public:
    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    bool ok() const { return m_mounted; } // false: this system allows neither, and the test must fail saying so
    QString path() const { return m_dir.path(); }
    void setReadOnly(bool readOnly);
    void fillUp(); // to the last block
    void makeRoom();

private:
    QTemporaryDir m_dir;
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace aparte::test
