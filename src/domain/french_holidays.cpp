#include "domain/french_holidays.h"

#include <algorithm>

namespace aparte::domain {

// Meeus, Jones and Butcher: Astronomical Algorithms, chapter 8. The names are the book's.
QDate easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::vector<QDate> frenchHolidays(int year) {
    constexpr int easterMonday = 1, ascension = 39, whitMonday = 50; // days after Easter Sunday
    const QDate easter = easterSunday(year);
    std::vector<QDate> days = {
        QDate(year, 1, 1),   easter.addDays(easterMonday), QDate(year, 5, 1),   QDate(year, 5, 8),
        QDate(year, 7, 14),  easter.addDays(ascension),    QDate(year, 8, 15),  QDate(year, 11, 1),
        QDate(year, 11, 11), easter.addDays(whitMonday),   QDate(year, 12, 25),
    };
    std::ranges::sort(days);
    return days;
}

bool isWorkingDay(QDate day) {
    return day.dayOfWeek() < Qt::Saturday && !std::ranges::binary_search(frenchHolidays(day.year()), day);
}

QDate afterWorkingDays(QDate day, int days) {
    while (days > 0) {
        day = day.addDays(1);
        days -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace aparte::domain
