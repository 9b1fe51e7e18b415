#include "vault/slot_opening.h"

#include <chrono>

namespace aparte::vault {

namespace {

using crypto::KeyFileCopy;
using crypto::RootKey;
using Clock = std::chrono::steady_clock;

const crypto::KeySlot *slotOf(const crypto::KeyFileHeader &header, crypto::SlotTerms::Kind kind) {
    if (kind == crypto::SlotTerms::Kind::ByPassphrase)
        return &header.passphrase;
    return header.recovery ? &*header.recovery : nullptr;
}

struct Attempt {
    const KeyFileCopy *copy;
    Result<RootKey> root;
};

Result<OpenedCopy> opened(RootKey root, const KeyFileCopy &copy, bool otherIsBad) {
    auto ring = copy.open(root);
    if (!ring)
        return ring.fault();
    return OpenedCopy{std::move(root), std::move(*ring), &copy, otherIsBad, 0};
}

// The second copy was opened although the first, which claims to be newer, was not. If the first is authentic under the
// root key just found, it is right and this secret is one of before; if not, anybody may have written it.
Result<OpenedCopy> secondInstead(RootKey root, const Attempt &first, const KeyFileCopy &second) {
    if (first.copy->open(root))
        return first.root ? fault(Fault::Kind::Damaged, "keys.both-copies") : first.root.fault();
    return opened(std::move(root), second, true);
}

bool opens(const Machine &machine, const KeyFileCopy &copy, crypto::SlotTerms::Kind kind,
           const crypto::SecretBytes &secret) {
    const auto root = openSlot(machine, copy.header(), kind, secret);
    return root && copy.open(*root);
}

// What is said of the only copy that counts, unless the secret is that of a vault whose copy was put beside it.
Fault alone(const Machine &machine, const crypto::KeyFileReading &reading, crypto::SlotTerms::Kind kind,
            const crypto::SecretBytes &secret, Fault answer) {
    if (reading.foreign && opens(machine, *reading.foreign, kind, secret))
        return fault(Fault::Kind::ChangedOutside, "keys.other-vault");
    return answer;
}

} // namespace

Result<RootKey> openSlot(const Machine &machine, const crypto::KeyFileHeader &header, crypto::SlotTerms::Kind kind,
                         const crypto::SecretBytes &secret) {
    const auto *slot = slotOf(header, kind);
    if (!slot)
        return fault(Fault::Kind::CouldNotOpen, "slot.none");
    if (auto affordable = slot->terms().cost.check(freeMemoryKiB()); !affordable)
        return affordable.fault();
    auto stretched = machine.stretch(slot->terms(), secret);
    if (!stretched)
        return stretched.fault();
    return slot->open(header.vault, *stretched);
}

Result<OpenedCopy> openNewestCopy(const Machine &machine, const crypto::KeyFileReading &reading,
                                  crypto::SlotTerms::Kind kind, const crypto::SecretBytes &secret) {
    const auto start = Clock::now();
    const auto timed = [start](Result<OpenedCopy> outcome) {
        if (outcome)
            outcome->kdfMilliseconds = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        return outcome;
    };
    Attempt first{&reading.copies.front(), openSlot(machine, reading.copies.front().header(), kind, secret)};
    const auto afterFirst = Clock::now();
    if (first.root) {
        auto outcome = opened(first.root->clone(), *first.copy, reading.unequal);
        if (outcome) {
            outcome->kdfMilliseconds = std::chrono::duration<double, std::milli>(afterFirst - start).count();
            return outcome;
        }
        if (reading.copies.size() == 1)
            return alone(machine, reading, kind, secret, outcome.fault());
    }
    if (reading.copies.size() == 1)
        return alone(machine, reading, kind, secret, first.root.fault());
    const auto &second = reading.copies.back();
    auto root = openSlot(machine, second.header(), kind, secret);
    if (!root) // the newer copy's answer, unless that is damage and this one at least could be asked
        return first.root ? fault(Fault::Kind::Damaged, "keys.both-copies") : first.root.fault();
    return timed(secondInstead(std::move(*root), first, second));
}

} // namespace aparte::vault
