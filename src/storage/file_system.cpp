#include "storage/file_system.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace aparte::storage {

namespace {

struct Known {
    std::uint32_t magic; // linux/magic.h
    const char *name;
    const char *caveat;
};

constexpr Known known[] = {
    {0xef53, "ext4", ""},
    {0x58465342, "xfs", ""},
    {0x4d44, "vfat", ""},
    {0x2011bab0, "exfat", ""},
    {0x5346544e, "ntfs", ""},
    {0x7366746e, "ntfs", ""},
    {0x3153464a, "jfs", ""},
    {0x01021994, "tmpfs", "memory"},
    {0x858458f6, "ramfs", "memory"},
    {0x9123683e, "btrfs", "copy-on-write"},
    {0x2fc12fc1, "zfs", "copy-on-write"},
    {0xca451a4e, "bcachefs", "copy-on-write"},
    {0xf2f52010, "f2fs", "copy-on-write"},
    {0x3434, "nilfs2", "copy-on-write"},
    {0x794c7630, "overlay", "overlay"},
    {0x6969, "nfs", "network"},
    {0xff534d42, "cifs", "network"},
    {0xfe534d42, "smb2", "network"},
    {0x517b, "smb", "network"},
    {0x01021997, "9p", "network"},
    {0x65735546, "fuse", "unknown"},
};

// data=journal writes everything twice (measured: 2 or 3 copies left).
bool journalsData(const std::string &folder) {
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0)
        return false;
    std::ostringstream device;
    device << major(facts.st_dev) << ':' << minor(facts.st_dev);
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string id, parent, number;
        words >> id >> parent >> number;
        if (number == device.str() && line.find("data=journal") != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

bool isFull(Disk &disk, const std::string &folder) {
    constexpr std::uint64_t few = 262'144;
    struct statvfs facts {};
    return disk.statvfs(folder.c_str(), facts) == 0 &&
           static_cast<std::uint64_t>(facts.f_bavail) * facts.f_frsize < few;
}

FileSystem fileSystemOf(const std::string &folder) {
    struct statfs facts {};
    if (::statfs(folder.c_str(), &facts) != 0)
        return {"", "unknown"};
    const auto magic = static_cast<std::uint32_t>(facts.f_type);
    for (const auto &each : known)
        if (each.magic == magic)
            return {each.name, magic == 0xef53 && journalsData(folder) ? "data-journal" : each.caveat};
    char text[16];
    std::snprintf(text, sizeof text, "0x%x", magic);
    return {text, "unknown"};
}

} // namespace aparte::storage
