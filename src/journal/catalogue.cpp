// Organisations and themes: what belongs to nobody, under the journal key, in an order of its own (a report lists the
// whole catalogue in one fixed order).
#include "journal/order.h"
#include "journal/people.h"
#include "journal/stored.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

// Without its setting, the order is the one of their ids: no reason to keep the rest back.
Result<ListOrder> orderAround(const Journal &journal, Missing *missing) {
    auto order = readOrder(journal);
    if (order || !missing)
        return order;
    missing->push_back({{}, {}, vault::Kind::Setting, order.fault(), {}});
    return ListOrder();
}

template<class T>
Result<std::vector<T>> ordered(const Journal &journal, Missing *missing) {
    auto values = missing ? Result(readable<T>(journal, nobody(), *missing)) : allOf<T>(journal, {});
    if (!values)
        return values;
    const auto order = orderAround(journal, missing);
    if (!order)
        return order.fault();
    const QStringList ids = order->of(Stored<T>::type);
    std::ranges::sort(*values, {}, [&ids](const T &value) {
        const qsizetype at = ids.indexOf(value.id);
        return std::pair(at < 0 ? ids.size() : at, value.id);
    });
    return values;
}

template<class T>
Result<QString> save(Journal &journal, T value) {
    if (value.id.isEmpty())
        value.id = newId();
    auto order = readOrder(journal);
    if (!order)
        return order.fault();
    vault::Batch batch;
    put(batch, journal, value);
    if (order->add(Stored<T>::type, value.id))
        put(batch, journal, *order);
    if (auto done = journal.vault().write(batch); !done)
        return done.fault();
    return value.id;
}

// Climbing from the new parent must not come back to where it started.
template<class T>
bool closesRing(const std::vector<T> &values, const T &changed) {
    QString node = changed.parent;
    for (std::size_t climbed = 0; climbed <= values.size() && !node.isEmpty(); ++climbed) {
        if (node == changed.id)
            return true;
        const auto above = std::ranges::find(values, node, &T::id);
        node = above == values.end() ? QString() : above->parent;
    }
    return false;
}

Result<void> checkUnits(const std::vector<domain::Unit> &units) {
    for (const domain::Unit &unit : units) {
        if (std::ranges::count(units, unit.id, &domain::Unit::id) > 1)
            return fault(Fault::Kind::WrongUse, "organisation.unit-twice", unit.name.toStdString());
        if (!unit.parent.isEmpty() && std::ranges::count(units, unit.parent, &domain::Unit::id) == 0)
            return fault(Fault::Kind::WrongUse, "organisation.parent", unit.name.toStdString());
        if (closesRing(units, unit))
            return fault(Fault::Kind::WrongUse, "organisation.cycle");
    }
    return {};
}

// Nobody may come to belong to a unit that is no longer there.
Result<void> checkUnitsInUse(const Journal &journal, const domain::Organisation &organisation) {
    const auto people = readSummaries(journal);
    if (!people)
        return people.fault();
    for (const Summary &summary : *people)
        if (summary.person.organisation == organisation.id && !summary.person.unit.isEmpty() &&
            std::ranges::count(organisation.units, summary.person.unit, &domain::Unit::id) == 0)
            return fault(Fault::Kind::WrongUse, "organisation.unit-used", summary.person.name.toStdString());
    return {};
}

} // namespace

Result<std::vector<domain::Organisation>> organisations(const Journal &journal, Missing *missing) {
    return ordered<domain::Organisation>(journal, missing);
}

Result<QString> saveOrganisation(Journal &journal, domain::Organisation organisation) {
    for (domain::Unit &unit : organisation.units)
        if (unit.id.isEmpty())
            unit.id = newId();
    if (auto right = checkUnits(organisation.units); !right)
        return right.fault();
    if (auto kept = checkUnitsInUse(journal, organisation); !kept)
        return kept.fault();
    return save(journal, std::move(organisation));
}

Result<std::vector<domain::Theme>> themes(const Journal &journal, Missing *missing) {
    return ordered<domain::Theme>(journal, missing);
}

Result<QString> saveTheme(Journal &journal, domain::Theme theme) {
    const auto all = themes(journal);
    if (!all)
        return all.fault();
    if (!theme.parent.isEmpty() && std::ranges::find(*all, theme.parent, &domain::Theme::id) == all->end())
        return fault(Fault::Kind::WrongUse, "theme.parent");
    if (!theme.id.isEmpty() && closesRing(*all, theme))
        return fault(Fault::Kind::WrongUse, "theme.cycle");
    return save(journal, std::move(theme));
}

std::vector<domain::Theme> firstThemes() {
    struct Entry {
        const char *id, *fr, *en, *parent;
    };
    constexpr Entry entries[] = {
        {"relations", "Relations au travail", "Work relations", ""},
        {"relations-team", "Vie d’équipe", "Life in the team", "relations"},
        {"relations-hierarchy", "Lien avec la hiérarchie", "Relations with management", "relations"},
        {"relations-conflict", "Désaccords et tensions", "Disagreements and tensions", "relations"},
        {"role", "Prise de poste et rôle", "Taking up a role", ""},
        {"role-first-management", "Premier encadrement", "First time as a manager", "role"},
        {"role-legitimacy", "Légitimité", "Legitimacy", "role"},
        {"organisation", "Organisation du travail", "Organisation of work", ""},
        {"organisation-load", "Charge et priorités", "Workload and priorities", "organisation"},
        {"organisation-change", "Changements et réorganisation", "Change and reorganisation", "organisation"},
        {"communication", "Communication", "Communication", ""},
        {"communication-saying-no", "Dire et refuser", "Speaking up and saying no", "communication"},
        {"path", "Parcours professionnel", "Career", ""},
        {"path-choice", "Choix et orientation", "Choices and direction", "path"},
        {"balance", "Équilibre et ressources", "Balance and resources", ""},
    };
    std::vector<domain::Theme> themes;
    for (const Entry &entry : entries)
        themes.push_back({QString::fromUtf8(entry.id),
                          {QString::fromUtf8(entry.fr), QString::fromUtf8(entry.en)},
                          QString::fromUtf8(entry.parent),
                          {}});
    return themes;
}

} // namespace aparte::journal
