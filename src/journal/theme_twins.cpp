#include "journal/theme_twins.h"

#include "domain/folding.h"

#include <algorithm>
#include <optional>

namespace aparte::journal {

namespace {

// Its labels as they are compared; none: it has no words in that language.
struct Wording {
    std::optional<QString> fr, en;

    bool like(const Wording &other) const { return (fr && fr == other.fr) || (en && en == other.en); }
};

std::optional<QString> words(const QString &label) {
    return label.trimmed().isEmpty() ? std::nullopt : std::optional(domain::foldedName(label));
}

// As a cell that said something.
bool hasLeft(const domain::Theme &theme, const std::vector<lessons::Entry> &ledger) {
    return std::ranges::any_of(ledger, [&](const lessons::Entry &entry) {
        return std::ranges::any_of(entry.cells, [&](const lessons::Cell &cell) {
            return cell.theme == theme.id && cell.scale != lessons::Scale::Label;
        });
    });
}

using Twins = std::vector<std::size_t>; // places in the catalogue

std::vector<Twins> groupsOf(const std::vector<domain::Theme> &themes) {
    std::vector<Wording> wordings;
    std::vector<Twins> groups;
    for (const domain::Theme &theme : themes) {
        Twins own{wordings.size()}; // may be alike with several that were not alike with each other
        wordings.push_back({words(theme.label.fr), words(theme.label.en)});
        std::erase_if(groups, [&](const Twins &group) {
            const bool joins =
                std::ranges::any_of(group, [&](std::size_t other) { return wordings[other].like(wordings.back()); });
            if (joins)
                own.insert(own.begin(), group.begin(), group.end());
            return joins;
        });
        std::ranges::sort(own);
        groups.push_back(std::move(own));
    }
    return groups;
}

} // namespace

QString ThemeTwins::countedAs(const QString &theme) const {
    const auto found = countsFor.find(theme);
    return found == countsFor.end() ? theme : found->second;
}

std::set<QString> ThemeTwins::askedOf(const QStringList &asked, const std::vector<domain::Theme> &catalogue) const {
    std::set<QString> wanted;
    for (const QString &theme : asked)
        wanted.insert(countedAs(theme));
    if (silent.empty())
        return wanted;
    if (asked.isEmpty())
        for (const domain::Theme &theme : catalogue)
            wanted.insert(theme.id);
    std::erase_if(wanted, [&](const QString &theme) { return silent.contains(theme); });
    if (wanted.empty())
        wanted.insert(QString());
    return wanted;
}

void ThemeTwins::countTogether(lessons::Facts &facts) const {
    for (const auto &[theme, counted] : countsFor)
        if (theme != counted)
            if (const auto raised = facts.find(theme); raised != facts.end()) {
                const auto people = std::move(raised->second);
                facts.erase(raised);
                facts[counted].insert(people.begin(), people.end());
            }
}

ThemeTwins twinsAmong(const std::vector<domain::Theme> &themes, const std::vector<lessons::Entry> &ledger) {
    ThemeTwins twins;
    for (const Twins &group : groupsOf(themes)) {
        if (group.size() < 2)
            continue;
        const auto left = [&](std::size_t one) { return hasLeft(themes[one], ledger); };
        const auto apart = std::ranges::count_if(group, left);
        const std::size_t counts = apart == 0 ? group.front() : *std::ranges::find_if(group, left);
        for (const std::size_t one : group) {
            twins.countsFor.emplace(themes[one].id, themes[counts].id);
            if (one != counts || apart > 1)
                twins.silent.insert(themes[one].id);
        }
    }
    return twins;
}

} // namespace aparte::journal
