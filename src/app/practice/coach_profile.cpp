#include "app/practice/coach_profile.h"

#include "app/desk/days_ahead.h"
#include "app/desk/desk.h"
#include "domain/practice.h"
#include "journal/coach.h"

namespace aparte::app {
namespace {

std::optional<QDate> some(QDate day) {
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

CoachProfile::CoachProfile(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk),
      m_trainings(
          {{"title", [](const domain::Training &row) { return QVariant(row.title); }},
           {"body", [](const domain::Training &row) { return QVariant(row.body); }},
           {"day", [](const domain::Training &row) { return QVariant(isoDay(row.on.value_or(QDate()))); }},
           {"untilDay", [](const domain::Training &row) { return QVariant(isoDay(row.until.value_or(QDate()))); }},
           {"valid",
            [](const domain::Training &row) { return QVariant(domain::isValidOn(row, QDate::currentDate())); }}},
          this) {
    load();
}

void CoachProfile::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::coach(open); },
        [this](Result<domain::Coach> coach) {
            if (!coach)
                return m_trouble.tell(coach.fault());
            m_coach = *std::move(coach);
            m_trainings.show(m_coach.trainings);
            m_kept = true;
            Q_EMIT loaded();
            Q_EMIT changed();
        });
}

void CoachProfile::touch() {
    m_kept = false;
    Q_EMIT changed();
}

void CoachProfile::setName(const QString &name) {
    m_coach.name = name;
    touch();
}

void CoachProfile::setStatus(const QString &status) {
    m_coach.status = status;
    touch();
}

QString CoachProfile::controller() const {
    return m_coach.controller == u"self" ? QString() : m_coach.controller;
}

void CoachProfile::setController(const QString &controller) {
    m_coach.controller = controller.trimmed().isEmpty() ? QStringLiteral("self") : controller;
    touch();
}

void CoachProfile::addTraining(const QString &title, const QString &body, const QString &on, const QString &until) {
    if (m_busy)
        return;
    const QDate today = QDate::currentDate();
    const QDate obtained = dayTyped(on, today), ends = dayTypedAhead(until, today);
    if ((!obtained.isValid() && !on.trimmed().isEmpty()) || (!ends.isValid() && !until.trimmed().isEmpty()))
        return m_trouble.tell(fault(Fault::Kind::WrongUse, "day.unreadable"));
    m_coach.trainings.push_back({title.trimmed(), body.trimmed(), some(obtained), some(ends), {}});
    store(true);
}

void CoachProfile::removeTraining(int row) {
    if (row < 0 || row >= trainingCount())
        return;
    m_coach.trainings.erase(m_coach.trainings.begin() + row);
    store();
}

void CoachProfile::save(const QString &methods) {
    m_coach.methods.clear();
    for (const QString &method : methods.split(u'\n'))
        if (!method.trimmed().isEmpty())
            m_coach.methods << method.trimmed();
    store();
}

void CoachProfile::store(bool adding) {
    if (m_busy)
        return;
    m_busy = true;
    m_trouble.clear();
    m_desk.write(
        this, [coach = m_coach](journal::Journal &open) { return journal::saveCoach(open, coach); },
        [this, adding](Result<void> done) {
            m_busy = false;
            if (!done) { // the list shows what is kept, not what was refused
                m_coach.trainings = m_trainings.rows();
                return m_trouble.tell(done.fault());
            }
            m_trainings.show(m_coach.trainings);
            m_kept = true;
            Q_EMIT changed();
            if (adding)
                Q_EMIT trainingAdded();
        });
}

} // namespace aparte::app
