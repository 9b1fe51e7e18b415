#include "app/today/due.h"

#include "app/desk/days.h"
#include "journal/notes.h"

#include <algorithm>

namespace aparte::app {
namespace {

constexpr int daysAhead = 14;
constexpr int daysToAnswer = 2; // R67

// The day of somebody's oldest request that waits.
Result<QDate> askedOn(const journal::Journal &open, const QString &person) {
    const auto items = journal::timelineOf(open, person);
    if (!items)
        return items.fault();
    QDate oldest;
    for (const journal::TimelineItem &item : *items)
        if (item.what == journal::TimelineItem::What::Exchange && item.status == u"open" &&
            (!oldest.isValid() || item.date < oldest))
            oldest = item.date;
    return oldest;
}

Result<void> addRequests(Due &due, const journal::Journal &open, const std::vector<journal::PersonLine> &people,
                         QDate today) {
    for (const journal::PersonLine &line : people) {
        if (line.openRequests == 0)
            continue;
        const auto asked = askedOn(open, line.id);
        if (!asked)
            return asked.fault();
        const QDate until = asked->addDays(daysToAnswer);
        const bool late = until < today;
        due.rows.push_back({QStringLiteral("request"),
                            line.id,
                            line.name,
                            {},
                            isoDay(late ? *asked : until),
                            line.openRequests,
                            late});
    }
    std::stable_sort(due.rows.begin(), due.rows.end(), [](const DueRow &one, const DueRow &other) {
        return one.late != other.late ? one.late : one.day < other.day;
    });
    return {};
}

void addDrafts(Due &due, const std::vector<journal::PersonLine> &people, const std::vector<domain::Session> &drafts) {
    for (const domain::Session &draft : drafts) {
        const auto owner = std::find_if(people.begin(), people.end(), [&draft](const journal::PersonLine &line) {
            return line.id == draft.beneficiary;
        });
        if (owner != people.end())
            due.rows.push_back(
                {QStringLiteral("draft"), owner->id, owner->name, draft.id, isoDay(draft.date), 1, false});
    }
}

void addPlanned(Due &due, const std::vector<journal::PersonLine> &people, QDate today) {
    std::vector<journal::PersonLine> planned;
    for (const journal::PersonLine &line : people)
        if (line.nextSession.isValid() && line.nextSession <= today.addDays(daysAhead))
            planned.push_back(line);
    std::stable_sort(planned.begin(), planned.end(),
                     [](const auto &one, const auto &other) { return one.nextSession < other.nextSession; });
    for (const journal::PersonLine &line : planned)
        due.rows.push_back({QStringLiteral("planned"), line.id, line.name, {}, isoDay(line.nextSession), 1, false});
}

void addUnwritten(Due &due, const std::vector<journal::PersonLine> &people) {
    for (const journal::PersonLine &line : people)
        if (line.withoutNote > 0)
            due.rows.push_back({QStringLiteral("unwritten"), line.id, line.name, {}, {}, line.withoutNote, false});
}

} // namespace

Result<Due> whatIsDue(const journal::Journal &open, QDate today) {
    const auto people = journal::listPeople(open);
    if (!people)
        return people.fault();
    const auto drafts = journal::drafts(open);
    if (!drafts)
        return drafts.fault();
    Due due;
    due.nobodyYet = people->empty();
    if (auto added = addRequests(due, open, *people, today); !added)
        return added.fault();
    addDrafts(due, *people, *drafts);
    addPlanned(due, *people, today);
    addUnwritten(due, *people);
    return due;
}

} // namespace aparte::app
