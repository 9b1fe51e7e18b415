#include "crypto/key_ring.h"

#include "crypto/hkdf.h"

#include <sodium.h>

namespace aparte::crypto {

namespace {

using namespace ring_layout;

enum PlaceKind : Byte { Empty = 0, Person = 1, Journal = 2, Erased = 3, IdKeyPlace = 4 };
constexpr std::size_t journalPlace = 0;

Fault atPlace(const char *code, std::size_t number) {
    return fault(Fault::Kind::Damaged, code, std::to_string(number));
}

template<class Key>
Key keyIn(ByteView place) {
    Key copy;
    putBytes(copy.fillKeyBytes(), key.in(place));
    return copy;
}

// The key's bytes are overwritten by the day: an erased key is in no plaintext that is ever sealed again.
void erasePlace(ByteSpan place, std::uint32_t when) {
    const ByteSpan keyBytes = key.in(place);
    sodium_memzero(keyBytes.data(), keyBytes.size());
    putNumber(day.in(place), when);
    kind.in(place)[0] = Erased;
}

} // namespace

ByteView KeyRing::place(std::size_t number) const {
    return m_block.exposeSecretBytes().subspan(number * placeSize, placeSize);
}

ByteSpan KeyRing::place(std::size_t number) {
    return m_block.fillSecretBytes().subspan(number * placeSize, placeSize);
}

KeyRing KeyRing::create(Random &random) {
    KeyRing ring{SecretBytes(ring_layout::size)};
    const std::size_t journal = ring.takePlace(PersonId{}, Journal);
    random.fill(key.in(ring.place(journal)));
    return ring;
}

Result<KeyRing> KeyRing::decode(SecretBytes plaintext) {
    if (plaintext.size() != ring_layout::size)
        return fault(Fault::Kind::Damaged, "ring.size", {}, static_cast<std::int64_t>(plaintext.size()),
                     ring_layout::size);
    KeyRing ring{std::move(plaintext)};
    if (auto indexed = ring.index(); !indexed)
        return indexed.fault();
    return ring;
}

KeyRing KeyRing::clone() const {
    KeyRing copy{m_block.clone()};
    copy.m_used = m_used;
    copy.m_places = m_places;
    copy.m_idKeyPlace = m_idKeyPlace;
    return copy;
}

Result<void> KeyRing::index() {
    const KeyRing &self = *this;
    while (m_used < places && kind.in(self.place(m_used))[0] != Empty) {
        if (auto indexed = indexPlace(m_used); !indexed)
            return indexed;
        ++m_used;
    }
    if (m_used == 0)
        return atPlace("ring.journal", journalPlace);
    for (std::size_t number = m_used; number < places; ++number)
        if (!allZero(self.place(number)))
            return atPlace("ring.gap", number);
    return {};
}

Result<void> KeyRing::indexPlace(std::size_t number) {
    const ByteView bytes = std::as_const(*this).place(number);
    const PersonId person{getBytes<PersonId::size>(id.in(bytes))};
    const Byte found = kind.in(bytes)[0];
    if (found > IdKeyPlace)
        return atPlace("ring.kind", number);
    if (!allZero(zeros.in(bytes)) || (found == Erased && !allZero(afterDay.in(bytes))))
        return atPlace("ring.zeros", number);
    if (found == IdKeyPlace)
        return indexIdKey(number, person);
    // Exactly the first place is the journal's, and exactly the journal's id is null.
    const bool journal = number == journalPlace;
    if ((found == Journal) != journal || person.isNull() != journal)
        return atPlace("ring.journal", number);
    if (!m_places.emplace(person, number).second)
        return atPlace("ring.duplicate", number);
    return {};
}

Result<void> KeyRing::indexIdKey(std::size_t number, const PersonId &person) {
    if (number == journalPlace)
        return atPlace("ring.journal", number);
    if (!person.isNull())
        return atPlace("ring.id-key", number);
    if (m_idKeyPlace)
        return atPlace("ring.duplicate", number);
    m_idKeyPlace = number;
    return {};
}

std::size_t KeyRing::takePlace(const PersonId &person, Byte placeKind) {
    const ByteSpan bytes = place(m_used);
    putBytes(id.in(bytes), person.bytes);
    kind.in(bytes)[0] = placeKind;
    m_places.emplace(person, m_used);
    return m_used++;
}

std::optional<std::size_t> KeyRing::find(const PersonId &person, Byte placeKind) const {
    const auto found = m_places.find(person);
    if (found == m_places.end() || kind.in(place(found->second))[0] != placeKind)
        return std::nullopt;
    return found->second;
}

PersonKey KeyRing::journalKey() const {
    return keyIn<PersonKey>(place(journalPlace));
}

IdKey KeyRing::idKey() const {
    return m_idKeyPlace ? keyIn<IdKey>(place(*m_idKeyPlace)) : deriveKey<IdKey>(journalKey());
}

std::optional<PersonKey> KeyRing::personKey(const PersonId &person) const {
    const auto number = find(person, person.isNull() ? Journal : Person);
    if (!number)
        return std::nullopt;
    return keyIn<PersonKey>(place(*number));
}

bool KeyRing::has(const PersonId &person) const {
    return find(person, Person).has_value();
}

bool KeyRing::isErased(const PersonId &person) const {
    return find(person, Erased).has_value();
}

std::vector<PersonId> KeyRing::people() const {
    std::vector<PersonId> found;
    for (const auto &[person, number] : m_places)
        if (kind.in(place(number))[0] == Person)
            found.push_back(person);
    return found;
}

std::vector<ErasedPerson> KeyRing::erased() const {
    std::vector<ErasedPerson> found;
    for (const auto &[person, number] : m_places)
        if (const ByteView bytes = place(number); kind.in(bytes)[0] == Erased)
            found.push_back({person, getNumber<std::uint32_t>(day.in(bytes))});
    return found;
}

Result<void> KeyRing::add(const PersonId &person, const PersonKey &personKey) {
    if (person.isNull())
        return fault(Fault::Kind::WrongUse, "ring.null-id");
    if (isErased(person))
        return fault(Fault::Kind::Refused, "person.erased");
    if (has(person))
        return fault(Fault::Kind::WrongUse, "ring.duplicate");
    if (freePlaces() == 0)
        return fault(Fault::Kind::NoRoom, "ring.full", {}, places, places);
    const std::size_t number = takePlace(person, Person);
    putBytes(key.in(place(number)), personKey.exposeKeyBytes());
    return {};
}

Result<void> KeyRing::erase(const PersonId &person, std::uint32_t when) {
    if (isErased(person))
        return {};
    const auto number = find(person, Person);
    if (!number)
        return fault(Fault::Kind::NotFound, "ring.unknown");
    erasePlace(place(*number), when);
    return {};
}

Result<void> KeyRing::learnErased(const ErasedPerson &known) {
    if (known.person.isNull())
        return fault(Fault::Kind::WrongUse, "ring.null-id");
    if (m_places.contains(known.person))
        return erase(known.person, known.day);
    if (freePlaces() == 0)
        return fault(Fault::Kind::NoRoom, "ring.full", {}, places, places);
    erasePlace(place(takePlace(known.person, Erased)), known.day);
    return {};
}

Result<void> KeyRing::keepIdKey(const IdKey &kept) {
    if (m_idKeyPlace)
        return fault(Fault::Kind::WrongUse, "ring.id-key");
    if (freePlaces() == 0)
        return fault(Fault::Kind::NoRoom, "ring.full", {}, places, places);
    m_idKeyPlace = m_used++;
    const ByteSpan bytes = place(*m_idKeyPlace);
    putBytes(key.in(bytes), kept.exposeKeyBytes());
    kind.in(bytes)[0] = IdKeyPlace;
    return {};
}

} // namespace aparte::crypto
