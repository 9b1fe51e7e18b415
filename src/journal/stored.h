// The values of the domain as records: which kind, whose key, and which id a bundle's id becomes. The one place of the
// journal that knows.
#pragma once

#include "journal/journal.h"
#include "vault/codec.h"

namespace aparte::journal {

template<class T>
struct Stored; // type: the first half of a record's name; kind; decode

template<>
struct Stored<domain::Beneficiary> {
    static constexpr const char *type = "beneficiary";
    static constexpr vault::Kind kind = vault::Kind::Beneficiary;
    static constexpr auto decode = vault::decodeBeneficiary;
};
template<>
struct Stored<domain::Mission> {
    static constexpr const char *type = "mission";
    static constexpr vault::Kind kind = vault::Kind::Mission;
    static constexpr auto decode = vault::decodeMission;
};
template<>
struct Stored<domain::Session> {
    static constexpr const char *type = "session";
    static constexpr vault::Kind kind = vault::Kind::Session;
    static constexpr auto decode = vault::decodeSession;
};
template<>
struct Stored<domain::Exchange> {
    static constexpr const char *type = "exchange";
    static constexpr vault::Kind kind = vault::Kind::Exchange;
    static constexpr auto decode = vault::decodeExchange;
};
template<>
struct Stored<domain::Consent> {
    static constexpr const char *type = "consent";
    static constexpr vault::Kind kind = vault::Kind::Consent;
    static constexpr auto decode = vault::decodeConsent;
};
template<>
struct Stored<domain::Disclosure> {
    static constexpr const char *type = "disclosure";
    static constexpr vault::Kind kind = vault::Kind::Disclosure;
    static constexpr auto decode = vault::decodeDisclosure;
};
template<>
struct Stored<domain::Framework> {
    static constexpr const char *type = "framework";
    static constexpr vault::Kind kind = vault::Kind::Framework;
    static constexpr auto decode = vault::decodeFramework;
};
template<>
struct Stored<domain::Coach> {
    static constexpr const char *type = "coach";
    static constexpr vault::Kind kind = vault::Kind::Coach;
    static constexpr auto decode = vault::decodeCoach;
};
template<>
struct Stored<domain::Organisation> {
    static constexpr const char *type = "organisation";
    static constexpr vault::Kind kind = vault::Kind::Organisation;
    static constexpr auto decode = vault::decodeOrganisation;
};
template<>
struct Stored<domain::Theme> {
    static constexpr const char *type = "theme";
    static constexpr vault::Kind kind = vault::Kind::Theme;
    static constexpr auto decode = vault::decodeTheme;
};
template<>
struct Stored<domain::Lesson> { // without its supports: those lie under each person's key
    static constexpr const char *type = "lesson";
    static constexpr vault::Kind kind = vault::Kind::Lesson;
    static constexpr auto decode = vault::decodeLesson;
};
template<>
struct Stored<domain::PracticeEntry> {
    static constexpr const char *type = "practice";
    static constexpr vault::Kind kind = vault::Kind::Practice;
    static constexpr auto decode = vault::decodePracticeEntry;
};

template<class T>
vault::RecordId recordOf(const Journal &journal, const QString &id) {
    return journal.vault().recordId(Stored<T>::type, id);
}

// Whose key a value is sealed under: nobody's for what belongs to nobody.
template<class T>
vault::PersonId ownerOf(const Journal &journal, const T &value) {
    if constexpr (requires { value.beneficiary; })
        return journal.vault().personId(value.beneficiary);
    else if constexpr (std::is_same_v<T, domain::Beneficiary>)
        return journal.vault().personId(value.id);
    else
        return {};
}

template<class T>
void put(vault::Batch &batch, const Journal &journal, const T &value) {
    batch.put(recordOf<T>(journal, value.id), ownerOf(journal, value), Stored<T>::kind, vault::encode(value));
}

template<class T>
Result<std::optional<T>> find(const Journal &journal, const QString &id) {
    const auto record = journal.vault().record(recordOf<T>(journal, id));
    if (!record)
        return record.fault();
    if (!*record || (*record)->kind != Stored<T>::kind)
        return std::optional<T>();
    auto value = Stored<T>::decode((*record)->payload);
    if (!value)
        return value.fault();
    return std::optional<T>(std::move(*value));
}

template<class T>
Result<std::vector<T>> allOf(const Journal &journal, vault::PersonId owner) {
    const auto records = journal.vault().records(owner, Stored<T>::kind);
    if (!records)
        return records.fault();
    std::vector<T> values;
    values.reserve(records->size());
    for (const vault::Record &record : *records) {
        auto value = Stored<T>::decode(record.payload);
        if (!value)
            return value.fault();
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace aparte::journal
