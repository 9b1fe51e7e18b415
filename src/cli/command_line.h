// The whole command line as CLI11 sees it, and what was asked with it.
#pragma once

#include "cli/verb.h"

#include <string>
#include <variant>

namespace aparte::cli {

struct Page { // --help, --version
    QString text;
};

// What is to be done, a page to be shown, or what is wrong with the words (WrongUse usage.*).
using Asked = std::variant<Action, Page, Fault>;

Asked readCommandLine(std::vector<std::string> arguments, const Tongue &in);

} // namespace aparte::cli
