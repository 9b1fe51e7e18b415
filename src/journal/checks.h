// What is asked of a value before it is written: that its person and mission are there and are the right ones.
#pragma once

#include "journal/stored.h"

namespace aparte::journal {

// Refused person.erased; WrongUse person.unknown.
inline Result<void> checkPerson(const Journal &journal, const QString &beneficiary) {
    const auto person = journal.vault().personId(beneficiary);
    if (journal.vault().isErased(person))
        return fault(Fault::Kind::Refused, "person.erased");
    if (!journal.vault().hasPerson(person))
        return fault(Fault::Kind::WrongUse, "person.unknown");
    return {};
}

// An id that is somebody else's stays theirs: WrongUse with `code`. Gives back what is there under this id.
template<class T>
Result<std::optional<T>> checkOwner(const Journal &journal, const T &value, const char *code) {
    auto before = find<T>(journal, value.id);
    if (before && *before && (*before)->beneficiary != value.beneficiary)
        return fault(Fault::Kind::WrongUse, code);
    return before;
}

// For what happens in a mission: the person, the mission, and that it is theirs. Gives back what is there under this
// id.
template<class T>
Result<std::optional<T>> checkChange(const Journal &journal, const T &value, const char *personCode,
                                     const char *missionCode = "note.mission") {
    if (auto there = checkPerson(journal, value.beneficiary); !there)
        return there.fault();
    const auto mission = find<domain::Mission>(journal, value.mission);
    if (!mission)
        return mission.fault();
    if (!*mission || (*mission)->beneficiary != value.beneficiary)
        return fault(Fault::Kind::WrongUse, missionCode);
    return checkOwner(journal, value, personCode);
}

template<class T>
Result<T> known(const Journal &journal, const QString &beneficiary, const QString &id, const char *code) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    auto found = find<T>(journal, id);
    if (!found)
        return found.fault();
    if (!*found)
        return fault(Fault::Kind::WrongUse, code);
    return std::move(**found);
}

inline Result<QString> written(Journal &journal, const vault::Batch &batch, const QString &id) {
    if (auto done = journal.vault().write(batch); !done)
        return done.fault();
    return id;
}

} // namespace aparte::journal
