#include "backup/round.h"

#include "backup/copying.h"
#include "backup/retiring.h"
#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/inside.h"
#include "vault/ledger_copy.h"

#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <tuple>

namespace aparte::backup {

namespace {

Fault changed(const char *code) {
    return fault(Fault::Kind::ChangedOutside, code);
}

// Two machines have written there: the copy is still worth making, for it holds what only this one knows.
bool mayGoOn(const Fault &refused) {
    return refused.code == "destination.newer" || refused.code == "destination.unknown-people";
}

} // namespace

Round::Round(vault::Vault &vault, Known &known, QDateTime now)
    : m_vault(vault), m_disk(*vault.inside().machine.disk), m_known(known), m_place(vault, known),
      m_now(std::move(now)) {}

Outcome Round::away() {
    Outcome outcome;
    outcome.folder = QString::fromStdString(m_known.folder);
    outcome.fault = fault(Fault::Kind::NotFound, "destination.away");
    return outcome; // nothing is known of it now: an older trouble stays said
}

Outcome Round::finished(Outcome outcome, Result<void> done) {
    if (!done)
        m_word = m_ownFault ? done.fault() : atDestination(done.fault(), m_place.reachableStill());
    outcome.fault = m_word;
    const bool said = m_word && m_word->kind != Fault::Kind::Cancelled && m_word->kind != Fault::Kind::NotFound;
    if (m_word && !said)
        return outcome;
    m_known.trouble = said ? static_cast<std::uint8_t>(static_cast<int>(m_word->kind) + 1) : 0;
    m_known.troubleCode = said ? m_word->code.substr(0, 64) : std::string();
    return outcome;
}

Outcome Round::keysAlone() {
    if (!m_place.reachable())
        return away();
    Outcome outcome;
    outcome.folder = QString::fromStdString(m_known.folder);
    const auto troubleBefore = std::pair(m_known.trouble, m_known.troubleCode);
    auto own = m_place.own(true);
    auto done = own ? Result<void>() : Result<void>(own.fault());
    if (own) {
        m_own = *own;
        done = offer(outcome);
    }
    outcome = finished(std::move(outcome), done);
    if (!outcome.fault) // what is wrong with the generations there is not looked at here
        std::tie(m_known.trouble, m_known.troubleCode) = troubleBefore;
    return outcome;
}

Outcome Round::whole(const vault::Progress &progress) {
    return go(Making::New, {}, progress);
}

Outcome Round::finish(const std::vector<Arrival> &arrivals, const vault::Progress &progress) {
    return go(Making::Nothing, arrivals, progress);
}

// Somebody else stopped it, or the disk did not take it.
void Round::noteArrivals(const std::vector<Arrival> &arrivals) {
    for (const auto &arrival : arrivals)
        if (arrival.fault && arrival.fault->kind != Fault::Kind::Cancelled &&
            QFile::encodeName(arrival.order.to).toStdString().starts_with(m_own + "/"))
            m_word = arrival.fault;
}

Outcome Round::go(Making making, const std::vector<Arrival> &arrivals, const vault::Progress &progress) {
    if (!m_place.reachable())
        return away();
    Outcome outcome;
    outcome.folder = QString::fromStdString(m_known.folder);
    auto own = m_place.own(false);
    if (own || own.fault().kind == Fault::Kind::NotFound)
        noteRollback();
    if (!own && own.fault().kind == Fault::Kind::NotFound)
        own = m_place.own(true);
    if (!own)
        return finished(std::move(outcome), own.fault());
    m_own = *own;
    if (auto offered = offer(outcome); !offered && !mayGoOn(offered.fault()))
        return finished(std::move(outcome), offered);
    else if (!offered)
        m_word = offered.fault();
    noteArrivals(arrivals);
    auto done = copies(making, outcome, progress);
    if (done && !m_word && holdsNewerCopies(m_vault, outcome.folder))
        m_word = changed("destination.old-id-in-use");
    return finished(std::move(outcome), done);
}

Result<void> Round::copies(Making making, Outcome &outcome, const vault::Progress &progress) {
    if (auto looked = lookForOthers(); !looked)
        return looked;
    if (auto finished = finishParts(progress); !finished)
        return finished;
    thin();
    if (making == Making::Nothing)
        return {};
    if (auto made = makeNew(outcome, progress); !made)
        return made;
    thin();
    return {};
}

// A provider that went back to an older version of the folder, or somebody who tidied it.
void Round::noteRollback() {
    bool somethingGone = false;
    auto left = m_place.stillThere(somethingGone);
    if (!m_place.reachableStill())
        return;
    if (somethingGone)
        m_word = changed("destination.rolled-back");
    m_known.generations = std::move(left);
}

Result<void> Round::offer(Outcome &outcome) {
    for (const auto &name : conflictCopies(QFile::decodeName(m_own.c_str())))
        if (name.startsWith(u"keys", Qt::CaseInsensitive))
            if (auto gone = vault::takeInKeys(m_vault, m_own + "/" + QFile::encodeName(name).toStdString()); !gone)
                m_word = atDestination(gone.fault(), m_place.reachableStill());
    auto offered = vault::offerKeys(m_vault, m_own);
    if (!offered)
        return offered.fault();
    const bool sinceRekey = m_known.slots == std::array<crypto::Byte, 32>{}; // nothing of ours was there yet
    if (offered->before < m_known.keySequence && !offered->healed && !sinceRekey)
        m_word = changed("destination.rolled-back");
    if (offered->healed && !m_word)
        m_word = fault(Fault::Kind::Damaged, "destination.keys-healed", "keys");
    m_known.keySequence = offered->now.sequence;
    m_known.erasedThere = offered->now.erased;
    m_known.slots = offered->now.slots;
    outcome.keysCurrent = true;
    static_cast<void>(vault::offerLedger(m_vault, m_own)); // another one there is asked about before a report leaves
    return {};
}

bool Round::has(const vault::Moment &moment) const {
    return std::ranges::any_of(m_known.generations, [&](const auto &known) {
        return known.sequence == moment.sequence && known.root == moment.root;
    });
}

// Copies that this machine did not verify, as new as the vault or newer: its own that a kill kept from the list, or
// those of another machine.
Result<void> Round::lookForOthers() {
    const auto now = vault::momentOf(m_vault);
    int looks = 4; // somebody could put a thousand there
    for (const auto &file : m_place.files()) {
        if (file.name.part || file.name.sequence < now.sequence || looks == 0)
            continue;
        if (std::ranges::any_of(m_known.generations, [&](const auto &known) { return isOf(file, known); }))
            continue;
        --looks;
        const auto there = vault::glanceAt(m_vault, file.path);
        if (!there)
            continue; // damaged, or not ours: it never counts
        if (there->sequence > now.sequence || (there->sequence == now.sequence && there->root != now.root))
            m_word = changed("destination.other-machine");
        else if (*there == now && vault::checkCopy(m_vault, file.path, {}))
            remember(file.name, file.bytes, now);
    }
    return {};
}

Result<void> Round::finishParts(const vault::Progress &progress) {
    for (const auto &file : m_place.files())
        if (file.name.part)
            if (auto done = finishPart(file, progress); !done)
                return done;
    return {};
}

// Copied while locked. What does not hold is discarded: the vault itself is still there to be copied.
Result<void> Round::finishPart(const Place::File &part, const vault::Progress &progress) {
    if (isBeingWritten(m_disk, part.path))
        return {};
    auto moment = vault::checkCopy(m_vault, part.path, progress);
    if (!moment && moment.fault().kind == Fault::Kind::Cancelled)
        return moment.fault();
    if (!moment || has(*moment)) {
        m_disk.unlink(part.path.c_str());
        return {};
    }
    if (moment->sequence > vault::momentOf(m_vault).sequence)
        m_word = changed("destination.other-machine");
    return counts(part.path, {moment->sequence, part.name.day, 0, false}, *moment);
}

GenerationName Round::freeName(GenerationName name) const {
    for (name.number = 0; storage::exists(m_disk, m_own + "/" + backup::text(name).toStdString());)
        name.number = std::max<std::uint32_t>(name.number + 1, 2);
    return name;
}

// From now on it is a generation: verified, under its name, and in the list.
Result<void> Round::counts(const std::string &part, GenerationName name, const vault::Moment &moment) {
    struct stat facts {};
    if (m_disk.stat(part.c_str(), facts) != 0)
        return storage::systemFault(errno, "file.stat", part);
    name = freeName(name);
    const auto path = m_own + "/" + backup::text(name).toStdString();
    if (m_disk.rename(part.c_str(), path.c_str()) != 0)
        return storage::systemFault(errno, "file.rename", path);
    if (auto synced = vault::syncFolderThere(m_disk, m_own); !synced)
        return synced;
    remember(name, static_cast<std::uint64_t>(facts.st_size), moment);
    return {};
}

void Round::remember(const GenerationName &name, std::uint64_t bytes, const vault::Moment &moment) {
    m_known.generations.push_back({moment.sequence, bytes, moment.root, numberOf(name.day), name.number});
    m_known.verifiedAt = static_cast<std::uint64_t>(std::max<qint64>(m_now.toSecsSinceEpoch(), 1));
}

Result<vault::Moment> Round::copied(const std::string &part, const vault::Progress &progress) {
    auto still = vault::HeldStill::begin(m_vault);
    if (!still) {
        m_ownFault = true;
        return still.fault();
    }
    qint64 size = 0;
    const vault::Progress copying{[&](qint64 done, qint64 all) {
                                      size = all;
                                      progress.at(done, 2 * all); // the other half: reading it again
                                  },
                                  progress.cancel};
    if (auto done = copyBytes(m_disk, still->path(), part, copying); !done)
        return done.fault();
    auto moment = vault::checkCopy(m_vault, part, {{}, progress.cancel});
    if (!moment && moment.fault().kind == Fault::Kind::Cancelled)
        return moment;
    if (!moment || *moment != still->moment())
        return fault(Fault::Kind::Damaged, "destination.copy", moment ? std::string() : moment.fault().code);
    progress.at(2 * size, 2 * size);
    return moment;
}

Result<void> Round::makeNew(Outcome &outcome, const vault::Progress &progress) {
    const auto now = vault::momentOf(m_vault);
    if (has(now))
        return {};
    const auto name = freeName({now.sequence, m_now.date(), 0, false});
    auto partName = name;
    partName.part = true;
    const auto part = m_own + "/" + backup::text(partName).toStdString();
    auto moment = copied(part, progress);
    auto done = moment ? counts(part, name, *moment) : Result<void>(moment.fault());
    if (!done) {
        if (done.fault().kind != Fault::Kind::Busy)
            m_disk.unlink(part.c_str()); // half a copy is worth nothing; where it cannot go, the next round discards it
        return done;
    }
    const auto &made = m_known.generations.back();
    outcome.made = Generation{QFile::decodeName(m_place.pathOf(made).c_str()), made.sequence, dateOf(made.day),
                              static_cast<qint64>(made.bytes), true};
    return {};
}

// Only what this machine made: a copy of another one may hold what is nowhere else.
void Round::thin() {
    std::vector<Generation> all;
    for (const auto &known : m_known.generations)
        all.push_back({QFile::decodeName(m_place.pathOf(known).c_str()), known.sequence, dateOf(known.day),
                       static_cast<qint64>(known.bytes), true});
    for (const auto &old : thinned(all)) {
        if (m_disk.unlink(QFile::encodeName(old.path).constData()) != 0)
            continue;
        std::erase_if(m_known.generations,
                      [&](const auto &known) { return QFile::decodeName(m_place.pathOf(known).c_str()) == old.path; });
    }
}

} // namespace aparte::backup
