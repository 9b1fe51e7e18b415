#include "vault/state_keeper.h"

#include "storage/atomic_file.h"
#include "storage/file.h"

namespace aparte::vault {

namespace {

constexpr std::size_t largest = std::size_t{32} * 1024 * 1024;

crypto::VaultState copyOf(const crypto::VaultState &state) {
    return {state.open, state.sequence, state.root, state.keyFileSequence, state.erased, state.ledger.clone()};
}

} // namespace

StateKeeper StateKeeper::open(const Machine &machine, const VaultId &vault, crypto::StateKey key) {
    StateKeeper keeper(machine, vault, std::move(key));
    const auto path = keeper.path();
    if (!storage::exists(*machine.disk, path))
        return keeper;
    auto bytes = storage::readWhole(*machine.disk, path, largest);
    auto state = bytes ? crypto::decodeState(*bytes, vault, keeper.m_key) : bytes.fault();
    if (state) {
        keeper.m_now = copyOf(*state);
        keeper.m_seen = std::move(*state);
        return keeper;
    }
    keeper.m_tooNew = state.fault().kind == Fault::Kind::TooNew;
    keeper.m_damaged = !keeper.m_tooNew;
    if (keeper.m_damaged)
        machine.disk->rename(path.c_str(), (path + ".damaged").c_str());
    return keeper;
}

std::vector<crypto::ErasedPerson> StateKeeper::erased() const {
    return m_now.erased;
}

Result<void> StateKeeper::write(bool open, std::uint64_t sequence, const crypto::Root &root, std::uint64_t keySequence,
                                std::vector<crypto::ErasedPerson> erased) {
    m_now.open = open;
    m_now.sequence = sequence;
    m_now.root = root;
    m_now.keyFileSequence = keySequence;
    m_now.erased = std::move(erased);
    return save();
}

Result<void> StateKeeper::keepLedger(crypto::ByteView ledger) {
    auto before = std::move(m_now.ledger);
    m_now.ledger = crypto::SecretBytes::copyOf(ledger);
    auto saved = save();
    if (!saved)
        m_now.ledger = std::move(before);
    return saved;
}

Result<void> StateKeeper::save() {
    if (m_tooNew)
        return fault(Fault::Kind::TooNew, "state.version");
    auto bytes = crypto::encodeState(m_now, m_vault, m_key, *m_machine.random);
    if (!bytes)
        return bytes.fault();
    if (auto made = makeFolders(*m_machine.disk, m_machine.stateFolder); !made)
        return made;
    return storage::writeAtomically(*m_machine.disk, path(), *bytes);
}

std::string StateKeeper::path() const {
    return m_machine.stateFolder + "/" + hex(m_vault) + ".state";
}

} // namespace aparte::vault
