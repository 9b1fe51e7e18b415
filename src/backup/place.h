// One destination as it is on the disk now: its folder, the vault's folder within, the copies there.
#pragma once

#include "backup/destination.h"
#include "backup/generation_names.h"
#include "vault/destination_list.h"

namespace aparte::backup {

using Known = vault::KnownDestination;

class Place {
public:
    Place(const vault::Vault &vault, const Known &known);

    // Unplugged, not mounted. A folder that was on another disk and now lies on the vault's is an empty mount point.
    bool reachable() const { return !m_folder.empty(); }
    bool reachableStill() const; // asked again, after something failed
    // Without links, FOLDER/ID. Made when it is not there. Damaged destination.link; NotFound; NotWritable; NoRoom.
    Result<std::string> own(bool make) const;

    struct File {
        GenerationName name;
        std::string path;
        std::uint64_t bytes = 0;
    };
    std::vector<File> files() const; // plain ones with a name of ours; links are left alone
    // What is there of what this machine once verified, and whether some of it is gone or has another size.
    std::vector<vault::KnownGeneration> stillThere(bool &somethingGone) const;
    std::string pathOf(const vault::KnownGeneration &generation) const;

    Destination described() const; // without what it owes

private:
    const Known &m_known;
    storage::Disk &m_disk;
    std::string m_folder; // without links; empty: not reachable
    std::string m_own;
};

bool onOneDisk(const std::string &one, const std::string &other);
Generation generationOf(const Place::File &file, bool verified);
bool isOf(const Place::File &file, const vault::KnownGeneration &known);
QDate dateOf(std::uint32_t day);
std::uint32_t numberOf(QDate day);

} // namespace aparte::backup
