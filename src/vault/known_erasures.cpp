#include "vault/known_erasures.h"

#include "storage/atomic_file.h"

#include <algorithm>
#include <functional>

namespace aparte::vault {

namespace {

void eachCopyIn(const Machine &machine, const std::string &path, const VaultId &vault, const crypto::RootKey &root,
                const std::function<void(std::uint64_t, crypto::KeyRing)> &visit) {
    const auto bytes = storage::readWhole(*machine.disk, path, crypto::key_file_layout::fileSize);
    const auto reading = bytes ? crypto::readKeyFile(*bytes, vault) : Result<crypto::KeyFileReading>(bytes.fault());
    if (!reading)
        return;
    for (const auto &copy : reading->copies)
        if (copy.header().vault == vault)
            if (auto ring = copy.open(root))
                visit(copy.header().sequence, std::move(*ring));
}

} // namespace

std::vector<crypto::KeyRing> ringsIn(const Machine &machine, const std::string &path, const VaultId &vault,
                                     const crypto::RootKey &root) {
    std::vector<crypto::KeyRing> rings;
    eachCopyIn(machine, path, vault, root,
               [&](std::uint64_t, crypto::KeyRing ring) { rings.push_back(std::move(ring)); });
    return rings;
}

std::uint64_t sequenceIn(const Machine &machine, const std::string &path, const VaultId &vault,
                         const crypto::RootKey &root) {
    std::uint64_t highest = 0;
    eachCopyIn(machine, path, vault, root,
               [&](std::uint64_t sequence, const crypto::KeyRing &) { highest = std::max(highest, sequence); });
    return highest;
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
