#include "documents/processing_record.h"

#include "documents/wording.h"

namespace aparte::documents {

namespace {

bool isOwnController(const QString &controller) {
    return controller.isEmpty() || controller == u"self";
}

void controller(Paper &paper, const ProcessingRecord &record, const Wording &in) {
    const QString open = in("(à compléter)", "(to be filled in)");
    const QString coach = record.coach.isEmpty() ? open : record.coach;
    paper.heading(in("Responsable du traitement", "Controller"));
    paper.say(isOwnController(record.controller) ? coach : record.controller);
    if (!isOwnController(record.controller))
        paper.say(in("Coach qui tient le journal : %1", "Coach who keeps the journal: %1").arg(coach));
    paper.say(in("Coordonnées et, s’il y en a un, délégué à la protection des données : %1",
                 "Contact details and, if there is one, data protection officer: %1")
                  .arg(open));
}

void purposes(Paper &paper, const Wording &in) {
    paper.heading(in("Finalités", "Purposes"));
    paper.bullet(in("Accompagner des personnes et des groupes : préparer, conduire et suivre les séances.",
                    "Coach people and groups: prepare, hold and follow up the sessions."));
    paper.bullet(in("Tenir le cadre : demandes, contrats, accords, bilans faits avec la personne.",
                    "Keep the frame: requests, contracts, consents, reviews made with the person."));
    paper.bullet(in("Rendre compte des heures, sans contenu.", "Account for hours, without content."));
    paper.bullet(in("Contribuer aux retours d’enseignements, généraux et anonymisés.",
                    "Contribute lessons that are general and anonymised."));
}

void basis(Paper &paper, const Wording &in) {
    paper.heading(in("Base légale", "Legal basis"));
    paper.say(
        in("Contrat d’accompagnement, auquel la personne adhère librement ; mission d’intérêt public pour un "
           "organisme public. À confirmer par le responsable du traitement : %1",
           "Coaching contract, which the person joins freely; a task in the public interest for a public body. To be "
           "confirmed by the controller: %1")
            .arg(in("(à compléter)", "(to be filled in)")));
}

void categories(Paper &paper, const Wording &in) {
    paper.heading(in("Personnes et données concernées", "People and data concerned"));
    paper.head({in("Personnes", "People"), in("Données", "Data")});
    paper.row({in("Personnes accompagnées, membres de groupes", "People accompanied, members of groups"),
               in("Identité et fonction, mission, séances et échanges (dates, durées, notes), objectifs, accords, "
                  "transmissions",
                  "Identity and occupation, mission, sessions and exchanges (dates, durations, notes), objectives, "
                  "consents, disclosures")});
    paper.row({in("Hiérarchie, ressources humaines, commanditaires", "Managers, human resources, sponsors"),
               in("Nom et rôle dans la mission, demandes, réponses, signatures",
                  "Name and role in the mission, requests, answers, signatures")});
    paper.row({in("Tiers cités pendant les séances", "Third parties spoken of in sessions"),
               in("Ce que la personne accompagnée en rapporte ; masqué dans une réponse à une demande d’accès",
                  "What the person accompanied reports of them; masked in an answer to an access request")});
    paper.say(in("Données sensibles : aucune n’est demandée. Un motif « retour à l’emploi » ou une note peut révéler "
                 "l’état de santé (art. 9) : le programme le rappelle et propose de ne pas le garder.",
                 "Special categories: none is asked for. A motive “return to work”, or a note, may reveal somebody’s "
                 "health (Art. 9): the program says so and proposes not to keep it."));
}

void recipients(Paper &paper, const Wording &in) {
    paper.heading(in("Destinataires et transferts", "Recipients and transfers"));
    paper.say(in("Aucun destinataire. Un document qui identifie quelqu’un ne sort qu’avec son accord, et chaque "
                 "sortie est inscrite. Les retours d’enseignements sont anonymisés.",
                 "No recipient. A document that identifies somebody leaves only with their consent, and each one that "
                 "leaves is entered in a register. Lessons are anonymised."));
    paper.say(in("Aucun transfert hors de l’Union européenne : le programme n’a pas accès au réseau.",
                 "No transfer outside the European Union: the program has no access to the network."));
}

QString months(const std::optional<int> &count, const Wording &in) {
    return count ? in("%1 mois", "%1 months").arg(in.count(*count)) : in("non fixée", "not set");
}

void retention(Paper &paper, const ProcessingRecord &record, const Wording &in) {
    paper.heading(in("Durées de conservation", "Retention"));
    paper.say(in("À compter de la fin de la mission ; chaque effacement est proposé au coach, jamais fait en silence.",
                 "From the end of the mission; each erasure is proposed to the coach, never done silently."));
    paper.head({in("Cadre", "Framework"), in("Notes", "Notes"), in("Contrat et heures", "Contract and hours"),
                in("Comptabilité", "Accounting")});
    for (const domain::Framework &framework : record.frameworks) {
        const domain::Retention kept = framework.retention.value_or(domain::Retention());
        paper.row({framework.label.in(in.name()), months(kept.notes, in), months(kept.contract, in),
                   months(kept.accounting, in)});
    }
}

void security(Paper &paper, const Wording &in) {
    paper.heading(in("Mesures de sécurité", "Security measures"));
    paper.bullet(
        in("Journal chiffré sur le disque ; chaque personne sous une clé qui lui est propre "
           "(XChaCha20-Poly1305), base chiffrée (SQLCipher).",
           "Journal encrypted on the disk; each person under a key of their own (XChaCha20-Poly1305), encrypted "
           "database (SQLCipher)."));
    paper.bullet(in("Ouverture par une phrase de passe (Argon2id) ou un code de récupération connus du coach seul.",
                    "Opened by a passphrase (Argon2id) or a recovery code known to the coach alone."));
    paper.bullet(in("Verrouillage automatique ; au verrouillage, les clés et les textes quittent la mémoire.",
                    "Automatic locking; keys and texts leave the memory when it locks."));
    paper.bullet(in("Aucun accès au réseau, aucune mesure d’audience.", "No access to the network, no telemetry."));
    paper.bullet(in("Sauvegardes chiffrées et vérifiées ; effacement d’une personne par destruction de sa clé, "
                    "sauvegardes comprises.",
                    "Encrypted and verified backups; a person is erased by destroying their key, backups included."));
    paper.bullet(in("Registre des sorties de documents et registre des violations de données.",
                    "Register of documents that left, and register of data breaches."));
}

} // namespace

Paper paperOf(const ProcessingRecord &record, const QString &language) {
    const Wording in(language);
    Paper paper;
    paper.language = in.name();
    paper.title =
        in("Registre des activités de traitement (RGPD, art. 30)", "Record of processing activities (GDPR, Art. 30)");
    paper.say(in("Activité : accompagnement professionnel (coaching). Fiche établie le %1.",
                 "Activity: professional coaching. Sheet made on %1.")
                  .arg(in.day(record.madeOn)));
    controller(paper, record, in);
    purposes(paper, in);
    basis(paper, in);
    categories(paper, in);
    recipients(paper, in);
    retention(paper, record, in);
    security(paper, in);
    paper.foot = paper.title;
    return paper;
}

} // namespace aparte::documents
