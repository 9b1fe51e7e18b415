// The themes as a tree, in the fixed order in which every report prints them all.
#pragma once

#include "crypto/result.h"
#include "domain/values.h"

#include <set>
#include <vector>

namespace aparte::lessons {

class Catalogue {
public:
    // WrongUse theme.cycle, theme.parent.
    static Result<Catalogue> from(std::vector<domain::Theme> themes);

    const std::vector<domain::Theme> &themes() const { return m_themes; }
    bool contains(const QString &theme) const;
    bool isAncestor(const QString &above, const QString &below) const;

    // W3: a theme or its children, never both. Of the themes asked for (all when empty) those stay that have no
    // descendant among them: the finest level, whatever was said in any session.
    std::set<QString> finest(const std::set<QString> &asked) const;

private:
    explicit Catalogue(std::vector<domain::Theme> themes) : m_themes(std::move(themes)) {}
    QString parentOf(const QString &theme) const;
    std::vector<domain::Theme> m_themes; // parents before children, otherwise as they were given
};

} // namespace aparte::lessons
