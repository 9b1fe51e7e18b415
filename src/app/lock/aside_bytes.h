// Sealed drafts one after the other, as they pass from a process to the one that replaces it: each its length in four
// bytes, least first, then itself.
#pragma once

#include "journal/set_aside.h"

#include <cstdint>

namespace aparte::app {

std::vector<std::uint8_t> bytesOf(const journal::Aside &aside);
journal::Aside asideIn(const std::vector<std::uint8_t> &bytes); // as many as are whole

} // namespace aparte::app
