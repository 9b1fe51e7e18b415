#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"practice.names-somebody",
     "Ce texte contient le nom d’une personne accompagnée : les registres de pratique ne nomment personne. Rien n’a "
     "été "
     "enregistré.",
     "Écrivez son code, {where}, à la place du nom.",
     "This text contains the name of somebody who is accompanied: the registers of practice name nobody. Nothing was "
     "saved.",
     "Write their code, {where}, instead of the name."},
    {"practice.kind", "Ce registre n’existe pas.",
     "Choisissez supervision, réseau, formation, sollicitation, ingérence, déclaration, violation de données ou "
     "éthique.",
     "There is no such register.",
     "Choose supervision, network, training, solicitation, interference, declaration, breach or ethics."},
    {"practice.date", "Ce qui entre dans un registre a déjà eu lieu : il faut une date, au plus tard aujourd’hui.",
     "Corrigez la date.", "What enters a register has happened: it needs a date, today at the latest.",
     "Correct the date."},
    {"practice.settled",
     "Une situation ne peut être signalée ou close ni avant la date à laquelle elle est survenue, ni après "
     "aujourd’hui.",
     "Corrigez l’une des deux dates.",
     "A situation can be reported or closed neither before the day it happened nor after today.",
     "Correct one of the two dates."},
    {"practice.status", "Ce registre ne contient rien qui soit à signaler ou à clore.",
     "Choisissez une sollicitation, une question d’éthique ou une violation de données.",
     "This register holds nothing that has to be reported or closed.",
     "Choose a solicitation, a question of ethics or a breach."},
    {"coach.status", "Le statut du coach est interne ou externe.", "Choisissez l’un des deux.",
     "A coach is internal or external.", "Choose one of the two."},
    {"coach.training", "Une formation a besoin d’un intitulé.", "Écrivez-le, ou retirez cette ligne.",
     "A training needs a title.", "Write it, or remove this line."},
    {"coach.training-days", "Cette formation ou certification s’achève avant d’avoir commencé.",
     "Corrigez l’une des deux dates.", "This training or certificate ends before it began.",
     "Correct one of the two dates."},
    {"notice.kind", "Cette sorte d’information au bénéficiaire n’est pas connue.",
     "Choisissez « hors champ », « méthode » ou « information ».", "This kind of notice is not known.",
     "Choose out of scope, method or information."},
    {"notice.date", "L’information a été donnée un jour précis, au plus tard aujourd’hui.", "Corrigez la date.",
     "The notice was given on a day, today at the latest.", "Correct the date."},
    {"notice.contacts", "Quand un problème sort de votre champ de compétence, il faut dire vers qui se tourner.",
     "Indiquez au moins un contact.", "When a problem is beyond your field, it must be said whom to turn to.",
     "Give at least one contact."},
};

} // namespace

std::span<const WordsRow> wordsOfPractice() {
    return rows;
}

} // namespace aparte::journal
