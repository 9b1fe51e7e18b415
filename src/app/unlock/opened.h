// What the window has to know about a journal that has just been opened.
#pragma once

#include "journal/journal.h"

#include <QObject>

namespace aparte::app {

struct Opened {
    QString folder;
    bool readOnly = false;
    bool needsPassphrase = false;
    bool usedElsewhere = false; // newer than what this machine saw last: opens, with a word
    bool healed = false;        // one copy of the keys was damaged and has been written again
    bool unremembered = false;  // the state folder cannot be written: a rollback would go unnoticed
    bool unfinished = false;    // rows of an erased person cannot be read, and are still in the file
};

inline Opened openedFrom(const QString &folder, const vault::OpenReport &report) {
    return {folder,
            report.readOnly,
            report.needsPassphrase,
            report.freshness == vault::Freshness::Newer,
            report.healedKeys,
            !report.stateKept || report.stateDamaged,
            report.erasureUnfinished.has_value()};
}

} // namespace aparte::app
