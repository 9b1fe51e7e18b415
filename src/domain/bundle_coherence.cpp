#include "domain/bundle_coherence.h"

#include "domain/bundle_places.h"
#include "domain/coherence.h"

namespace aparte::domain {

namespace {

Fault refusal(const QString &where) {
    return fault(Fault::Kind::WrongUse, "bundle.value", where.toStdString());
}

template<class T, class Place>
std::optional<Fault> firstIn(const std::vector<T> &values, const Place &place) {
    for (std::size_t index = 0; index < values.size(); ++index)
        if (const auto found = contradictionIn(values[index]))
            return refusal(place(index) + found->place);
    return {};
}

std::optional<Fault> firstConsent(const std::vector<Consent> &consents, const BundlePlaces &places) {
    for (std::size_t index = 0; index < consents.size(); ++index) {
        const Consent &consent = consents[index];
        for (const auto &[day, field] :
             {std::pair(consent.expiresOn, "/expires_on"), std::pair(consent.withdrawnOn, "/withdrawn_on")})
            if (day && consent.givenOn && *day < *consent.givenOn)
                return refusal(places.consent(index) + QLatin1String(field));
    }
    return {};
}

} // namespace

Result<void> checkCoherence(const Bundle &bundle) {
    const BundlePlaces places(bundle);
    auto found = firstIn(bundle.beneficiaries, &BundlePlaces::beneficiary);
    if (!found)
        found = firstIn(bundle.missions, [&](std::size_t index) { return places.mission(index); });
    if (!found)
        found = firstIn(bundle.exchanges, [&](std::size_t index) { return places.exchange(index); });
    if (!found)
        found = firstConsent(bundle.consents, places);
    return found ? Result<void>(*found) : Result<void>();
}

} // namespace aparte::domain
