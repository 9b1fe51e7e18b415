#include "journal/ledger_store.h"

#include "backup/ledger_copies.h"
#include "journal/ledger_copies.h"
#include "vault/codec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace aparte::journal {

namespace {

vault::RecordId entryId(const Journal &journal, int number) {
    return journal.vault().recordId("report", QString::number(number));
}

Result<std::vector<domain::ReportEntry>> entriesInVault(const Journal &journal) {
    const auto records = journal.vault().records({}, vault::Kind::LedgerEntry);
    if (!records)
        return records.fault();
    std::vector<domain::ReportEntry> entries;
    for (const vault::Record &record : *records) {
        auto entry = vault::decodeReportEntry(record.payload);
        if (!entry)
            return entry.fault();
        entries.push_back(std::move(*entry));
    }
    std::ranges::sort(entries, {}, &domain::ReportEntry::number);
    return entries;
}

std::vector<QByteArray> chainOf(const std::vector<domain::ReportEntry> &entries) {
    std::vector<QByteArray> chain;
    chain.reserve(entries.size());
    for (const domain::ReportEntry &entry : entries)
        chain.push_back(entry.entry.toUtf8());
    return chain;
}

std::vector<QJsonObject> extrasOf(const std::vector<domain::ReportEntry> &entries) {
    std::vector<QJsonObject> extras;
    extras.reserve(entries.size());
    for (const domain::ReportEntry &entry : entries)
        extras.push_back(entry.extra);
    return extras;
}

Result<std::vector<QByteArray>> chainInVault(const Journal &journal) {
    const auto entries = entriesInVault(journal);
    return entries ? Result(chainOf(*entries)) : entries.fault();
}

void putEntry(vault::Batch &batch, const Journal &journal, int number, const QByteArray &canonical,
              const QJsonObject &extra) {
    const domain::ReportEntry entry{.number = number, .entry = QString::fromUtf8(canonical), .extra = extra};
    batch.put(entryId(journal, number), {}, vault::Kind::LedgerEntry, vault::encode(entry));
}

// Its chain from `from` on, in one transaction. The copy first, and taken back when the vault then refuses.
Result<void> writeChain(Journal &journal, const LedgerCopy &copy, std::size_t from,
                        const std::vector<QJsonObject> &extras = {}) {
    vault::Batch batch;
    for (std::size_t index = from; index < copy.chain.size(); ++index)
        putEntry(batch, journal, static_cast<int>(index) + 1, copy.chain[index],
                 index < extras.size() ? extras[index] : QJsonObject());
    const LedgerCopy before = ledgerCopy(journal);
    if (auto copied = keepLedgerCopy(journal, copy); !copied)
        return copied;
    auto written = journal.vault().write(batch);
    if (!written)
        static_cast<void>(keepLedgerCopy(journal, before));
    return written;
}

vault::RecordId foreignId(const Journal &journal) {
    return journal.vault().recordId("setting", QStringLiteral("foreign-organisations"));
}

} // namespace

Result<Ledger> readLedger(const Journal &journal) {
    const auto kept = entriesInVault(journal);
    if (!kept)
        return kept.fault();
    auto inVault = chainOf(*kept);
    auto copy = ledgerCopy(journal).chain;
    const int held = static_cast<int>(inVault.size());
    if (!continues(inVault, copy) && !continues(copy, inVault))
        return fault(Fault::Kind::ChangedOutside, "ledger.forked", {}, held, static_cast<std::int64_t>(copy.size()));
    auto chain = copy.size() > inVault.size() ? std::move(copy) : std::move(inVault);
    auto entries = lessons::readChain(chain);
    if (!entries)
        return entries.fault();
    return Ledger{std::move(chain), std::move(*entries), held, extrasOf(*kept)};
}

Result<int> catchUp(Journal &journal, const Ledger &ledger) {
    LedgerCopy copy = ledgerCopy(journal);
    const LedgerChain *longest = &ledger.canonical;
    const auto inBackups = ledgersInBackups(journal);
    for (const LedgerChain &chain : inBackups)
        if (continues(chain, *longest))
            longest = &chain;
        else if (!continues(*longest, chain))
            return fault(Fault::Kind::ChangedOutside, "ledger.forked-backup");
    const int missing = static_cast<int>(longest->size() - ledger.canonical.size());
    if (missing == 0)
        return 0;
    copy.chain = *longest;
    copy.confirmed.clear(); // they may be about anybody
    const auto written = writeChain(journal, copy, static_cast<std::size_t>(ledger.inVault));
    return written ? Result(missing) : written.fault();
}

Result<void> append(Journal &journal, const Ledger &ledger, const lessons::Entry &next) {
    LedgerCopy copy = ledgerCopy(journal);
    if (copy.inDoubt)
        return fault(Fault::Kind::Refused, "ledger.unconfirmed");
    const auto missing = catchUp(journal, ledger);
    if (!missing)
        return missing.fault();
    if (*missing > 0)
        return fault(Fault::Kind::Refused, "ledger.caught-up", {}, *missing);
    copy.chain = ledger.canonical;
    copy.chain.push_back(lessons::canonical(next));
    auto written = writeChain(journal, copy, static_cast<std::size_t>(ledger.inVault));
    if (written)
        backup::offerLedgerToDestinations(journal.vault());
    return written;
}

Result<void> renewCopy(Journal &journal) {
    const auto inVault = chainInVault(journal);
    if (!inVault)
        return inVault.fault();
    const auto copy = ledgerCopy(journal);
    const bool behind = !copy.inDoubt && copy.chain.size() < inVault->size() && continues(*inVault, copy.chain);
    return behind ? keepLedgerCopy(journal, LedgerCopy::of(*inVault)) : Result<void>();
}

