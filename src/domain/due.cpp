#include "domain/due.h"

#include "domain/course.h"
#include "domain/delay.h"
#include "domain/folding.h"
#include "domain/gates.h"
#include "domain/practice.h"
#include "domain/retention.h"
#include "domain/signs.h"
#include "domain/vocabulary.h"

#include <algorithm>
#include <limits>

namespace aparte::domain {

const QStringList dueKinds{QStringLiteral("answer"),       QStringLiteral("access"),      QStringLiteral("gate"),
                           QStringLiteral("document"),     QStringLiteral("midpoint"),    QStringLiteral("closing"),
                           QStringLiteral("followup"),     QStringLiteral("draft"),       QStringLiteral("planned"),
                           QStringLiteral("unwritten"),    QStringLiteral("dependence"),  QStringLiteral("consent"),
                           QStringLiteral("training"),     QStringLiteral("supervision"), QStringLiteral("declaration"),
                           QStringLiteral("solicitation"), QStringLiteral("breach"),      QStringLiteral("ethics"),
                           QStringLiteral("retention")};

namespace {

bool isOpen(const Mission &mission) {
    return !mission.ending && isOpenStage(mission.stage);
}

class PersonsDue {
public:
    PersonsDue(const PersonAtHand &one, QDate today) : m_one(one), m_today(today) {}
    std::vector<DueItem> all();

private:
    DueItem &add(const char *kind, QDate day = {}, const QString &mission = {});
    const MissionAtHand *missionNamed(const QString &id) const;
    void answers();
    void accessRequests();
    void course(const MissionAtHand &at);
    void gates(const MissionAtHand &at);
    void documents(const MissionAtHand &at);
    void dependence(const MissionAtHand &at);
    void writing();
    void consents();
    void retention();

