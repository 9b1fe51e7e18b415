// Where keys lie: cells of 32 bytes in guarded memory that keys share. Guarded memory of its own costs a key ten system
// calls (a search unwraps everybody's: a tenth of its time) and a locked page: of the 8 MiB that a person may usually
// lock, two thousand keys leave nothing, and what cannot be locked may be written to swap without a word.
#pragma once

#include "crypto/bytes.h"

#include <mutex>
#include <vector>

namespace aparte::crypto::detail {

class KeyShelf {
public:
    static constexpr std::size_t cellSize = 32;

    Byte *take(); // zeros
    // Wipes it. False: not from here.
    bool giveBack(Byte *cell);

private:
    // One locked page with a page that cannot be touched on either side (sodium_malloc puts its canary in, too).
    static constexpr std::size_t cells = 126;
    struct Board {
        Byte *memory;
        std::vector<Byte *> free;
        bool holds(const Byte *cell) const { return cell >= memory && cell < memory + cells * cellSize; }
    };
    Board &boardWithRoom();

    std::mutex m_alone;
    std::vector<Board> m_boards; // never given back: they are few, and wiped cell by cell
};

// Lives until the process ends, so that keys may.
KeyShelf &keyShelf();

} // namespace aparte::crypto::detail
