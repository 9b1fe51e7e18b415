#include "journal/passphrase.h"

#include "vault/utf8_text.h"

#include <QByteArray>

#include <zxcvbn.h>

#include <algorithm>

namespace aparte::journal {

namespace {

SecretBytes secretFrom(const QByteArray &utf8) {
    SecretBytes secret(static_cast<std::size_t>(utf8.size()));
    std::ranges::copy(utf8, secret.fillSecretBytes().begin());
    return secret;
}

std::optional<QString> textOf(const SecretBytes &secret) {
    const auto bytes = secret.exposeSecretBytes();
    return vault::textOf({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

} // namespace

Passphrase passphraseFrom(const QString &typed) {
    return secretFrom(typed.normalized(QString::NormalizationForm_KC).toUtf8());
}

Result<Passphrase> passphraseFrom(const SecretBytes &typed) {
    const auto text = textOf(typed);
    if (!text)
        return fault(Fault::Kind::WrongUse, "passphrase.utf8");
    if (text->isEmpty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    return passphraseFrom(*text);
}

Result<void> checkNew(const Passphrase &passphrase) {
    return inWriting(passphrase).trimmed().isEmpty() ? fault(Fault::Kind::WrongUse, "passphrase.blank")
                                                     : Result<void>();
}

int passphraseStrength(const Passphrase &passphrase) {
    return passphraseStrength(inWriting(passphrase));
}

QString inWriting(const SecretBytes &recoveryCode) {
    return *textOf(recoveryCode); // ASCII
}

int passphraseStrength(const QString &typed) {
    QByteArray bytes = typed.normalized(QString::NormalizationForm_KC).toUtf8();
    const double bits = ZxcvbnMatch(bytes.constData(), nullptr, nullptr);
    bytes.fill('\0');
    // zxcvbn's own bounds: 10^3, 10^6, 10^8 and 10^10 guesses, in bits.
    constexpr double bounds[] = {9.966, 19.932, 26.575, 33.219};
    return static_cast<int>(std::ranges::count_if(bounds, [bits](double bound) { return bits >= bound; }));
}

} // namespace aparte::journal
