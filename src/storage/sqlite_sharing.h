// What the connections of this process have in common about one database file: who may read, write, or have it alone
// (SQLite's five levels), and the index of the journal file with its eight locks. In memory: nothing of it must outlive
// the process. The rules are those of SQLite's os_unix.c.
#pragma once

#include <sys/types.h>

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace aparte::storage {

class SqliteSharing {
public:
    static std::shared_ptr<SqliteSharing> of(dev_t device, ino_t file); // the same for all who have it open

    // `held` is what this connection has, a SQLITE_LOCK_ level; true: it now has `wanted`. Refused for an exclusive
    // lock because of readers, `held` becomes PENDING: no new reader comes in.
    bool lock(int &held, int wanted);
    void unlock(int &held, int wanted); // down to SHARED or NONE
    bool isReserved();

    using Slots = std::array<int, 8>; // how many share it; -1: one has it alone
    struct Hold {                     // of one connection, a bit a slot
        unsigned shared = 0;
        unsigned alone = 0;
    };
    bool lockSlots(Hold &hold, unsigned first, unsigned count, bool alone);
    void unlockSlots(Hold &hold, unsigned first, unsigned count);
    // Null: not there and not to be made, or (`noMemory`) no memory for it.
    volatile void *region(std::size_t number, std::size_t size, bool make, bool &noMemory);
    void attach();
    void detach(); // the last one leaves nothing
    void barrier();

private:
    std::mutex m_mutex;
    int m_readers = 0; // connections at SHARED and above
    int m_highest = 0; // RESERVED and above: one connection at most
    Slots m_slots{};
    int m_attached = 0;
    std::vector<std::unique_ptr<std::byte[]>> m_regions;
};

} // namespace aparte::storage
