#include "cli/sentences.h"

#include <algorithm>
#include <string_view>

namespace aparte::cli {

namespace {

struct Row {
    std::string_view code;
    Bilingual message, next; // %1: where; %2: have; %3: need; %4: what where says behind a tab
};

constexpr Bilingual seeHelp{"aparte-cli --help et aparte-cli VERBE --help disent tout ce qui est possible.",
                            "aparte-cli --help and aparte-cli VERB --help say all that is possible."};
constexpr Bilingual nothingChanged{"Rien n’a été changé.", "Nothing was changed."};

constexpr Row rows[] = {
    {"usage.no-verb", {"Il manque ce qu’il faut faire.", "What to do is missing."}, seeHelp},
    {"usage.unknown-verb", {"« %1 » n’est pas un verbe d’aparte-cli.", "“%1” is no verb of aparte-cli."}, seeHelp},
    {"usage.unexpected", {"En trop, ou inconnu : %1", "Too much, or unknown: %1"}, seeHelp},
    {"usage.missing", {"Il manque %1.", "%1 is missing."}, seeHelp},
    {"usage.value",
     {"La valeur donnée à %1 ne convient pas. Ce qui est attendu : %4",
      "The value given to %1 does not fit. Expected: %4"},
     seeHelp},
    {"usage.date",
     {"Le jour donné à %1 n’existe pas, ou n’est pas écrit AAAA-MM-JJ.",
      "The day given to %1 does not exist, or is not written YYYY-MM-DD."},
     {"Écrivez-le comme 2025-10-14.", "Write it like 2025-10-14."}},
    {"usage.format",
     {"« %1 » n’est pas un format de rapport.", "“%1” is no format of a report."},
     {"Ici\u00a0: json, csv et odt. Le PDF s’enregistre depuis la fenêtre.",
      "Here: json, csv and odt. The window saves PDF."}},
    {"usage.out",
     {"--format demande aussi où écrire.", "--format also needs a place to write to."},
     {"Ajoutez --out DOSSIER.", "Add --out DIR."}},
    {"arguments.utf8",
     {"Un argument n’est pas de l’UTF-8 valide : %1", "An argument is not valid UTF-8: %1"},
     {"Renommez le fichier, ou corrigez le texte.", "Rename the file, or correct the text."}},
    {"terminal.none",
     {"Il n’y a pas de terminal où poser la question.", "There is no terminal to ask on."},
     {"Donnez ce qui est secret avec --passphrase-fd N, une ligne chacun.",
      "Give what is secret with --passphrase-fd N, one line each."}},
    {"erase.no-terminal",
     {"Il n’y a pas de terminal où demander si c’est bien voulu : personne n’a été effacé.",
      "There is no terminal to ask on whether this is meant: nobody was erased."},
     {"Ajoutez --yes pour effacer sans être questionné.", "Add --yes to erase without being asked."}},
    {"terminal.echo",
     {"Le terminal ne permet pas de cacher ce qui est tapé ; rien n’a été lu.",
      "The terminal cannot hide what is typed; nothing was read."},
     {"Donnez la phrase de passe avec --passphrase-fd N.", "Give the passphrase with --passphrase-fd N."}},
    {"input.unreadable",
     {"Le descripteur %1 ne peut pas être lu.", "Descriptor %1 cannot be read."},
     {"Vérifiez qu’il est ouvert en lecture.", "Check that it is open for reading."}},
    {"passphrase.no-line",
     {"Il manque une ligne : le descripteur s’est terminé avant la phrase de passe ou le code.",
      "A line is missing: the descriptor ended before the passphrase or code."},
     {"Donnez une ligne par secret, dans l’ordre de l’aide.", "Give one line a secret, in the order the help says."}},
    {"passphrase.too-long",
     {"Cette ligne est trop longue pour une phrase de passe (%3 octets au plus).",
      "This line is too long for a passphrase (%3 bytes at most)."},
     nothingChanged},
    {"passphrase.not-same",
     {"Les deux phrases de passe ne sont pas les mêmes.", "The two passphrases are not the same."},
     {"Rien n’a été changé ; recommencez.", "Nothing was changed; start again."}},
    {"erase.declined", {"Personne n’a été effacé.", "Nobody was erased."}, {"", ""}},
    {"output.failed",
     {"La sortie standard n’a pas pu être écrite en entier.", "Standard output could not be written in full."},
     {"Ce qui était demandé dans le journal a été fait. Un code de récupération perdu se remplace par « aparte-cli "
      "recovery "
      "».",
      "What was asked of the vault was done. A recovery code lost this way is replaced by “aparte-cli recovery”."}},
    {"process.unprotected",
     {"Ce système ne permet pas au programme de se protéger (%1).",
      "This system does not let the program protect itself (%1)."},
     {"Rien n’a été ouvert.", "Nothing was opened."}},
    {"vault.changed",
     {"Ce journal n’est pas celui que cette machine a laissé ; il est ouvert en lecture seule.",
      "This vault is not the one this machine left; it is open for reading only."},
     {"Reprenez le bon, ou choisissez celui-ci avec --accept-older.",
      "Take the right one again, or choose this one with --accept-older."}},
    {"report.refused",
     {"Ce rapport ne peut pas sortir.", "This report cannot leave."},
     {"Chaque refus dit pourquoi, avec son code.", "Each refusal says why, with its code."}},
    {"simulation.lines",
     {"Lignes qui n’ont pas pu être simulées : %2 sur %3.", "Lines that could not be simulated: %2 of %3."},
     {"Chacune a reçu son erreur à sa place.", "Each got its error in its place."}},
    {"lesson.clues",
     {"Cet enseignement contient des indices qui désigneraient quelqu’un.",
      "This lesson has clues that would tell of somebody."},
     {"Chaque ligne dit où et pourquoi ; reformulez, puis recommencez.",
      "Each line says where and why; put it otherwise, then try again."}},
    {"lesson.file",
     {"Le fichier « %1 » ne peut pas être lu.", "The file “%1” cannot be read."},
     {"Vérifiez le chemin.", "Check the path."}},
    {"check.findings",
     {"Ce journal n’est pas tel qu’il a été écrit.", "This vault is not as it was written."},
     {"Gardez ce dossier tel quel, et reprenez une copie qui se vérifie sans remarque.",
      "Keep this folder as it is, and take a copy that checks without a finding."}},
    {"search.incomplete",
     {"Une partie des notes n’a pas pu être lue.", "Some notes could not be read."},
     {"« aparte-cli check VAULT --all » dit lesquelles.", "“aparte-cli check VAULT --all” says which."}},
};

QString filled(QString text, const Fault &fault) {
    const QString where = QString::fromStdString(fault.where);
    text.replace(QStringLiteral("%2"), QString::number(fault.have));
    text.replace(QStringLiteral("%3"), QString::number(fault.need));
    text.replace(QStringLiteral("%4"), where.section(u'\t', 1));
    return text.replace(QStringLiteral("%1"), where.section(u'\t', 0, 0)); // last: it may hold a %
}

} // namespace

journal::Sentence inWords(const Fault &fault, const Tongue &in) {
    const auto row = std::ranges::find(rows, std::string_view(fault.code), &Row::code);
    if (row == std::end(rows))
        return journal::inWords(fault, in.language());
    return {filled(in(row->message), fault), in(row->next)};
}

} // namespace aparte::cli
