// How long work says where it is, and how it is stopped: the same for everything the window shows as an errand.
#pragma once

#include "vault/progress.h"

namespace aparte::journal {

using vault::Progress;

} // namespace aparte::journal
