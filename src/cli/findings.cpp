#include "cli/findings.h"

#include "cli/columns.h"
#include "cli/sentences.h"

#include <QJsonObject>

#include <algorithm>

namespace aparte::cli {

QJsonArray objectsOf(const std::vector<Fault> &findings, const Tongue &in) {
    QJsonArray objects;
    for (const Fault &finding : findings)
        objects.append(QJsonObject{{QStringLiteral("kind"), journal::kindName(finding.kind)},
                                   {QStringLiteral("code"), QString::fromStdString(finding.code)},
                                   {QStringLiteral("where"), QString::fromStdString(finding.where)},
                                   {QStringLiteral("message"), inWords(finding, in).message}});
    return objects;
}

QString linesOf(const std::vector<Fault> &findings, const Tongue &in) {
    Rows rows;
    for (const auto &finding : findings) {
        const auto same = [&finding](const Fault &other) { return other.code == finding.code; };
        if (&*std::ranges::find_if(findings, same) != &finding)
            continue;
        const auto times = std::ranges::count_if(findings, same);
        rows.push_back({QStringLiteral(" ") + QString::fromStdString(finding.code),
                        times > 1 ? QStringLiteral("%1 ×").arg(times) : QString(), inWords(finding, in).message});
    }
    return columns(rows);
}

} // namespace aparte::cli
