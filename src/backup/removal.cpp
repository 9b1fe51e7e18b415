#include "backup/removal.h"

#include "backup/copying.h"
#include "backup/place.h"
#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/inside.h"
#include "vault/key_offering.h"
#include "vault/ledger_copy.h"
#include "vault/workshop.h"

#include <algorithm>
#include <cerrno>

namespace aparte::backup {

namespace {

Result<void> removeFile(storage::Disk &disk, const std::string &path) {
    return disk.unlink(path.c_str()) == 0 || errno == ENOENT
               ? Result<void>()
               : Result<void>(storage::systemFault(errno, "file.write", path));
}

bool isOurs(const Place::File &file, const Known &known) {
    return file.name.part || std::ranges::any_of(known.generations, [&](const auto &each) { return isOf(file, each); });
}

// All of it or nothing: `keys` left behind for somebody else's copies would owe unseen.
Result<void> removeAll(const vault::Machine &machine, const Place &place, const Known &known, const std::string &own) {
    auto &disk = *machine.disk;
    const auto files = place.files();
    if (!std::ranges::all_of(files, [&](const auto &file) { return isOurs(file, known); }))
        return fault(Fault::Kind::Refused, "destination.shared");
    for (const auto &file : files)
        if (auto gone = removeFile(disk, file.path); !gone)
            return gone;
    if (auto gone = vault::destroyKeys(machine, own + "/keys"); !gone)
        return gone;
    vault::removeLedgerBeside(machine, own);
    disk.rmdir(own.c_str()); // stays when something else lies there
    return vault::syncFolderThere(disk, storage::folderOf(own));
}

} // namespace

Result<void> removeCopies(const vault::Vault &vault, const Known &known) {
    const Place place(vault, known);
    auto own = place.own(false);
    if (!own && own.fault().code == "file.missing")
        return {};
    if (!own)
        return own.fault();
    auto gone = removeAll(vault.inside().machine, place, known, *own);
    return gone ? gone : Result<void>(atDestination(gone.fault(), place.reachableStill()));
}

} // namespace aparte::backup
