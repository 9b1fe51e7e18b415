// The key ring: every person's key, the journal key, and who was erased. All of it in one guarded block, which is also
// its plaintext inside `keys` (design/vault.md; docs/vault-format.md): 4,096 places of 64 bytes,
//
//   offset size
//        0   16  person id   (zeros for the journal key and the id key)
//       16   32  key         (erased: day u32, days since 1970-01-01, then 28 zeros)
//       48    1  kind        0 empty (then all 64 bytes are zero), 1 person, 2 journal, 3 erased, 4 id key
//       49   15  zeros
//       64
//
// Place 0 is the journal key. Used places come first, without a gap. An id stands in one place only; a person's id is
// never zero. At most one place has kind 4: the id key of a vault that was re-keyed, so that records and erased people
// keep their ids under a new journal key. Without one, the id key is derived from the journal key.
#pragma once

#include "crypto/layout.h"
#include "crypto/result.h"
#include "crypto/secret.h"

#include <map>
#include <optional>

namespace aparte::crypto {

namespace ring_layout {
inline constexpr Field id{0, 16};
inline constexpr Field key = id.then(32);
inline constexpr Field kind = key.then(1);
inline constexpr Field zeros = kind.then(15);
inline constexpr Field day{key.at, 4};
inline constexpr Field afterDay{day.end(), key.end() - day.end()};
inline constexpr std::size_t placeSize = zeros.end();
inline constexpr std::size_t places = 4096;
inline constexpr std::size_t size = places * placeSize;
static_assert(placeSize == 64 && size == 262144);
} // namespace ring_layout

struct ErasedPerson {
    PersonId person;
    std::uint32_t day = 0; // days since 1970-01-01
    auto operator<=>(const ErasedPerson &) const = default;
};

class KeyRing {
public:
    // A fresh journal key and nobody.
    static KeyRing create(Random &random);
    // The plaintext of an authenticated box, taken over as it is. Damaged: ring.size, ring.kind, ring.zeros, ring.gap,
    // ring.duplicate, ring.journal, ring.id-key (where: the place).
    static Result<KeyRing> decode(SecretBytes plaintext);
    const SecretBytes &encoded() const { return m_block; }
    KeyRing clone() const;

    PersonKey journalKey() const;
    IdKey idKey() const;
    // The null id answers the journal key; nothing for an erased or unknown person.
    std::optional<PersonKey> personKey(const PersonId &person) const;
    bool has(const PersonId &person) const; // with a key
    bool isErased(const PersonId &person) const;
    std::vector<PersonId> people() const;     // sorted, without the journal
    std::vector<ErasedPerson> erased() const; // sorted
    std::size_t freePlaces() const { return ring_layout::places - m_used; }

    // Refused person.erased; WrongUse ring.duplicate, ring.null-id; NoRoom ring.full.
    Result<void> add(const PersonId &person, const PersonKey &key);
    // The place turns into the erased id: needs no room. NotFound ring.unknown. Erasing twice keeps the first day.
    Result<void> erase(const PersonId &person, std::uint32_t day);
    // What another copy or the state file knows: erases, or takes a place for an id that never was here. NoRoom
    // ring.full.
    Result<void> learnErased(const ErasedPerson &erased);
    // That of the vault before a re-key. WrongUse ring.id-key: there is one; NoRoom ring.full.
    Result<void> keepIdKey(const IdKey &key);

private:
    explicit KeyRing(SecretBytes block) : m_block(std::move(block)) {}
    ByteView place(std::size_t number) const;
    ByteSpan place(std::size_t number);
    Result<void> index();
    Result<void> indexPlace(std::size_t number);
    Result<void> indexIdKey(std::size_t number, const PersonId &person);
    std::size_t takePlace(const PersonId &person, Byte kind);
    std::optional<std::size_t> find(const PersonId &person, Byte kind) const;

    SecretBytes m_block;
    std::size_t m_used = 0;
    std::map<PersonId, std::size_t> m_places;
    std::optional<std::size_t> m_idKeyPlace;
};

} // namespace aparte::crypto
