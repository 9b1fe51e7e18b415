#include "app/today/due.h"

#include "app/desk/days.h"
#include "journal/due.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

DueRow rowOf(const domain::DueItem &item, const QString &name) {
    const bool isRequest = item.kind == u"answer";
    return {item.kind,
            item.person,
            item.mission,
            name,
            item.kind == u"draft" ? item.record : QString(),
            isRequest ? item.record : QString(),
            isoDay(item.day),
            isoDay(item.since),
            item.what,
            item.count,
            item.late,
            false};
}

DueRow sumOf(const QString &kind, const std::vector<domain::DueItem> &items) {
    DueRow sum;
    sum.kind = kind;
    sum.sum = true;
    for (const domain::DueItem &item : items)
        if (item.kind == kind) {
            sum.count += item.count;
            sum.late = sum.late || item.late;
        }
    return sum;
}

} // namespace

Result<Due> whatIsDue(const journal::Journal &open, QDate today) {
    journal::Missing known, missing; // dueIn() says all that listPeople() would
    const auto people = journal::listPeople(open, &known);
    if (!people)
        return people.fault();
    auto items = journal::dueIn(open, today, &missing);
    if (!items)
        return items.fault();
    return Due{*std::move(items), people->empty() && known.empty(), std::move(missing)};
}

Fault incomplete(journal::Missing missing) {
    for (journal::Unreadable &one : missing) {
        one.person.clear();
        one.name.clear();
    }
    return journal::faultOf(missing, "read.incomplete", journal::systemLanguage());
}

std::vector<DueRow> rowsByName(const std::vector<domain::DueItem> &items) {
    std::vector<DueRow> rows;
    rows.reserve(items.size());
    for (const domain::DueItem &item : items)
        rows.push_back(rowOf(item, item.name));
    return rows;
}

std::vector<DueRow> rowsByKind(const std::vector<domain::DueItem> &items, const QString &opened) {
    std::vector<DueRow> rows;
    for (const QString &kind : domain::dueKinds) {
        const DueRow sum = sumOf(kind, items);
        if (sum.count == 0)
            continue;
        rows.push_back(sum);
        for (const domain::DueItem &item : items)
            if (kind == opened && item.kind == kind)
                rows.push_back(rowOf(item, item.code));
    }
    return rows;
}

} // namespace aparte::app
