// One vault at several moments, what is written in it, and alterations of its files at rest, as anybody could make them
// or (rows) somebody who has the database key. What comes of each is one of a few classes.
#pragma once

#include "vault_support.h"

#include <map>
#include <random>

namespace aparte::test {

enum class Outcome {
    Unchanged, // the alteration altered nothing
    Healed,    // a damaged copy of `keys`: opens as it was, and says that a copy was written again
    Untouched, // opens as it was: what was altered is read by nothing (pages in no use, what a WAL leaves behind its
               // end)
    Older,     // opens as an older copy, and says so
    CutShort,  // the journal file ends early, as after a crash: a moment since the last opening, whole
    Another, // every file is that of another vault with the same passphrase: opens as that one, never seen before, said
    Partly,  // opens; what is damaged gives a clear error, everything else reads as it was
    Refused, // a clear error at opening
    Wrong,   // another text, a note silently missing, an unclear error
};
constexpr int outcomes = 9;
const char *nameOf(Outcome outcome);

class AlteredVault {
public:
    AlteredVault();
    // Puts the vault back as it was, alters it once, and says what was done.
    QByteArray alter(std::mt19937 &random);
    // For what must be noticed: page, row or file of before, in place of what is there now. False: they are the same.
    bool putOldPage(qsizetype page);
    qsizetype pages() const { return readFile(m_closed + QStringLiteral("/journal.db")).size() / 16384; }
    void putBack(bool crashed);
    // By the passphrase of the vault. `said` gets why, when Wrong.
    Outcome outcome(QByteArray &said) const;

    Place place{Place::On::Memory};
    QString before() const { return m_before; }
    QString closed() const { return m_closed; }
    void writeNow(const char *name, const QByteArray &bytes);
    bool changeRows(unsigned way, unsigned pick); // false: it does not apply to these rows

private:
    void write(Vault &vault, int from, int to, const char *word);
    void keepOldRows();
    QByteArray alterFile(const QByteArray &name, std::mt19937 &random);
    QByteArray alterKeys(std::mt19937 &random);
    QByteArray mixFiles(std::mt19937 &random);
    Outcome read(const Vault &vault, QByteArray &said) const;

    QString m_before, m_crashed, m_closed, m_elsewhere, m_beforeState;
    VaultId m_id;
    QByteArray m_crashedState, m_closedState;
    std::map<QByteArray, QByteArray> m_notes, m_older;
    bool m_changed = false, m_inCrash = false, m_journalAltered = false;
};

} // namespace aparte::test
