#include "vault/key_store.h"

#include "storage/connection.h"
#include "storage/system_fault.h"
#include "vault/slot_opening.h"

#include <algorithm>

namespace aparte::vault {

namespace {

using crypto::Bytes;
using crypto::ByteView;
using crypto::KeyFileCopy;
using crypto::KeyFileHeader;
using crypto::KeySlot;
using crypto::SecretBytes;
using storage::InPlaceFile;
namespace layout = crypto::key_file_layout;

// The code has 140 random bits: no guess succeeds however cheap, so it opens on the smallest laptop too.
constexpr crypto::KdfCost codeCost{crypto::KdfCost::minPasses, crypto::KdfCost::minMemoryKiB};

Result<KeySlot> sealSlot(const Machine &machine, const VaultId &vault, KeyStore::SlotKind kind, crypto::KdfCost cost,
                         const SecretBytes &secret, const crypto::RootKey &root) {
    const auto terms = crypto::SlotTerms::fresh(kind, cost, *machine.random);
    auto stretched = machine.stretch(terms, secret);
    if (!stretched)
        return stretched.fault();
    return KeySlot::seal(terms, vault, *stretched, root, *machine.random);
}

Bytes twice(ByteView copy) {
    Bytes file(copy.begin(), copy.end());
    file.insert(file.end(), copy.begin(), copy.end());
    return file;
}

// One byte more than the right size at most: a hostile file of a terabyte is refused all the same, and not read.
Result<Bytes> readKeys(const InPlaceFile &file) {
    auto size = file.size();
    if (!size)
        return size.fault();
    return file.read(0, std::min(*size, layout::fileSize + 1));
}

Result<crypto::KeyFileReading> readCopies(const Machine &machine, const std::string &path, ByteView bytes) {
    auto reading = crypto::readKeyFile(bytes);
    if (reading || reading.fault().code != "keys.other-vault")
        return reading;
    const auto database = storage::readSalt(*machine.disk, storage::folderOf(path) + "/journal.db");
    return database ? crypto::readKeyFile(bytes, VaultId{*database}) : std::move(reading);
}

} // namespace

Result<KeyStore> KeyStore::create(const Machine &machine, const std::string &path, const VaultId &vault,
                                  const Passphrase &passphrase, const crypto::RecoveryCode &code) {
    auto root = crypto::RootKey::random(*machine.random);
    auto byPassphrase = sealSlot(machine, vault, SlotKind::ByPassphrase, machine.costForNewSlot(), passphrase, root);
    if (!byPassphrase)
        return byPassphrase.fault();
    auto byCode = sealSlot(machine, vault, SlotKind::ByRecoveryCode, codeCost, code.letterBytes(), root);
    if (!byCode)
        return byCode.fault();
    KeyFileHeader header{vault, layout::format, 1, *byPassphrase, *byCode};
    auto ring = crypto::KeyRing::create(*machine.random);
    const auto copy = KeyFileCopy::encode(header, ring, root, *machine.random);
    auto file = InPlaceFile::create(*machine.disk, path, twice(copy.bytes()));
    if (!file)
        return file.fault();
    return KeyStore(std::move(*file), std::move(root), std::move(header), std::move(ring));
}

Result<KeyStore> KeyStore::unlock(const Machine &machine, const std::string &path, SlotKind kind,
                                  const SecretBytes &secret) {
    auto file = InPlaceFile::open(*machine.disk, path);
    if (!file)
        return file.fault();
    auto bytes = readKeys(*file);
    if (!bytes)
        return bytes.fault();
    auto reading = readCopies(machine, path, *bytes);
    if (!reading)
        return reading.fault();
    auto opened = openNewestCopy(machine, *reading, kind, secret);
    if (!opened)
        return opened.fault();
    KeyStore store(std::move(*file), std::move(opened->root), opened->copy->header(), std::move(opened->ring));
    store.m_kdfMilliseconds = opened->kdfMilliseconds;
    if (opened->otherIsBad)
        store.m_good = *opened->copy;
    return store;
}

Result<void> KeyStore::verifyPassphrase(const Machine &machine, const Passphrase &passphrase) const {
    auto root = openSlot(machine, m_header, SlotKind::ByPassphrase, passphrase);
    return root ? Result<void>() : Result<void>(root.fault());
}

Result<void> KeyStore::replaceRing(crypto::KeyRing ring, crypto::Random &random, std::uint64_t sequenceAtLeast) {
    auto header = m_header;
    header.sequence = std::max(m_header.sequence + 1, sequenceAtLeast);
    return put(std::move(header), std::move(ring), random);
}

Result<void> KeyStore::replacePassphrase(const Machine &machine, const Passphrase &passphrase) {
    auto slot = sealSlot(machine, vault(), SlotKind::ByPassphrase, machine.costForNewSlot(), passphrase, m_root);
    if (!slot)
        return slot.fault();
    auto header = m_header;
    header.passphrase = *slot;
    ++header.sequence;
    return put(std::move(header), m_ring.clone(), *machine.random);
}

Result<void> KeyStore::replaceCode(const Machine &machine, const crypto::RecoveryCode &code) {
    auto slot = sealSlot(machine, vault(), SlotKind::ByRecoveryCode, codeCost, code.letterBytes(), m_root);
    if (!slot)
        return slot.fault();
    auto header = m_header;
    header.recovery = *slot;
    ++header.sequence;
    return put(std::move(header), m_ring.clone(), *machine.random);
}

Result<void> KeyStore::put(KeyFileHeader header, crypto::KeyRing ring, crypto::Random &random) {
    if (m_stopped)
        return fault(Fault::Kind::NotWritable, "write.stopped", "keys");
    if (!m_file)
        return fault(Fault::Kind::NotWritable, "disk.read-only", "keys");
    const auto copy = KeyFileCopy::encode(header, ring, m_root, random);
    if (auto first = putCopy(m_first, copy.bytes()); !first)
        return takenBack(first.fault());
    // From here on the change is what the next start would find.
    m_header = std::move(header);
    m_ring = std::move(ring);
    m_first = 1 - m_first;
    auto second = putCopy(m_first, copy.bytes());
    m_inDoubt = !second;
    if (!second)
        return fault(second.fault().kind, "keys.half-written", second.fault().code);
    m_first = 1;
    return {};
}

// A write that failed late (its sync, its reading back) may have arrived whole, and would win at the next start. So the
// copy gets back what the other one holds.
Fault KeyStore::takenBack(const Fault &failed) {
    auto good = m_file->read((1 - m_first) * layout::copySize, layout::copySize);
    if (good && m_file->write(m_first * layout::copySize, *good))
        return failed;
    m_stopped = m_inDoubt = true;
    return fault(Fault::Kind::NotWritable, "keys.uncertain", failed.code);
}

Result<void> KeyStore::putCopy(std::size_t number, ByteView copy) {
    auto written = m_file->write(number * layout::copySize, copy);
    if (!written && written.fault().code == "write.stopped")
        m_stopped = true;
    return written;
}

// Both are written: whichever was bad, the good one first proves that it can be, with the bytes it has already.
Result<void> KeyStore::heal() {
    if (!m_good || !writable() || writtenByLater())
        return {};
    auto bytes = readKeys(*m_file);
    if (!bytes)
        return bytes.fault();
    for (const std::size_t number : {std::size_t(1), std::size_t(0)}) {
        const auto there = ByteView(*bytes).subspan(number * layout::copySize, layout::copySize);
        if (std::ranges::equal(there, m_good->bytes()))
            continue;
        if (auto written = putCopy(number, m_good->bytes()); !written)
            return written;
    }
    m_good.reset();
    m_healed = true;
    return {};
}

// The bytes are those that lie there: a power cut in the midst of it changes none of them.
void KeyStore::writeAgain() {
    if (!writable() || writtenByLater() || m_good)
        return;
    const auto bytes = readKeys(*m_file);
    m_inDoubt = !bytes || bytes->size() != layout::fileSize;
    for (const std::size_t number : {std::size_t(1), std::size_t(0)})
        if (!m_inDoubt)
            m_inDoubt = !putCopy(number, ByteView(*bytes).subspan(number * layout::copySize, layout::copySize));
}

Result<Bytes> KeyStore::fileBytes() const {
    return m_file ? readKeys(*m_file) : Result<Bytes>(m_image);
}

KeyStore KeyStore::withRing(crypto::KeyRing ring, crypto::Random &random) const {
    auto image = twice(KeyFileCopy::encode(m_header, ring, m_root, random).bytes());
    KeyStore store(std::nullopt, m_root.clone(), m_header, std::move(ring));
    store.m_image = std::move(image);
    return store;
}

} // namespace aparte::vault
