#include "journal/theme_twins.h"

#include "domain/folding.h"

#include <algorithm>

namespace aparte::journal {

namespace {

bool sameWords(const QString &one, const QString &other) {
    return !one.trimmed().isEmpty() && domain::foldedName(one) == domain::foldedName(other);
}

bool alike(const domain::Theme &one, const domain::Theme &other) {
    return sameWords(one.label.fr, other.label.fr) || sameWords(one.label.en, other.label.en);
}

// As a cell that said something.
bool hasLeft(const domain::Theme &theme, const std::vector<lessons::Entry> &ledger) {
    return std::ranges::any_of(ledger, [&](const lessons::Entry &entry) {
        return std::ranges::any_of(entry.cells, [&](const lessons::Cell &cell) {
            return cell.theme == theme.id && cell.scale != lessons::Scale::Label;
        });
    });
}

using Twins = std::vector<const domain::Theme *>;

std::vector<Twins> groupsOf(const std::vector<domain::Theme> &themes) {
    std::vector<Twins> groups;
    for (const domain::Theme &theme : themes) {
        Twins own{&theme}; // may be alike with several that were not alike with each other
        std::erase_if(groups, [&](const Twins &group) {
            const bool joins = std::ranges::any_of(group, [&](const auto *other) { return alike(*other, theme); });
            if (joins)
                own.insert(own.begin(), group.begin(), group.end());
            return joins;
        });
        std::ranges::sort(own); // as in the catalogue
        groups.push_back(std::move(own));
    }
    return groups;
}

} // namespace

ThemeTwins twinsAmong(const std::vector<domain::Theme> &themes, const std::vector<lessons::Entry> &ledger) {
    ThemeTwins twins;
    for (const Twins &group : groupsOf(themes)) {
        if (group.size() < 2)
            continue;
        const auto left = std::ranges::count_if(group, [&](const auto *one) { return hasLeft(*one, ledger); });
        const auto first = std::ranges::find_if(group, [&](const auto *one) { return hasLeft(*one, ledger); });
        const QString &counted = (left == 0 ? group.front() : *first)->id;
        for (const auto *one : group) {
            twins.countsFor.emplace(one->id, counted);
            if (one->id != counted || left > 1)
                twins.silent.insert(one->id);
        }
    }
    return twins;
}

} // namespace aparte::journal
