#include "app/mission/exchange_form.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "domain/delay.h"
#include "journal/folding.h"
#include "journal/frameworks.h"
#include "journal/notes.h"
#include "journal/people.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace aparte::app {
namespace {

struct Found {
    std::vector<Reachable> people;
    std::optional<domain::Exchange> before;
};

QString now() {
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

domain::Framework named(const std::vector<domain::Framework> &known, const QString &id) {
    const auto found = std::ranges::find(known, id, &domain::Framework::id);
    return found == known.end() ? domain::Framework() : *found;
}

Result<Found> find(const journal::Journal &open, const domain::Exchange &wanted) {
    const auto lines = journal::listPeople(open);
    const auto frameworks = journal::frameworks(open);
    if (!lines || !frameworks)
        return lines ? frameworks.fault() : lines.fault();
    Found found;
    for (const journal::PersonLine &line : *lines)
        if (!line.stage.isEmpty())
            found.people.push_back(
                {line.id, line.name, line.code,
                 u' ' + journal::folded(line.name + u' ' + line.alsoKnownAs.join(u' ') + u' ' + line.code),
                 named(*frameworks, line.framework)});
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
            if (broughtBack())
                putBack();
            else if (m_exchange.beneficiary.isEmpty())
                chooseIfAlone();
            Q_EMIT changed();
        });
}

void ExchangeForm::touched() {
    m_touched = true;
    Q_EMIT changed();
}

QJsonObject ExchangeForm::asTyped() const {
    if (!m_touched)
        return m_left;
    return {{QStringLiteral("sought"), m_sought},
            {QStringLiteral("beneficiary"), m_exchange.beneficiary},
            {QStringLiteral("channel"), m_exchange.channel},
            {QStringLiteral("requested_at"), m_exchange.requestedAt},
            {QStringLiteral("answered_at"), m_exchange.answeredAt.value_or(QString())},
            {QStringLiteral("minutes"), minutes()},
            {QStringLiteral("note"), m_exchange.note}};
}

void ExchangeForm::bringBack(const QJsonObject &typed) {
    m_left = typed;
    m_touched = false;
    putBack();
}

void ExchangeForm::putBack() {
    if (m_touched) // typed on meanwhile
        return;
    const QString answered = m_left[u"answered_at"].toString();
    m_sought = m_left[u"sought"].toString();
    m_exchange.beneficiary = m_left[u"beneficiary"].toString();
    m_exchange.channel = m_left[u"channel"].toString();
    m_exchange.requestedAt = m_left[u"requested_at"].toString();
    m_exchange.answeredAt = answered.isEmpty() ? std::nullopt : std::optional(answered);
    m_exchange.minutes = m_left[u"minutes"].toInt();
    m_exchange.note = m_left[u"note"].toString();
}

void ExchangeForm::giveUp() {
    m_touched = false;
    m_left = {};
    Q_EMIT closed();
}

// A beginning of any word of the name; nothing typed: everybody.
std::vector<const Reachable *> ExchangeForm::fitting() const {
    const QString wanted = u' ' + journal::folded(m_sought.trimmed());
    std::vector<const Reachable *> people;
    for (const Reachable &one : m_people)
        if (wanted.size() == 1 || one.searched.contains(wanted))
            people.push_back(&one);
    return people;
}

const Reachable *ExchangeForm::chosen() const {
    const auto found = std::ranges::find(m_people, m_exchange.beneficiary, &Reachable::id);
    return found == m_people.end() ? nullptr : &*found;
}

// One who fits is chosen at once; several wait for a choice, so that no call is noted under somebody else.
void ExchangeForm::setSought(const QString &text) {
    if (!isNew() || text == m_sought)
        return;
    m_sought = text;
    m_exchange.beneficiary.clear();
    chooseIfAlone();
    touched();
}

void ExchangeForm::chooseIfAlone() {
    if (const auto fit = fitting(); fit.size() == 1 && !m_sought.trimmed().isEmpty())
        m_exchange.beneficiary = fit.front()->id;
}

QStringList ExchangeForm::people() const {
    QStringList names;
    for (const Reachable *one : fitting())
        names << one->name;
    return names;
}

QStringList ExchangeForm::codes() const {
    QStringList codes;
    for (const Reachable *one : fitting())
        codes << one->code;
    return codes;
}

int ExchangeForm::personAt() const {
    const auto fit = fitting();
    const auto found = std::ranges::find(fit, m_exchange.beneficiary, [](const Reachable *one) { return one->id; });
    return found == fit.end() ? -1 : static_cast<int>(found - fit.begin());
}

void ExchangeForm::setPersonAt(int place) {
    const auto fit = fitting();
    if (place < 0 || place >= static_cast<int>(fit.size()) || !isNew())
        return;
    m_exchange.beneficiary = fit[static_cast<std::size_t>(place)]->id;
    touched();
}

void ExchangeForm::chooseFirst() {
    if (!chosen() && !m_sought.trimmed().isEmpty())
        setPersonAt(0);
}

QString ExchangeForm::personName() const {
    return chosen() ? chosen()->name : QString();
}

QString ExchangeForm::personCode() const {
    return chosen() ? chosen()->code : QString();
}

QString ExchangeForm::dueDay() const {
    if (answered() || !chosen() || !chosen()->framework.answerDays)
        return {};
    const domain::Framework &framework = chosen()->framework;
    return isoDay(domain::answerDueDay(m_exchange.requestedAt, *framework.answerDays, framework.answerDayKind));
}

bool ExchangeForm::overdue() const {
    return chosen() &&
           domain::answerOf(m_exchange, chosen()->framework, QDate::currentDate()) == domain::Answer::Overdue;
}

int ExchangeForm::usualMinutes() const {
    return chosen() ? chosen()->framework.exchangeMinutes.value_or(0) : 0;
}

// A field that is left gives what it shows, changed or not.
void ExchangeForm::request(const QString &moment) {
    if (std::exchange(m_exchange.requestedAt, moment) != moment)
        m_touched = true;
    Q_EMIT changed();
}

void ExchangeForm::typeRequestedDay(const QString &typed) {
    const QDate day = dayTyped(typed, QDate::currentDate());
    request(day.isValid() ? isoDay(day) + m_exchange.requestedAt.mid(10) : m_exchange.requestedAt);
}

void ExchangeForm::typeRequestedTime(const QString &typed) {
    static const QRegularExpression hours(QStringLiteral("^\\s*(\\d{1,2})\\s*[:hH.]?\\s*(\\d{2})?\\s*$"));
    const auto match = hours.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    const bool understood = match.hasMatch() && time.isValid();
    request(understood ? m_exchange.requestedAt.left(11) + time.toString(QStringLiteral("HH:mm"))
                       : m_exchange.requestedAt);
}

void ExchangeForm::setChannel(const QString &channel) {
    m_exchange.channel = channel;
    touched();
}

void ExchangeForm::setAnswered(bool answered) {
    if (answered == this->answered())
        return;
    m_exchange.answeredAt = answered ? std::optional(now()) : std::nullopt;
    touched();
}

void ExchangeForm::setMinutes(int minutes) {
    m_exchange.minutes = qBound(0, minutes, 600);
    touched();
}

void ExchangeForm::setLine(const QString &line) {
    m_exchange.note = line;
    touched();
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
            giveUp();
        });
    Q_EMIT changed();
}

} // namespace aparte::app
