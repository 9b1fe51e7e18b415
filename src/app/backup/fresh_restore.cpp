#include "app/backup/fresh_restore.h"

#include "app/desk/days.h"

#include <QDir>
#include <QFileInfo>

namespace aparte::app {
namespace {

struct Back {
    backup::Restored facts;
    Opened opened;
};

struct Request {
    backup::Wanted wanted;
    QString place;
    bool byCode;
    journal::SecretBytes secret;
};

// Restored whole first; then opened in the ordinary way.
Result<Back> bringBack(const Request &request, const vault::Surroundings &around, const journal::Progress &progress,
                       Desk::OpenJournal &open) {
    QDir().mkpath(QFileInfo(request.place).path());
    auto restored = request.byCode
                        ? backup::restoreNewWithCode(request.wanted, request.place, request.secret, around, progress)
                        : backup::restoreNew(request.wanted, request.place, request.secret, around, progress);
    if (!restored)
        return restored.fault();
    auto unlocked = request.byCode ? journal::Journal::unlockWithCode(request.place, request.secret, around)
                                   : journal::Journal::unlock(request.place, request.secret, around);
    if (!unlocked)
        return unlocked.fault();
    open = *std::move(unlocked);
    return Back{*std::move(restored), openedFrom(request.place, open->opened())};
}

} // namespace

FreshRestore::FreshRestore(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_errand(desk, this), m_copies(copyRows(nullptr)) {}

QString FreshRestore::day() const {
    return isoDay(m_facts.day);
}

void FreshRestore::lookIn(const QString &folder) {
    m_trouble.clear();
    m_desk.atDesk(
        this,
        [folder = folder.trimmed()](Desk::OpenJournal &) -> Result<std::vector<CopyRow>> {
            auto sources = backup::sourcesIn(folder);
            if (!sources)
                return sources.fault();
            return copiesIn(*sources);
        },
        [this](Result<std::vector<CopyRow>> copies) {
            if (!copies)
                return m_trouble.tell(copies.fault());
            m_copies->show(*std::move(copies));
            go(QStringLiteral("found"));
        });
}

void FreshRestore::restore(int copy, const QString &place, const QString &secret, bool byCode,
                           const QString &certificates) {
    const auto ids = certificatesTyped(certificates);
    m_badCertificate = !ids;
    Q_EMIT changed();
    if (!ids || copy < 0 || copy >= copyCount() || m_errand.running())
        return;
    m_trouble.clear();
    const CopyRow &chosen = m_copies->rows()[static_cast<std::size_t>(copy)];
    Request request{{chosen.source, chosen.generation, *ids, {}},
                    QDir::cleanPath(place.trimmed()),
                    byCode,
                    journal::passphraseFrom(secret)};
    go(QStringLiteral("working"));
    m_desk.atDesk(
        this,
        [request = std::move(request), around = m_desk.surroundings(),
         progress = m_errand.begin()](Desk::OpenJournal &open) { return bringBack(request, around, progress, open); },
        [this](Result<Back> back) {
            m_errand.end();
            if (!back) {
                m_trouble.tell(back.fault());
                return go(QStringLiteral("found"));
            }
            m_facts = back->facts;
            m_opened = back->opened;
            if (damages() > 0)
                m_damage.tell(m_facts.check.findings.front());
            go(QStringLiteral("done"));
        });
}

void FreshRestore::startOver() {
    m_trouble.clear();
    m_damage.clear();
    m_badCertificate = false;
    m_copies->show({});
    go({});
}

void FreshRestore::go(const QString &step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
