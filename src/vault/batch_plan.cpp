#include "vault/batch_plan.h"

#include <set>

namespace aparte::vault {

bool belongsUnder(Kind kind, const PersonId &owner) {
    constexpr auto firstOfJournal = static_cast<std::uint16_t>(Kind::Organisation);
    const auto number = static_cast<std::uint16_t>(kind);
    return number != 0 && (number >= firstOfJournal) == owner.isNull();
}

Result<void> checkBatch(const Batch &batch) {
    std::set<RecordId> seen;
    for (const auto &put : batch.puts()) {
        if (!seen.insert(put.id).second)
            return fault(Fault::Kind::WrongUse, "batch.twice");
        if (put.id.isNull() || !belongsUnder(put.kind, put.owner))
            return fault(Fault::Kind::WrongUse, "record.owner", {}, static_cast<std::int64_t>(put.kind));
    }
    for (const auto &removal : batch.removals())
        if (!seen.insert(removal).second)
            return fault(Fault::Kind::WrongUse, "batch.twice");
    return {};
}

} // namespace aparte::vault
