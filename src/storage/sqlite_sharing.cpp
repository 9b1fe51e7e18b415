#include "storage/sqlite_sharing.h"

#include <sqlcipher/sqlite3.h>

#include <atomic>
#include <map>
#include <new>
#include <utility>

namespace aparte::storage {

std::shared_ptr<SqliteSharing> SqliteSharing::of(dev_t device, ino_t file) {
    static std::mutex guard;
    static std::map<std::pair<dev_t, ino_t>, std::weak_ptr<SqliteSharing>> known;
    const std::lock_guard lock(guard);
    std::erase_if(known, [](const auto &each) { return each.second.expired(); });
    auto &place = known[{device, file}];
    auto sharing = place.lock();
    if (!sharing)
        place = sharing = std::make_shared<SqliteSharing>();
    return sharing;
}

bool SqliteSharing::lock(int &held, int wanted) {
    const std::lock_guard guard(m_mutex);
    if (held >= wanted)
        return true;
    const bool another = m_highest != held && m_highest >= SQLITE_LOCK_RESERVED;
    if (wanted == SQLITE_LOCK_SHARED) {
        if (m_highest >= SQLITE_LOCK_PENDING)
            return false;
        ++m_readers;
    } else if (another) {
        return false;
    } else if (wanted == SQLITE_LOCK_EXCLUSIVE && m_readers > 1) {
        held = m_highest = SQLITE_LOCK_PENDING;
        return false;
    } else {
        m_highest = wanted;
    }
    held = wanted;
    return true;
}

void SqliteSharing::unlock(int &held, int wanted) {
    const std::lock_guard guard(m_mutex);
    if (held <= wanted)
        return;
    if (held >= SQLITE_LOCK_RESERVED)
        m_highest = SQLITE_LOCK_NONE;
    if (wanted == SQLITE_LOCK_NONE)
        --m_readers;
    held = wanted;
}

bool SqliteSharing::isReserved() {
    const std::lock_guard guard(m_mutex);
    return m_highest >= SQLITE_LOCK_RESERVED;
}

bool SqliteSharing::lockSlots(Hold &hold, unsigned first, unsigned count, bool alone) {
    const std::lock_guard guard(m_mutex);
    for (unsigned slot = first; slot < first + count; ++slot) {
        const unsigned bit = 1u << slot;
        if ((hold.alone & bit) || (!alone && (hold.shared & bit)))
            continue;
        if (alone ? m_slots[slot] != 0 : m_slots[slot] < 0)
            return false;
    }
    for (unsigned slot = first; slot < first + count; ++slot) {
        const unsigned bit = 1u << slot;
        if ((hold.alone | hold.shared) & bit)
            continue;
        m_slots[slot] += alone ? -1 : 1;
        (alone ? hold.alone : hold.shared) |= bit;
    }
    return true;
}

void SqliteSharing::unlockSlots(Hold &hold, unsigned first, unsigned count) {
    const std::lock_guard guard(m_mutex);
    for (unsigned slot = first; slot < first + count; ++slot) {
        const unsigned bit = 1u << slot;
        if (hold.alone & bit)
            m_slots[slot] = 0;
        else if (hold.shared & bit)
            --m_slots[slot];
        hold.alone &= ~bit;
        hold.shared &= ~bit;
    }
}

volatile void *SqliteSharing::region(std::size_t number, std::size_t size, bool make, bool &noMemory) {
    const std::lock_guard guard(m_mutex);
    while (make && m_regions.size() <= number) {
        std::unique_ptr<std::byte[]> fresh(new (std::nothrow) std::byte[size]());
        if (!fresh) {
            noMemory = true;
            return nullptr;
        }
        m_regions.push_back(std::move(fresh));
    }
    return number < m_regions.size() ? m_regions[number].get() : nullptr;
}

void SqliteSharing::attach() {
    const std::lock_guard guard(m_mutex);
    ++m_attached;
}

void SqliteSharing::detach() {
    const std::lock_guard guard(m_mutex);
    if (--m_attached == 0)
        m_regions.clear();
}

void SqliteSharing::barrier() {
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const std::lock_guard guard(m_mutex);
}

} // namespace aparte::storage
