#include "backup/backups.h"

#include "backup/copying.h"
#include "backup/debts.h"
#include "backup/place.h"
#include "backup/removal.h"
#include "backup/retiring.h"
#include "backup/round.h"
#include "storage/file_system.h"
#include "vault/codec.h"
#include "vault/inside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace aparte::backup {

struct Backups::Inside {
    vault::Vault &vault;
    vault::Surroundings surroundings;
    vault::DestinationList list;

    QDateTime now() const {
        if (!surroundings.today)
            return QDateTime::currentDateTime();
        return QDateTime(QDate(1970, 1, 1).addDays(surroundings.today()), QTime(12, 0), Qt::UTC);
    }
    QDate today() const { return now().date(); }
    const vault::Vault &looked() const { return vault; }
    Result<void> addable(const QString &folder) const;
    Result<void> settled(); // debts noted, the list saved
    bool madeRoom(const Outcome &outcome);
    bool lacksThis(const Known &known) const;
    CopyOrder orderTo(const std::string &own) const;
    Result<void> registerForgotten();
};

namespace {

QString withoutLinks(const QString &folder) {
    return QFileInfo(folder).canonicalFilePath();
}

bool isWithin(const QString &folder, const QString &above) {
    return folder == above || folder.startsWith(above + u'/');
}

// Several destinations one after the other, as one way to go.
vault::Progress partOf(const vault::Progress &whole, std::size_t number, std::size_t of) {
    return {[&whole, number, of](qint64 done, qint64 total) {
                const auto before = static_cast<qint64>(number) * total;
                whole.at(before + done, static_cast<qint64>(of) * total);
            },
            whole.cancel};
}

} // namespace

Backups::Backups(vault::Vault &vault, const vault::Surroundings &surroundings)
    : m(std::make_unique<Inside>(Inside{vault, surroundings, vault::DestinationList::open(vault)})) {
    noteDebts(m->vault, m->list, m->today());
}
Backups::~Backups() = default;

bool Backups::damaged() const {
    return m->list.damaged();
}

std::vector<Destination> Backups::destinations() const {
    const auto now = vault::keysNow(m->vault);
    std::vector<Destination> all;
    for (const auto &known : m->list.all()) {
        all.push_back(Place(m->vault, known).described());
        if (now)
            tellDebt(m->vault, known, *now, all.back());
    }
    return all;
}

std::optional<QDateTime> Backups::lastVerified() const {
    // One that is dated in the future (a clock was wrong) says nothing where another can be believed.
    const auto tomorrow = static_cast<std::uint64_t>(m->now().addDays(1).toSecsSinceEpoch());
    std::uint64_t latest = 0;
    for (const auto &known : m->list.all())
        if (latest == 0 || (known.verifiedAt <= tomorrow && (latest > tomorrow || known.verifiedAt > latest)))
            latest = known.verifiedAt;
    return latest > 0 ? std::optional(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(latest))) : std::nullopt;
}

bool Backups::due() const {
    for (const auto &known : m->list.all()) {
        const Place place(m->vault, known);
        if (!place.reachable())
            continue;
        if (std::ranges::any_of(place.files(), [](const auto &file) { return file.name.part; }))
            return true;
        const auto verified = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(known.verifiedAt));
        if (m->lacksThis(known) &&
            (known.verifiedAt == 0 || verified.date() != m->today())) // also when the clock was set back
            return true;
    }
    return false;
}

Advice Backups::adviceOn(const QString &folder) const {
    const auto path = QFile::encodeName(folder).toStdString();
    return {onOneDisk(path, m->looked().inside().folder), syncedBy(folder),
            QString::fromStdString(storage::fileSystemOf(path).caveat)};
}

