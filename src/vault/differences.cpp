#include "vault/differences.h"

#include "vault/inside.h"

#include <set>

namespace aparte::vault {

namespace {

using Entries = std::vector<OwnerEntry>;

// Of somebody who is not there, or not to be seen: none.
Result<Entries> entriesOf(const Vault &vault, const PersonId &owner) {
    auto &inside = vault.inside();
    if (!inside.manifest.find(owner) || !inside.isVisible(owner))
        return Entries();
    auto entries = inside.entriesOf(owner);
    return entries ? Result<Entries>((*entries)->all()) : entries.fault();
}

bool isThere(const Vault &vault, const PersonId &owner) {
    auto &inside = vault.inside();
    return inside.manifest.find(owner) && inside.isVisible(owner);
}

bool sameRoot(const Vault &here, const Vault &there, const PersonId &owner) {
    return isThere(here, owner) && isThere(there, owner) &&
           here.inside().manifest.find(owner)->root == there.inside().manifest.find(owner)->root;
}

// Both are in order of record.
void compare(const Entries &here, const Entries &there, OwnerDifference &found) {
    auto one = here.begin();
    auto other = there.begin();
    while (one != here.end() || other != there.end()) {
        if (other == there.end() || (one != here.end() && one->record < other->record)) {
            found.here.push_back({one->record, one->kind});
            ++one;
        } else if (one == here.end() || other->record < one->record) {
            found.there.push_back({other->record, other->kind});
            ++other;
        } else {
            if (one->digest != other->digest)
                found.other.push_back({one->record, one->kind});
            ++one;
            ++other;
        }
    }
}

} // namespace

Result<std::vector<OwnerDifference>> differences(const Vault &here, const Vault &there) {
    std::set<PersonId> owners;
    for (const auto *vault : {&here, &there})
        for (const auto &[person, owner] : vault->inside().manifest.owners())
            if (isThere(*vault, person))
                owners.insert(person);
    std::vector<OwnerDifference> all;
    for (const auto &owner : owners) {
        if (sameRoot(here, there, owner))
            continue;
        auto one = entriesOf(here, owner);
        if (!one)
            return one.fault();
        auto other = entriesOf(there, owner);
        if (!other)
            return other.fault();
        OwnerDifference found{owner, !isThere(there, owner), !isThere(here, owner), {}, {}, {}};
        compare(*one, *other, found);
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace aparte::vault
