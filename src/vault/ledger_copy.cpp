#include "vault/ledger_copy.h"

#include "vault/inside.h"

namespace aparte::vault {

namespace {

constexpr char doubt = '?', end = '\n';
const QByteArray emptyChain = QByteArrayLiteral("[]");

QByteArray bytesOf(crypto::ByteView view) {
    return {reinterpret_cast<const char *>(view.data()), static_cast<qsizetype>(view.size())};
}

crypto::ByteView viewOf(const QByteArray &bytes) {
    return {reinterpret_cast<const crypto::Byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

StateKeeper beside(Machine machine, const VaultId &vault, const crypto::RootKey &root, const std::string &folder) {
    machine.stateFolder = folder;
    return StateKeeper::open(machine, vault, crypto::deriveKey<crypto::StateKey>(root));
}

} // namespace

QByteArray chainIn(const QByteArray &copy) {
    const qsizetype from = copy.startsWith(doubt) ? 1 : 0;
    const qsizetype to = copy.indexOf(end);
    return copy.mid(from, to < 0 ? -1 : to - from);
}

QByteArray confirmedIn(const QByteArray &copy) {
    const qsizetype at = copy.indexOf(end);
    return at < 0 ? QByteArray() : copy.mid(at + 1);
}

QByteArray inDoubt(const QByteArray &chain, const QByteArray &confirmed) {
    return doubt + chain + end + confirmed;
}

bool isInDoubt(const QByteArray &copy) {
    return copy.isEmpty() || copy.startsWith(doubt);
}

bool continues(const QByteArray &longer, const QByteArray &shorter) {
    return longer == shorter || longer.startsWith(shorter.chopped(std::min<qsizetype>(shorter.size(), 1)));
}

Result<void> doubtLedger(StateKeeper &state, const std::vector<QByteArray> &chains) {
    const auto before = bytesOf(state.ledger());
    auto chain = chainIn(before);
    for (const auto &longer : chains)
        if (longer.size() > chain.size() && continues(longer, chain))
            chain = longer;
    const auto after = chain.isEmpty() ? chain : doubt + chain;
    return after == before ? Result<void>() : state.keepLedger(viewOf(after));
}

QByteArray ledgerBeside(const Machine &machine, const VaultId &vault, const crypto::RootKey &root,
                        const std::string &folder) {
    return chainIn(bytesOf(beside(machine, vault, root, folder).ledger()));
}

Result<void> offerLedger(Vault &vault, const std::string &folder) {
    const auto &inside = vault.inside();
    const auto copy = bytesOf(inside.state.ledger());
    if (isInDoubt(copy) || copy == emptyChain)
        return {};
    auto there = beside(inside.machine, inside.keys.vault(), inside.keys.root(), folder);
    const auto chain = bytesOf(there.ledger());
    if (chain == copy)
        return {};
    if (!continues(copy, chain))
        return fault(Fault::Kind::ChangedOutside, "ledger.forked-backup");
    return there.keepLedger(viewOf(copy));
}

void removeLedgerBeside(const Machine &machine, const std::string &folder) {
    const auto path = folder + folder.substr(folder.rfind('/')) + ".state";
    machine.disk->unlink(path.c_str());
    machine.disk->unlink((path + ".damaged").c_str());
}

} // namespace aparte::vault
