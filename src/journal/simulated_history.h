// One line of `aparte-cli report-simulate` (design/interchange.md): invented people, and the reports asked for, in
// order.
#pragma once

#include "domain/bundle.h"
#include "domain/period.h"
#include "lessons/profile.h"

namespace aparte::journal {

struct SimulatedRequest {
    QString organisation, unit; // unit empty: the whole organisation
    domain::Period period;
    QStringList themes; // empty: the whole catalogue
};

struct SimulatedHistory {
    domain::Bundle bundle;
    lessons::Profile profile;
    QByteArray seed; // as it is written: it keys who waits, when somebody must
    std::vector<SimulatedRequest> requests;
};

// WrongUse, `where` a JSON pointer into the line: bundle.* (domain/bundle.h), period.unreadable.
Result<SimulatedHistory> readHistory(const QByteArray &line);

} // namespace aparte::journal
