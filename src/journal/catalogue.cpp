// Organisations and themes: what belongs to nobody, under the journal key, in an order of its own (a report lists the
// whole catalogue in one fixed order).
#include "journal/order.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <algorithm>

namespace aparte::journal {

namespace {

template<class T>
Result<std::vector<T>> ordered(const Journal &journal) {
    auto values = allOf<T>(journal, {});
    if (!values)
        return values;
    const auto order = readOrder(journal);
    if (!order)
        return order.fault();
    const QStringList &ids = order->of(Stored<T>::type);
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

} // namespace

Result<std::vector<domain::Organisation>> organisations(const Journal &journal) {
    return ordered<domain::Organisation>(journal);
}

Result<QString> saveOrganisation(Journal &journal, domain::Organisation organisation) {
    for (domain::Unit &unit : organisation.units) {
        if (unit.id.isEmpty())
            unit.id = newId();
        if (closesRing(organisation.units, unit))
            return fault(Fault::Kind::WrongUse, "organisation.cycle");
    }
    return save(journal, std::move(organisation));
}

Result<std::vector<domain::Theme>> themes(const Journal &journal) {
    return ordered<domain::Theme>(journal);
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
