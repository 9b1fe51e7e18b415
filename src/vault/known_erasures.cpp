#include "vault/known_erasures.h"

#include "storage/atomic_file.h"

namespace aparte::vault {

std::vector<crypto::KeyRing> ringsIn(const Machine &machine, const std::string &path, const VaultId &vault,
                                     const crypto::RootKey &root) {
    std::vector<crypto::KeyRing> rings;
    const auto bytes = storage::readWhole(*machine.disk, path, crypto::key_file_layout::fileSize);
    if (!bytes)
        return rings;
    const auto reading = crypto::readKeyFile(*bytes, vault);
    if (!reading)
        return rings;
    for (const auto &copy : reading->copies)
        if (copy.header().vault == vault)
            if (auto ring = copy.open(root))
                rings.push_back(std::move(*ring));
    return rings;
}

std::uint64_t sequenceIn(const Machine &machine, const std::string &path) {
    const auto bytes = storage::readWhole(*machine.disk, path, crypto::key_file_layout::fileSize);
    const auto reading = bytes ? crypto::readKeyFile(*bytes) : Result<crypto::KeyFileReading>(bytes.fault());
    return reading ? reading->copies.front().header().sequence : 0;
}

// No room in the ring is no fault: whoever has no place in it has no key either, and so cannot come back.
crypto::KeyRing united(crypto::KeyRing ring, const std::vector<crypto::KeyRing> &others,
                       const std::vector<crypto::ErasedPerson> &erased, const std::vector<PersonId> &certificates,
                       qint64 today) {
    for (const auto &each : erased)
        static_cast<void>(ring.learnErased(each));
    for (const auto &person : certificates)
        static_cast<void>(ring.learnErased({person, static_cast<std::uint32_t>(today)}));
    for (const auto &other : others)
        for (const auto &each : other.erased())
            static_cast<void>(ring.learnErased(each));
    for (const auto &other : others)
        for (const auto &person : other.people())
            if (!ring.has(person) && !ring.isErased(person))
                static_cast<void>(ring.add(person, *other.personKey(person)));
    return ring;
}

} // namespace aparte::vault
