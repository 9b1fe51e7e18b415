// Two folders beside one another take each other's name in one step: at no moment is there nothing under either.
#pragma once

#include "crypto/result.h"

#include <string>

namespace aparte::storage {

// NotWritable disk.no-exchange: this file system cannot (network shares, exFAT). The folder above is the caller's to
// sync.
Result<void> exchange(const std::string &one, const std::string &other);

} // namespace aparte::storage
