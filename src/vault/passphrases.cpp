#include "vault/inside.h"
#include "vault/restoring.h"

namespace aparte::vault {

namespace {

// The manifest then asks for this `keys` or a later one: an older file put back, with the old passphrase, is noticed on
// any machine. A fault here is not told as one: the new secret holds from the moment `keys` has it, and whoever is told
// that nothing changed goes on with one that opens nothing. The next write asks for these `keys` again.
void rememberKeys(Vault &changed) {
    auto &vault = changed.inside();
    static_cast<void>(vault.withReserve([&] { return vault.writeManifest({}); }));
    vault.report.stateKept = vault.keepState(true).ok();
    static_cast<void>(offerKeysToReplaced(changed)); // otherwise at the next start
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
    rememberKeys(*this);
    return {};
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
    rememberKeys(*this);
    return {};
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
    rememberKeys(*this);
    return code.printed();
}

} // namespace aparte::vault
