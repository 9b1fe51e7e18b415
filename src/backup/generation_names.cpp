#include "backup/generation_names.h"

#include <QRegularExpression>

namespace aparte::backup {

QString text(const GenerationName &name) {
    const QString another = name.number > 0 ? QStringLiteral("-%1").arg(name.number) : QString();
    return QStringLiteral("journal-%1-%2%3.db%4")
        .arg(name.sequence, 20, 10, QLatin1Char('0'))
        .arg(name.day.toString(QStringLiteral("yyyyMMdd")), another, QLatin1String(name.part ? ".part" : ""));
}

std::optional<GenerationName> generationName(const QString &fileName) {
    static const QRegularExpression form(
        QStringLiteral("\\Ajournal-([0-9]{20})-([0-9]{8})(?:-([1-9][0-9]{0,3}))?\\.db(\\.part)?\\z"));
    const auto match = form.match(fileName);
    if (!match.hasMatch())
        return {};
    bool fits = false;
    GenerationName name{match.captured(1).toULongLong(&fits),
                        QDate::fromString(match.captured(2), QStringLiteral("yyyyMMdd")), match.captured(3).toUInt(),
                        match.hasCaptured(4)};
    return fits && name.day.isValid() ? std::optional(name) : std::nullopt;
}

} // namespace aparte::backup
