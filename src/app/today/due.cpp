#include "app/today/due.h"

#include "app/desk/days.h"
#include "journal/notes.h"

#include <algorithm>

namespace aparte::app {
namespace {

constexpr int daysAhead = 14;

void addRequests(Due &due, const std::vector<journal::PersonLine> &people) {
    for (const journal::PersonLine &line : people)
        if (line.openRequests > 0)
            due.rows.push_back({QStringLiteral("request"), line.id, line.name, {}, {}, line.openRequests});
}

void addDrafts(Due &due, const std::vector<journal::PersonLine> &people, const std::vector<domain::Session> &drafts) {
    for (const domain::Session &draft : drafts) {
        const auto owner = std::find_if(people.begin(), people.end(),
                                        [&draft](const journal::PersonLine &line) { return line.id == draft.beneficiary; });
        if (owner != people.end())
            due.rows.push_back({QStringLiteral("draft"), owner->id, owner->name, draft.id, isoDay(draft.date), 1});
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
        due.rows.push_back({QStringLiteral("planned"), line.id, line.name, {}, isoDay(line.nextSession), 1});
}

void addUnwritten(Due &due, const std::vector<journal::PersonLine> &people) {
    for (const journal::PersonLine &line : people)
        if (line.withoutNote > 0)
            due.rows.push_back({QStringLiteral("unwritten"), line.id, line.name, {}, {}, line.withoutNote});
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
    addRequests(due, *people);
    addDrafts(due, *people, *drafts);
    addPlanned(due, *people, today);
    addUnwritten(due, *people);
    return due;
}

} // namespace aparte::app
