// What was noticed while a vault was opened, and does not stop the work.
#pragma once

#include "cli/tongue.h"
#include "journal/journal.h"

#include <vector>

namespace aparte::cli {

struct Notice {
    QString code, sentence;
};
std::vector<Notice> noticesOf(const vault::OpenReport &opened, const Tongue &in);

} // namespace aparte::cli