    const PersonAtHand &m_one;
    QDate m_today;
    std::vector<DueItem> m_items;
};

DueItem &PersonsDue::add(const char *kind, QDate day, const QString &mission) {
    DueItem item;
    item.kind = QString::fromLatin1(kind);
    item.person = m_one.person.id;
    item.code = m_one.code;
    item.name = m_one.person.name;
    item.mission = mission;
    item.day = day;
    item.late = day.isValid() && day < m_today;
    return m_items.emplace_back(std::move(item));
}

const MissionAtHand *PersonsDue::missionNamed(const QString &id) const {
    const auto found =
        std::ranges::find_if(m_one.missions, [&id](const MissionAtHand &at) { return at.mission.id == id; });
    return found == m_one.missions.end() ? nullptr : &*found;
}

QDate earlier(QDate one, QDate other) {
    return !one.isValid() || (other.isValid() && other < one) ? other : one;
}

void PersonsDue::answers() {
    QDate due, since;
    for (const Exchange &request : m_one.requests) {
        const MissionAtHand *at = missionNamed(request.mission);
        if (at && at->framework.answerDays)
            due =
                earlier(due, answerDueDay(request.requestedAt, *at->framework.answerDays, at->framework.answerDayKind));
        since = earlier(since, dayOf(request.requestedAt));
    }
    if (m_one.requests.empty())
        return;
    DueItem &item = add("answer", due);
    item.since = since;
    item.count = static_cast<int>(m_one.requests.size());
    if (m_one.requests.size() == 1) {
        item.record = m_one.requests.front().id;
        item.mission = m_one.requests.front().mission;
    }
}

void PersonsDue::accessRequests() {
    for (const AccessRequest &request : m_one.person.accessRequests)
        if (!request.answeredOn)
            add("access", request.receivedOn.addMonths(1)).since = request.receivedOn;
}

void PersonsDue::course(const MissionAtHand &at) {
    const Course course = courseOf(at.mission, m_one.person, at.framework, at.held, m_today);
    for (const char *name : {"midpoint", "closing", "followup"})
        if (const Step *step = course.step(QString::fromLatin1(name));
            step && (step->state == Step::State::Due || step->state == Step::State::Late))
            add(name, step->dueOn, at.mission.id).late = step->state == Step::State::Late;
}

// Sessions go on, or are about to begin, past what the framework asks for first.
void PersonsDue::gates(const MissionAtHand &at) {
    const auto open = std::ranges::count_if(m_one.missions, [](const auto &one) { return isOpen(one.mission); });
    const bool held = at.held.of(QStringLiteral("session")).count > 0;
    if (!held && !(m_one.nextSession.isValid() && open == 1))
        return;
    QStringList shut;
    for (const Gate &gate : gatesBefore(Act::ToBegin, at.mission, m_one.person, at.framework, at.held))
        if (gate.shut())
            shut << gate.name;
    if (!shut.isEmpty()) {
        DueItem &item = add("gate", held ? QDate() : m_one.nextSession, at.mission.id);
        item.what = shut;
        item.late = held;
    }
}

void PersonsDue::documents(const MissionAtHand &at) {
    QStringList waiting;
    QDate since;
    for (const Document &document : at.mission.documents)
        if (!document.signedOn && document.status != u"signed") {
            waiting << document.kind;
            since = earlier(since, document.sentOn.value_or(QDate()));
        }
    if (at.mission.contract && !signedDay(*at.mission.contract).isValid())
        waiting << QStringLiteral("contract");
    if (waiting.isEmpty())
        return;
    DueItem &item = add("document", {}, at.mission.id);
    item.what = waiting;
    item.count = static_cast<int>(waiting.size());
    item.since = since;
}

void PersonsDue::dependence(const MissionAtHand &at) {
    if (const QStringList signs = signsOf(at.mission, at.held).ofDependence(); !signs.isEmpty())
        add("dependence", {}, at.mission.id).what = signs;
}

void PersonsDue::writing() {
    for (const Session &draft : m_one.drafts) {
        DueItem &item = add("draft", {}, draft.mission);
        item.record = draft.id;
        item.since = draft.date;
    }
    if (m_one.nextSession.isValid() && m_one.nextSession <= m_today.addDays(plannedDaysAhead))
        add("planned", m_one.nextSession);
    if (m_one.withoutNote > 0)
        add("unwritten").count = m_one.withoutNote;
}

void PersonsDue::consents() {
    const bool accompanied = std::ranges::any_of(m_one.missions, [](const auto &at) { return isOpen(at.mission); });
    for (const Consent &consent : m_one.consents)
        if (accompanied && consent.expiresOn && !consent.withdrawnOn && *consent.expiresOn >= m_today &&
            *consent.expiresOn <= m_today.addDays(consentDaysAhead)) {
            DueItem &item = add("consent", *consent.expiresOn);
            item.record = consent.id;
            item.what << consent.what;
        }
}

// Everything sealed under one key goes at once, so what is proposed is proposed of the person; while one of their
// missions goes on, nothing is.
void PersonsDue::retention() {
    QDate first;
    QStringList what;
    for (const MissionAtHand &at : m_one.missions) {
        if (isOpen(at.mission))
            return;
        for (const Clock &clock : clocksOf(at.mission, at.framework, at.held, at.latest))
            if (clock.isDue(m_today)) {
                first = earlier(first, clock.due);
                if (!what.contains(clock.what))
                    what << clock.what;
            }
    }
    if (what.isEmpty())
        return;
    DueItem &item = add("retention", first);
    item.what = what;
    item.late = false; // it is proposed; nobody is late with it
}

std::vector<DueItem> PersonsDue::all() {
    answers();
    accessRequests();
    for (const MissionAtHand &at : m_one.missions) {
        course(at);
        if (isOpen(at.mission)) {
            gates(at);
            documents(at);
            dependence(at);
        }
    }
    writing();
    consents();
    retention();
    return std::move(m_items);
}

QDate lastOf(const std::vector<PracticeEntry> &entries, QStringView kind, QDate today) {
    QDate last;
    for (const PracticeEntry &entry : entries)
        if (entry.kind == kind && entry.date <= today && (!last.isValid() || last < entry.date))
            last = entry.date;
    return last;
}

DueItem inPractice(const QString &kind, QDate day, QDate since, QDate today) {
    DueItem item;
    item.kind = kind;
    item.day = day;
    item.since = since;
    item.late = day.isValid() && day < today;
    return item;
}

// One that was renewed under the same title asks for nothing.
bool isRenewed(const Training &training, const Coach &coach) {
    return std::ranges::any_of(coach.trainings, [&](const Training &other) {
        return foldedName(other.title) == foldedName(training.title) &&
               (!other.until || *other.until > *training.until);
    });
}

void addTrainings(const Coach &coach, QDate today, std::vector<DueItem> &items) { // R1
    for (const Training &training : coach.trainings)
        if (training.until && *training.until <= today.addDays(trainingDaysAhead) && !isRenewed(training, coach)) {
            items.push_back(inPractice(QStringLiteral("training"), *training.until, {}, today));
            items.back().what << training.title;
        }
}

} // namespace

std::vector<DueItem> dueOf(const PersonAtHand &one, QDate today) {
    return PersonsDue(one, today).all();
}

std::vector<DueItem> dueInPractice(const Coach &coach, const std::vector<PracticeEntry> &entries,
                                   std::optional<int> supervisionMonths, QDate today) {
    std::vector<DueItem> items;
    addTrainings(coach, today, items);
    const auto addIfOver = [&](const char *kind, QDate last, QDate until) {
        if (!last.isValid() || until <= today)
            items.push_back(inPractice(QString::fromLatin1(kind), until, last, today));
    };
    if (supervisionMonths) {
        const QDate last = lastOf(entries, u"supervision", today);
        addIfOver("supervision", last, last.addMonths(*supervisionMonths));
    }
    if (coach.status == u"internal") {
        const QDate last = lastOf(entries, u"declaration", today);
        addIfOver("declaration", last, last.addYears(1));
    }
    for (const PracticeEntry &entry : entries)
        if (isWaiting(entry)) {
            items.push_back(inPractice(entry.kind, {}, entry.date, today));
            items.back().record = entry.id;
        }
    return items;
}

void sortDue(std::vector<DueItem> &items) {
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    std::ranges::stable_sort(items, {}, [](const DueItem &item) {
        return std::tuple(!item.late, dueKinds.indexOf(item.kind), item.day.isValid() ? item.day.toJulianDay() : never,
                          item.since.isValid() ? item.since.toJulianDay() : never);
    });
}

} // namespace aparte::domain
