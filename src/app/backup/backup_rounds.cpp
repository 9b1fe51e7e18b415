#include "app/backup/backup_rounds.h"

#include <algorithm>
#include <utility>

namespace aparte::app {
namespace {

constexpr int firstRound = 3'000; // after unlocking: the coach's own first steps come before
constexpr int betweenGlances = 20'000;
constexpr int afterGivingWay = 1'500;
constexpr qint64 aDay = qint64{24} * 3600; // seconds: a clock that is off by hours, or a journey, is no reason to speak
constexpr qint64 betweenTries = qint64{20} * 60'000; // by itself, where a copy is due and does not succeed

} // namespace

BackupRounds::BackupRounds(Desk &desk, QObject *parent, Clock clock)
    : QObject(parent), m_desk(desk), m_clock(std::move(clock)), m_errand(desk, this),
      m_courier(this, desk.surroundings().disk) {
    m_glance.setInterval(betweenGlances);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BackupRounds::begin);
    connect(&m_glance, &QTimer::timeout, this, [this] {
        Q_EMIT passed();
        QStringList folders;
        for (const backup::Destination &place : m_places)
            folders.append(place.folder);
        if (!m_courier.carrying() && !folders.isEmpty())
            m_courier.look(folders);
    });
    connect(&m_courier, &Courier::seen, this, &BackupRounds::notice);
    connect(&m_courier, &Courier::arrived, this, &BackupRounds::arrive);
    connect(&desk, &Desk::asked, this, &BackupRounds::giveWay);
    connect(&desk, &Desk::stopping, this, &BackupRounds::stop);
}

// What this asks the desk for is no reason to give way to itself.
template<class Work, class Answer>
void BackupRounds::askQuietly(Work work, Answer answer) {
    m_asking = true;
    m_desk.ask(this, std::move(work), std::move(answer));
    m_asking = false;
}

void BackupRounds::start(bool readOnly) {
    m_started = true;
    m_readOnly = readOnly;
    m_glance.start();
    look();
    if (!readOnly)
        m_again.start(firstRound);
}

void BackupRounds::stop() {
    m_started = m_known = m_letsGoFirst = false;
    m_glance.stop();
    m_again.stop();
    m_courier.stop();
    m_places.clear();
    m_lastVerified.reset();
    m_sinceTried.invalidate();
    if (m_errand.running())
        m_errand.end();
    go(Step::Rest);
}

QString BackupRounds::state() const {
    if (!m_known)
        return {};
    if (m_places.empty())
        return QStringLiteral("none");
    if (!m_lastVerified)
        return QStringLiteral("never");
    const QDateTime now = m_clock();
    if (now.secsTo(*m_lastVerified) > aDay) // nobody can say how old it is
        return QStringLiteral("ahead");
    return m_lastVerified->daysTo(now) >= oldAfterDays ? QStringLiteral("old") : QStringLiteral("fine");
}

QString BackupRounds::verifiedAt() const {
    return m_lastVerified ? m_lastVerified->toUTC().toString(Qt::ISODate) : QString();
}

int BackupRounds::debts() const {
    return static_cast<int>(std::count_if(m_places.begin(), m_places.end(), [](const backup::Destination &place) {
        return place.owesSince.has_value();
    }));
}

QString BackupRounds::now() const {
    return m_clock().toUTC().toString(Qt::ISODate);
}

void BackupRounds::runNow() {
    m_again.stop();
    begin();
}

void BackupRounds::cancel() {
    m_stopped = true;
    m_again.stop();
    m_courier.stop();
    m_errand.cancel();
    moveAgain();
    if (m_step == Step::Finish && !m_errand.running()) // it had given way
        go(Step::Rest);
}

void BackupRounds::letGo() {
    cancel();
    m_sinceTried.invalidate(); // and begins again when it looks the next time
}

void BackupRounds::begin() {
    if (!m_started || m_readOnly || m_errand.running())
        return;
    m_stopped = false;
    m_sinceTried.start();
    if (m_step == Step::Finish) // it gave way: the bytes have arrived
        return finish();
    if (m_step == Step::Rest)
        depart();
}

