#include "journal/system_words.h"

#include "lessons/guard/hunspell_words.h"

namespace aparte::journal {

std::shared_ptr<const lessons::guard::WordList> systemWords() {
    using lessons::guard::HunspellWords;
    static const auto words = std::make_shared<const HunspellWords>(HunspellWords::systemFolders());
    return words;
}

} // namespace aparte::journal
