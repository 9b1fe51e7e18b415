// What the first run asks of the journal: to be, and to know one person.
#pragma once

#include "app/desk/desk.h"
#include "app/unlock/opened.h"

namespace aparte::app {

struct Made {
    Result<Opened> opened;
    journal::SecretBytes code;
};
Made createAt(const QString &folder, const journal::Passphrase &passphrase, const vault::Surroundings &around,
              Desk::OpenJournal &open, bool withThemes);

struct First {
    QString person, mission;
};
Result<First> savePersonAndMission(journal::Journal &open, const QString &name, const QString &framework);

} // namespace aparte::app
