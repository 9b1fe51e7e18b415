#include "app/people/organisations_page.h"

#include "app/desk/desk.h"
#include "journal/people.h"

#include <algorithm>

namespace aparte::app {
namespace {

QStringList unitNames(const domain::Organisation &organisation) {
    QStringList names;
    for (const domain::Unit &unit : organisation.units)
        names << unit.name;
    return names;
}

// A line that says what a unit was called keeps that unit; a line in the place of one that is named nowhere any more is
// its new name (so that people of a renamed unit stay in it); other lines are new units.
std::vector<domain::Unit> unitsFrom(const QString &lines, const std::vector<domain::Unit> &before) {
    QStringList names;
    for (const QString &line : lines.split(u'\n'))
        if (!line.trimmed().isEmpty())
            names << line.trimmed();
    std::vector<domain::Unit> units;
    for (const QString &name : names) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&name](const auto &unit) { return unit.name == name; });
        domain::Unit unit{journal::newId(), name, {}, {}};
        if (same != before.end())
            unit = *same;
        else if (units.size() < before.size() && !names.contains(before[units.size()].name))
            unit = before[units.size()];
        unit.name = name;
        units.push_back(std::move(unit));
    }
    return units;
}

} // namespace

OrganisationsPage::OrganisationsPage(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk),
      m_rows({{"name", [](const domain::Organisation &row) { return QVariant(row.name); }},
              {"units",
               [](const domain::Organisation &row) { return QVariant(unitNames(row).join(QStringLiteral(" · "))); }}},
             this) {
    connect(&desk, &Desk::changed, this, &OrganisationsPage::load);
    load();
}

QString OrganisationsPage::units() const {
    return unitNames(m_edited).join(u'\n');
}

void OrganisationsPage::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::organisations(open); },
        [this](Result<std::vector<domain::Organisation>> known) {
            if (!known)
                return m_trouble.tell(known.fault());
            m_rows.show(*std::move(known));
            Q_EMIT changed();
            openWanted();
        });
}

void OrganisationsPage::open(const QString &id) {
    m_wanted = id;
    openWanted();
}

void OrganisationsPage::openWanted() {
    const auto found = std::ranges::find(m_rows.rows(), m_wanted, &domain::Organisation::id);
    if (m_wanted.isEmpty() || m_editing || found == m_rows.rows().end())
        return;
    m_wanted.clear();
    edit(static_cast<int>(found - m_rows.rows().begin()));
}

void OrganisationsPage::add() {
    m_edited = {};
    m_editing = true;
    Q_EMIT edited();
    Q_EMIT changed();
}

void OrganisationsPage::edit(int row) {
    m_edited = m_rows.rows().at(static_cast<std::size_t>(row));
    m_editing = true;
    Q_EMIT edited();
    Q_EMIT changed();
}

void OrganisationsPage::save(const QString &name, const QString &units) {
    domain::Organisation organisation = m_edited;
    organisation.name = name.trimmed();
    organisation.units = unitsFrom(units, m_edited.units);
    m_trouble.clear();
    m_desk.write(
        this, [organisation](journal::Journal &open) { return journal::saveOrganisation(open, organisation); },
        [this](Result<QString> id) {
            if (!id)
                return m_trouble.tell(id.fault());
            giveUp();
        });
}

void OrganisationsPage::giveUp() {
    m_editing = false;
    m_trouble.clear();
    Q_EMIT changed();
}

} // namespace aparte::app
