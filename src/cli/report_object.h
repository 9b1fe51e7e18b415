// A report as --json prints it and as a person reads it.
#pragma once

#include "cli/tongue.h"
#include "journal/reports.h"

namespace aparte::cli {

QJsonObject objectOf(const journal::ReportResult &report);
QString textOf(const journal::ReportResult &report, const Tongue &in);

} // namespace aparte::cli
