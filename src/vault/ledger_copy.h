// Copies of the report ledger outside the vault: in the state folder, and beside `keys` at each destination of backups
// (FOLDER/ID/ID.state, a state file that holds nothing else), so that no older copy of the vault forgets a report
// (design/lessons.md, Ledger). What a copy says is the journal's; here only:
//
//   CHAIN                  a JSON array on one line, oldest entry first
//   ?CHAIN                 the same, in doubt: the coach has yet to confirm what left last
//   ?CHAIN, newline, ...   in doubt, with what was confirmed so far: a JSON array
#pragma once

#include "vault/state_keeper.h"

#include <QByteArray>

namespace aparte::vault {

QByteArray chainIn(const QByteArray &copy);
bool isInDoubt(const QByteArray &copy); // no copy at all is in doubt, too
QByteArray confirmedIn(const QByteArray &copy);
QByteArray inDoubt(const QByteArray &chain, const QByteArray &confirmed);
bool continues(const QByteArray &longer, const QByteArray &shorter); // two chains; each continues itself, and nothing

// From here on it is in doubt, and as long as the longest of `chains` that goes on from it. Where there is none, none
// is made: that is doubt enough.
Result<void> doubtLedger(StateKeeper &state, const std::vector<QByteArray> &chains = {});

// The chain beside the `keys` in `folder`; empty: none that can be read.
QByteArray ledgerBeside(const Machine &machine, const VaultId &vault, const crypto::RootKey &root,
                        const std::string &folder);
// The vault's present one, to `folder`, where its `keys` lies. What is newer or another there stays: ChangedOutside
// ledger.forked-backup. One that is in doubt or empty is not offered.
Result<void> offerLedger(Vault &vault, const std::string &folder);
void removeLedgerBeside(const Machine &machine, const std::string &folder); // FOLDER/ID, when that goes

} // namespace aparte::vault
