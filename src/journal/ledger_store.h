// The report ledger in the vault: entries under the journal key, each member's token from that person's own key, and a
// sealed copy of the whole chain in the state folder, so that an older backup of the vault cannot make it forget a
// report.
#pragma once

#include "journal/journal.h"
#include "lessons/ledger.h"

namespace aparte::journal {

struct Ledger {
    std::vector<QByteArray> canonical; // oldest first
    std::vector<lessons::Entry> entries;
    int inVault = 0;                 // how many of them the vault itself holds; the others came from the state folder
    std::vector<QJsonObject> extras; // of those: fields of a bundle's reports that this version does not know

    QByteArray head() const { return canonical.empty() ? lessons::firstPrevious() : lessons::hashOf(canonical.back()); }
};

// The longer of the vault's chain and the state folder's, when one continues the other. ChangedOutside ledger.chain
// when it does not verify, ledger.forked when they disagree: exports stop, the rest works.
Result<Ledger> readLedger(const Journal &journal);

// Adds `next` and whatever the vault was missing. The copy in the state folder comes first: what cannot be written
// there is not entered, and after a crash in between the copy is ahead, which readLedger takes up; then the vault, in
// one transaction; then the backups that can be reached. Nothing was entered on a fault. Refused ledger.unconfirmed;
// Refused ledger.caught-up: a backup knew of reports that were missing, and now they are here.
Result<void> append(Journal &journal, const Ledger &ledger, const lessons::Entry &next);

// What a backup that can be reached knows and this journal does not is written here; how many entries. ChangedOutside
// ledger.forked-backup.
Result<int> catchUp(Journal &journal, const Ledger &ledger);

// Brings the state folder's copy up to the vault's chain, which may have been used on another computer. One that is in
// doubt or missing stays so until the coach has confirmed (journal/ledger_confirming.h).
Result<void> renewCopy(Journal &journal);

// What lies under this person's key about the ledger: `token`, when it came with an import or a re-key; `beside`, what
// their lines in the bundle's ledger held that this version does not know; `before`: see accompanied_before.h.
vault::RecordId tokenRecordId(const Journal &journal, const QString &beneficiary);
Result<QJsonObject> tokenRecord(const Journal &journal, const QString &beneficiary);
void putTokenRecord(vault::Batch &batch, const Journal &journal, const QString &beneficiary, const QJsonObject &now);

// By whom this person is known in the ledger: the token that came with an import, or the one of their own key.
Result<lessons::Token> memberToken(const Journal &journal, const QString &beneficiary);
// Refused quietly for somebody whose own token stands in the ledger already: they cannot become somebody else.
// `beside`: what the file's lines about this member held that this version does not know, by the report's number.
Result<void> takeToken(vault::Batch &batch, const Journal &journal, const Ledger &ledger, const QString &beneficiary,
                       const lessons::Token &token, const QJsonObject &beside = {});
Result<QJsonObject> besideToken(const Journal &journal, const QString &beneficiary);

// Organisations that another journal has reported on, when its ledger could not be joined to ours: their people came
// in, what was published about them did not, so that no report about them may leave from here.
Result<QStringList> foreignOrganisations(const Journal &journal);
Result<void> noteForeign(Journal &journal, const std::vector<domain::ReportEntry> &reports);

// For the bundle: the chain as it is, and back into a vault that has none of it or its beginning.
std::vector<domain::ReportEntry> forBundle(const Ledger &ledger);
struct LedgerImport {
    int imported = 0, skipped = 0;
    bool differs = false; // the bundle's ledger is another one: ours was kept
};
Result<LedgerImport> importLedger(Journal &journal, const std::vector<domain::ReportEntry> &reports, bool dryRun);

} // namespace aparte::journal
