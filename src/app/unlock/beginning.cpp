#include "app/unlock/beginning.h"

#include "journal/people.h"

#include <QDir>
#include <QFileInfo>

namespace aparte::app {

Made createAt(const QString &folder, const journal::Passphrase &passphrase, const vault::Surroundings &around,
              Desk::OpenJournal &open, bool withThemes) {
    QDir().mkpath(QFileInfo(folder).path());
    auto created = journal::Journal::create(folder, passphrase, around);
    if (!created)
        return {created.fault(), {}};
    open = std::move(created->journal);
    auto known = journal::themes(*open);
    if (withThemes && known && known->empty())
        for (domain::Theme &theme : journal::firstThemes())
            if (auto saved = journal::saveTheme(*open, std::move(theme)); !saved)
                return {saved.fault(), {}};
    return {openedFrom(folder, open->opened()), std::move(created->recoveryCode)};
}

Result<First> savePersonAndMission(journal::Journal &open, const QString &name, const QString &framework) {
    domain::Beneficiary person;
    person.name = name;
    person.presence.push_back({QDate::currentDate(), std::nullopt, {}});
    auto beneficiary = journal::savePerson(open, std::move(person));
    if (!beneficiary)
        return beneficiary.fault();
    domain::Mission mission;
    mission.beneficiary = *beneficiary;
    mission.framework = framework;
    mission.stage = QStringLiteral("first");
    auto begun = journal::saveMission(open, std::move(mission));
    if (!begun)
        return begun.fault();
    return First{*beneficiary, *begun};
}

} // namespace aparte::app
