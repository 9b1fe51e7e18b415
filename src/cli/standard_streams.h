// Standard output and standard error, without buffers: what was printed is known when the call returns.
#pragma once

#include "crypto/result.h"

#include <QByteArray>
#include <QString>

namespace aparte::cli {

// First of all: a closed 0, 1 or 2 would become the number of the next file that is opened, and what is printed would
// land in the vault. Each gets a /dev/null on which writing fails.
void holdStandardStreams();

// For a screen: names and notes of an imported bundle are anybody's text and may carry control sequences.
QByteArray printable(const QString &text);

Result<void> writeOutput(const QByteArray &bytes); // Failed output.failed
void say(const QString &line);                     // one line on standard error; nobody can be told if that fails
void sayWithoutLineEnd(const QString &text);
void clearLine(); // of the screen behind standard error
bool errorIsScreen();

} // namespace aparte::cli
