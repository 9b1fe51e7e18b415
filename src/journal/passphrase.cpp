#include "journal/passphrase.h"

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

// A secret's text for the moment of one call; the buffer is this function's own and is overwritten before it is freed.
QString textOf(const SecretBytes &secret) {
    const auto bytes = secret.exposeSecretBytes();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Passphrase passphraseFrom(const QString &typed) {
    return secretFrom(typed.normalized(QString::NormalizationForm_KC).toUtf8());
}

Result<Passphrase> passphraseFrom(const SecretBytes &typed) {
    const QString text = textOf(typed);
    if (text.toUtf8().size() != static_cast<qsizetype>(typed.size()) || text.contains(QChar::ReplacementCharacter))
        return fault(Fault::Kind::WrongUse, "passphrase.utf8");
    if (text.isEmpty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    return passphraseFrom(text);
}

QString inWriting(const SecretBytes &recoveryCode) {
    return textOf(recoveryCode);
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
