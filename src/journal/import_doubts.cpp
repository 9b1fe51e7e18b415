// Who comes in and may stand in a report under a member that is not theirs here (journal/accompanied_before.h).
#include "journal/accompanied_before.h"
#include "journal/import_plan.h"
#include "vault/codec.h"

#include <algorithm>

namespace aparte::journal {

namespace {

std::optional<QByteArray> planned(const vault::RecordId &id, const vault::Batch &batch) {
    const auto &puts = batch.puts();
    const auto found = std::ranges::find(puts, id, &vault::Batch::Put::id);
    return found == puts.end() ? std::nullopt : std::optional(found->payload);
}

} // namespace

bool ImportPlan::isInTheirReports(const domain::Beneficiary &person) const {
    return m_reportedElsewhere.contains(person.id) || m_reportedElsewhere.contains(person.organisation);
}

Result<void> ImportPlan::doubt(const domain::Beneficiary &person, bool isNew, const QString &where,
                               vault::Batch &batch) {
    const bool elsewhere = isInTheirReports(person);
    if (person.isGroup() || !(elsewhere || (isNew && m_asksAboutErased)))
        return {};
    const auto known = planned(tokenRecordId(m_journal, person.id), batch);
    auto record = known ? vault::decodeObject(*known) : tokenRecord(m_journal, person.id);
    if (!record)
        return record.fault();
    if ((*record)[u"before"].toBool() || (known && !elsewhere)) // a member of our reports is known by that
        return {};
    if (elsewhere)
        return putAccompaniedBefore(batch, m_journal, person.id, std::move(*record));
    warn("ask-before", where);
    putUnanswered(batch, m_journal, person.id, std::move(*record));
    return {};
}

} // namespace aparte::journal
