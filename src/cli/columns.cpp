#include "cli/columns.h"

#include <algorithm>

namespace aparte::cli {

QString columns(const Rows &rows) {
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype place = 0; place < row.size(); ++place)
            widths[static_cast<std::size_t>(place)] =
                std::max(widths[static_cast<std::size_t>(place)], row[place].simplified().size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype place = 0; place < row.size(); ++place) {
            const QString indent = row[place].startsWith(u' ') ? QStringLiteral("  ") : QString();
            line += indent + row[place].simplified().leftJustified(widths[static_cast<std::size_t>(place)]) +
                    QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace aparte::cli
