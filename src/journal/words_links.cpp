// The org chart, codes, groups, and whom one coach may not accompany together: two codes, never a name.
#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"person.code", "Le code «\u00a0{where}\u00a0» est déjà celui de quelqu’un d’autre.",
     "Choisissez-en un autre, ou laissez le champ vide\u00a0: le programme en donnera un.",
     "The code “{where}” is already somebody else’s.",
     "Choose another one, or leave the field empty: the program will give one."},
    {"person.link", "Un des liens ne mène à personne de ce journal, ou mène à la personne elle-même.",
     "Choisissez quelqu’un d’autre dans la liste, ou retirez ce lien.",
     "One of the links leads to nobody in this journal, or to the person themselves.",
     "Choose somebody else in the list, or remove this link."},
    {"person.presence", "Une période d’accompagnement finit avant d’avoir commencé, ou n’a pas de début.",
     "Corrigez les dates de cette période.", "A period of coaching ends before it begins, or has no beginning.",
     "Correct the dates of this period."},
    {"chart.circle", "Chacun serait au-dessus de l’autre dans l’organigramme ({where})\u00a0: rien n’a été changé.",
     "Vérifiez le sens des liens hiérarchiques et qui encadre les groupes, puis recommencez.",
     "Each would be above the other on the org chart ({where}): nothing was changed.",
     "Check the direction of the hierarchical links and who manages the groups, then try again."},
    {"group.circle", "Un groupe serait à l’intérieur de lui-même ({where})\u00a0: rien n’a été changé.",
     "Retirez l’un des deux groupes des membres de l’autre.",
     "A group would be inside itself ({where}): nothing was changed.",
     "Remove one of the two groups from the members of the other."},
    {"incompatible.hierarchy",
     "Ces deux personnes sont dans une même ligne managériale ({where})\u00a0: vous ne pouvez pas les accompagner "
     "toutes "
     "les deux individuellement. Le contrat n’a pas été signé.",
     "Orientez l’une des deux vers un autre coach\u00a0; si le lien est inexact, corrigez-le dans la fiche de la "
     "personne.",
     "These two people are in one managerial line ({where}): you cannot coach both individually. The contract was not "
     "signed.",
     "Redirect one of them to another coach; if the link is not right, correct it in the person’s form."},
    {"incompatible.team-member",
     "L’une est membre de l’équipe que vous accompagnez ({where})\u00a0: un coaching individuel d’un membre de "
     "l’équipe "
     "n’est pas possible. Le contrat n’a pas été signé.",
     "Orientez l’une des deux demandes vers un autre coach\u00a0; si l’équipe a changé, corrigez ses membres.",
     "One is a member of the team that you coach ({where}): coaching a member of the team individually is not "
     "possible. The contract was not signed.",
     "Redirect one of the two requests to another coach; if the team has changed, correct its members."},
    {"incompatible.link",
     "Un lien que votre cadre tient pour incompatible existe entre ces deux personnes ({where}). Le contrat n’a pas "
     "été signé.",
     "Orientez l’une des deux vers un autre coach\u00a0; si le lien est inexact, corrigez-le dans la fiche de la "
     "personne.",
     "A link that your framework holds to be incompatible exists between these two people ({where}). The contract was "
     "not signed.",
     "Redirect one of them to another coach; if the link is not right, correct it in the person’s form."},
};

} // namespace

std::span<const WordsRow> wordsOfLinks() {
    return rows;
}

} // namespace aparte::journal
