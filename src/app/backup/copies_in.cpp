#include "app/backup/copies_in.h"

#include "app/desk/days.h"

#include <QRegularExpression>

namespace aparte::app {

std::vector<CopyRow> copiesIn(const std::vector<backup::Source> &sources) {
    std::vector<CopyRow> rows;
    for (const backup::Source &source : sources)
        for (const backup::Generation &generation : source.generations)
            rows.push_back({source, generation});
    return rows;
}

std::unique_ptr<Rows<CopyRow>> copyRows(QObject *parent) {
    using Roles = std::vector<Rows<CopyRow>::Role>;
    return std::make_unique<Rows<CopyRow>>(
        Roles{{"day", [](const CopyRow &row) { return QVariant(isoDay(row.generation.day)); }},
              {"bytes", [](const CopyRow &row) { return QVariant(double(row.generation.bytes)); }},
              {"sequence", [](const CopyRow &row) { return QVariant(QString::number(row.generation.sequence)); }},
              {"verified", [](const CopyRow &row) { return QVariant(row.generation.verified); }},
              {"folder", [](const CopyRow &row) { return QVariant(row.source.folder); }}},
        parent);
}

std::optional<std::vector<crypto::PersonId>> certificatesTyped(const QString &typed) {
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    std::vector<crypto::PersonId> ids;
    static const QRegularExpression id32(QStringLiteral("\\A[0-9a-fA-F]{32}\\z"));
    for (const QString &word : typed.split(between, Qt::SkipEmptyParts)) {
        if (!id32.match(word).hasMatch())
            return std::nullopt;
        const QByteArray bytes = QByteArray::fromHex(word.toLatin1());
        crypto::PersonId id;
        std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
        ids.push_back(id);
    }
    return ids;
}

} // namespace aparte::app
