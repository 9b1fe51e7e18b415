// The registers of the coach's own practice (R37 to R41, R45, R52, breaches): what each one keeps, what is still to be
// told or closed, and what a year of it comes to. Pure; the day is a parameter.
#pragma once

#include "domain/values.h"
#include "domain/vocabulary.h"

#include <QMap>

namespace aparte::domain {

// Which fields an entry of this kind is asked for, besides its day and its note.
struct PracticeFields {
    bool minutes = false;  // supervision, network, training
    bool with = false;     // supervisor, network, training body, who is told
    bool themes = false;   // in words
    bool cases = false;    // by code only
    bool channel = false;  // by which somebody solicited the coach
    bool settling = false; // has to be told (solicitation, ethics) or closed (breach)
    bool measures = false;
};
PracticeFields fieldsOf(QStringView kind);

// Has to be told or closed, and is not.
bool isWaiting(const PracticeEntry &entry);

bool isValidOn(const Training &training, QDate day); // R1: no end, or not over yet

struct PracticeYear { // counts only: neither notes nor cases
    struct OfKind {
        int count = 0, minutes = 0, waiting = 0;
    };
    QMap<QString, OfKind> kinds;
    OfKind of(QStringView kind) const { return kinds.value(kind.toString()); }
};
PracticeYear practiceIn(int year, const std::vector<PracticeEntry> &entries);

// Hours coached for one hour of supervision; nothing without supervision.
std::optional<double> hoursForOneOfSupervision(int minutesCoached, int minutesOfSupervision);

} // namespace aparte::domain
