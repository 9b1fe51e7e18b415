#include "journal/ledger_store.h"

#include "domain/json_text.h"
#include "vault/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aparte::journal {

namespace {

vault::RecordId entryId(const Journal &journal, int number) {
    return journal.vault().recordId("report", QString::number(number));
}
vault::RecordId tokenId(const Journal &journal, const QString &beneficiary) {
    return journal.vault().recordId("token", beneficiary);
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

Result<std::vector<QByteArray>> chainInStateFolder(const Journal &journal) {
    const auto copy = journal.vault().ledgerCopy();
    if (!copy)
        return copy.fault();
    std::vector<QByteArray> chain;
    for (const QJsonValue entry : domain::parseJson(*copy).array())
        chain.push_back(entry.toString().toUtf8());
    return chain;
}

QByteArray copyOf(const std::vector<QByteArray> &chain) {
    QJsonArray array;
    for (const QByteArray &entry : chain)
        array.append(QString::fromUtf8(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

bool continues(const std::vector<QByteArray> &longer, const std::vector<QByteArray> &shorter) {
    return longer.size() >= shorter.size() && std::ranges::equal(shorter, std::span(longer).first(shorter.size()));
}

void putEntry(vault::Batch &batch, const Journal &journal, int number, const QByteArray &canonical,
              const QJsonObject &extra) {
    const domain::ReportEntry entry{.number = number, .entry = QString::fromUtf8(canonical), .extra = extra};
    batch.put(entryId(journal, number), {}, vault::Kind::LedgerEntry, vault::encode(entry));
}

// The chain from `from` on. The copy first, and taken back when the vault then refuses.
Result<void> writeChain(Journal &journal, const std::vector<QByteArray> &before, const std::vector<QByteArray> &chain,
                        std::size_t from, const std::vector<QJsonObject> &extras = {}) {
    vault::Batch batch;
    for (std::size_t index = from; index < chain.size(); ++index)
        putEntry(batch, journal, static_cast<int>(index) + 1, chain[index],
                 index < extras.size() ? extras[index] : QJsonObject());
    if (auto copied = journal.vault().keepLedgerCopy(copyOf(chain)); !copied)
        return copied;
    auto written = journal.vault().write(batch);
    if (!written)
        static_cast<void>(journal.vault().keepLedgerCopy(copyOf(before)));
    return written;
}

vault::RecordId foreignId(const Journal &journal) {
    return journal.vault().recordId("setting", QStringLiteral("foreign-organisations"));
}

// What an import left under this person's key about the ledger: their token, and what their lines in it held beside.
Result<QJsonObject> imported(const Journal &journal, const QString &beneficiary) {
    const auto record = journal.vault().record(tokenId(journal, beneficiary), journal.vault().personId(beneficiary));
    if (!record)
        return record.fault();
    return *record ? vault::decodeObject((*record)->payload) : Result(QJsonObject());
}

} // namespace

Result<Ledger> readLedger(const Journal &journal) {
    const auto kept = entriesInVault(journal);
    if (!kept)
        return kept.fault();
    auto inVault = chainOf(*kept);
    auto copy = chainInStateFolder(journal);
    if (!copy)
        return copy.fault();
    const int held = static_cast<int>(inVault.size());
    if (!continues(inVault, *copy) && !continues(*copy, inVault))
        return fault(Fault::Kind::ChangedOutside, "ledger.forked", {}, held, static_cast<std::int64_t>(copy->size()));
    auto chain = copy->size() > inVault.size() ? std::move(*copy) : std::move(inVault);
    auto entries = lessons::readChain(chain);
    if (!entries)
        return entries.fault();
    return Ledger{std::move(chain), std::move(*entries), held, extrasOf(*kept)};
}

Result<void> append(Journal &journal, const Ledger &ledger, const lessons::Entry &next) {
    auto chain = ledger.canonical;
    chain.push_back(lessons::canonical(next));
    return writeChain(journal, ledger.canonical, chain, static_cast<std::size_t>(ledger.inVault));
}

Result<void> renewCopy(Journal &journal) {
    const auto inVault = chainInVault(journal);
    if (!inVault)
        return inVault.fault();
    const auto copy = chainInStateFolder(journal);
    if (!copy)
        return copy.fault();
    const bool behind = copy->size() < inVault->size() && continues(*inVault, *copy);
    return behind ? journal.vault().keepLedgerCopy(copyOf(*inVault)) : Result<void>();
}

Result<lessons::Token> memberToken(const Journal &journal, const QString &beneficiary) {
    const auto known = imported(journal, beneficiary);
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

bool standsIn(const Ledger &ledger, const lessons::Token &member) {
    return std::ranges::any_of(ledger.entries, [&](const lessons::Entry &entry) {
        return entry.cohort.contains(member) || entry.heldOut.contains(member);
    });
}

Result<void> takeToken(vault::Batch &batch, const Journal &journal, const Ledger &ledger, const QString &beneficiary,
                       const lessons::Token &token, const QJsonObject &beside) {
    const auto ours = memberToken(journal, beneficiary);
    if (!ours)
        return ours.fault();
    if (*ours == token ? beside.isEmpty() : standsIn(ledger, *ours))
        return {};
    const auto before = imported(journal, beneficiary);
    if (!before)
        return before.fault();
    QJsonObject now{{QStringLiteral("token"), token}};
    if (!beside.isEmpty())
        now.insert(QStringLiteral("beside"), beside);
    if (*before != now)
        batch.put(tokenId(journal, beneficiary), journal.vault().personId(beneficiary), vault::Kind::MemberToken,
                  vault::encode(now));
    return {};
}

Result<QJsonObject> besideToken(const Journal &journal, const QString &beneficiary) {
    const auto known = imported(journal, beneficiary);
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
    if (auto written = writeChain(journal, ours->canonical, theirs, static_cast<std::size_t>(ours->inVault), extras);
        !written)
        return written.fault();
    return import;
}

} // namespace aparte::journal
