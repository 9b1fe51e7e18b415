#include "journal/import_words.h"

namespace aparte::journal {

namespace {

struct Words {
    const char *code, *fr, *en;
};

constexpr Words words[] = {
    {"other-content", "Cet élément est déjà dans le journal avec un autre contenu : celui du journal est gardé.",
     "This is already in the journal with other content: the journal’s is kept."},
    {"other-person", "Cet identifiant est déjà celui d’un élément d’une autre personne : rien n’est repris.",
     "This identifier already belongs to something of another person: nothing is taken over."},
    {"erased-person",
     "Cette personne a été effacée de ce journal : elle n’y revient pas, ni rien de ce qui la concerne.",
     "This person was erased from this journal: they do not come back, nor anything about them."},
    {"erased-link", "Ceci renvoie à une personne effacée de ce journal : le renvoi n’est pas repris.",
     "This refers to a person who was erased from this journal: the reference is not taken over."},
    {"unknown-field", "Cette version ne connaît pas ce champ : il est gardé tel quel et ressortira à l’export.",
     "This version does not know this field: it is kept as it is and comes out again on export."},
    {"shared-field",
     "Cette version ne connaît pas ce champ, qui n’est à personne : il est gardé sous la clé commune du journal, et y "
     "reste quand quelqu’un est effacé.",
     "This version does not know this field, which belongs to nobody: it is kept under the journal’s common key, and "
     "stays there when somebody is erased."},
    {"naming-field",
     "Cette version ne connaît pas ce champ, qui n’est à personne mais parle de quelqu’un : il est gardé sous la clé "
     "commune du journal, et effacer cette personne ne l’effacerait pas. Retirez-le du fichier si ce n’est pas voulu.",
     "This version does not know this field, which belongs to nobody but speaks of somebody: it is kept under the "
     "journal’s common key, and erasing that person would not erase it. Take it out of the file if that is not "
     "wanted."},
    {"same-name",
     "Quelqu’un d’autre porte déjà ce nom : les deux sont gardés, séparément. S’il s’agit de la même personne, n’en "
     "gardez qu’une.",
     "Somebody else already goes by this name: both are kept, apart. If this is the same person, keep only one of "
     "them."},
    {"ask-before",
     "Quelqu’un a été effacé ici et un rapport est parti\u00a0: cette personne ne sera comptée dans aucun rapport "
     "avant que "
     "sa fiche dise si c’est elle.",
     "Somebody was erased here and a report has left: no report counts this person before their form says whether it "
     "is them."},
    {"other-code", "Ce code est déjà celui de quelqu’un d’autre\u00a0: cette personne en reçoit un autre.",
     "This code is already somebody else’s: this person is given another one."},
    {"contract-incomplete",
     "Ce contrat est signé, mais il lui manque : %1. Il est gardé tel quel ; complétez-le dans la mission.",
     "This contract is signed, but it lacks: %1. It is kept as it is; complete it in the mission."},
    {"incompatible-hierarchy",
     "Deux personnes d’une même ligne managériale sont accompagnées (%1) : tout est gardé. Passez l’une des missions à "
     "un collègue, ou corrigez les liens.",
     "Two people of one managerial line are accompanied (%1): everything is kept. Hand one of the missions to a "
     "colleague, or correct the links."},
    {"incompatible-team-member",
     "Une équipe et l’un de ses membres sont accompagnés (%1) : tout est gardé. Passez l’une des missions à un "
     "collègue, "
     "ou corrigez les membres.",
     "A team and one of its members are accompanied (%1): everything is kept. Hand one of the missions to a colleague, "
     "or correct the members."},
    {"incompatible-link",
     "Deux personnes dont le lien ne le permet pas sont accompagnées (%1) : tout est gardé. Passez l’une des missions "
     "à "
     "un collègue, ou corrigez le lien.",
     "Two people whose link does not allow it are accompanied (%1): everything is kept. Hand one of the missions to a "
     "colleague, or correct the link."},
    {"practice-names",
     "Cet élément n’est à personne, mais nomme quelqu’un : il est gardé sous la clé commune du journal, et effacer "
     "cette personne ne l’effacerait pas. Écrivez plutôt son code, %1.",
     "This belongs to nobody but names somebody: it is kept under the journal’s common key, and erasing that person "
     "would not erase it. Write their code instead: %1."},
    {"dropped-field", "Cette version ne connaît pas ce champ d’un rapport publié : il n’est pas gardé.",
     "This version does not know this field of a published report; the report is not taken over, nor is the field."},
    {"other-ledger",
     "Le registre des rapports de ce fichier n’est pas la suite de celui du journal : celui du journal est gardé.",
     "The report ledger of this file does not continue the journal’s: the journal’s is kept."},
};

} // namespace

ImportWarning importWarning(const char *code, const QString &where, Language language, const QString &detail) {
    const auto *found = &words[0];
    for (const Words &each : words)
        if (std::string_view(each.code) == code)
            found = &each;
    QString why = QString::fromUtf8(language == Language::French ? found->fr : found->en);
    if (why.contains(u"%1"))
        why = why.arg(detail);
    return {where, QString::fromLatin1(code), why};
}

} // namespace aparte::journal
