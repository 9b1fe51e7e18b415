#include "lessons/guard/patterns.h"

namespace aparte::lessons::guard {

Patterns::Patterns(std::span<const Pattern> rows) {
    for (const Pattern &row : rows) {
        m_ready.push_back({QRegularExpression(QString::fromUtf8(row.expression)), row.reason, row.blocking});
        m_ready.back().expression.optimize();
    }
}

void Patterns::find(const CanonicalForm &form, Findings &found) const {
    for (const Ready &row : m_ready)
        for (auto matches = row.expression.globalMatch(form.text()); matches.hasNext();) {
            const auto match = matches.next();
            const int group = match.capturedLength(1) > 0 ? 1 : 0;
            found.push_back(
                {form.bytes({match.capturedStart(group), match.capturedEnd(group)}), 3, row.reason, row.blocking});
        }
}

} // namespace aparte::lessons::guard
