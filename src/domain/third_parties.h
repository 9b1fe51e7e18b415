// Other people's names in one person's papers (GDPR Art. 15(4); CNIL: third parties are masked). Only names that are
// known can be found: whoever hands the papers over reads them first, and is told so.
#pragma once

#include <QSet>
#include <QStringList>

#include <vector>

namespace aparte::domain {

class ThirdParties {
public:
    // `others`: names in full, as they are known. `own`: the names of the person whose papers these are, which stay.
    // `mask`: what is put in place, "[tiers]".
    ThirdParties(const QStringList &others, const QStringList &own, QString mask);

    // Each name as a whole, and each word of a person's name standing alone with a capital letter; accents, case and
    // hyphens make no difference to a whole name.
    QString masked(const QString &text) const;

private:
    using Words = QStringList; // folded
    bool isAlone(const QString &word, bool capital) const;

    std::vector<Words> m_names; // longest first
    QSet<QString> m_alone, m_own;
    QString m_mask;
};

} // namespace aparte::domain
