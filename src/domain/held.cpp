#include "domain/held.h"

#include <algorithm>

namespace aparte::domain {

Held heldIn(const QString &mission, const std::vector<Session> &sessions, const std::vector<Exchange> &exchanges) {
    Held held;
    for (const Session &session : sessions)
        if (session.mission == mission)
            add(held, session);
    for (const Exchange &exchange : exchanges)
        if (exchange.mission == mission)
            add(held, exchange);
    return held;
}

void add(Held &held, const Session &session) {
    if (!session.held())
        return;
    Held::OfKind &kind = held.kinds[session.kind];
    ++kind.count;
    kind.first = kind.first.isValid() ? std::min(kind.first, session.date) : session.date;
    kind.last = kind.last.isValid() ? std::max(kind.last, session.date) : session.date;
    for (const QString &role : session.present)
        if (!kind.present.contains(role))
            kind.present.append(role);
    held.minutes += session.minutes.value_or(0);
}

void add(Held &held, const Exchange &exchange) {
    if (exchange.answeredAt)
        held.exchangeMinutes += exchange.minutes.value_or(0);
}

} // namespace aparte::domain
