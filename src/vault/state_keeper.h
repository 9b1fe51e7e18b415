// What this machine saw last of the vault, outside the vault: notices that an older copy was put back, remembers who
// was erased, keeps a sealed copy of the report ledger (design/vault.md, Rollback).
#pragma once

#include "crypto/state_file.h"
#include "vault/machine.h"

namespace aparte::vault {

class StateKeeper {
public:
    // A damaged file is put aside under another name and answered as none, with damaged() true. One of a later version
    // is left alone.
    static StateKeeper open(const Machine &machine, const VaultId &vault, crypto::StateKey key);

    bool damaged() const { return m_damaged; }
    const std::optional<crypto::VaultState> &seen() const { return m_seen; } // as found at start
    std::vector<crypto::ErasedPerson> erased() const;                        // as now known here
    crypto::ByteView ledger() const { return m_now.ledger.exposeSecretBytes(); }

    // What the vault is now. Faults: NoRoom, NotWritable; what was there before stays.
    Result<void> write(bool open, std::uint64_t sequence, const crypto::Root &root, std::uint64_t keySequence,
                       std::vector<crypto::ErasedPerson> erased);
    Result<void> keepLedger(crypto::ByteView ledger);

private:
    StateKeeper(const Machine &machine, const VaultId &vault, crypto::StateKey key)
        : m_machine(machine), m_vault(vault), m_key(std::move(key)) {}
    std::string path() const;
    Result<void> save();

    Machine m_machine;
    VaultId m_vault;
    crypto::StateKey m_key;
    std::optional<crypto::VaultState> m_seen;
    crypto::VaultState m_now;
    bool m_damaged = false;
    bool m_tooNew = false;
};

} // namespace aparte::vault
