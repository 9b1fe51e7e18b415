// Whom a report would count, by name, and which period suits so many people: for the coach's screen only, never for a
// file.
#pragma once

#include "journal/reports.h"

namespace aparte::journal {

struct ReportPerson {
    QString id, name, code; // code: stands for the name while somebody looks on
    enum class Standing {
        Counted,
        Waits,  // there, but with too few others: the same ones are always counted together (W1)
        Unseen, // no session of their own was held in the period
        Asked,  // came in from a file, and may have been accompanied before an erasure: their form asks
    } standing = Standing::Unseen;
};
// Everybody of the organisation and unit that was asked about; by name. Groups are never counted, and left out.
Result<std::vector<ReportPerson>> reportPeople(const Journal &journal, const ReportResult &result);

// A year below 30 people, a half-year up to 100, a quarter above (design/lessons.md): the latest such period that is
// over. Once a report has left, the next periods are cut as it was, so that nobody chooses a cut after having seen what
// was said. How many: those seen in the year up to `today`. WrongUse report.organisation, report.unit.
struct AdvisedPeriod {
    QString period; // 2025, 2025-H2, 2025-Q4
    int people = 0;
    bool asBefore = false; // cut as the last report about the same organisation and unit
};
Result<AdvisedPeriod> advisedPeriod(const Journal &journal, const QString &organisation, const QString &unit,
                                    QDate today, const Progress &progress = {});
QString lastPeriodFor(int people, QDate today);
QString lastPeriodLike(const domain::Period &earlier, QDate today); // empty: of another length than these three

} // namespace aparte::journal
