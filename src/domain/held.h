// What was really held of one mission, as counts: the one source of the course, the gates and the hours (design/
// domain.md, Hours), so that Today asks the same questions without reading a note.
#pragma once

#include "domain/values.h"

#include <QHash>

namespace aparte::domain {

struct Held {
    struct OfKind {
        int count = 0;
        QDate first, last;
        QStringList present; // roles that were there at one of them, each once
    };
    QHash<QString, OfKind> kinds; // by words::sessionKinds
    int minutes = 0;              // of all sessions
    int exchangeMinutes = 0;      // of exchanges that were answered

    OfKind of(const QString &kind) const { return kinds.value(kind); }
};

// Only what is this mission's and was held; planned, missed and cancelled sessions count for nothing.
Held heldIn(const QString &mission, const std::vector<Session> &sessions, const std::vector<Exchange> &exchanges = {});
void add(Held &held, const Session &session);
void add(Held &held, const Exchange &exchange);

} // namespace aparte::domain
