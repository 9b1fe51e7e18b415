// What could not be read, said at the end of an answer that holds all the rest: listed, and the exit code is 4.
#pragma once

#include "cli/verb.h"
#include "journal/unreadable.h"

namespace aparte::cli {

// `code`: read.incomplete or export.incomplete. Nothing missing leaves the answer as it is.
Answer withMissing(Answer answer, const journal::Missing &missing, const char *code, const Tongue &in);

} // namespace aparte::cli
