#include "app/people/organisation_choice.h"

#include "app/desk/desk.h"
#include "journal/people.h"

namespace aparte::app {
namespace {

template<class Named>
int placeOf(const std::vector<Named> &known, const QString &id) {
    for (std::size_t place = 0; place < known.size(); ++place)
        if (known[place].id == id)
            return static_cast<int>(place) + 1;
    return 0;
}

template<class Named>
QStringList names(const std::vector<Named> &known) {
    QStringList names{QString()};
    for (const Named &one : known)
        names << one.name;
    return names;
}

template<class Named>
QString idAt(const std::vector<Named> &known, int place) {
    return place >= 1 && place <= static_cast<int>(known.size()) ? known[static_cast<std::size_t>(place - 1)].id
                                                                 : QString();
}

} // namespace

OrganisationChoice::OrganisationChoice(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {
    connect(&desk, &Desk::changed, this, &OrganisationChoice::load);
    load();
}

void OrganisationChoice::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::organisations(open); },
        [this](Result<std::vector<domain::Organisation>> known) {
            if (!known)
                return;
            m_known = *std::move(known);
            Q_EMIT changed();
        });
}

const domain::Organisation *OrganisationChoice::chosen() const {
    const int place = placeOf(m_known, m_organisation);
    return place > 0 ? &m_known[static_cast<std::size_t>(place - 1)] : nullptr;
}

QStringList OrganisationChoice::organisations() const {
    return names(m_known);
}

QStringList OrganisationChoice::units() const {
    const domain::Organisation *here = chosen();
    return here ? names(here->units) : QStringList{QString()};
}

int OrganisationChoice::organisationAt() const {
    return placeOf(m_known, m_organisation);
}

int OrganisationChoice::unitAt() const {
    const domain::Organisation *here = chosen();
    return here ? placeOf(here->units, m_unit) : 0;
}

void OrganisationChoice::setOrganisationAt(int place) {
    choose(idAt(m_known, place), {});
    Q_EMIT touched();
}

void OrganisationChoice::setUnitAt(int place) {
    if (const domain::Organisation *here = chosen())
        choose(m_organisation, idAt(here->units, place));
    Q_EMIT touched();
}

void OrganisationChoice::choose(const QString &organisation, const QString &unit) {
    if (organisation == m_organisation && unit == m_unit)
        return;
    m_organisation = organisation;
    m_unit = unit;
    Q_EMIT changed();
}

} // namespace aparte::app
