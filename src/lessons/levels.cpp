#include "lessons/levels.h"

#include <algorithm>

namespace aparte::lessons {

namespace {

bool sharesPeople(const std::set<Token> &some, const std::set<Token> &others) {
    return std::ranges::any_of(some, [&](const Token &member) { return others.contains(member); });
}

// Each theme that could have said something about some of these people, and the last report in which it could.
std::map<QString, int> saidAbout(const std::set<Token> &cohort, const std::vector<Entry> &history) {
    std::map<QString, int> said;
    for (const Entry &entry : history)
        if (sharesPeople(cohort, entry.cohort))
            for (const Cell &cell : entry.cells)
                if (cell.scale != Scale::Label)
                    said[cell.theme] = entry.number;
    return said;
}

} // namespace

Levels levelsFor(const std::set<QString> &asked, const Catalogue &catalogue, const std::set<Token> &cohort,
                 const std::vector<Entry> &history) {
    const auto said = saidAbout(cohort, history);
    const auto otherLevel = [&](const QString &theme) {
        int report = 0;
        for (const auto &[other, number] : said)
            if (catalogue.isAncestor(other, theme) || catalogue.isAncestor(theme, other))
                report = std::max(report, number);
        return report;
    };
    Levels levels;
    std::set<QString> free;
    for (const domain::Theme &theme : catalogue.themes()) {
        if (!asked.empty() && !asked.contains(theme.id))
            continue;
        if (const int report = otherLevel(theme.id))
            levels.elsewhere.emplace(theme.id, report);
        else
            free.insert(theme.id);
    }
    if (!free.empty()) // of none, finest() would take all
        levels.counted = catalogue.finest(free);
    return levels;
}

} // namespace aparte::lessons
