#include "vault/inside.h"

namespace aparte::vault {

namespace {

// The manifest then asks for this `keys` or a later one: an older file put back, with the old passphrase, is noticed on
// any machine.
Result<void> rememberKeys(Vault::Inside &vault) {
    auto written = vault.withReserve([&] { return vault.writeManifest({}); });
    vault.report.stateKept = vault.keepState(true).ok();
    return written;
}

} // namespace

Result<void> Vault::changePassphrase(const Passphrase &current, const Passphrase &next) {
    if (current.empty() || next.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    if (auto may = m->mayWrite(); !may)
        return may;
    if (auto right = m->keys.verifyPassphrase(m->machine, current); !right)
        return right;
    m->sayOpen();
    if (auto replaced = m->keys.replacePassphrase(m->machine, next); !replaced)
        return replaced;
    return rememberKeys(*m);
}

Result<void> Vault::setPassphrase(const Passphrase &next) {
    if (next.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    if (!m->report.needsPassphrase)
        return fault(Fault::Kind::WrongUse, "passphrase.current-needed");
    if (auto may = m->mayWrite(); !may)
        return may;
    m->sayOpen();
    if (auto replaced = m->keys.replacePassphrase(m->machine, next); !replaced)
        return replaced;
    m->report.needsPassphrase = false;
    return rememberKeys(*m);
}

Result<crypto::SecretBytes> Vault::newRecoveryCode(const Passphrase &current) {
    if (current.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    if (auto may = m->mayWrite(); !may)
        return may.fault();
    if (auto right = m->keys.verifyPassphrase(m->machine, current); !right)
        return right.fault();
    const auto code = crypto::RecoveryCode::create(*m->machine.random);
    m->sayOpen();
    const auto replaced = m->keys.replaceCode(m->machine, code);
    if (!replaced && replaced.fault().code != "keys.half-written")
        return replaced.fault();
    // The code holds from here on, whatever the rest answers: it must be shown, or nobody has one.
    static_cast<void>(rememberKeys(*m));
    return code.printed();
}

} // namespace aparte::vault
