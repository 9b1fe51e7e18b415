#include "domain/bundle_places.h"

#include <QHash>

namespace aparte::domain {

namespace {

template<class T>
QHash<QString, std::size_t> indices(const std::vector<T> &values) {
    QHash<QString, std::size_t> found;
    for (std::size_t index = 0; index < values.size(); ++index)
        found.insert(values[index].id, index);
    return found;
}

} // namespace

BundlePlaces::BundlePlaces(const Bundle &bundle) {
    const auto place = [](const auto &values, auto parentOf, const QHash<QString, std::size_t> &parents) {
        QHash<QString, std::size_t> counts;
        std::vector<Nested> places;
        places.reserve(values.size());
        for (const auto &value : values)
            places.push_back({parents.value(parentOf(value)), counts[parentOf(value)]++});
        return places;
    };
    const auto beneficiary = [](const auto &value) { return value.beneficiary; };
    const auto mission = [](const auto &value) { return value.mission; };
    const auto beneficiaries = indices(bundle.beneficiaries);
    const auto missions = indices(bundle.missions);
    m_missions = place(bundle.missions, beneficiary, beneficiaries);
    m_consents = place(bundle.consents, beneficiary, beneficiaries);
    m_disclosures = place(bundle.disclosures, beneficiary, beneficiaries);
    m_sessions = place(bundle.sessions, mission, missions);
    m_exchanges = place(bundle.exchanges, mission, missions);
}

QString BundlePlaces::at(const QString &parent, const char *list, std::size_t index) {
    return parent + u'/' + QLatin1String(list) + u'/' + QString::number(index);
}

QString BundlePlaces::nested(const Nested &one, const char *list,
                             QString (BundlePlaces::*parent)(std::size_t) const) const {
    return at((this->*parent)(one.parent), list, one.index);
}

} // namespace aparte::domain
