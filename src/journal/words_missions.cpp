#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"mission.unknown", "Cette mission n’est pas dans ce journal.",
     "Choisissez une mission dans la page de la personne.", "This mission is not in this journal.",
     "Choose a mission on the person’s page."},
    {"mission.framework", "Ce cadre n’est pas dans ce journal.",
     "Choisissez un cadre dans les réglages, ou ajoutez-le d’abord.", "This framework is not in this journal.",
     "Choose a framework in the settings, or add it first."},
    {"gate.shut", "Le cadre de cette mission demande d’abord\u00a0: {parts}.",
     "Complétez ce qui manque, ou passez outre en écrivant pourquoi\u00a0: la raison restera visible.",
     "The framework of this mission first asks for: {parts}.",
     "Complete what is missing, or go on with a written reason: it will stay visible."},
    {"gate.reason", "Pour passer outre, il faut écrire pourquoi.", "Écrivez la raison en une phrase.",
     "To go on all the same, say why.", "Write the reason in a sentence."},
    {"gate.unknown", "Cette étape n’est pas de celles qu’un cadre demande.", "Choisissez une étape de la mission.",
     "This is not a step that a framework asks for.", "Choose a step of the mission."},
    {"contract.incomplete", "Ce contrat est signé, mais il y manque\u00a0: {parts}.",
     "Complétez-le, ou enregistrez-le sans signature comme projet.", "This contract is signed, but it lacks: {parts}.",
     "Complete it, or keep it unsigned as a draft."},
    {"ending.kind", "Cette façon de finir une mission n’est pas connue.",
     "Choisissez parmi\u00a0: refusée, interrompue, objectifs atteints avant terme, menée à son terme.",
     "This way of ending a mission is not known.",
     "Choose among: refused, interrupted, objectives reached early, completed."},
    {"ending.date", "Une mission ne peut pas finir avant d’avoir commencé, ni un jour à venir.",
     "Vérifiez le jour de la fin.", "A mission cannot end before it began, nor on a day to come.",
     "Check the day it ended."},
    {"framework.label", "Un cadre a besoin d’un nom.", "Donnez-lui un nom.", "A framework needs a name.",
     "Give it a name."},
    {"framework.gate", "Une des étapes que ce cadre demande n’est pas connue, ou y est deux fois.",
     "Choisissez les étapes dans la liste.", "A step that this framework asks for is not known, or is there twice.",
     "Choose the steps from the list."},
    {"framework.value", "Une valeur de ce cadre n’a pas de sens\u00a0: {where}.", "Corrigez cette valeur.",
     "A value of this framework makes no sense: {where}.", "Correct this value."},
    {"framework.used", "Une mission suit ce cadre\u00a0: il n’a pas été retiré.",
     "Donnez d’abord un autre cadre à cette mission.", "A mission goes by this framework: it was not removed.",
     "Give that mission another framework first."},
    {"contradiction.contract", "Ce contrat finirait avant d’avoir commencé\u00a0: rien n’a été enregistré.",
     "Corrigez l’une des deux dates.", "This contract would end before it begins: nothing was saved.",
     "Correct one of the two dates."},
    {"contradiction.signature",
     "Ce contrat serait signé avant l’envoi de la proposition\u00a0: rien n’a été enregistré.",
     "Corrigez la date de signature, ou celle de l’envoi.",
     "This contract would be signed before the proposal was sent: nothing was saved.",
     "Correct the day of the signature, or the day it was sent."},
    {"contradiction.proposal", "Une réponse daterait d’avant l’envoi de la proposition\u00a0: rien n’a été enregistré.",
     "Corrigez l’une des deux dates.", "An answer would be older than the proposal it answers: nothing was saved.",
     "Correct one of the two dates."},
    {"contradiction.document", "Un document serait signé avant d’avoir été envoyé\u00a0: rien n’a été enregistré.",
     "Corrigez l’une des deux dates.", "A document would be signed before it was sent: nothing was saved.",
     "Correct one of the two dates."},
    {"contradiction.review",
     "Le bilan se prépare, se réalise, puis la présence s’atteste\u00a0: ces dates ne se suivent pas. Rien n’a été "
     "enregistré.",
     "Corrigez ces dates.",
     "A review is prepared, then given, then the presence attested: these days do not follow each other. Nothing was "
     "saved.",
     "Correct these days."},
    {"contradiction.ending", "Cette mission finirait avant la première demande\u00a0: rien n’a été enregistré.",
     "Corrigez le jour de la fin, ou celui de la demande.",
     "This mission would end before the first request: nothing was saved.",
     "Correct the day it ended, or the day of the request."},
    {"contradiction.funding", "Les parts de financement dépassent 100\u00a0% ensemble\u00a0: rien n’a été enregistré.",
     "Corrigez les parts.", "The funding shares add up to more than 100%: nothing was saved.", "Correct the shares."},
    {"contradiction.answer", "La réponse daterait d’avant la demande\u00a0: rien n’a été enregistré.",
     "Corrigez la date et l’heure de l’une des deux.", "The answer would be older than the request: nothing was saved.",
     "Correct the date and time of one of the two."},
    {"contradiction.access",
     "La réponse à une demande d’accès daterait d’avant la demande\u00a0: rien n’a été enregistré.",
     "Corrigez l’une des deux dates.",
     "The answer to an access request would be older than the request: nothing was saved.",
     "Correct one of the two days."},
};

} // namespace

std::span<const WordsRow> wordsOfMissions() {
    return rows;
}

} // namespace aparte::journal
