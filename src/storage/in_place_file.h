// A file of fixed size that is overwritten where it stands, never renamed: on most file systems the old bytes are then
// gone (measured: 0 copies on ext4, where a rename leaves one). Open as long as the vault is: its lock is the
// single-instance lock, which the kernel lets go of even on kill.
#pragma once

#include "storage/file.h"

namespace aparte::storage {

class InPlaceFile {
public:
    enum class Access { ReadWrite, ReadOnly };

    // A new file of these bytes, 0600, synced; the folder is the caller's to sync. WrongUse file.exists.
    static Result<InPlaceFile> create(Disk &disk, const std::string &path, crypto::ByteView bytes);
    // Locked before anything is read. Busy vault.busy: another process has it. Opens read-only by itself where writing
    // is not allowed.
    static Result<InPlaceFile> open(Disk &disk, const std::string &path);

    Access access() const { return m_access; }
    Result<std::size_t> size() const { return m_file.size(); }
    Result<crypto::Bytes> read(std::size_t offset, std::size_t size) const;
    // Written, synced, read back and compared. Failed file.read-back: the disk answers other bytes than it was given.
    Result<void> write(std::size_t offset, crypto::ByteView bytes);

private:
    InPlaceFile(File file, Access access) : m_file(std::move(file)), m_access(access) {}
    static Result<InPlaceFile> locked(File file, Access access, const std::string &path);
    File m_file;
    Access m_access;
};

} // namespace aparte::storage
