// The ledger: every report that ever left, append-only and hash-chained (design/lessons.md, Ledger). An entry holds
// bands and random member tokens, never a count below a band, a name, or who raised what.
#pragma once

#include "crypto/result.h"
#include "lessons/roster.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace aparte::lessons {

// What a cell could say before anything was counted: Bands; AtLeast, the first of them or the single label; or Label
// when that was certain (a parent whose detail is shown, a theme nobody asked for, a combination that would tell). The
// reader can work it out, so the next audit must know it.
enum class Scale { Bands, AtLeast, Label };

struct Cell {
    QString theme;
    Scale scale = Scale::Bands;
    std::optional<int> atLeast; // none: the single label
};

struct Entry {
    int number = 0;      // 1, 2, ... one series for the whole vault, whatever the recipient
    QByteArray previous; // SHA-256 of the entry before, 32 bytes; zeros before the first
    QDate day;           // nothing finer leaves
    QString profile;
    QString organisation, unit; // ids; unit empty: the whole organisation
    domain::Period period;
    std::set<Token> cohort, heldOut;
    std::vector<Cell> cells;     // in the catalogue's order
    std::vector<Cell> lessons{}; // those printed, by cellOfLesson (lessons/release.h)
    QJsonObject printed;         // exactly what the files say: made again from here, byte for byte
};

// Canonical: one line, keys in alphabetical order, so that the same entry always has the same hash.
QByteArray canonical(const Entry &entry);
Result<Entry> entryFrom(const QByteArray &canonical); // Damaged ledger.entry

QByteArray hashOf(const QByteArray &canonicalEntry); // SHA-256
QByteArray firstPrevious();                          // 32 zero bytes

// The whole chain, oldest first; ChangedOutside ledger.chain with the number where it breaks.
Result<std::vector<Entry>> readChain(const std::vector<QByteArray> &canonicalEntries);

// In a report that has left, counted or held out.
bool standsIn(const std::vector<Entry> &chain, const Token &member);

// Six letters of the head, printed on a report: what a coach reads aloud when a ledger must be confirmed.
QString checkLetters(const QByteArray &head);

} // namespace aparte::lessons
