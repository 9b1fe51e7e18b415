#include "lessons/catalogue.h"

#include <algorithm>
#include <functional>

namespace aparte::lessons {

Result<Catalogue> Catalogue::from(std::vector<domain::Theme> themes) {
    std::vector<domain::Theme> ordered;
    const auto knows = [&](const QString &id) {
        return std::ranges::any_of(themes, [&](const domain::Theme &theme) { return theme.id == id; });
    };
    const std::function<void(const QString &)> append = [&](const QString &parent) {
        for (const domain::Theme &theme : themes)
            if (theme.parent == parent && ordered.size() < themes.size()) {
                ordered.push_back(theme);
                append(theme.id);
            }
    };
    for (const domain::Theme &theme : themes)
        if (!theme.parent.isEmpty() && !knows(theme.parent))
            return fault(Fault::Kind::WrongUse, "theme.parent", theme.id.toStdString());
    append({});
    if (ordered.size() != themes.size()) // whatever hangs on a cycle is never reached from the top
        return fault(Fault::Kind::WrongUse, "theme.cycle");
    return Catalogue(std::move(ordered));
}

bool Catalogue::contains(const QString &theme) const {
    return std::ranges::any_of(m_themes, [&](const domain::Theme &each) { return each.id == theme; });
}

QString Catalogue::parentOf(const QString &theme) const {
    const auto found = std::ranges::find(m_themes, theme, &domain::Theme::id);
    return found == m_themes.end() ? QString() : found->parent;
}

bool Catalogue::isAncestor(const QString &above, const QString &below) const {
    for (QString theme = parentOf(below); !theme.isEmpty(); theme = parentOf(theme))
        if (theme == above)
            return true;
    return false;
}

std::set<QString> Catalogue::finest(const std::set<QString> &asked) const {
    std::set<QString> wanted;
    for (const domain::Theme &theme : m_themes)
        if (asked.empty() || asked.contains(theme.id))
            wanted.insert(theme.id);
    std::set<QString> finest;
    for (const QString &theme : wanted)
        if (std::ranges::none_of(wanted, [&](const QString &other) { return isAncestor(theme, other); }))
            finest.insert(theme);
    return finest;
}

} // namespace aparte::lessons
