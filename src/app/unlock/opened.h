// What the window has to know about a journal that has just been opened.
#pragma once

#include "backup/backups.h"
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
    QString syncedBy;          // "Nextcloud", "Syncthing", ...: carries the folder elsewhere, with a history of its own
    bool syncAccepted = false; // the coach was told of it while choosing the folder
    QStringList conflicts;     // files that such a service left beside the journal's own
};

inline Opened openedFrom(const QString &folder, const vault::OpenReport &report) {
    return {folder,
            report.readOnly,
            report.needsPassphrase,
            report.freshness == vault::Freshness::Newer,
            report.healedKeys,
            !report.stateKept || report.stateDamaged,
            report.erasureUnfinished.has_value(),
            backup::syncedBy(folder),
            false,
            backup::conflictCopies(folder)};
}

} // namespace aparte::app
