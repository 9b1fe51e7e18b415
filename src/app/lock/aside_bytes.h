// What passes from a process to the one that replaces it: sealed drafts and forms, and orders to copy sealed bytes to a
// backup's folder. Each piece its length in four bytes, least first, then itself: one byte for its kind, and its
// contents.
#pragma once

#include "backup/backups.h"
#include "journal/set_aside.h"

#include <cstdint>

namespace aparte::app {

struct Carried {
    journal::Aside drafts, forms;
    std::vector<backup::CopyOrder> orders;
    bool empty() const { return drafts.empty() && forms.empty() && orders.empty(); }
};

std::vector<std::uint8_t> bytesOf(const Carried &carried);
Carried carriedIn(const std::vector<std::uint8_t> &bytes); // as many pieces as are whole

} // namespace aparte::app
