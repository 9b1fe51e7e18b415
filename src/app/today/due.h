// What is due, as rows for the window: the journal says which (journal/due.h), and here it is only put into lines.
#pragma once

#include "domain/due.h"
#include "journal/unreadable.h"

namespace aparte::app {

struct DueRow {
    QString kind;            // domain::dueKinds
    QString person, mission; // ids; empty: nobody's
    QString name;            // or code, when discreet; empty: nobody's, or several people's
    QString note, exchange;  // ids, of a draft or of a single request
    QString day, since;      // ISO; empty: none
    QStringList what;        // words of the bundle
    int count = 0;
    bool late = false;
    bool sum = false; // how many of this kind, of everybody
};

struct Due {
    std::vector<domain::DueItem> items;
    bool nobodyYet = false;
    journal::Missing missing; // could not be read; the rest is there
};
Result<Due> whatIsDue(const journal::Journal &open, QDate today);

// What is missing of a list, without the names of whom it is missing: somebody may look on.
Fault incomplete(journal::Missing missing);

std::vector<DueRow> rowsByName(const std::vector<domain::DueItem> &items);
// One line a kind, with how many; the lines of one kind below it, by code. No name.
std::vector<DueRow> rowsByKind(const std::vector<domain::DueItem> &items, const QString &opened);

} // namespace aparte::app