void BackupRounds::depart() {
    m_trouble.clear();
    m_arrivals.clear();
    m_errand.begin();
    go(Step::Leaving);
    if (!std::exchange(m_letsGoFirst, true))
        m_desk.beforeClosing([departure = m_departure] { departure->reset(); });
    askQuietly(
        [departure = m_departure](journal::Journal &open) -> Result<std::vector<backup::CopyOrder>> {
            auto begun = backup::Departure::begin(open.vault(), open.backups());
            if (!begun)
                return begun.fault();
            departure->emplace(*std::move(begun));
            return (*departure)->orders();
        },
        [this](Result<std::vector<backup::CopyOrder>> orders) {
            if (m_step != Step::Leaving)
                return;
            if (!orders) {
                m_trouble.tell(orders.fault());
                return rest();
            }
            travel(*orders);
        });
}

void BackupRounds::travel(const std::vector<backup::CopyOrder> &orders) {
    if (m_stopped)
        return rest();
    if (orders.empty())
        return finish();
    go(Step::Bytes);
    m_courier.carry(orders);
}

void BackupRounds::arrive(const std::vector<backup::Arrival> &arrivals) {
    if (m_step != Step::Bytes)
        return;
    m_arrivals = arrivals;
    m_errand.end();
    if (m_stopped)
        return rest();
    finish();
}

void BackupRounds::finish() {
    moveAgain();
    m_gaveWay = false;
    go(Step::Finish);
    askQuietly([arrivals = m_arrivals, progress = m_errand.begin()](
                   journal::Journal &open) { return open.backups().finish(arrivals, progress); },
               [this](Result<std::vector<backup::Outcome>> outcomes) { finished(std::move(outcomes)); });
}

void BackupRounds::finished(Result<std::vector<backup::Outcome>> outcomes) {
    m_errand.end();
    if (m_step != Step::Finish)
        return;
    const bool cancelled = !outcomes && outcomes.fault().kind == Fault::Kind::Cancelled;
    if (cancelled && m_gaveWay && !m_stopped) {
        m_again.start(afterGivingWay);
        return;
    }
    if (!outcomes && !cancelled)
        m_trouble.tell(outcomes.fault());
    rest();
    look();
}

// Whatever was held still for the copies moves again.
void BackupRounds::moveAgain() {
    m_asking = true;
    m_desk.atDesk(
        this,
        [departure = m_departure](Desk::OpenJournal &) {
            departure->reset();
            return true;
        },
        [](bool) {});
    m_asking = false;
}

void BackupRounds::rest() {
    if (m_errand.running())
        m_errand.end();
    moveAgain();
    go(Step::Rest);
}

// Work at the desk stops at its next step, so that whoever asked does not wait for a slow disk.
void BackupRounds::giveWay() {
    if (m_asking || m_step != Step::Finish || !m_errand.running())
        return;
    m_gaveWay = true;
    m_errand.cancel();
}

BackupRounds::Seen BackupRounds::seeIn(journal::Journal &open) {
    const backup::Backups &backups = open.backups();
    return {backups.destinations(), backups.lastVerified(), backups.due()};
}

void BackupRounds::look() {
    askQuietly([](journal::Journal &open) { return Result<Seen>(seeIn(open)); },
               [this](Result<Seen> seen) {
                   if (seen && m_started)
                       take(*std::move(seen));
               });
}

void BackupRounds::take(Seen seen) {
    m_places = std::move(seen.places);
    m_lastVerified = seen.lastVerified;
    m_known = true;
    Q_EMIT looked();
    Q_EMIT changed();
    const bool triedLately = m_sinceTried.isValid() && !m_sinceTried.hasExpired(betweenTries);
    if (seen.due && !triedLately && !running() && !m_again.isActive() && !m_readOnly)
        m_again.start(firstRound);
}

// A disk was plugged in, or taken away. One that comes back gets what it owes and what is due.
void BackupRounds::notice(const QStringList &reachable) {
    bool differs = false, back = false;
    for (const backup::Destination &place : m_places) {
        const bool there = reachable.contains(place.folder);
        differs = differs || there != place.reachable;
        back = back || (there && !place.reachable);
    }
    if (back && !m_readOnly && !running())
        m_again.start(0);
    else if (differs)
        look();
}

void BackupRounds::go(Step step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
