// People, their missions, and the timeline of what happened.
#pragma once

#include "journal/journal.h"
#include "journal/words.h"

#include <QJsonObject>

namespace aparte::journal {

struct Unreadable; // journal/unreadable.h
using Missing = std::vector<Unreadable>;

// One line of the list of people; comes from the summaries, so that it costs the same with ten notes or a hundred
// thousand.
struct PersonLine {
    QString id, name, kind, organisation, unit, jobTitle; // organisation: its id
    QStringList alsoKnownAs;
    QString initials;
    QString code;  // stands for them where no name may be; empty: not saved since there are codes
    QString stage; // of the latest mission; empty without one
    QString framework;
    int sessions = 0;     // held
    QDate lastSession;    // invalid: none
    QDate nextSession;    // planned and not yet held
    int withoutNote = 0;  // held sessions with no note
    int openRequests = 0; // exchanges not answered
};
// With `missing`, somebody of whom nothing can be read is added there; without, that is a fault.
Result<std::vector<PersonLine>> listPeople(const Journal &journal, Missing *missing = nullptr);

Result<domain::Beneficiary> person(const Journal &journal, const QString &id);
Result<std::vector<domain::Mission>> missionsOf(const Journal &journal, const QString &beneficiary,
                                                Missing *missing = nullptr);
Result<std::vector<domain::Consent>> consentsOf(const Journal &journal, const QString &beneficiary);

// Adds, or writes again what has the same id. The id is given back; empty id: a new one is made.
// A person without a code keeps theirs, or is given one. WrongUse person.organisation, person.unit, person.code (it is
// somebody else's), person.link (to themselves, or to nobody), person.presence; Refused chart.circle, group.circle,
// person.erased.
Result<QString> savePerson(Journal &journal, domain::Beneficiary person);
Result<QString> saveMission(Journal &journal, domain::Mission mission);
Result<QString> saveExchange(Journal &journal, domain::Exchange exchange);
Result<domain::Exchange> exchange(const Journal &journal, const QString &id);

struct TimelineItem { // newest first
    enum class What { Session, Exchange, Consent, Contract } what = What::Session;
    QString id, mission, kind, status;
    QDate date;
    int minutes = 0;
    QString place;
    QStringList themes; // labels are looked up by the caller
    QString opening;    // the first words of the text, one line
    bool hasNote = false;
    bool unreadable = false; // damaged: `opening` says so, there is no id and no day
};
// What cannot be read is added to `missing`; without it, it stands first in the list and says so. The rest goes on.
Result<std::vector<TimelineItem>> timelineOf(const Journal &journal, const QString &beneficiary,
                                             Missing *missing = nullptr, Language language = systemLanguage());

// With `missing`, what cannot be read is added there and the rest is given; without, it is a fault.
Result<std::vector<domain::Organisation>> organisations(const Journal &journal, Missing *missing = nullptr);
// WrongUse organisation.cycle, organisation.parent (of a unit that is not there), organisation.unit-twice,
// organisation.unit-used (somebody belongs to a unit that would go).
Result<QString> saveOrganisation(Journal &journal, domain::Organisation organisation);
Result<std::vector<domain::Theme>> themes(const Journal &journal, Missing *missing = nullptr);
Result<QString> saveTheme(Journal &journal, domain::Theme theme);
std::vector<domain::Theme> firstThemes(); // what a new journal starts with

// The object in bundle form, whatever it is: for `show`. WrongUse id.unknown. A person of whom something cannot be read
// is shown with the rest when `missing` can say so.
Result<QJsonObject> show(const Journal &journal, const QString &id, Missing *missing = nullptr);

} // namespace aparte::journal
