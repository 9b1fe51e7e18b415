#include "domain/signs.h"

#include "domain/folding.h"
#include "domain/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace aparte::domain {

namespace {

template<class T>
bool isMore(const std::optional<T> &after, const std::optional<T> &before) {
    return after && before && *after > *before;
}

bool extends(const Contract &after, const Contract &before) {
    return isMore(after.plannedSessions, before.plannedSessions) || isMore(after.plannedHours, before.plannedHours) ||
           isMore(after.until, before.until);
}

int extensionsOf(const Mission &mission) {
    int extensions = 0;
    const Contract *before = nullptr;
    const auto pass = [&](const Contract &contract) {
        extensions += before && extends(contract, *before) ? 1 : 0;
        before = &contract;
    };
    for (const Contract &earlier : mission.earlierContracts)
        pass(earlier);
    if (mission.contract)
        pass(*mission.contract);
    return extensions;
}

// Its words one after the other, each whole.
bool names(const QString &place, const QString &what) {
    const auto inSpaces = [](const QString &text) {
        QString words = foldedName(text);
        for (QChar &unit : words)
            if (!unit.isLetterOrNumber())
                unit = u' ';
        return u' ' + words.simplified() + u' ';
    };
    const QString words = inSpaces(what);
    return words.size() > 2 && inSpaces(place).contains(words);
}

} // namespace

QStringList Signs::ofDependence() const {
    QStringList signs;
    if (sessionsBeyond > 0 || minutesBeyond > 0)
        signs << QStringLiteral("beyond_plan");
    if (extensions >= extensionsThatTell)
        signs << QStringLiteral("extended");
    return signs;
}

Signs signsOf(const Mission &mission, const Held &held) {
    constexpr double minutesAnHour = 60;
    Signs signs;
    signs.extensions = extensionsOf(mission);
    if (!mission.contract)
        return signs;
    if (const auto planned = mission.contract->plannedSessions)
        signs.sessionsBeyond = std::max(0, held.of(QStringLiteral("session")).count - *planned);
    if (const auto hours = mission.contract->plannedHours)
        signs.minutesBeyond = std::max(0, held.minutes - static_cast<int>(std::lround(*hours * minutesAnHour)));
    return signs;
}

bool isAtWorkplace(const QString &place, const QStringList &workplaces) {
    static const QStringList said{
        QStringLiteral("lieu de travail"), QStringLiteral("poste de travail"), QStringLiteral("son bureau"),
        QStringLiteral("sa direction"),    QStringLiteral("son service"),      QStringLiteral("workplace"),
        QStringLiteral("their office"),    QStringLiteral("his office"),       QStringLiteral("her office")};
    const auto isNamed = [&place](const QString &what) { return names(place, what); };
    return std::ranges::any_of(said, isNamed) || std::ranges::any_of(workplaces, isNamed);
}

int heldAtWorkplace(const QString &mission, const std::vector<Session> &sessions, const QStringList &workplaces) {
    return static_cast<int>(std::ranges::count_if(sessions, [&](const Session &session) {
        return session.mission == mission && session.held() && isAtWorkplace(session.place, workplaces);
    }));
}

} // namespace aparte::domain
