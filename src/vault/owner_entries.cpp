#include "vault/owner_entries.h"

#include <algorithm>

namespace aparte::vault {

namespace {

auto positionOf(auto &entries, const RecordId &record) {
    return std::ranges::lower_bound(entries, record, {}, &OwnerEntry::record);
}

} // namespace

OwnerEntries::OwnerEntries(std::vector<OwnerEntry> unordered) : m_entries(std::move(unordered)) {
    std::ranges::sort(m_entries, {}, &OwnerEntry::record);
}

const OwnerEntry *OwnerEntries::find(const RecordId &record) const {
    const auto position = positionOf(m_entries, record);
    return position != m_entries.end() && position->record == record ? &*position : nullptr;
}

void OwnerEntries::put(const OwnerEntry &entry) {
    const auto position = positionOf(m_entries, entry.record);
    if (position != m_entries.end() && position->record == entry.record)
        *position = entry;
    else
        m_entries.insert(position, entry);
}

void OwnerEntries::remove(const RecordId &record) {
    const auto position = positionOf(m_entries, record);
    if (position != m_entries.end() && position->record == record)
        m_entries.erase(position);
}

Result<crypto::Root> OwnerEntries::root(const PersonId &owner) const {
    crypto::PersonRoot root(owner);
    for (const auto &entry : m_entries)
        root.add({entry.record, static_cast<std::uint16_t>(entry.kind), entry.revision, entry.digest});
    return root.finish();
}

} // namespace aparte::vault
