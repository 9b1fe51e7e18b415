#include "crypto/key_shelf.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace aparte::crypto::detail {

Byte *KeyShelf::take() {
    const std::lock_guard guard(m_alone);
    auto &free = boardWithRoom().free;
    auto *cell = free.back();
    free.pop_back();
    return cell;
}

bool KeyShelf::giveBack(Byte *cell) {
    const std::lock_guard guard(m_alone);
    const auto board = std::ranges::find_if(m_boards, [cell](const Board &each) { return each.holds(cell); });
    if (board == m_boards.end())
        return false;
    sodium_memzero(cell, cellSize);
    board->free.push_back(cell);
    return true;
}

KeyShelf::Board &KeyShelf::boardWithRoom() {
    const auto board = std::ranges::find_if(m_boards, [](const Board &each) { return !each.free.empty(); });
    if (board != m_boards.end())
        return *board;
    auto *memory = static_cast<Byte *>(sodium_malloc(cells * cellSize));
    if (!memory)
        throw std::bad_alloc();
    sodium_memzero(memory, cells * cellSize);
    auto &made = m_boards.emplace_back(Board{memory, {}});
    made.free.reserve(cells); // so that giving back never asks for memory
    for (std::size_t cell = cells; cell > 0; --cell)
        made.free.push_back(memory + (cell - 1) * cellSize);
    return made;
}

KeyShelf &keyShelf() {
    static auto *shelf = new KeyShelf;
    return *shelf;
}

} // namespace aparte::crypto::detail
