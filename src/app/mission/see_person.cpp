#include "app/mission/person_page.h"
#include "domain/frameworks.h"
#include "journal/frameworks.h"

namespace aparte::app {
namespace {

void nameOrganisation(PersonSeen &seen, const std::vector<domain::Organisation> &organisations) {
    for (const domain::Organisation &organisation : organisations) {
        if (organisation.id != seen.person.organisation)
            continue;
        seen.organisation = organisation.name;
        for (const domain::Unit &unit : organisation.units)
            if (unit.id == seen.person.unit)
                seen.unit = unit.name;
    }
}

TimelineRow withThemes(journal::TimelineItem item, const std::vector<domain::Theme> &catalogue) {
    TimelineRow row{std::move(item), {}, {}, {}};
    for (const QString &id : row.item.themes)
        for (const domain::Theme &theme : catalogue)
            if (theme.id == id) {
                row.themesFr << theme.label.in(QStringLiteral("fr"));
                row.themesEn << theme.label.in(QStringLiteral("en"));
            }
    return row;
}

} // namespace

Result<PersonSeen> seePerson(const journal::Journal &open, const QString &id) {
    auto person = journal::person(open, id);
    if (!person)
        return person.fault();
    auto missions = journal::missionsOf(open, id);
    if (!missions)
        return missions.fault();
    auto items = journal::timelineOf(open, id);
    if (!items)
        return items.fault();
    const auto organisations = journal::organisations(open);
    if (!organisations)
        return organisations.fault();
    const auto catalogue = journal::themes(open);
    if (!catalogue)
        return catalogue.fault();
    const auto frameworks = journal::frameworks(open);
    if (!frameworks)
        return frameworks.fault();
    PersonSeen seen{*std::move(person), {}, {}, {}, {}};
    for (domain::Mission &mission : *missions) {
        const domain::Framework framework = domain::frameworkNamed(mission.framework, *frameworks);
        seen.missions.push_back({std::move(mission), framework.label});
    }
    nameOrganisation(seen, *organisations);
    QString before;
    for (journal::TimelineItem &item : *items) {
        const QString month = item.date.toString(QStringLiteral("yyyy-MM"));
        seen.timeline.push_back(withThemes(std::move(item), *catalogue));
        if (month != before)
            seen.timeline.back().month = month;
        before = month;
    }
    return seen;
}

} // namespace aparte::app
