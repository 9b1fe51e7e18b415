#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"consent.missing",
     "{where} n’a pas l’accord de la personne accompagnée pour recevoir ce document\u00a0: rien n’est sorti.",
     "Demandez-lui son accord et notez-le dans «\u00a0Accords et documents\u00a0»\u00a0: pour quel document, à qui, "
     "jusqu’à quand.",
     "The beneficiary has not agreed that {where} may have this document: nothing left.",
     "Ask for their consent and write it down in “Consents and documents”: which document, to whom, until when."},
    {"consent.not-yet", "L’accord de la personne accompagnée ne vaut pas encore aujourd’hui\u00a0: rien n’est sorti.",
     "Attendez le jour à partir duquel il vaut, ou notez un nouvel accord daté d’aujourd’hui.",
     "The beneficiary’s consent does not hold yet today: nothing left.",
     "Wait for the day from which it holds, or write down a new consent given today."},
    {"consent.expired", "L’accord de la personne accompagnée n’est plus valable\u00a0: rien n’est sorti.",
     "Demandez-lui un nouvel accord et notez-le.", "The beneficiary’s consent has run out: nothing left.",
     "Ask them for a new consent and write it down."},
    {"consent.withdrawn", "La personne accompagnée a retiré son accord\u00a0: rien n’est sorti.",
     "Respectez son choix. Si elle revient dessus, notez un nouvel accord.",
     "The beneficiary has withdrawn their consent: nothing left.",
     "Respect their choice. If they change their mind, write down a new consent."},
    {"consent.what", "Un accord dit pour quel document il est donné.", "Choisissez le document.",
     "A consent says for which document it is given.", "Choose the document."},
    {"consent.to", "Un accord dit à qui le document peut être remis.",
     "Écrivez le nom ou la fonction de ce destinataire.", "A consent says who may have the document.",
     "Write the name or the role of who may have it."},
    {"consent.given", "Un accord dit de quel jour il date.", "Écrivez ce jour.",
     "A consent says on which day it was given.", "Write that day."},
    {"consent.ends-early", "Cet accord finirait avant d’avoir commencé\u00a0: rien n’a été enregistré.",
     "Corrigez l’une des deux dates.", "This consent would end before it began: nothing was saved.",
     "Correct one of the two dates."},
    {"consent.kept", "Un accord ne se modifie pas\u00a0: ce qui est sorti grâce à lui doit pouvoir être expliqué.",
     "Retirez-le, puis notez le nouveau.", "A consent is not changed: what left under it must remain explicable.",
     "Withdraw it, then write down the new one."},
    {"consent.withdrawn-twice", "Cet accord a déjà été retiré.", "Il n’y a rien à faire.",
     "This consent was withdrawn already.", "There is nothing to do."},
    {"consent.future", "Un retrait ne peut pas dater d’un jour à venir.",
     "Écrivez le jour où la personne vous l’a dit.", "A withdrawal cannot date from a day to come.",
     "Write the day on which the person told you."},
    {"output.to", "Ce document concerne quelqu’un\u00a0: il faut dire à qui il est remis.",
     "Écrivez le nom ou la fonction de ce destinataire.",
     "This document is about somebody: it must be said who will have it.",
     "Write the name or the role of who will have it."},
    {"paper.names-somebody",
     "Ce document ne devait nommer personne, et il contient le nom d’une personne accompagnée\u00a0: rien n’est sorti.",
     "Corrigez le texte d’où vient ce nom\u00a0; le code de cette personne peut le remplacer.",
     "This document was to name nobody, and it contains the name of somebody who is accompanied: nothing left.",
     "Correct the text that the name comes from; the person’s code can stand for it."},
    {"pdf.empty", "Il n’y a rien à imprimer.", "Complétez d’abord le document.", "There is nothing to print.",
     "Fill in the document first."},
    {"pdf.failed", "Le fichier PDF n’a pas pu être fabriqué.",
     "Rien n’a été écrit. Enregistrez en ODT, et dites-le à qui entretient ce programme.",
     "The PDF file could not be made.", "Nothing was written. Save as ODT, and tell whoever maintains this program."},
    {"review.none", "Cette mission n’a pas encore de bilan.", "Préparez-le d’abord avec la personne accompagnée.",
     "This mission has no review yet.", "Prepare it with the beneficiary first."},
    {"review.no-contract", "Un bilan se fait sur la base du contrat, et cette mission n’en a pas.",
     "Établissez d’abord le contrat et ses objectifs.",
     "A review is made on the basis of the contract, and this mission has none.",
     "Write the contract and its objectives first."},
    {"review.contract",
     "Un bilan ne contient que les objectifs et les indicateurs du contrat\u00a0: rien n’a été enregistré.",
     "Reprenez le bilan depuis le contrat.",
     "A review holds nothing but the objectives and indicators of the contract: nothing was saved.",
     "Begin the review again from the contract."},
    {"review.delivered", "Ce bilan a été réalisé en présence de la personne accompagnée\u00a0: il ne change plus.",
     "Si quelque chose doit être ajouté, convenez-en avec elle lors d’une nouvelle rencontre.",
     "This review was given in the beneficiary’s presence: it changes no more.",
     "If something must be added, agree on it with them at another meeting."},
    {"review.day",
     "Les dates du bilan se contredisent\u00a0: il se prépare après la signature du contrat, se réalise ensuite, et "
     "pas dans l’avenir.",
     "Corrigez la date.",
     "The days of the review contradict each other: it is prepared after the contract is signed, given after that, and "
     "not in the future.",
     "Correct the day."},
    {"letter.kind", "Cette lettre ne s’écrit que pour une sollicitation.",
     "Choisissez une sollicitation dans le registre.", "This letter is written for a solicitation only.",
     "Choose a solicitation in the register."},
    {"access.identity",
     "Avant de remettre le dossier d’une personne, il faut s’être assuré que la demande vient bien d’elle.",
     "Notez la demande, puis le jour où vous avez vérifié son identité.",
     "Before somebody’s file is handed over, it must be certain that they are the one who asks.",
     "Write the request down, then the day on which you checked who they are."},
    {"access.days",
     "Les dates de cette demande se contredisent\u00a0: elle est reçue, puis vérifiée, puis répondue, et rien de cela "
     "n’est à venir.",
     "Corrigez la date.",
     "The days of this request contradict each other: it is received, then checked, then answered, and none of it is "
     "to come.",
     "Correct the day."},
    {"access.unknown", "Cette demande d’accès n’est pas dans le dossier de cette personne.", "Notez-la d’abord.",
     "This access request is not in this person’s file.", "Write it down first."},
    {"day.unreadable", "Cette date ne peut pas être lue\u00a0: rien n’a été enregistré.",
     "Écrivez-la comme 14/10/2025.", "This day cannot be read: nothing was saved.", "Write it like 14/10/2025."},
};

} // namespace

std::span<const WordsRow> wordsOfDisclosure() {
    return rows;
}

} // namespace aparte::journal
