// One round to one destination: `keys` first, then what a locked process left, then a new generation if the vault has
// changed, then fewer old ones. What is cut short leaves the older generations as they were.
#pragma once

#include "backup/backups.h"
#include "backup/place.h"
#include "vault/copies.h"
#include "vault/key_offering.h"

namespace aparte::backup {

class Round {
public:
    // `known` is brought up to date on the way; saving it is the caller's.
    Round(vault::Vault &vault, Known &known, QDateTime now);

    Outcome whole(const vault::Progress &progress);
    Outcome keysAlone();
    // `keys`, and what travelled while the vault was written; nothing new is copied.
    Outcome finish(const std::vector<Arrival> &arrivals, const vault::Progress &progress);

private:
    enum class Making { New, Nothing };
    Outcome go(Making making, const std::vector<Arrival> &arrivals, const vault::Progress &progress);
    void noteArrivals(const std::vector<Arrival> &arrivals);
    Outcome away();
    Outcome finished(Outcome outcome, Result<void> done);
    Result<void> copies(Making making, Outcome &outcome, const vault::Progress &progress);
    void noteRollback();
    Result<void> offer(Outcome &outcome);
    Result<void> lookForOthers();
    Result<void> finishParts(const vault::Progress &progress);
    Result<void> finishPart(const Place::File &part, const vault::Progress &progress);
    Result<void> makeNew(Outcome &outcome, const vault::Progress &progress);
    Result<vault::Moment> copied(const std::string &part, const vault::Progress &progress);
    Result<void> counts(const std::string &part, GenerationName name, const vault::Moment &moment);
    void remember(const GenerationName &name, std::uint64_t bytes, const vault::Moment &moment);
    GenerationName freeName(GenerationName name) const;
    bool has(const vault::Moment &moment) const;
    void thin();

    vault::Vault &m_vault;
    storage::Disk &m_disk;
    Known &m_known;
    Place m_place;
    QDateTime m_now;
    std::string m_own;           // FOLDER/ID
    bool m_ownFault = false;     // of the vault, not of the destination
    std::optional<Fault> m_word; // what is to be said although the round went on
};

} // namespace aparte::backup
