// Who waits when somebody must (design/lessons.md, Ledger): fixed before anything is counted, and the same at each
// preview, so that nobody can roll again.
#pragma once

#include "journal/journal.h"
#include "lessons/roster.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace aparte::journal {

// HMAC-SHA256 of organisation, unit, period and member token; smaller ones wait first. As lessons::Rank.
using RankOf = std::function<QByteArray(const lessons::Token &)>;

// `unit`: as the ledger names it, empty for the whole organisation; `period`: its name (2026-H1). Damaged, and what
// reading a record says.
Result<RankOf> rankFor(const Journal &journal, const QString &organisation, const QString &unit, const QString &period);

// The same with a key at hand: where there is no vault (simulating.h).
RankOf rankWith(const QByteArray &key, const QString &organisation, const QString &unit, const QString &period);

// The key of the ranks, 32 bytes. Derived from what names this vault's records, which every backup, older copy and
// re-key has in common: a key made at random when first needed would be made anew by a backup of before. In a vault
// that took its ledger from a bundle, the one that came with it.
Result<QByteArray> rankKey(const Journal &journal);
// The key that came with an imported ledger. Nothing is put when it is ours already. `beside`: what came with it that
// this version does not know. WrongUse bundle.ledger.
Result<void> takeRankKey(vault::Batch &batch, const Journal &journal, const QByteArray &key,
                         const QJsonObject &beside = {});
Result<QJsonObject> besideRankKey(const Journal &journal);

} // namespace aparte::journal
