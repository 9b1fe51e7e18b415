// The report ledger in the vault: entries under the journal key, each member's token under that person's own key, and a
// sealed copy of the whole chain in the state folder, so that an older backup of the vault cannot make it forget a
// report.
#pragma once

#include "journal/journal.h"
#include "lessons/ledger.h"

namespace aparte::journal {

struct Ledger {
    std::vector<QByteArray> canonical; // oldest first
    std::vector<lessons::Entry> entries;
    int inVault = 0; // how many of them the vault itself holds; the others came from the state folder

    QByteArray head() const { return canonical.empty() ? lessons::firstPrevious() : lessons::hashOf(canonical.back()); }
};

// The longer of the vault's chain and the state folder's, when one continues the other. ChangedOutside ledger.chain
// when it does not verify, ledger.forked when they disagree: exports stop, the rest works.
Result<Ledger> readLedger(const Journal &journal);

// Adds `next` and whatever the vault was missing, with the new members' tokens, in one transaction; then the copy in
// the state folder.
struct NewToken {
    QString beneficiary;
    lessons::Token token;
};
Result<void> append(Journal &journal, const Ledger &ledger, const lessons::Entry &next,
                    const std::vector<NewToken> &newTokens);

// Empty when this person was never in a report.
Result<lessons::Token> memberToken(const Journal &journal, const QString &beneficiary);
void putToken(vault::Batch &batch, const Journal &journal, const NewToken &token);

// For the bundle: the chain as it is, and back into a vault that has none of it or its beginning.
std::vector<domain::ReportEntry> forBundle(const Ledger &ledger);
struct LedgerImport {
    int imported = 0, skipped = 0;
    bool differs = false; // the bundle's ledger is another one: ours was kept
};
Result<LedgerImport> importLedger(Journal &journal, const std::vector<domain::ReportEntry> &reports, bool dryRun);

} // namespace aparte::journal
