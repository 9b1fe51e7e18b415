// The eleven public holidays of France (Code du travail, L3133-1), computed offline. The two more of Alsace and Moselle
// and those of overseas departments are not among them.
#pragma once

#include <QDate>

#include <vector>

namespace aparte::domain {

QDate easterSunday(int year);                // Gregorian
std::vector<QDate> frenchHolidays(int year); // in order
bool isWorkingDay(QDate day);                // Monday to Friday, and no holiday
QDate afterWorkingDays(QDate day, int days); // 0: the day itself

} // namespace aparte::domain
