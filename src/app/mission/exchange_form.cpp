#include "app/mission/exchange_form.h"

#include "app/desk/desk.h"
#include "journal/notes.h"
#include "journal/people.h"

#include <QDateTime>

namespace aparte::app {
namespace {

struct Found {
    std::vector<Reachable> people;
    std::optional<domain::Exchange> before;
};

QString now() {
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

Result<Found> find(const journal::Journal &open, const domain::Exchange &wanted) {
    const auto lines = journal::listPeople(open);
    if (!lines)
        return lines.fault();
    Found found;
    for (const journal::PersonLine &line : *lines)
        if (!line.stage.isEmpty())
            found.people.push_back({line.id, line.name});
    if (wanted.id.isEmpty())
        return found;
    auto before = journal::exchange(open, wanted.id);
    if (!before)
        return before.fault();
    found.before = *std::move(before);
    return found;
}

Result<QString> latestMission(const journal::Journal &open, const QString &beneficiary) {
    if (auto only = journal::onlyOpenMission(open, beneficiary))
        return only;
    const auto missions = journal::missionsOf(open, beneficiary);
    if (!missions)
        return missions.fault();
    if (missions->empty())
        return fault(Fault::Kind::WrongUse, "note.mission");
    return missions->back().id;
}

Result<QString> keep(journal::Journal &open, domain::Exchange exchange) {
    if (exchange.mission.isEmpty()) {
        auto mission = latestMission(open, exchange.beneficiary);
        if (!mission)
            return mission.fault();
        exchange.mission = *std::move(mission);
    }
    return journal::saveExchange(open, std::move(exchange));
}

} // namespace

ExchangeForm::ExchangeForm(Desk &desk, const QString &beneficiary, const QString &exchange, QObject *parent)
    : QObject(parent), m_desk(desk) {
    m_exchange.id = exchange;
    m_exchange.beneficiary = beneficiary;
    m_exchange.channel = QStringLiteral("phone");
    m_exchange.minutes = 10;
    m_exchange.requestedAt = now();
    m_exchange.answeredAt = m_exchange.requestedAt;
    load();
}

void ExchangeForm::load() {
    m_desk.ask(
        this, [wanted = m_exchange](journal::Journal &open) { return find(open, wanted); },
        [this](Result<Found> found) {
            if (!found)
                return m_trouble.tell(found.fault());
            m_people = found->people;
            if (found->before)
                m_exchange = *found->before;
            Q_EMIT changed();
        });
}

QStringList ExchangeForm::people() const {
    QStringList names;
    for (const Reachable &one : m_people)
        names << one.name;
    return names;
}

int ExchangeForm::personAt() const {
    for (std::size_t place = 0; place < m_people.size(); ++place)
        if (m_people[place].id == m_exchange.beneficiary)
            return static_cast<int>(place);
    return -1;
}

void ExchangeForm::setPersonAt(int place) {
    if (place < 0 || place >= static_cast<int>(m_people.size()) || !m_exchange.id.isEmpty())
        return;
    m_exchange.beneficiary = m_people[static_cast<std::size_t>(place)].id;
    Q_EMIT changed();
}

void ExchangeForm::setChannel(const QString &channel) {
    m_exchange.channel = channel;
    Q_EMIT changed();
}

void ExchangeForm::setAnswered(bool answered) {
    if (answered == this->answered())
        return;
    m_exchange.answeredAt = answered ? std::optional(now()) : std::nullopt;
    Q_EMIT changed();
}

void ExchangeForm::setMinutes(int minutes) {
    m_exchange.minutes = qBound(0, minutes, 600);
    Q_EMIT changed();
}

void ExchangeForm::setLine(const QString &line) {
    m_exchange.note = line;
    Q_EMIT changed();
}

void ExchangeForm::save() {
    if (!canSave())
        return;
    m_busy = true;
    m_trouble.clear();
    m_desk.write(
        this, [exchange = m_exchange](journal::Journal &open) { return keep(open, exchange); },
        [this](Result<QString> id) {
            m_busy = false;
            Q_EMIT changed();
            if (!id)
                return m_trouble.tell(id.fault());
            Q_EMIT closed();
        });
    Q_EMIT changed();
}

} // namespace aparte::app
