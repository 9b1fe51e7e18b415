// May this report leave, and with which words? The rules W1 (simple form), W2 and W3 of design/lessons.md; pure:
// roster, facts and history in, decision out. The simple form of W1 asks that cohorts are equal or have nobody in
// common: then every person is always counted with the same others, and the constraints of different reports share no
// person (research/anonymisation.md, T2, corollary).
#pragma once

#include "lessons/catalogue.h"
#include "lessons/ledger.h"
#include "lessons/profile.h"

namespace aparte::lessons {

struct Refusal {
    enum class Code {
        CohortSmall,     // W1: have people, need
        CohortChanged,   // W1: since report `report`, `have` people came and `need` left
        FilterClose,     // W1: another cut than report `report`, sharing people with it; differs by `have` people
        PeriodOpen,      // W3: not over yet
        PeriodPublished, // W3: report `report` is this one
        PeriodOverlap,   // W3: report `report` covers part of this period for these people
        LevelPublished,  // W3: report `report` has the units, or the whole, of this period
        ThemeLevel,      // W3, a cell: its detail is in this report
        ThemeNotAsked,   // a cell: left out by the request
        ThemeUnder,      // W2, a cell: fewer than `need` people, perhaps nobody
        ThemeNearlyAll,  // W2, a cell: shown lower than it is (`need`), so that nobody can be told by exclusion
    };
    Code code;
    QString theme;  // empty: the whole report
    int report = 0; // the earlier report concerned
    int have = 0, need = 0;
};

struct Request {
    Context context;
    QString organisation, unit; // as the ledger names them
    domain::Period period;
    std::set<QString> themes; // empty: the whole catalogue
    QDate today;
};

struct Decision {
    bool publishable = false;
    std::set<Token> cohort, heldOut; // the simple form holds nobody out
    std::vector<Cell> cells;         // empty unless publishable
    std::vector<Refusal> refusals;   // of the whole report, or of cells
};

// Whether a report leaves at all: reads the roster and the history, never the facts, so that a refusal tells nothing
// about anybody (simulatable auditing: Kenthapadi, Mishra, Nissim 2005).
std::vector<Refusal> refusalsOf(const Request &request, const std::set<Token> &cohort,
                                const std::vector<Entry> &history, const Profile &profile);

// W2 for one cell: the floor of the band that is written, or none.
std::optional<int> band(int people, int cohort, const Profile &profile);

Decision decide(const Request &request, const std::vector<Member> &roster, const Facts &facts,
                const Catalogue &catalogue, const std::vector<Entry> &history,
                const Profile &profile = Profile::standard());

} // namespace aparte::lessons
