// The pages of --help, in the person's language: CLI11's own have English words of their own in between.
#pragma once

#include "cli/verb.h"

namespace aparte::cli {

QString overview(const CLI::App &app, const Tongue &in);
QString pageOf(const Verb &verb, const CLI::App &options, const Tongue &in);

} // namespace aparte::cli
