// The release engine without a vault (design/interchange.md, report-simulate): invented people in, what each report
// would say out. A published one enters the history's own ledger, so that the next is audited against it. What a data
// protection officer, or a test that shares none of this code, needs to try the rules.
#pragma once

#include "journal/reports.h"
#include "journal/simulated_history.h"

#include <atomic>

namespace aparte::journal {

struct SimulatedReport {
    ReportResult result;
    QStringList members; // ids of the people counted, in the bundle's order; a human with two records by the first
};

// Every period counts as over: an invented history has no today. WrongUse report.organisation, report.unit,
// report.theme, ledger.entry; Cancelled.
Result<std::vector<SimulatedReport>> simulate(const SimulatedHistory &history,
                                              const std::atomic<bool> *cancel = nullptr);

} // namespace aparte::journal
