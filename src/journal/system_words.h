// The spelling dictionaries of this system, read once a process: public words, the same for every journal.
#pragma once

#include "lessons/guard/word_list.h"

#include <memory>

namespace aparte::journal {

std::shared_ptr<const lessons::guard::WordList> systemWords();

} // namespace aparte::journal
