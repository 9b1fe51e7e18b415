#include "domain/hours.h"

#include <cmath>

namespace aparte::domain {

namespace {

constexpr double minutesOfAnHour = 60, centsOfOne = 100;

double toTheCent(double amount) {
    return std::round(amount * centsOfOne) / centsOfOne;
}

// The latest that was signed; else the latest that says hours.
const Document *framingLetter(const Mission &mission) {
    const Document *found = nullptr;
    for (const Document &document : mission.documents) {
        if (document.kind != u"framing_letter" || !document.hours)
            continue;
        const bool later = !found || !found->signedOn || (document.signedOn && *document.signedOn >= *found->signedOn);
        if (later)
            found = &document;
    }
    return found;
}

std::optional<double> amountOf(const Hours &hours, const std::optional<double> &fixed) {
    if (hours.basis == u"fixed" || !hours.hourlyRate)
        return hours.basis == u"fixed" ? fixed : std::nullopt;
    if (hours.basis == u"realised")
        return toTheCent(hours.realised * *hours.hourlyRate);
    if (hours.basis == u"framed" && hours.framed)
        return toTheCent(*hours.framed * *hours.hourlyRate);
    return std::nullopt;
}

} // namespace

Hours hoursOf(const Mission &mission, const Framework &framework, const Held &held) {
    const Document *letter = framingLetter(mission);
    const Cost cost = mission.contract ? mission.contract->cost.value_or(Cost()) : Cost();
    Hours hours;
    hours.basis = cost.basis.isEmpty() ? framework.priceBasis : cost.basis;
    if (letter)
        hours.framed = letter->hours;
    else if (mission.contract)
        hours.framed = mission.contract->plannedHours;
    hours.hourlyRate = cost.hourlyRate || !letter ? cost.hourlyRate : letter->hourlyRate;
    hours.realised = (held.minutes + held.exchangeMinutes) / minutesOfAnHour;
    if (hours.framed)
        hours.gap = hours.realised - *hours.framed;
    hours.currency = cost.currency;
    hours.amount = amountOf(hours, cost.amount);
    return hours;
}

} // namespace aparte::domain
