// What goes with the ledger of reports in the open bundle (design/lessons.md, Ledger): without it, a new vault would
// hold out other people than the old one, count somebody it must not, or be less careful.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aparte::domain {

struct LedgerTerms {
    QString rankKey;               // 64 hexadecimal digits: ranks who waits; empty without a report
    QStringList health;            // organisations whose reports are held to the health profile
    QStringList accompaniedBefore; // people who were accompanied before an erasure
    QJsonObject extra;
};

} // namespace aparte::domain
