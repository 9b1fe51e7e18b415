// Ctrl+C, and being asked to end: a wish that work in progress looks at, so that it stops leaving things whole. A
// second one ends the program at once.
#pragma once

#include "crypto/result.h"

#include <atomic>

namespace aparte::cli {

void watchInterrupts();
const std::atomic<bool> *interrupted();
Result<void> checkInterrupted(); // Cancelled cancelled

} // namespace aparte::cli
