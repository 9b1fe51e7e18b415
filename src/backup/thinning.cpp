#include "backup/backups.h"

#include <algorithm>
#include <set>

namespace aparte::backup {

namespace {

// The newest of each of the last `most` periods that have one.
template<class Period>
void keepNewest(const std::vector<Generation> &all, std::size_t most, Period periodOf, std::vector<bool> &kept) {
    std::set<qint64> periods;
    for (std::size_t i = 0; i < all.size() && periods.size() < most; ++i)
        if (periods.insert(periodOf(all[i].day)).second)
            kept[i] = true;
}

qint64 dayNumber(QDate day) {
    return day.toJulianDay();
}

qint64 weekNumber(QDate day) { // from Monday; Julian day 0 was one
    return day.toJulianDay() / 7;
}

qint64 monthNumber(QDate day) {
    return qint64{12} * day.year() + day.month();
}

} // namespace

// By day of the name, whatever the clock did meanwhile; of one day, the later sequence.
std::vector<Generation> thinned(const std::vector<Generation> &all) {
    std::vector<Generation> byDay = all;
    std::ranges::stable_sort(byDay, [](const Generation &one, const Generation &other) {
        return std::pair(one.day, one.sequence) > std::pair(other.day, other.sequence);
    });
    std::vector<bool> kept(byDay.size(), false);
    keepNewest(byDay, 7, dayNumber, kept);
    keepNewest(byDay, 4, weekNumber, kept);
    keepNewest(byDay, 12, monthNumber, kept);
    // The latest state of the journal stays even when the clock was set back and its day is not the last one.
    const Generation *newest = nullptr;
    for (const auto &each : byDay)
        if (each.verified && (!newest || each.sequence > newest->sequence))
            newest = &each;
    std::vector<Generation> gone;
    for (std::size_t i = 0; i < byDay.size(); ++i)
        if (!kept[i] && &byDay[i] != newest)
            gone.push_back(byDay[i]);
    return gone;
}

} // namespace aparte::backup