vault::RecordId tokenRecordId(const Journal &journal, const QString &beneficiary) {
    return journal.vault().recordId("token", beneficiary);
}

Result<QJsonObject> tokenRecord(const Journal &journal, const QString &beneficiary) {
    const auto record =
        journal.vault().record(tokenRecordId(journal, beneficiary), journal.vault().personId(beneficiary));
    if (!record)
        return record.fault();
    return *record ? vault::decodeObject((*record)->payload) : Result(QJsonObject());
}

void putTokenRecord(vault::Batch &batch, const Journal &journal, const QString &beneficiary, const QJsonObject &now) {
    batch.put(tokenRecordId(journal, beneficiary), journal.vault().personId(beneficiary), vault::Kind::MemberToken,
              vault::encode(now));
}

Result<lessons::Token> memberToken(const Journal &journal, const QString &beneficiary) {
    const auto known = tokenRecord(journal, beneficiary);
    if (!known)
        return known.fault();
    if (const QString token = (*known)[u"token"].toString(); !token.isEmpty())
        return token;
    const auto own = journal.vault().memberToken(journal.vault().personId(beneficiary));
    if (!own)
        return lessons::Token();
    const auto *bytes = reinterpret_cast<const char *>(own->bytes.data());
    return QString::fromLatin1(QByteArray(bytes, static_cast<qsizetype>(own->bytes.size())).toHex());
}

Result<void> takeToken(vault::Batch &batch, const Journal &journal, const Ledger &ledger, const QString &beneficiary,
                       const lessons::Token &token, const QJsonObject &beside) {
    const auto ours = memberToken(journal, beneficiary);
    if (!ours)
        return ours.fault();
    if (*ours == token ? beside.isEmpty() : lessons::standsIn(ledger.entries, *ours))
        return {};
    const auto before = tokenRecord(journal, beneficiary);
    if (!before)
        return before.fault();
    QJsonObject now = *before;
    now[u"token"] = token;
    now.remove(u"beside");
    if (!beside.isEmpty())
        now[u"beside"] = beside;
    if (*before != now)
        putTokenRecord(batch, journal, beneficiary, now);
    return {};
}

Result<QJsonObject> besideToken(const Journal &journal, const QString &beneficiary) {
    const auto known = tokenRecord(journal, beneficiary);
    return known ? Result((*known)[u"beside"].toObject()) : known.fault();
}

Result<QStringList> foreignOrganisations(const Journal &journal) {
    const auto record = journal.vault().record(foreignId(journal));
    if (!record)
        return record.fault();
    if (!*record)
        return QStringList();
    const auto object = vault::decodeObject((*record)->payload);
    if (!object)
        return object.fault();
    QStringList organisations;
    for (const QJsonValue id : (*object)[u"organisations"].toArray())
        organisations << id.toString();
    return organisations;
}

Result<void> noteForeign(Journal &journal, const std::vector<domain::ReportEntry> &reports) {
    auto organisations = foreignOrganisations(journal);
    if (!organisations)
        return organisations.fault();
    for (const domain::ReportEntry &report : reports)
        if (const auto entry = lessons::entryFrom(report.entry.toUtf8());
            entry && !organisations->contains(entry->organisation))
            *organisations << entry->organisation;
    vault::Batch batch;
    batch.put(
        foreignId(journal), {}, vault::Kind::Setting,
        vault::encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("foreign-organisations")},
                                  {QStringLiteral("organisations"), QJsonArray::fromStringList(*organisations)}}));
    return journal.vault().write(batch);
}

std::vector<domain::ReportEntry> forBundle(const Ledger &ledger) {
    std::vector<domain::ReportEntry> reports;
    for (std::size_t index = 0; index < ledger.canonical.size(); ++index)
        reports.push_back({.number = static_cast<int>(index) + 1,
                           .entry = QString::fromUtf8(ledger.canonical[index]),
                           .extra = index < ledger.extras.size() ? ledger.extras[index] : QJsonObject()});
    return reports;
}

Result<LedgerImport> importLedger(Journal &journal, const std::vector<domain::ReportEntry> &reports, bool dryRun) {
    const auto ours = readLedger(journal);
    if (!ours && ours.fault().kind == Fault::Kind::ChangedOutside) // stops reports, not the people of a bundle
        return LedgerImport{0, 0, true};
    if (!ours)
        return ours.fault();
    std::vector<QByteArray> theirs;
    theirs.reserve(reports.size());
    for (const domain::ReportEntry &report : reports)
        theirs.push_back(report.entry.toUtf8());
    if (const auto verified = lessons::readChain(theirs); !verified)
        return fault(Fault::Kind::WrongUse, "bundle.ledger", "/reports", verified.fault().have);
    const auto extras = extrasOf(reports);
    const int common = static_cast<int>(std::min(ours->canonical.size(), theirs.size()));
    if (!continues(theirs, ours->canonical))
        return continues(ours->canonical, theirs) ? LedgerImport{0, common, false} : LedgerImport{0, 0, true};
    const LedgerImport import{static_cast<int>(theirs.size()) - common, common, false};
    if (dryRun || import.imported == 0)
        return import;
    // What left since that file was made, it does not say.
    const LedgerCopy copy{std::move(theirs), true, {}};
    if (auto written = writeChain(journal, copy, static_cast<std::size_t>(ours->inVault), extras); !written)
        return written.fault();
    return import;
}

} // namespace aparte::journal
