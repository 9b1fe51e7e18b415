#include "journal/export_gaps.h"

#include <QSet>

#include <algorithm>

namespace aparte::journal {

namespace {

template<class T>
T &placeOf(std::vector<T> &values, const QString &id) {
    const auto found = std::ranges::find(values, id, &T::id);
    if (found != values.end())
        return *found;
    T empty;
    empty.id = id;
    return values.emplace_back(std::move(empty));
}

QSet<QString> themesReferredTo(const domain::Bundle &bundle) {
    QSet<QString> themes;
    for (const domain::Session &session : bundle.sessions)
        themes.unite(QSet<QString>(session.themes.begin(), session.themes.end()));
    for (const domain::Lesson &lesson : bundle.lessons)
        themes.insert(lesson.theme);
    for (const domain::Theme &theme : bundle.themes)
        themes.insert(theme.parent);
    themes.remove({});
    return themes;
}

} // namespace

void addMissingMissions(domain::Bundle &bundle, const Summary &summary) {
    QSet<QString> there;
    for (const domain::Mission &mission : bundle.missions)
        there.insert(mission.id);
    const auto add = [&](const QString &id, const QString &framework, const QString &stage) {
        if (there.contains(id))
            return;
        there.insert(id);
        domain::Mission mission;
        mission.id = id;
        mission.beneficiary = summary.person.id;
        mission.framework = framework;
        mission.stage = stage;
        bundle.missions.push_back(std::move(mission));
    };
    for (const MissionLine &line : summary.missions)
        add(line.id, line.framework, line.stage);
    for (const domain::Session &session : bundle.sessions)
        if (session.beneficiary == summary.person.id)
            add(session.mission, {}, {});
    for (const domain::Exchange &exchange : bundle.exchanges)
        if (exchange.beneficiary == summary.person.id)
            add(exchange.mission, {}, {});
}

void addMissingThemes(domain::Bundle &bundle) {
    QStringList referred = themesReferredTo(bundle).values();
    referred.sort(); // the same file every time
    for (const QString &id : referred)
        placeOf(bundle.themes, id);
}

void addMissingPlaces(domain::Bundle &bundle) {
    for (domain::Beneficiary &person : bundle.beneficiaries) {
        if (person.organisation.isEmpty())
            person.unit.clear(); // a unit of nowhere cannot come back
        else if (auto &organisation = placeOf(bundle.organisations, person.organisation); !person.unit.isEmpty())
            placeOf(organisation.units, person.unit);
    }
    for (domain::Organisation &organisation : bundle.organisations)
        for (std::size_t unit = 0; unit < organisation.units.size(); ++unit)
            if (const QString parent = organisation.units[unit].parent; !parent.isEmpty())
                placeOf(organisation.units, parent);
}

} // namespace aparte::journal
