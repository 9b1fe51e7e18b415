#include "crypto/manifest.h"

#include <algorithm>

namespace aparte::crypto {

namespace {

constexpr std::string_view personLabel = "aparte/1/person-root", vaultLabel = "aparte/1/vault-root";

constexpr Field entryRecord{0, 16};
constexpr Field entryKind = entryRecord.then(2);
constexpr Field entryRevision = entryKind.then(8);
constexpr Field entryDigest = entryRevision.then(RecordDigest::size);

constexpr Field linePerson{0, 16};
constexpr Field lineRoot = linePerson.then(32);
constexpr Field lineSummary = lineRoot.then(RecordDigest::size);

constexpr Field startVault{0, 16};
constexpr Field startSequence = startVault.then(8);
constexpr Field startKeyFileSequence = startSequence.then(8);

using Count = std::array<Byte, 8>;

Fault outOfOrder() {
    return fault(Fault::Kind::Damaged, "manifest.order");
}

void hash(crypto_generichash_state &state, ByteView bytes) {
    crypto_generichash_update(&state, bytes.data(), bytes.size());
}

void authenticate(crypto_auth_hmacsha256_state &state, ByteView bytes) {
    crypto_auth_hmacsha256_update(&state, bytes.data(), bytes.size());
}

} // namespace

PersonRoot::PersonRoot(const PersonId &person) {
    crypto_generichash_init(&m_state, nullptr, 0, std::tuple_size_v<Root>);
    hash(m_state, viewOf(personLabel));
    hash(m_state, person.bytes);
}

void PersonRoot::add(const ManifestEntry &entry) {
    m_inOrder = m_inOrder && (m_count == 0 || m_last < entry.record);
    m_last = entry.record;
    ++m_count;
    std::array<Byte, entryDigest.end()> bytes{};
    const ByteSpan all(bytes);
    putBytes(entryRecord.in(all), entry.record.bytes);
    putNumber(entryKind.in(all), entry.kind);
    putNumber(entryRevision.in(all), entry.revision);
    putBytes(entryDigest.in(all), entry.digest.bytes);
    hash(m_state, bytes);
}

Result<Root> PersonRoot::finish() {
    Count count{};
    putNumber(count, m_count);
    hash(m_state, count);
    Root root{};
    crypto_generichash_final(&m_state, root.data(), root.size());
    if (!m_inOrder)
        return outOfOrder();
    return root;
}

Result<Root> personRoot(const PersonId &person, std::vector<ManifestEntry> entries) {
    std::ranges::sort(entries, {}, &ManifestEntry::record);
    PersonRoot root(person);
    for (const ManifestEntry &entry : entries)
        root.add(entry);
    return root.finish();
}

VaultRoot::VaultRoot(const ManifestKey &key, const VaultId &vault, std::uint64_t sequence,
                     std::uint64_t keyFileSequence) {
    const auto keyBytes = key.exposeKeyBytes();
    crypto_auth_hmacsha256_init(&m_state, keyBytes.data(), keyBytes.size());
    authenticate(m_state, viewOf(vaultLabel));
    std::array<Byte, startKeyFileSequence.end()> bytes{};
    const ByteSpan all(bytes);
    putBytes(startVault.in(all), vault.bytes);
    putNumber(startSequence.in(all), sequence);
    putNumber(startKeyFileSequence.in(all), keyFileSequence);
    authenticate(m_state, bytes);
}

VaultRoot::~VaultRoot() {
    sodium_memzero(&m_state, sizeof m_state); // the key can be had from it
}

void VaultRoot::add(const PersonId &person, const Root &root, const RecordDigest &summary) {
    m_inOrder = m_inOrder && (m_count == 0 || m_last < person);
    m_last = person;
    ++m_count;
    std::array<Byte, lineSummary.end()> bytes{};
    const ByteSpan all(bytes);
    putBytes(linePerson.in(all), person.bytes);
    putBytes(lineRoot.in(all), root);
    putBytes(lineSummary.in(all), summary.bytes);
    authenticate(m_state, bytes);
}

Result<Root> VaultRoot::finish() {
    Count count{};
    putNumber(count, m_count);
    authenticate(m_state, count);
    Root root{};
    crypto_auth_hmacsha256_final(&m_state, root.data());
    if (!m_inOrder)
        return outOfOrder();
    return root;
}

} // namespace aparte::crypto
