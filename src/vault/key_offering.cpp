#include "vault/key_offering.h"

#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/inside.h"
#include "vault/workshop.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>

#include <algorithm>

namespace aparte::vault {

namespace {

namespace layout = crypto::key_file_layout;
using crypto::Bytes;
using crypto::ByteView;
using crypto::KeyFileCopy;
using storage::File;

Fault changed(const char *code) {
    return fault(Fault::Kind::ChangedOutside, code, "keys");
}

// The vault's own present copy.
Result<KeyFileCopy> present(const Vault::Inside &vault) {
    auto bytes = vault.keys.fileBytes();
    if (!bytes)
        return bytes.fault();
    auto reading = crypto::readKeyFile(*bytes, vault.keys.vault());
    if (!reading)
        return reading.fault();
    auto &newest = reading->copies.front();
    if (newest.header().sequence != vault.keys.sequence() || newest.header().vault != vault.keys.vault())
        return changed("keys.sequence");
    return Result<KeyFileCopy>(std::move(newest));
}

std::array<crypto::Byte, 32> hashOfSlots(const KeyFileCopy &copy) {
    const auto slots =
        copy.bytes().subspan(layout::passphraseSlot.at, layout::recoverySlot.end() - layout::passphraseSlot.at);
    std::array<crypto::Byte, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), slots.data(), slots.size(), nullptr, 0);
    return hash;
}

// One of the two copies at the destination.
struct Half {
    Bytes bytes; // empty: the file ends before
    std::optional<crypto::KeyRing> ring;
    std::uint64_t sequence = 0;
    bool foreign = false; // whole, but not sealed under our root
};

struct There {
    std::array<Half, 2> halves;
    std::uint64_t sequence() const { return std::max(halves[0].sequence, halves[1].sequence); }
    bool readable() const { return halves[0].ring || halves[1].ring; }
};

Result<Half> halfOf(const Vault::Inside &vault, Bytes bytes) {
    Half half;
    half.bytes = std::move(bytes);
    auto copy = KeyFileCopy::parse(half.bytes);
    if (!copy)
        return copy.fault().kind == Fault::Kind::TooNew ? Result<Half>(copy.fault()) : Result<Half>(std::move(half));
    if (copy->header().format > layout::format)
        return fault(Fault::Kind::TooNew, "keys.version", "keys", copy->header().format, layout::format);
    if (copy->header().vault == vault.keys.vault())
        if (auto ring = copy->open(vault.keys.root())) {
            half.ring = std::move(*ring);
            half.sequence = copy->header().sequence;
            return half;
        }
    half.foreign = true; // its checksum holds: no accident
    return half;
}

Result<There> look(const Vault::Inside &vault, const File &file) {
    const auto size = file.size();
    if (!size)
        return size.fault();
    if (*size > layout::fileSize)
        return fault(Fault::Kind::Damaged, "destination.keys", "keys");
    There there;
    for (std::size_t number = 0; number < 2; ++number) {
        const auto at = number * layout::copySize;
        if (*size < at + layout::copySize)
            continue;
        Bytes bytes(layout::copySize);
        if (auto got = file.readAt(at, bytes); !got)
            return got.fault();
        auto half = halfOf(vault, std::move(bytes));
        if (!half)
            return half.fault();
        there.halves[number] = std::move(*half);
    }
    if (!there.readable() && (there.halves[0].foreign || there.halves[1].foreign))
        return changed("destination.other-keys");
    return there;
}

// Whoever was erased elsewhere stays so: before anything else is judged, and also when the rest is then refused.
Result<int> learnErased(Vault::Inside &vault, const There &there) {
    auto ring = vault.keys.ring().clone();
    int learnt = 0;
    for (const auto &half : there.halves)
        for (const auto &erased : half.ring ? half.ring->erased() : std::vector<crypto::ErasedPerson>()) {
            if (ring.isErased(erased.person) || !ring.learnErased(erased)) // a full ring: the state file will know
                continue;
            vault.personKeys.erase(erased.person);
            ++learnt;
        }
    if (learnt == 0)
        return 0;
    vault.sayOpen();
    if (auto replaced = vault.keys.replaceRing(std::move(ring), *vault.machine.random); !replaced)
        return replaced.fault();
    vault.finishErasures();
    vault.report.stateKept = vault.keepState(true).ok();
    return learnt;
}

Result<void> judge(const Vault::Inside &vault, const There &there) {
    if (there.sequence() > vault.keys.sequence())
        return changed("destination.newer");
    for (const auto &half : there.halves)
        for (const auto &person : half.ring ? half.ring->people() : std::vector<PersonId>())
            if (!vault.keys.ring().has(person) && !vault.keys.ring().isErased(person))
                return changed("destination.unknown-people");
    return {};
}

