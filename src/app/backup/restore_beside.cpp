#include "app/backup/restore_beside.h"

#include "app/backup/backup_rounds.h"
#include "app/desk/days.h"

#include <utility>

namespace aparte::app {
namespace {

using journal::Difference;

Result<std::vector<CopyRow>> copiesOf(const vault::Vault &vault, const QString &folder) {
    auto sources = backup::sourcesIn(folder);
    if (!sources)
        return sources.fault();
    std::erase_if(*sources, [&](const backup::Source &source) { return source.vault != vault.id(); });
    if (sources->empty())
        return fault(Fault::Kind::NotFound, "backup.none");
    return copiesIn(*sources);
}

} // namespace

RestoreBeside::RestoreBeside(Desk &desk, BackupRounds &rounds, QObject *parent)
    : QObject(parent), m_desk(desk), m_rounds(rounds), m_errand(desk, this), m_copies(copyRows(nullptr)),
      m_differences({{"name", [](const Difference &row) { return QVariant(row.name); }},
                     {"sessionsBack", [](const Difference &row) { return QVariant(row.sessionsBack); }},
                     {"sessionsLost", [](const Difference &row) { return QVariant(row.sessionsLost); }},
                     {"sessionsOther", [](const Difference &row) { return QVariant(row.sessionsOther); }},
                     {"otherBack", [](const Difference &row) { return QVariant(row.otherBack); }},
                     {"otherLost", [](const Difference &row) { return QVariant(row.otherLost); }},
                     {"otherOther", [](const Difference &row) { return QVariant(row.otherOther); }},
                     {"personBack", [](const Difference &row) { return QVariant(row.personBack); }},
                     {"personLost", [](const Difference &row) { return QVariant(row.personLost); }},
                     {"lost", [](const Difference &row) { return QVariant(row.lost); }}},
                    this) {
    connect(&desk, &Desk::changed, this, &RestoreBeside::growStale);
    connect(&desk, &Desk::stopping, this, [this] { m_goesFirst = false; });
}

Result<RestoreBeside::Compared> RestoreBeside::layBeside(journal::Journal &open, const backup::Wanted &wanted,
                                                         const journal::Progress &progress,
                                                         std::unique_ptr<backup::Beside> &place) {
    auto beside = backup::Beside::stage(open.vault(), wanted, open.surroundings(), progress);
    if (!beside)
        return beside.fault();
    auto comparison = journal::compare(open, (*beside)->vault(), progress);
    if (!comparison)
        return comparison.fault();
    place = *std::move(beside);
    return Compared{place->facts(), *std::move(comparison)};
}

RestoreBeside::~RestoreBeside() {
    m_errand.cancel();
    if (m_deskThere) // a desk that goes has closed, and let go of the copy first
        release();
}

QString RestoreBeside::day() const {
    return isoDay(m_facts.day);
}

void RestoreBeside::lookIn(const QString &folder) {
    if (m_errand.running())
        return;
    giveUp();
    m_desk.ask(
        this, [folder = folder.trimmed()](journal::Journal &open) { return copiesOf(open.vault(), folder); },
        [this](Result<std::vector<CopyRow>> copies) {
            if (!copies)
                return m_trouble.tell(copies.fault());
            m_copies->show(*std::move(copies));
            go(QStringLiteral("found"));
        });
}

void RestoreBeside::compare(int copy, const QString &certificates) {
    const auto ids = certificatesTyped(certificates);
    m_badCertificate = !ids;
    Q_EMIT changed();
    if (!ids || copy < 0 || copy >= copyCount() || m_errand.running())
        return;
    m_trouble.clear();
    const CopyRow &chosen = m_copies->rows()[static_cast<std::size_t>(copy)];
    backup::Wanted wanted{chosen.source, chosen.generation, *ids, {}};
    for (const backup::Destination &place : m_rounds.places())
        wanted.otherDestinations.append(place.folder);
    go(QStringLiteral("staging"));
    if (!std::exchange(m_goesFirst, true))
        m_desk.beforeClosing([beside = m_beside] { beside->reset(); });
    m_desk.ask(
        this,
        [wanted, beside = m_beside, progress = m_errand.begin()](journal::Journal &open) {
            return layBeside(open, wanted, progress, *beside);
        },
        [this](Result<Compared> compared) {
            m_errand.end();
            if (!compared) {
                m_trouble.tell(compared.fault());
                return go(QStringLiteral("found"));
            }
            show(*std::move(compared));
        });
}

void RestoreBeside::show(Compared compared) {
    m_facts = std::move(compared.facts);
    m_comparison = std::move(compared.comparison);
    m_differences.show(m_comparison.people);
    if (!m_facts.check.findings.empty())
        m_damage.tell(m_facts.check.findings.front());
    go(QStringLiteral("compared"));
}

void RestoreBeside::exchange() {
    if (m_step != u"compared")
        return;
    m_trouble.clear();
    if (damages() > 0 && !std::exchange(m_askedTwice, true)) {
        Q_EMIT changed();
        return;
    }
    exchangeNow();
}

void RestoreBeside::exchangeNow() {
    Q_EMIT exchanging();
    go(QStringLiteral("exchanging"));
    m_desk.write(
        this,
        [beside = m_beside](journal::Journal &open) -> Result<void> {
            if (!*beside)
                return fault(Fault::Kind::NotFound, "backup.none");
            return backup::Beside::exchange(open.vault(), std::move(*beside));
        },
        [this](Result<void> done) {
            if (!done) {
                m_trouble.tell(done.fault());
                return go(QStringLiteral("found"));
            }
            go(QStringLiteral("exchanged"));
            m_rounds.look();
            Q_EMIT exchanged();
        });
}

void RestoreBeside::giveUp() {
    m_errand.cancel();
    release();
    m_trouble.clear();
    m_badCertificate = false;
    forgetCopy();
    go({});
}

// What was shown is no longer what an exchange would lose.
void RestoreBeside::growStale() {
    if (m_step != u"compared")
        return;
    release();
    forgetCopy();
    m_trouble.tell(fault(Fault::Kind::ChangedOutside, "backup.compared-before"));
    go(QStringLiteral("found"));
}

void RestoreBeside::forgetCopy() {
    m_facts = {};
    m_comparison = {};
    m_differences.show({});
    m_damage.clear();
    m_askedTwice = false;
}

// A copy of the journal lies there under the open keys: it goes when nobody looks at it any more.
void RestoreBeside::release() {
    m_desk.atDesk(
        &m_desk,
        [beside = m_beside](Desk::OpenJournal &) {
            beside->reset();
            return true;
        },
        [](bool) {});
}

void RestoreBeside::go(const QString &step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
