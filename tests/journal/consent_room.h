// A journal with one person in one mission under contract, and a printer that needs no window.
#pragma once

#include "invented_journal.h"
#include "journal/consents.h"
#include "journal/disclosing.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QFile>

namespace consent_room {

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::taken;

inline Result<QByteArray> plainText(const documents::Paper &paper) {
    QString text = paper.title + QStringLiteral("\n");
    for (const documents::Block &block : paper.blocks)
        text += block.text + block.cells.join(u'|') + QStringLiteral("\n");
    return text.toUtf8();
}

inline QString textOf(const documents::Paper &paper) {
    return QString::fromUtf8(*plainText(paper));
}

struct Room {
    invented::JournalAtHand journal;
    QDate today;

    explicit Room(const char *framework = "ministry") {
        invented::addOnePerson(*journal);
        today = journal->today();
        auto mission = taken(missionsOf(*journal, QStringLiteral("b1"))).front();
        mission.framework = QString::fromLatin1(framework);
        mission.parties = {{"beneficiary", "Élodie Cœurdevache", {}}, {"manager", "Odile Marsac", {}}};
        domain::Contract contract;
        contract.objectives = {{"Déléguer deux dossiers", "Deux dossiers confiés", 40, {}, {}},
                               {"Poser un cadre d’équipe", "Un rituel tenu", 0, {}, {}}};
        contract.plannedSessions = 8;
        contract.organisation = QStringLiteral("Toutes les trois semaines");
        contract.signedOn = today.addDays(-90);
        mission.contract = contract;
        vault::Batch batch; // as it lies after its contract was signed: gates before that are another test's
        aparte::journal::put(batch, *journal, mission);
        if (!journal->vault().write(batch))
            qFatal("the mission is not kept");
    }

    domain::Consent consent(const char *what = "review", const char *to = "Odile Marsac") const {
        domain::Consent given;
        given.beneficiary = QStringLiteral("b1");
        given.what = QString::fromUtf8(what);
        given.to = QString::fromUtf8(to);
        given.form = QStringLiteral("written");
        given.givenOn = today.addDays(-1);
        given.expiresOn = today.addDays(30);
        return given;
    }
    QString file(const char *name) const { return journal.place() + QStringLiteral("/") + QString::fromLatin1(name); }
    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace consent_room
