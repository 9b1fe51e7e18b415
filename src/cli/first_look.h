// What must be known before the command line is read, because it decides how a mistake in it is said.
#pragma once

#include "crypto/result.h"
#include "journal/words.h"

#include <QString>

#include <string>
#include <vector>

namespace aparte::cli {

struct FirstLook {
    bool json = false;
    journal::Language language;
    QString verb; // the first word that is no option
};

// `arguments` without the program's own name.
FirstLook lookAt(const std::vector<std::string> &arguments);

// WrongUse arguments.utf8: Qt would quietly turn such a name into another one.
Result<void> checkEncoding(const std::vector<std::string> &arguments);

} // namespace aparte::cli