Result<void> overwrite(File &file, std::size_t number, ByteView copy) {
    const auto at = number * layout::copySize;
    if (auto written = file.writeAt(at, copy); !written)
        return written;
    if (auto synced = file.sync(); !synced)
        return synced;
    Bytes back(copy.size());
    if (auto read = file.readAt(at, back); !read)
        return read;
    return std::ranges::equal(back, copy) ? Result<void>() : fault(Fault::Kind::Failed, "file.read-back", "keys");
}

// The one that is not whole first; otherwise as in the vault: the second, then the first.
Result<void> bring(File &file, const There &there, ByteView copy) {
    const bool firstIsOnlyGood = there.halves[0].ring || !there.halves[1].ring;
    const bool empty = there.halves[0].bytes.empty();
    const std::size_t first = firstIsOnlyGood && !empty ? 1 : 0;
    for (const auto number : {first, 1 - first})
        if (!std::ranges::equal(there.halves[number].bytes, copy))
            if (auto done = overwrite(file, number, copy); !done)
                return done;
    return {};
}

// Two machines at once. Where a file system knows no locks, what is read back still shows it.
Result<void> lock(const File &file) {
    const auto taken =
        storage::untilNotInterrupted([&] { return file.disk().flock(file.descriptor(), LOCK_EX | LOCK_NB); });
    return taken != 0 && errno == EWOULDBLOCK ? fault(Fault::Kind::Busy, "destination.busy", "keys") : Result<void>();
}

struct Opened {
    File file;
    bool made;
};

Result<Opened> openThere(storage::Disk &disk, const std::string &path) {
    auto file = File::open(disk, path, O_RDWR | O_NONBLOCK);
    if (file)
        return Opened{std::move(*file), false};
    if (file.fault().kind != Fault::Kind::NotFound)
        return file.fault();
    auto fresh = File::open(disk, path, O_RDWR | O_CREAT | O_EXCL);
    if (!fresh)
        return fresh.fault();
    return Opened{std::move(*fresh), true};
}

Result<KeysFacts> factsOf(const Vault::Inside &vault, const KeyFileCopy &copy) {
    return KeysFacts{copy.header().sequence, static_cast<std::uint32_t>(vault.keys.ring().erased().size()),
                     hashOfSlots(copy)};
}

} // namespace

Result<void> syncFolderThere(storage::Disk &disk, const std::string &folder) {
    auto opened = File::open(disk, folder, O_RDONLY | O_DIRECTORY);
    if (!opened)
        return opened.fault();
    if (storage::untilNotInterrupted([&] { return disk.fsync(opened->descriptor()); }) == 0 || errno == EINVAL ||
        errno == ENOTSUP || errno == EBADF)
        return {};
    return storage::systemFault(errno, "file.sync", folder);
}

Result<KeysFacts> keysNow(const Vault &vault) {
    auto copy = present(vault.inside());
    return copy ? factsOf(vault.inside(), *copy) : Result<KeysFacts>(copy.fault());
}

std::uint32_t erasedSince(const Vault &vault, std::uint32_t erasedThere) {
    std::vector<std::uint32_t> days;
    for (const auto &erased : vault.inside().keys.ring().erased())
        days.push_back(erased.day);
    std::ranges::sort(days);
    return erasedThere < days.size() ? std::max(days[erasedThere], std::uint32_t{1}) : 0;
}

Result<KeysOffered> offerKeys(Vault &vault, const std::string &folder) {
    auto &inside = vault.inside();
    if (auto may = inside.mayWrite(); !may)
        return may.fault();
    auto opened = openThere(*inside.machine.disk, folder + "/keys");
    if (!opened)
        return opened.fault();
    if (auto alone = lock(opened->file); !alone)
        return alone.fault();
    auto there = look(inside, opened->file);
    if (!there)
        return there.fault();
    auto learnt = learnErased(inside, *there);
    if (!learnt)
        return learnt.fault();
    if (auto right = judge(inside, *there); !right)
        return right.fault();
    auto copy = present(inside);
    if (!copy)
        return copy.fault();
    if (auto brought = bring(opened->file, *there, copy->bytes()); !brought)
        return brought.fault();
    if (opened->made)
        if (auto synced = syncFolderThere(*inside.machine.disk, folder); !synced)
            return synced.fault();
    auto facts = factsOf(inside, *copy);
    return KeysOffered{*facts, there->sequence(), opened->made, !opened->made && !there->readable(), *learnt};
}

Result<void> takeInKeys(Vault &vault, const std::string &path) {
    auto &inside = vault.inside();
    if (auto may = inside.mayWrite(); !may)
        return may.fault();
    {
        auto file = File::open(*inside.machine.disk, path, O_RDWR | O_NONBLOCK);
        if (!file)
            return file.fault();
        if (auto alone = lock(*file); !alone)
            return alone;
        auto there = look(inside, *file);
        if (!there)
            return there.fault();
        if (auto learnt = learnErased(inside, *there); !learnt)
            return learnt.fault();
        if (auto right = judge(inside, *there); !right)
            return right;
    }
    return destroyKeys(inside.machine, path);
}

} // namespace aparte::vault
