// Where a mission stands, and the days its course gives.
#include "domain/course.h"
#include "domain/vocabulary.h"

#include <algorithm>

namespace aparte::domain {

QString furtherStage(const QString &written, const QString &other) {
    const auto place = [](QStringView stage) {
        return std::ranges::find(words::stages, stage) - std::begin(words::stages);
    };
    if (!isOneOf(written, words::stages))
        return other;
    if (!isOneOf(other, words::stages) || isOneOf(written, words::finalStages))
        return written;
    return place(written) < place(other) ? other : written;
}

QString stageOfSession(const QString &sessionKind) {
    return sessionKind == u"session" ? QStringLiteral("sessions") : sessionKind;
}

bool isHalfway(int sessionsHeld, std::optional<int> planned) {
    return planned && *planned > 1 && 2 * sessionsHeld >= *planned;
}

QDate followUpDay(const Mission &mission, const Framework &framework, const Held &held) {
    const Held::OfKind closing = held.of(QStringLiteral("closing"));
    QDate from;
    if (closing.count > 0)
        from = closing.last;
    else if (mission.review && mission.review->deliveredOn)
        from = *mission.review->deliveredOn;
    else if (mission.ending && mission.ending->on)
        from = *mission.ending->on;
    return from.isValid() && framework.followUpMonths ? from.addMonths(*framework.followUpMonths) : QDate();
}

} // namespace aparte::domain
