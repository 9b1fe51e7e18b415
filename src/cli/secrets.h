// Where passphrases and codes come from: the lines of one descriptor in the order they are asked for, or the terminal.
// Never arguments, never the environment.
#pragma once

#include "cli/tongue.h"
#include "journal/passphrase.h"

#include <optional>

namespace aparte::cli {

class Secrets {
public:
    Secrets(std::optional<int> descriptor, const Tongue &tongue) : m_descriptor(descriptor), m_tongue(tongue) {}

    Result<journal::Passphrase> current() const;
    Result<journal::Passphrase> fresh() const; // on the terminal asked twice: WrongUse passphrase.not-same
    Result<journal::SecretBytes> code() const; // a recovery code as it was copied by hand

private:
    Result<journal::SecretBytes> line(const QString &prompt) const;
    Result<journal::Passphrase> passphrase(const QString &prompt) const;

    std::optional<int> m_descriptor;
    const Tongue &m_tongue;
};

} // namespace aparte::cli
