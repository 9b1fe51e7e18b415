// How careful the reports on an organisation are (design/lessons.md: standard is the floor, health is stricter).
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

struct ReportProfile {
    QString chosen; // "standard" or "health"; nobody having chosen: that of the last report on them, else standard
    QString
        audited; // the stricter of the chosen one and of every report on them that has left: what the next one needs
};
// ChangedOutside ledger.chain, ledger.forked; Damaged.
Result<ReportProfile> reportProfile(const Journal &journal, const QString &organisation);
// What has left is not touched by it, and stays as strict as it was. WrongUse report.profile, report.organisation.
Result<void> setReportProfile(Journal &journal, const QString &organisation, const QString &profile);

// For a bundle: those for which health was chosen; and from one, added to those chosen here.
Result<QStringList> healthOrganisations(const Journal &journal);
Result<void> takeHealth(vault::Batch &batch, const Journal &journal, const QStringList &organisations);

} // namespace aparte::journal
