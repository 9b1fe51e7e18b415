#include "journal/ledger_store.h"

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

Result<std::vector<QByteArray>> chainInVault(const Journal &journal) {
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
    std::vector<QByteArray> chain;
    for (const domain::ReportEntry &entry : entries)
        chain.push_back(entry.entry.toUtf8());
    return chain;
}

Result<std::vector<QByteArray>> chainInStateFolder(const Journal &journal) {
    const auto copy = journal.vault().ledgerCopy();
    if (!copy)
        return copy.fault();
    std::vector<QByteArray> chain;
    for (const QJsonValue entry : QJsonDocument::fromJson(*copy).array())
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

void putEntry(vault::Batch &batch, const Journal &journal, int number, const QByteArray &canonical) {
    const domain::ReportEntry entry{.number = number, .entry = QString::fromUtf8(canonical), .extra = {}};
    batch.put(entryId(journal, number), {}, vault::Kind::LedgerEntry, vault::encode(entry));
}

// The chain from `from` on, written and then copied to the state folder. The copy comes second: a crash in between
// leaves it behind, never ahead.
Result<void> writeChain(Journal &journal, vault::Batch batch, const std::vector<QByteArray> &chain, std::size_t from) {
    for (std::size_t index = from; index < chain.size(); ++index)
        putEntry(batch, journal, static_cast<int>(index) + 1, chain[index]);
    if (auto written = journal.vault().write(batch); !written)
        return written;
    return journal.vault().keepLedgerCopy(copyOf(chain));
}

} // namespace

Result<Ledger> readLedger(const Journal &journal) {
    auto inVault = chainInVault(journal);
    if (!inVault)
        return inVault.fault();
    auto copy = chainInStateFolder(journal);
    if (!copy)
        return copy.fault();
    const int held = static_cast<int>(inVault->size());
    if (!continues(*inVault, *copy) && !continues(*copy, *inVault))
        return fault(Fault::Kind::ChangedOutside, "ledger.forked", {}, held, static_cast<std::int64_t>(copy->size()));
    auto chain = copy->size() > inVault->size() ? std::move(*copy) : std::move(*inVault);
    auto entries = lessons::readChain(chain);
    if (!entries)
        return entries.fault();
    return Ledger{std::move(chain), std::move(*entries), held};
}

Result<void> append(Journal &journal, const Ledger &ledger, const lessons::Entry &next,
                    const std::vector<NewToken> &newTokens) {
    vault::Batch batch;
    for (const NewToken &token : newTokens)
        putToken(batch, journal, token);
    auto chain = ledger.canonical;
    chain.push_back(lessons::canonical(next));
    return writeChain(journal, std::move(batch), chain, static_cast<std::size_t>(ledger.inVault));
}

Result<lessons::Token> memberToken(const Journal &journal, const QString &beneficiary) {
    const auto record = journal.vault().record(tokenId(journal, beneficiary));
    if (!record)
        return record.fault();
    if (!*record)
        return lessons::Token();
    const auto object = vault::decodeObject((*record)->payload);
    if (!object)
        return object.fault();
    return (*object)[u"token"].toString();
}

void putToken(vault::Batch &batch, const Journal &journal, const NewToken &token) {
    batch.put(tokenId(journal, token.beneficiary), journal.vault().personId(token.beneficiary),
              vault::Kind::MemberToken, vault::encode(QJsonObject{{QStringLiteral("token"), token.token}}));
}

std::vector<domain::ReportEntry> forBundle(const Ledger &ledger) {
    std::vector<domain::ReportEntry> reports;
    for (std::size_t index = 0; index < ledger.canonical.size(); ++index)
        reports.push_back(
            {.number = static_cast<int>(index) + 1, .entry = QString::fromUtf8(ledger.canonical[index]), .extra = {}});
    return reports;
}

Result<LedgerImport> importLedger(Journal &journal, const std::vector<domain::ReportEntry> &reports, bool dryRun) {
    const auto ours = readLedger(journal);
    if (!ours)
        return ours.fault();
    std::vector<QByteArray> theirs;
    for (const domain::ReportEntry &report : reports)
        theirs.push_back(report.entry.toUtf8());
    if (const auto verified = lessons::readChain(theirs); !verified)
        return fault(Fault::Kind::WrongUse, "bundle.ledger", "/reports", verified.fault().have);
    const int common = static_cast<int>(std::min(ours->canonical.size(), theirs.size()));
    if (!continues(theirs, ours->canonical))
        return LedgerImport{0, 0, !continues(ours->canonical, theirs)};
    const LedgerImport import{static_cast<int>(theirs.size()) - common, common, false};
    if (dryRun || import.imported == 0)
        return import;
    if (auto written = writeChain(journal, {}, theirs, static_cast<std::size_t>(ours->inVault)); !written)
        return written.fault();
    return import;
}

} // namespace aparte::journal
