#include "app/backup/backup_places.h"

#include "app/desk/days.h"
#include "journal/words.h"

#include <QDir>

#include <algorithm>

namespace aparte::app {
namespace {

QString isoMoment(const QDateTime &moment) {
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

journal::Sentence words(const Fault &fault, const QString &language) {
    return journal::inWords(fault, language == u"en" ? journal::Language::English : journal::Language::French);
}

} // namespace

BackupPlaces::BackupPlaces(Desk &desk, BackupRounds &rounds, QObject *parent)
    : QObject(parent), m_desk(desk), m_rounds(rounds), m_errand(desk, this),
      m_rows({{"folder", [](const backup::Destination &row) { return QVariant(row.folder); }},
              {"reachable", [](const backup::Destination &row) { return QVariant(row.reachable); }},
              {"verifiedAt", [](const backup::Destination &row) { return QVariant(isoMoment(row.verifiedAt)); }},
              {"copies", [](const backup::Destination &row) { return QVariant(int(row.generations.size())); }},
              {"owesSince",
               [](const backup::Destination &row) {
                   return QVariant(row.owesSince ? isoDay(*row.owesSince) : QString());
               }},
              {"owesErasure", [](const backup::Destination &row) { return QVariant(row.owesErasure); }},
              {"syncedBy", [](const backup::Destination &row) { return QVariant(row.syncedBy); }},
              {"troubled", [](const backup::Destination &row) { return QVariant(row.trouble.has_value()); }}},
             this) {
    connect(&rounds, &BackupRounds::looked, this, &BackupPlaces::show);
    show();
    rounds.look();
}

void BackupPlaces::show() {
    m_rows.show(m_rounds.places());
    Q_EMIT changed();
}

const backup::Destination *BackupPlaces::placeAt(const QString &folder) const {
    const auto &places = m_rows.rows();
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&](const backup::Destination &one) { return one.folder == folder; });
    return place == places.end() ? nullptr : &*place;
}

QString BackupPlaces::message(const QString &folder, const QString &language) const {
    const backup::Destination *place = placeAt(folder);
    return place && place->trouble ? words(*place->trouble, language).message : QString();
}

QString BackupPlaces::next(const QString &folder, const QString &language) const {
    const backup::Destination *place = placeAt(folder);
    return place && place->trouble ? words(*place->trouble, language).next : QString();
}

void BackupPlaces::lookAt(const QString &folder) {
    m_trouble.clear();
    m_folder = QDir::cleanPath(folder.trimmed());
    m_desk.ask(
        this,
        [chosen = m_folder](journal::Journal &open) { return Result<backup::Advice>(open.backups().adviceOn(chosen)); },
        [this](Result<backup::Advice> advice) {
            if (!advice)
                return m_trouble.tell(advice.fault());
            m_advice = *std::move(advice);
            m_advised = true;
            Q_EMIT changed();
        });
}

void BackupPlaces::add() {
    if (!m_advised)
        return;
    m_trouble.clear();
    m_desk.ask(
        this, [chosen = m_folder](journal::Journal &open) { return open.backups().add(chosen); },
        [this](Result<void> added) {
            if (!added)
                return m_trouble.tell(added.fault());
            leaveIt();
            m_rounds.look();
            m_rounds.runNow();
        });
}

void BackupPlaces::leaveIt() {
    m_advised = false;
    m_folder.clear();
    m_trouble.clear();
    Q_EMIT changed();
}

void BackupPlaces::forget(const QString &folder, bool copiesToo) {
    forget(folder, copiesToo, false);
}

void BackupPlaces::forgetAllTheSame() {
    forget(QString(m_owing), m_copiesToo, true); // a copy: what is asked for is cleared on the way
}

void BackupPlaces::forget(const QString &folder, bool copiesToo, bool knowing) {
    m_trouble.clear();
    m_owing.clear();
    m_copiesToo = copiesToo;
    m_desk.ask(
        this,
        [folder, copiesToo, knowing](journal::Journal &open) {
            return open.backups().forget(folder, copiesToo, knowing);
        },
        [this, folder](Result<void> forgotten) {
            if (!forgotten && forgotten.fault().code == "destination.owes")
                m_owing = folder;
            else if (!forgotten)
                m_trouble.tell(forgotten.fault());
            Q_EMIT changed();
            m_rounds.look();
        });
}

void BackupPlaces::tryOut(const QString &folder) {
    const backup::Destination *place = placeAt(folder);
    if (!place || place->generations.empty() || m_errand.running())
        return;
    m_trouble.clear();
    m_finding.clear();
    m_triedFolder = folder;
    m_triedDay = isoDay(place->generations.front().day);
    m_trial = QStringLiteral("reading");
    Q_EMIT changed();
    m_desk.ask(
        this,
        [file = place->generations.front().path, progress = m_errand.begin()](journal::Journal &open) {
            return open.backups().tryOut(file, progress);
        },
        [this](Result<vault::CheckReport> report) { judge(std::move(report)); });
}

void BackupPlaces::judge(Result<vault::CheckReport> report) {
    m_errand.end();
    const bool stopped = !report && report.fault().kind == Fault::Kind::Cancelled;
    const bool good = report && report->status == vault::CheckStatus::Ok;
    m_trial = good ? QStringLiteral("good") : (stopped ? QString() : QStringLiteral("bad"));
    m_triedRecords = report ? static_cast<int>(report->records) : 0;
    if (!report)
        (stopped ? m_trouble : m_finding).tell(report.fault());
    else if (!report->findings.empty())
        m_finding.tell(report->findings.front());
    Q_EMIT changed();
}

} // namespace aparte::app
