// What could not be read, named so that a person knows what is missing. One damaged record stops neither an export nor
// a timeline nor the drafts: the rest goes on, and this is said at the end.
#pragma once

#include "journal/stored.h"
#include "journal/words.h"

#include <QJsonObject>

namespace aparte::journal {

struct Unreadable {
    QString person, name; // whose, as far as that is known; both empty: nobody's
    vault::Kind kind{};   // of the record; Kind(0): everything under this key
    Fault fault;
    QString record; // 32 hexadecimal digits, where the vault says which one
};
using Missing = std::vector<Unreadable>;

// "Nadia Ferrand (b1) : au moins une séance". For a list that says above it what it is a list of.
QString nameOf(const Unreadable &one, Language language);
QString kindName(vault::Kind kind); // as a bundle calls its list: "sessions", ...; "all" for everything
// All of them as one fault: Damaged, with `code`; where: their names; have: how many.
Fault faultOf(const Missing &missing, const char *code, Language language);

QString hexOf(const vault::RecordId &record);

// Whose records are read, and by what name that is said.
struct Owner {
    vault::PersonId key;
    QString person, name;
};
Owner ownerNamed(const Journal &journal, const domain::Beneficiary &person);
inline Owner nobody() {
    return {};
}

// What the vault can open of one kind; what it cannot is added to `missing` once.
std::vector<vault::Record> readableRecords(const Journal &journal, const Owner &owner, vault::Kind kind,
                                           Missing &missing);

template<class T>
std::vector<T> readable(const Journal &journal, const Owner &owner, Missing &missing) {
    std::vector<T> values;
    for (const vault::Record &record : readableRecords(journal, owner, Stored<T>::kind, missing))
        if (auto value = Stored<T>::decode(record.payload))
            values.push_back(std::move(*value));
        else
            missing.push_back({owner.person, owner.name, Stored<T>::kind, value.fault(), hexOf(record.id)});
    return values;
}

} // namespace aparte::journal
