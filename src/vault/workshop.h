// A folder beside a vault, FOLDER.new, .restoring, .restored, .rekeying: where a whole one is made before it takes the
// name, so that a crash leaves no half of one there. It carries a file `unfinished`: a name alone does not say that
// what is there may go, for a coach may call a journal so too.
#pragma once

#include "storage/file.h"
#include "vault/key_store.h"
#include "vault/progress.h"

#include <QString>

namespace aparte::vault {

class Workshop {
public:
    // What a crash left of an earlier one goes first. Busy vault.busy: another process is at it. Faults as systemFault:
    // folder.make.
    enum class Keys { OfPeople, OfNobody }; // nobody: a new vault's, which may simply be removed
    static Result<Workshop> open(const Machine &machine, const std::string &place, const char *suffix,
                                 Keys keys = Keys::OfPeople);
    ~Workshop(); // and what is in it
    Workshop(Workshop &&other) noexcept;
    Workshop &operator=(Workshop &&) = delete;

    const std::string &folder() const { return m_folder; }
    // Takes the place of an empty folder, and of nothing else. WrongUse vault.exists.
    Result<void> moveTo(const std::string &place);
    void leave() { m_folder.clear(); } // what is there stays

private:
    Workshop(const Machine &machine, std::string folder, Keys keys)
        : m_machine(machine), m_folder(std::move(folder)), m_keys(keys) {}
    void clear() const;
    Machine m_machine;
    std::string m_folder;
    Keys m_keys;
    std::optional<storage::File> m_mark; // locked while this lives: nobody takes it for what a crash left
};

// Overwritten with noise where it lies, synced, and removed: an unlinked file of keys would leave them on the disk. No
// fault when it is not there.
Result<void> destroyKeys(const Machine &machine, const std::string &path);
// A vault's files, `keys` as above, and the folder when nothing else is in it. Not while another process has it open.
void removeVault(const Machine &machine, const std::string &folder);
// The same for what a crash left of a workshop; anything else stays, as does what somebody is at.
void removeLeftover(const Machine &machine, const std::string &folder);
bool isUnfinished(const Machine &machine, const std::string &folder);
void finished(const Machine &machine, const std::string &folder); // it is a vault from now on

void removeState(const Machine &machine, const std::string &folder); // a state of its own, while a restore lasts

// Where a vault is being restored, kept in the state folder meanwhile: nobody opens a place that came to nothing, so
// the next opening of any vault looks there.
void noteRestoring(const Machine &machine, const std::string &folder);
void tidyRestoring(const Machine &machine);

// 1 MiB at a time through the Disk, into a new file, synced. Cancelled; NoRoom; what is there already: file.exists.
Result<void> copyDatabase(const Machine &machine, const std::string &from, const std::string &to,
                          const Progress &progress);

// Absolute and without links, of a folder that need not be there yet; empty when the one above is missing.
std::string placeOf(const QString &folder);
bool isTaken(const QString &folder); // by anything but an empty folder

// An empty journal.db under these keys, with its first manifest.
Result<void> makeDatabase(const Machine &machine, const std::string &folder, const KeyStore &keys);

} // namespace aparte::vault
