#include "cli/secrets.h"

#include "cli/reading.h"
#include "cli/terminal.h"

namespace aparte::cli {

Result<journal::SecretBytes> Secrets::line(const QString &prompt) const {
    if (m_descriptor)
        return readSecretLine(*m_descriptor);
    auto terminal = Terminal::open();
    if (!terminal)
        return terminal.fault();
    return terminal->secret(prompt);
}

Result<journal::Passphrase> Secrets::passphrase(const QString &prompt) const {
    auto typed = line(prompt);
    if (!typed)
        return typed.fault();
    return journal::passphraseFrom(*typed);
}

Result<journal::Passphrase> Secrets::current() const {
    return passphrase(m_tongue("Phrase de passe : ", "Passphrase: "));
}

Result<journal::Passphrase> Secrets::fresh() const {
    auto first = passphrase(m_tongue("Nouvelle phrase de passe : ", "New passphrase: "));
    if (!first)
        return first;
    if (auto right = journal::checkNew(*first); !right)
        return right.fault();
    if (m_descriptor)
        return first;
    const auto again = passphrase(m_tongue("La même, encore une fois : ", "The same once more: "));
    if (!again)
        return again.fault();
    if (journal::inWriting(*first) != journal::inWriting(*again))
        return fault(Fault::Kind::WrongUse, "passphrase.not-same");
    return first;
}

Result<journal::SecretBytes> Secrets::code() const {
    return line(m_tongue("Code de récupération : ", "Recovery code: "));
}

} // namespace aparte::cli
