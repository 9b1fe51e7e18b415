// What lies on the days of a calendar: sessions, held and planned, and the days that something is due by. The days are
// read out of the sealed notes each time: there is no list of them on the disk.
#pragma once

#include "domain/due.h"
#include "journal/unreadable.h"

namespace aparte::journal {

struct CalendarLine {
    QDate day;
    QString what;               // session, or what is due: domain::dueKinds
    QString kind, status;       // of a session: first, session, ...; held, planned, missed, cancelled
    QString person, name, code; // empty: nobody's
    QString mission, record;    // ids; record: of the session
    QStringList words;          // of the bundle, of what is due
    QDate since;
    int count = 1;
    bool late = false;
};
// Both days included; in order of day. What is due has the day it is due by; what has none is left to Today. With
// `missing`, what cannot be read is added there and the rest is given; without, it is a fault.
Result<std::vector<CalendarLine>> calendarIn(const Journal &journal, QDate from, QDate until, QDate today,
                                             Missing *missing = nullptr);

} // namespace aparte::journal
