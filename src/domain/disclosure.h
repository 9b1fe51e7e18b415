// What leaves: the names of its files, and the month in which an access request is answered.
#pragma once

#include <QDate>
#include <QString>

namespace aparte::domain {

// GDPR Art. 12(3): one month from the day it was received. 30 January is answered by the last day of February; that the
// last day is a Sunday is not taken as a delay.
QDate accessDueOn(QDate receivedOn);

// Says what it is and when it was made, never whom it is about (R30): bilan-2026-11-22.pdf
QString neutralFileName(const QString &what, QDate day, const QString &language);

} // namespace aparte::domain
