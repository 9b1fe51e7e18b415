// Options as CLI11 reads them, with their help in both languages.
#pragma once

#include "cli/tongue.h"
#include "crypto/result.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QStringList>

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace aparte::cli {

// A journal, and how it is opened.
struct VaultArguments {
    std::string vault;
    int descriptor = -1; // of --passphrase-fd; -1: the terminal
    bool acceptOlder = false;

    QString folder() const { return QString::fromStdString(vault); }
};

CLI::Option *addWord(CLI::App &verb, const char *name, std::string &into, const char *type, const QString &help);
// Each time it is named, one more; never the word after that, which is somebody else's.
CLI::Option *addWords(CLI::App &verb, const char *name, std::vector<std::string> &into, const char *type,
                      const QString &help);
CLI::Option *addNumber(CLI::App &verb, const char *name, int &into, int least, int most, const QString &help);
void addFlag(CLI::App &verb, const char *name, bool &into, const QString &help);

void addVault(CLI::App &verb, VaultArguments &into, const Tongue &in);
// For a vault that is there already: --accept-older too.
void addOpenedVault(CLI::App &verb, VaultArguments &into, const Tongue &in);

QStringList textsOf(const std::vector<std::string> &words);
std::vector<std::string> namesOf(domain::Words words);
Result<QDate> dayOf(const std::string &text, const char *option); // WrongUse usage.date

} // namespace aparte::cli
