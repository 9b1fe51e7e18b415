#include "journal/ledger_terms.h"

#include "journal/accompanied_before.h"
#include "journal/ledger_rank.h"
#include "journal/ledger_store.h"
#include "journal/report_profile.h"
#include "vault/codec.h"

#include <algorithm>

namespace aparte::journal {

namespace {

Result<QStringList> accompaniedBefore(const Journal &journal, const QStringList &people) {
    QStringList before;
    for (const QString &person : people) {
        const auto was = wasAccompaniedBefore(journal, person);
        if (!was)
            return was.fault();
        if (*was)
            before << person;
    }
    return before;
}

// This person's line of the ledger as it will be: planned already, or as it lies here.
Result<QJsonObject> lineOf(const Journal &journal, const QString &person, const std::vector<vault::Batch> &planned) {
    const auto id = tokenRecordId(journal, person);
    for (const vault::Batch &batch : planned)
        for (const auto &put : batch.puts())
            if (put.id == id)
                return vault::decodeObject(put.payload);
    return tokenRecord(journal, person);
}

} // namespace

Result<std::optional<domain::LedgerTerms>> ledgerTerms(const Journal &journal, const QStringList &people,
                                                       bool hasReports) {
    auto health = healthOrganisations(journal);
    auto before = accompaniedBefore(journal, people);
    const auto key = rankKey(journal);
    const auto beside = besideRankKey(journal);
    if (!health || !before)
        return !health ? health.fault() : before.fault();
    if (!key || !beside)
        return !key ? key.fault() : beside.fault();
    domain::LedgerTerms terms{{}, std::move(*health), std::move(*before), *beside};
    if (hasReports)
        terms.rankKey = QString::fromLatin1(key->toHex());
    const bool nothing =
        !hasReports && terms.health.isEmpty() && terms.accompaniedBefore.isEmpty() && terms.extra.isEmpty();
    return nothing ? std::nullopt : std::optional(std::move(terms));
}

Result<void> takeRanks(Journal &journal, const domain::LedgerTerms &terms) {
    if (terms.rankKey.isEmpty())
        return {};
    vault::Batch batch;
    if (auto taken = takeRankKey(batch, journal, QByteArray::fromHex(terms.rankKey.toLatin1()), terms.extra); !taken)
        return taken;
    return journal.vault().write(batch);
}

Result<void> takeCare(vault::Batch &batch, const Journal &journal, const domain::LedgerTerms &terms,
                      const std::vector<vault::Batch> &planned) {
    for (const QString &person : terms.accompaniedBefore) {
        if (!journal.vault().hasPerson(journal.vault().personId(person)))
            continue; // erased here, or only named
        auto line = lineOf(journal, person, planned);
        if (!line)
            return line.fault();
        if ((*line)[u"before"].toBool())
            continue;
        if (auto marked = putAccompaniedBefore(batch, journal, person, std::move(*line)); !marked)
            return marked;
    }
    return takeHealth(batch, journal, terms.health);
}

} // namespace aparte::journal
