#include "app/people/people_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "journal/folding.h"

#include <QCollator>

#include <algorithm>

namespace aparte::app {
namespace {

QString codeShown(const PersonRow &row) {
    return row.line.code.isEmpty() ? row.line.initials : row.line.code;
}

std::vector<Rows<PersonRow>::Role> roles() {
    return {{"name", [](const PersonRow &row) { return QVariant(row.line.name); }},
            {"code", [](const PersonRow &row) { return QVariant(codeShown(row)); }},
            {"initials", [](const PersonRow &row) { return QVariant(row.line.initials); }},
            {"group", [](const PersonRow &row) { return QVariant(row.line.kind == u"group"); }},
            {"organisation", [](const PersonRow &row) { return QVariant(row.organisation); }},
            {"unit", [](const PersonRow &row) { return QVariant(row.unit); }},
            {"stage", [](const PersonRow &row) { return QVariant(row.line.stage); }},
            {"sessions", [](const PersonRow &row) { return QVariant(row.line.sessions); }},
            {"last", [](const PersonRow &row) { return QVariant(isoDay(row.line.lastSession)); }},
            {"next", [](const PersonRow &row) { return QVariant(isoDay(row.line.nextSession)); }},
            {"requests", [](const PersonRow &row) { return QVariant(row.line.openRequests); }}};
}

void nameOrganisation(PersonRow &row, const std::vector<domain::Organisation> &organisations) {
    for (const domain::Organisation &organisation : organisations) {
        if (organisation.id != row.line.organisation)
            continue;
        row.organisation = organisation.name;
        for (const domain::Unit &unit : organisation.units)
            if (unit.id == row.line.unit)
                row.unit = unit.name;
    }
}

} // namespace

Result<std::vector<PersonRow>> everybody(const journal::Journal &open) {
    auto lines = journal::listPeople(open);
    if (!lines)
        return lines.fault();
    const auto organisations = journal::organisations(open);
    if (!organisations)
        return organisations.fault();
    std::vector<PersonRow> rows;
    for (journal::PersonLine &line : *lines) {
        PersonRow row{std::move(line), {}, {}, {}};
        nameOrganisation(row, *organisations);
        row.searched = journal::folded(row.line.name + u' ' + row.line.code + u' ' + row.line.alsoKnownAs.join(u' ') +
                                       u' ' + row.organisation + u' ' + row.unit + u' ' + row.line.jobTitle);
        rows.push_back(std::move(row));
    }
    QCollator order;
    std::sort(rows.begin(), rows.end(), [&order](const PersonRow &one, const PersonRow &other) {
        return order.compare(one.line.name, other.line.name) < 0;
    });
    return rows;
}

PeoplePage::PeoplePage(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_people(roles(), this) {
    connect(&desk, &Desk::changed, this, &PeoplePage::load);
    load();
}

void PeoplePage::load() {
    m_desk.ask(this, everybody, [this](Result<std::vector<PersonRow>> rows) {
        if (!rows)
            return m_trouble.tell(rows.fault());
        m_all = *std::move(rows);
        m_loaded = true;
        sift();
    });
}

void PeoplePage::setFilter(const QString &filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    sift();
}

void PeoplePage::sift() {
    const QStringList words = journal::folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<PersonRow> kept;
    for (const PersonRow &row : m_all)
        if (std::all_of(words.begin(), words.end(),
                        [&row](const QString &word) { return row.searched.contains(word); }))
            kept.push_back(row);
    m_people.show(std::move(kept));
    Q_EMIT changed();
}

void PeoplePage::open(int row) {
    if (row >= 0 && row < count())
        Q_EMIT personChosen(m_people.rows()[static_cast<std::size_t>(row)].line.id);
}

} // namespace aparte::app
