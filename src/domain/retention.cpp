#include "domain/retention.h"

#include "domain/course.h"
#include "domain/vocabulary.h"

#include <algorithm>

namespace aparte::domain {

namespace {

QDate endOf(const Mission &mission, const Held &held, QDate latest) {
    if (mission.ending && mission.ending->on)
        return *mission.ending->on;
    const QDate closing = held.of(QStringLiteral("closing")).last;
    return closing.isValid() ? closing : latest;
}

// A follow-up that was held, or that is still foreseen: nothing needed for it goes before.
QDate followUpOf(const Mission &mission, const Framework &framework, const Held &held) {
    const QDate last = held.of(QStringLiteral("followup")).last;
    const bool cutShort =
        mission.stage == u"interrupted" || mission.stage == u"refused" ||
        (mission.ending && (mission.ending->kind == u"refused" || mission.ending->kind == u"interrupted"));
    if (last.isValid() || cutShort)
        return last;
    return mission.followUpOn ? *mission.followUpOn : followUpDay(mission, framework, held);
}

} // namespace

std::vector<Clock> clocksOf(const Mission &mission, const Framework &framework, const Held &held, QDate latest) {
    if (!framework.retention || (!mission.ending && isOpenStage(mission.stage)))
        return {};
    const QDate end = endOf(mission, held, latest);
    if (!end.isValid())
        return {};
    const QDate followUp = followUpOf(mission, framework, held);
    const QDate from = followUp.isValid() ? std::max(end, followUp) : end;
    std::vector<Clock> clocks;
    const auto add = [&](const char *what, std::optional<int> months) {
        if (months)
            clocks.push_back({QString::fromLatin1(what), from, from.addMonths(*months)});
    };
    add("notes", framework.retention->notes);
    add("contract", framework.retention->contract);
    add("accounting", framework.retention->accounting);
    return clocks;
}

} // namespace aparte::domain
