// May this report leave, and with which words? The four rules of design/lessons.md; pure: roster, facts and history in,
// decision out. Who is in, which scale a cell has and what is refused never read the facts, so that a refusal tells
// nothing about anybody; only the choice of a label on a scale does.
#pragma once

#include "lessons/catalogue.h"
#include "lessons/classes.h"

#include <atomic>

namespace aparte::lessons {

struct Refusal {
    enum class Code {
        CohortSmall,     // W1: have people, need
        CohortChanged,   // W1: since report `report` `have` people came and `need` left, and too few can be counted
        FilterClose,     // W1: another cut than report `report`, sharing people with it; differs by `have` people
        PeopleWait,      // W1, the report leaves: `have` of the people are not counted, so that nobody stands alone
        PeriodOpen,      // W3: not over yet
        PeriodPublished, // W3: report `report` is this one
        PeriodOverlap,   // W3: report `report` covers part of this period for these people
        LevelPublished,  // W3: report `report` has the units, or the whole, of this period
        ThemeLevel,      // W3, a cell: its detail is in this report
        ThemeElsewhere,  // W3, a cell: report `report` has its whole, or its detail
        ThemeNotAsked,   // a cell: left out by the request
        ThemeUnder,      // W2, a cell: fewer than `need` people, perhaps nobody
        ThemeNearlyAll,  // W2, a cell: shown lower than it is (`need`), so that nobody can be told by exclusion
        ThemeCoarser,    // W4, a cell: no more than "at least `need`" is written, whatever is true
        Combination,     // W4, a cell: nothing is written, whatever is true
        LessonUnder,     // W2, a lesson: fewer than `need` people of this report stand behind it
        LessonTheme,     // a lesson: its theme says nothing in this report
        ThemeWording,    // a cell: its label says who is meant (whoever has the names says so, not the engine)
        LessonWording,   // a lesson: the text guard stops it (whoever has the texts says so, not the engine)
    };
    Code code;
    QString theme;  // empty: the whole report
    int report = 0; // the earlier report concerned
    int have = 0, need = 0;
    QString lesson{}; // its id, when a lesson's cell is meant
};

// A lesson that could be printed: a cell of its own, "at least k people of this report stand behind it".
struct AskedLesson {
    QString id, theme;
};
QString cellOfLesson(const QString &id); // its name among cells and facts

struct Request {
    Context context;
    QString organisation, unit; // as the ledger names them
    domain::Period period;
    std::set<QString> themes; // empty: the whole catalogue
    QDate today;
    std::vector<AskedLesson> lessons{}; // who stands behind each is in the facts, under cellOfLesson
};

struct Decision {
    bool publishable = false;
    std::set<Token> cohort, heldOut; // who is counted, and who is there and waits
    std::vector<Cell> cells;         // in the catalogue's order; empty unless publishable
    std::vector<Cell> lessons;       // those that are printed
    std::vector<Refusal> refusals;   // of the whole report, or of cells
};

// W1 and W3: whether a report leaves, and about whom. Reads the roster and the history, never the facts (simulatable
// auditing: Kenthapadi, Mishra, Nissim 2005). `rank` says who waits, and is fixed before anything is counted.
struct Admission {
    Repaired people;
    std::vector<Refusal> refusals; // none: it may leave
};
Admission admit(const Request &request, const std::set<Token> &present, const std::vector<Entry> &history,
                const Profile &profile, const Rank &rank);

// W2 for one cell: the floor of the band that is written on this scale, or none: the single label.
std::optional<int> band(int people, int cohort, Scale scale, const Profile &profile);

Result<Decision> decide(const Request &request, const std::vector<Member> &roster, const Facts &facts,
                        const Catalogue &catalogue, const std::vector<Entry> &history, const Profile &profile,
                        const Rank &rank, const std::atomic<bool> *cancel = nullptr);

} // namespace aparte::lessons
