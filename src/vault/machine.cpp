#include "vault/machine.h"

#include "storage/file.h"
#include "storage/system_fault.h"

#include <QDate>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <fstream>

namespace aparte::vault {

namespace {

std::string defaultStateFolder() {
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!base.startsWith(u'/')) // the specification: relative ones are ignored
        base = qEnvironmentVariable("HOME") + QStringLiteral("/.local/state");
    return QFile::encodeName(base + QStringLiteral("/aparte")).toStdString();
}

} // namespace

Machine Machine::from(const Surroundings &surroundings) {
    Machine machine{};
    machine.disk = surroundings.disk ? surroundings.disk : &storage::realDisk();
    machine.random = surroundings.random ? surroundings.random : &crypto::systemRandom();
    machine.stateFolder = surroundings.stateFolder.isEmpty()
                              ? defaultStateFolder()
                              : QFile::encodeName(surroundings.stateFolder).toStdString();
    machine.kdfCost = surroundings.kdfCost;
    machine.keepPages = surroundings.keepPages;
    machine.today = surroundings.today;
    if (!machine.today)
        machine.today = [] { return QDate(1970, 1, 1).daysTo(QDate::currentDate()); };
    machine.stretch = surroundings.stretch;
    if (!machine.stretch)
        machine.stretch = [](const crypto::SlotTerms &terms, const crypto::SecretBytes &secret) {
            return terms.stretch(secret);
        };
    return machine;
}

crypto::KdfCost Machine::costForNewSlot() const {
    return kdfCost ? *kdfCost : crypto::calibrate(freeMemoryKiB());
}

std::uint64_t freeMemoryKiB() {
    std::ifstream facts("/proc/meminfo");
    for (std::string name; facts >> name;) {
        std::uint64_t amount = 0;
        if (name == "MemAvailable:" && facts >> amount)
            return amount;
        facts.ignore(256, '\n');
    }
    return 0;
}

Result<void> makeFolders(storage::Disk &disk, const std::string &folder) {
    if (folder.empty() || storage::exists(disk, folder))
        return {};
    if (const auto above = storage::folderOf(folder); above != folder)
        if (auto made = makeFolders(disk, above); !made)
            return made;
    if (disk.mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return storage::systemFault(errno, "folder.make", folder);
    return {};
}

std::string hex(const VaultId &id) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : id.bytes)
        text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

} // namespace aparte::vault