Result<void> Backups::Inside::addable(const QString &folder) const {
    if (!QDir::isAbsolutePath(folder))
        return fault(Fault::Kind::WrongUse, "destination.relative");
    if (!QFileInfo(folder).isDir())
        return fault(Fault::Kind::NotFound, "destination.away");
    const auto real = withoutLinks(folder);
    if (isWithin(real, QFile::decodeName(vault.inside().folder.c_str())))
        return fault(Fault::Kind::WrongUse, "destination.inside");
    for (const auto &known : list.all())
        if (const auto other = QString::fromStdString(known.folder); other == folder || withoutLinks(other) == real)
            return fault(Fault::Kind::WrongUse, "destination.twice");
    return {};
}

Result<void> Backups::Inside::settled() {
    noteDebts(vault, list, today());
    noteOldCopies(vault, list, today());
    return list.save();
}

// Full of copies of before a re-key: they go first when another destination has a new one, verified.
bool Backups::Inside::madeRoom(const Outcome &outcome) {
    if (!outcome.fault || outcome.fault->code != "destination.full" || !holdsOldCopies(vault, outcome.folder))
        return false;
    const bool elsewhere = std::ranges::any_of(list.all(), [&](const Known &known) {
        const Place place(vault, known);
        return known.folder != outcome.folder.toStdString() && place.reachable() && place.described().lastVerified;
    });
    return elsewhere && retireAt(vault, outcome.folder);
}

bool Backups::Inside::lacksThis(const Known &known) const {
    const auto now = vault::momentOf(vault);
    return std::ranges::none_of(
        known.generations, [&](const auto &each) { return each.sequence == now.sequence && each.root == now.root; });
}

CopyOrder Backups::Inside::orderTo(const std::string &own) const {
    const auto name = text({vault::momentOf(vault).sequence, today(), 0, true});
    return {QFile::decodeName((vault.inside().folder + "/journal.db").c_str()),
            QFile::decodeName(own.c_str()) + u'/' + name};
}

Result<void> Backups::add(const QString &folder) {
    const auto clean = QDir::cleanPath(folder);
    if (auto right = m->addable(QDir::isAbsolutePath(folder) ? clean : folder); !right)
        return right;
    Known known;
    known.folder = clean.toStdString();
    known.otherDisk = !adviceOn(clean).sameDisk;
    if (auto own = Place(m->vault, known).own(true); !own)
        return atDestination(own.fault(), true);
    auto &all = m->list.all();
    all.push_back(std::move(known));
    if (auto saved = m->list.save(); !saved) {
        all.pop_back();
        return saved;
    }
    Round(m->vault, all.back(), m->now()).keysAlone(); // what it answers shows as the destination's trouble
    return m->settled();
}

Result<void> Backups::Inside::registerForgotten() {
    vault::Batch batch;
    batch.put(vault.newRecordId(), {}, vault::Kind::Register,
              vault::encode(QJsonObject{{QStringLiteral("what"), QStringLiteral("debt-forgotten")},
                                        {QStringLiteral("day"), today().toString(Qt::ISODate)}}));
    return vault.write(batch);
}

Result<void> Backups::forget(const QString &folder, bool copiesToo, bool knowing) {
    auto *known = m->list.find(folder);
    if (!known)
        return fault(Fault::Kind::NotFound, "destination.unknown");
    if (copiesToo || owesErasure(m->vault, *known)) // with what a synchronisation left beside `keys`
        Round(m->vault, *known, m->now()).keysAlone();
    if (owesErasure(m->vault, *known)) {
        if (!knowing)
            return fault(Fault::Kind::Refused, "destination.owes");
        if (auto told = m->registerForgotten(); !told)
            return told;
    }
    if (copiesToo && holdsNewerCopies(m->vault, folder))
        return fault(Fault::Kind::Refused, "destination.shared");
    if (copiesToo) {
        if (auto gone = removeCopies(m->vault, *known); !gone)
            return gone;
        if (auto gone = retireAt(m->vault, folder); !gone) // of before a re-key too
            return atDestination(gone.fault(), Place(m->vault, *known).reachableStill());
    }
    std::erase_if(m->list.all(), [&](const Known &each) { return each.folder == folder.toStdString(); });
    return m->list.save();
}

