#include "lessons/guard/reasons.h"

#include <algorithm>

namespace aparte::lessons::guard {

namespace {

constexpr ReasonWords rows[] = {
    {"clue", "Un indice possible : reformulez.", "A possible clue: put it otherwise."},
    {"too-long", "Plus de 300 caractères : un enseignement général tient en moins ; raccourcissez.",
     "More than 300 characters: a general lesson takes fewer; shorten it."},
    {"no-french-dictionary",
     "Le dictionnaire français manque (paquet hunspell-fr) : les noms propres inconnus du journal ne sont pas "
     "cherchés.",
     "The French dictionary is missing (package hunspell-fr): names that the journal does not know are not looked "
     "for."},
    {"no-english-dictionary",
     "Le dictionnaire anglais manque (paquet hunspell-en-us) : les noms propres inconnus du journal ne sont pas "
     "cherchés.",
     "The English dictionary is missing (package hunspell-en-us): names that the journal does not know are not looked "
     "for."},
    {"not-all-read",
     "Une partie du journal n’a pas pu être lue : ses mots et ses noms ne sont pas cherchés. Vérifiez le journal.",
     "A part of the journal could not be read: its words and names are not looked for. Check the journal."},
    {"look-alike", "Un mot mêle des lettres de plusieurs alphabets : retapez-le.",
     "A word mixes letters of several alphabets: type it again."},
    {"invisible", "Un caractère invisible se cache ici : effacez-le.", "An invisible character hides here: delete it."},
    {"spaced-letters", "Un mot écrit lettre à lettre : écrivez-le normalement.",
     "A word written letter by letter: write it as usual."},
    {"vault-name", "Un nom que le journal connaît : retirez-le.", "A name that the journal knows: take it out."},
    {"vault-typo", "Un mot à une faute de frappe d’un nom du journal : retirez-le ou changez de mot.",
     "A word that is a slip away from a name in the journal: take it out or use another word."},
    {"vault-initials", "Les initiales d’une personne du journal : retirez-les.",
     "The initials of somebody in the journal: take them out."},
    {"vault-code", "Le code d’une personne du journal : retirez-le.",
     "The code of somebody in the journal: take it out."},
    {"vault-organisation", "Une organisation du journal : écrivez plus général.",
     "An organisation of the journal: write more generally."},
    {"vault-unit", "Un service du journal : écrivez plus général.", "A unit of the journal: write more generally."},
    {"vault-acronym", "Le sigle d’une organisation ou d’un service du journal : écrivez plus général.",
     "The acronym of an organisation or unit of the journal: write more generally."},
    {"vault-title",
     "Une fonction que le journal donne à peu de personnes : écrivez « des responsables » ou « des agents ».",
     "A job title that few people in the journal have: write \"people in charge\" or \"employees\"."},
    {"vault-place", "Un lieu du journal : retirez-le.", "A place in the journal: take it out."},
    {"mail", "Une adresse électronique : retirez-la.", "A mail address: take it out."},
    {"web", "Une adresse ou un identifiant sur internet : retirez-les.", "A web address or handle: take it out."},
    {"phone", "Un numéro de téléphone : retirez-le.", "A telephone number: take it out."},
    {"nir", "Un numéro de sécurité sociale : retirez-le.", "A French social security number: take it out."},
    {"siren", "Un numéro SIREN : retirez-le.", "A SIREN number (a French company): take it out."},
    {"siret", "Un numéro SIRET : retirez-le.", "A SIRET number (a French establishment): take it out."},
    {"iban", "Un compte bancaire (IBAN) : retirez-le.", "A bank account (IBAN): take it out."},
    {"plate", "Une plaque d’immatriculation : retirez-la.", "A number plate: take it out."},
    {"long-number", "Un long numéro : un enseignement général n’en a pas besoin.",
     "A long number: a general lesson needs none."},
    {"address", "Une adresse postale : retirez-la.", "A postal address: take it out."},
    {"postcode", "Un code postal et sa commune : retirez-les.", "A postcode and its town: take them out."},
    {"date", "Un moment daté : retirez-le, ou écrivez « récemment ».",
     "A dated moment: take it out, or write \"recently\"."},
    {"year", "Une année : retirez-la.", "A year: take it out."},
    {"hour", "Une heure précise : retirez-la.", "A time of day: take it out."},
    {"age", "Un âge : retirez-le.", "An age: take it out."},
    {"seniority", "Une ancienneté ou une durée précise : écrivez « depuis longtemps ».",
     "Seniority or an exact length of time: write \"for a long time\"."},
    {"amount", "Un montant : retirez-le.", "An amount of money: take it out."},
    {"few-people", "Un compte de une à quatre personnes : écrivez « des personnes ».",
     "A count of one to four people: write \"people\"."},
    {"quotation", "Des paroles rapportées : dites-en l’idée avec vos mots.",
     "Reported speech: say the idea in your own words."},
    {"unique-role",
     "Une fonction que peu de personnes exercent : écrivez au pluriel, par exemple « des responsables ».",
     "A role that few people hold: write it in the plural, for example \"people in charge\"."},
    {"rare-role", "Une fonction qui peut désigner quelqu’un : préférez le pluriel.",
     "A role that may point to somebody: better in the plural."},
    {"superlative", "Un superlatif qui désigne une seule personne : retirez-le.",
     "A superlative that points to one person: take it out."},
    {"only-one", "Une tournure qui désigne une seule personne : retirez-la.",
     "Words that point to one single person: take them out."},
    {"first-name", "Un prénom ou un nom de famille : retirez-le.", "A first name or a surname: take it out."},
    {"title-and-name", "Une civilité suivie d’un nom : retirez-les.", "A title and a name: take them out."},
    {"may-be-name", "Ce mot est aussi un prénom ou un nom : vérifiez-le.", "This word is a name as well: check it."},
    {"unknown-word", "Un mot que le dictionnaire ne connaît pas : un nom propre ?",
     "A word that no dictionary has: a name?"},
    {"unknown-name",
     "Un mot à majuscule que le dictionnaire ne connaît pas : si c’est un nom, retirez-le, sinon écrivez-le sans "
     "majuscule.",
     "A word with a capital that no dictionary has: if it is a name, take it out, else write it without the capital."},
    {"acronym", "Un sigle : est-il celui d’un service ou d’une organisation ?",
     "An acronym: is it that of a unit or an organisation?"},
    {"capital", "Une majuscule dans la phrase : un nom propre ?", "A capital letter within the sentence: a name?"},
    {"copied", "Six mots de suite ou plus sont ceux d’une note : reformulez.",
     "Six words in a row or more are those of a note: put it otherwise."},
    {"shared-words", "Quatre mots de suite viennent des notes de trop peu de personnes : reformulez.",
     "Four words in a row are from the notes of too few people: put it otherwise."},
    {"own-word", "Un mot que les notes d’une seule personne emploient : prenez-en un autre.",
     "A word that only one person’s notes use: take another."},
    {"near-copy", "Presque les mêmes mots qu’un autre enseignement du journal : reprenez celui-là.",
     "Nearly the same words as another lesson of the journal: use that one."},
};

} // namespace

std::span<const ReasonWords> reasonWords() {
    return rows;
}

const ReasonWords &wordsOf(std::string_view code) {
    const auto row = std::ranges::find(rows, code, &ReasonWords::code);
    return row == std::end(rows) ? rows[0] : *row;
}

} // namespace aparte::lessons::guard
