// The terminal the person sits at, whatever standard input and output are.
#pragma once

#include "journal/passphrase.h"

#include <QString>

#include <utility>

namespace aparte::cli {

class Terminal {
public:
    static Result<Terminal> open(); // WrongUse terminal.none
    Terminal(Terminal &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Terminal &operator=(Terminal &&) = delete;
    ~Terminal();

    // One line that is not shown while it is typed. What readSecretLine() says; Failed terminal.echo: nothing was read.
    Result<journal::SecretBytes> secret(const QString &prompt) const;
    Result<bool> yes(const QString &question) const; // anything but a clear yes is no

private:
    explicit Terminal(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace aparte::cli