Result<std::vector<Outcome>> Backups::run(const vault::Progress &progress) {
    if (auto may = m->vault.inside().mayWrite(); !may)
        return may.fault();
    std::vector<Outcome> outcomes;
    auto &all = m->list.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        outcomes.push_back(Round(m->vault, all[i], m->now()).whole(partOf(progress, i, all.size())));
        static_cast<void>(m->settled()); // what was verified so far counts, whatever comes after
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (m->madeRoom(outcomes[i]))
            outcomes[i] = Round(m->vault, all[i], m->now()).whole({{}, progress.cancel});
    static_cast<void>(retire(m->vault, destinations())); // what a re-key left there; tried again at the next round
    if (auto saved = m->settled(); !saved)
        return saved.fault();
    return outcomes;
}

Result<std::vector<Outcome>> Backups::finish(const std::vector<Arrival> &arrivals, const vault::Progress &progress) {
    if (auto may = m->vault.inside().mayWrite(); !may)
        return may.fault();
    std::vector<Outcome> outcomes;
    auto &all = m->list.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        outcomes.push_back(Round(m->vault, all[i], m->now()).finish(arrivals, partOf(progress, i, all.size())));
        static_cast<void>(m->settled()); // what was verified so far counts, whatever comes after
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
    }
    for (const auto &outcome : outcomes)
        static_cast<void>(m->madeRoom(outcome));         // for the next round: nothing new is copied by this one
    static_cast<void>(retire(m->vault, destinations())); // what a re-key left there; tried again at the next round
    if (auto saved = m->settled(); !saved)
        return saved.fault();
    return outcomes;
}

Result<Outcome> Backups::runOne(const QString &folder, const vault::Progress &progress) {
    if (auto may = m->vault.inside().mayWrite(); !may)
        return may.fault();
    auto *known = m->list.find(folder);
    if (!known)
        return fault(Fault::Kind::NotFound, "destination.unknown");
    auto outcome = Round(m->vault, *known, m->now()).whole(progress);
    if (m->madeRoom(outcome))
        outcome = Round(m->vault, *known, m->now()).whole(progress);
    static_cast<void>(retire(m->vault, destinations()));
    if (auto saved = m->settled(); !saved)
        return saved.fault();
    return outcome;
}

std::vector<Outcome> Backups::offerKeys() {
    std::vector<Outcome> outcomes;
    if (m->list.all().empty())
        return outcomes;
    for (auto &known : m->list.all())
        outcomes.push_back(Round(m->vault, known, m->now()).keysAlone());
    static_cast<void>(m->settled()); // debts are found again from what the list said before
    return outcomes;
}

bool Backups::owes() const {
    return std::ranges::any_of(m->list.all(), [](const Known &known) { return known.owedSince > 0; });
}

Result<vault::CheckReport> Backups::tryOut(const QString &generation, const vault::Progress &progress) const {
    const QFileInfo file(generation);
    if (file.isSymLink())
        return fault(Fault::Kind::Damaged, "destination.link");
    if (!file.isFile())
        return fault(Fault::Kind::NotFound, "backup.none");
    return vault::readCopy(m->vault, QFile::encodeName(file.canonicalFilePath()).toStdString(), progress);
}

std::vector<CopyOrder> Backups::ordersForLock() const {
    std::vector<CopyOrder> orders;
    for (const auto &known : m->list.all())
        if (m->vault.inside().mayWrite() && m->lacksThis(known))
            orders.push_back(m->orderTo(known.folder + "/" + vault::hex(m->vault.id())));
    return orders;
}

std::vector<CopyOrder> Backups::ordersNow() const {
    std::vector<CopyOrder> orders;
    for (const auto &known : m->list.all())
        if (m->vault.inside().mayWrite() && m->lacksThis(known))
            if (const auto own = Place(m->vault, known).own(false))
                orders.push_back(m->orderTo(*own));
    return orders;
}

} // namespace aparte::backup
