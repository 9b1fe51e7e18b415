// Hours and what they cost (R12, R13): one source, the sessions and exchanges actually held. A Centre de Gestion is
// reimbursed for the hours its framing letter fixes; others pay those held, or a fixed sum.
#pragma once

#include "domain/held.h"

namespace aparte::domain {

struct Hours {
    QString basis;                // framed, realised, fixed; of the contract, else of the framework
    std::optional<double> framed; // of the latest framing letter, else planned in the contract
    double realised = 0;          // sessions and exchanges held
    std::optional<double> gap;    // realised - framed
    std::optional<double> hourlyRate, amount;
    QString currency;
};

Hours hoursOf(const Mission &mission, const Framework &framework, const Held &held);

} // namespace aparte::domain
