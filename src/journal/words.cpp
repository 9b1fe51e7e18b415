#include "journal/words.h"

#include "journal/parts_in_words.h"
#include "journal/words_table.h"

#include <QLocale>

#include <array>

namespace aparte::journal {

namespace {

// What is said of a code that has no row, and so what every kind means.
struct KindRow {
    Fault::Kind kind;
    int exitCode;
    const char *name;
    WordsRow words;
};

using Kind = Fault::Kind;

constexpr KindRow kinds[] = {
    {Kind::WrongUse,
     2,
     "wrong-use",
     {"", "Cette demande ne peut pas être traitée telle quelle.", "Vérifiez ce qui est demandé, puis recommencez.",
      "This request cannot be carried out as it stands.", "Check what is asked for, then try again."}},
    {Kind::CouldNotOpen,
     3,
     "could-not-open",
     {"", "Cette phrase de passe n’ouvre pas ce journal.",
      "Vérifiez la touche Verr. Maj. et la disposition du clavier, ou utilisez le code de récupération.",
      "This passphrase does not open this journal.",
      "Check Caps Lock and the keyboard layout, or use the recovery code."}},
    {Kind::Damaged,
     4,
     "damaged",
     {"", "Le journal est abîmé : une partie n’est plus telle qu’elle a été écrite.",
      "N’écrivez rien dedans. Faites une copie du dossier entier, puis repartez d’une sauvegarde.",
      "The journal is damaged: part of it is no longer as it was written.",
      "Do not write to it. Copy the whole folder, then start again from a backup."}},
    {Kind::ChangedOutside,
     4,
     "changed-outside",
     {"", "Le journal a été modifié par autre chose que ce programme.",
      "N’écrivez rien dedans. Vérifiez qu’aucun autre outil (synchronisation, restauration) n’a remplacé ses fichiers.",
      "The journal was changed by something other than this program.",
      "Do not write to it. Check whether another tool (synchronisation, restore) replaced its files."}},
    {Kind::TooOld,
     1,
     "too-old",
     {"", "Ce format est trop ancien pour cette version du programme.",
      "Ouvrez-le d’abord avec une version plus ancienne.", "This format is too old for this version of the program.",
      "Open it first with an earlier version."}},
    {Kind::TooNew,
     1,
     "too-new",
     {"", "Ce journal vient d’une version plus récente du programme : rien n’a été lu.",
      "Mettez le programme à jour, puis ouvrez le journal à nouveau.",
      "This journal comes from a later version of the program: nothing was read.",
      "Update the program, then open the journal again."}},
    {Kind::TooCostly,
     4,
     "too-costly",
     {"",
      "Ce journal demande bien plus de mémoire ou de calcul qu’aucun journal n’en a besoin : il n’a pas été ouvert.",
      "S’il vient de quelqu’un d’autre, méfiez-vous-en ; sinon, repartez d’une sauvegarde.",
      "This journal asks for far more memory or work than any journal needs: it was not opened.",
      "If it came from somebody else, be wary of it; otherwise start again from a backup."}},
    {Kind::Busy,
     6,
     "busy",
     {"", "Ce journal est déjà ouvert ailleurs.",
      "Fermez-le dans l’autre fenêtre ou l’autre programme, puis recommencez.",
      "This journal is already open elsewhere.", "Close it in the other window or program, then try again."}},
    {Kind::NoRoom,
     7,
     "no-room",
     {"", "Il n’y a plus assez de place sur ce disque : rien n’a été changé.", "Libérez de la place, puis recommencez.",
      "There is not enough room left on this disk: nothing was changed.", "Free some room, then try again."}},
    {Kind::NotWritable,
     7,
     "not-writable",
     {"", "Il n’est pas possible d’écrire à cet endroit : rien n’a été changé.",
      "Vérifiez que le disque n’est pas en lecture seule et que le dossier vous appartient.",
      "It is not possible to write there: nothing was changed.",
      "Check that the disk is not read-only and that the folder is yours."}},
    {Kind::Refused,
     5,
     "refused",
     {"", "Une règle de confidentialité s’y oppose.", "Rien n’a été fait.",
      "A rule of confidentiality stands against it.", "Nothing was done."}},
    {Kind::NotFound,
     2,
     "not-found",
     {"", "Il n’y a rien à cet endroit.", "Vérifiez le chemin.", "There is nothing at this place.", "Check the path."}},
    {Kind::Cancelled,
     1,
     "cancelled",
     {"", "Arrêté à votre demande.", "Vous pouvez recommencer quand vous voulez.", "Stopped at your request.",
      "You can start again whenever you like."}},
    {Kind::Failed,
     1,
     "failed",
     {"", "Le système n’a pas fait ce qui lui était demandé.",
      "Recommencez ; si cela se reproduit, redémarrez l’ordinateur.", "The system did not do what it was asked.",
      "Try again; if it happens again, restart the computer."}},
};

const KindRow &rowOf(Kind kind) {
    for (const KindRow &row : kinds)
        if (row.kind == kind)
            return row;
    return kinds[std::size(kinds) - 1];
}

bool names(std::string_view codes, std::string_view code) {
    while (!codes.empty()) {
        const std::size_t end = std::min(codes.find(' '), codes.size());
        if (codes.substr(0, end) == code)
            return true;
        codes.remove_prefix(std::min(end + 1, codes.size()));
    }
    return false;
}

const WordsRow &wordsOf(const Fault &fault) {
    for (const auto table :
         {wordsOfOpening(), wordsOfStorage(), wordsOfBundles(), wordsOfBackups(), wordsOfUse(), wordsOfLedger(),
          wordsOfMissions(), wordsOfLinks(), wordsOfPractice(), wordsOfDisclosure()})
        for (const WordsRow &row : table)
            if (names(row.codes, fault.code))
                return row;
    return rowOf(fault.kind).words;
}

// A place may come from a hostile file: no control character reaches a terminal, and no sentence is a page long.
QString printable(QString place) {
    constexpr qsizetype longest = 200;
    for (QChar &unit : place)
        if (!unit.isPrint() && !unit.isSurrogate())
            unit = u'?';
    return place.size() <= longest ? place : place.left(longest) + u'…';
}

// "16,8 Mo ; au plus 16,8 Mo" explains nothing: what rounds to the same is said to the byte.
std::pair<QString, QString> sizes(const Fault &fault, Language language) {
    const bool french = language == Language::French;
    const QLocale locale(french ? QLocale::French : QLocale::English);
    const auto round = [&locale](std::int64_t bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    const auto exact = [&locale, french](std::int64_t bytes) {
        return locale.toString(static_cast<qlonglong>(bytes)) +
               QString::fromUtf8(french ? "\u00a0octets" : "\u00a0bytes");
    };
    std::pair shown(round(fault.have), round(fault.need));
    if (shown.first == shown.second)
        shown = {exact(fault.have), exact(fault.need)};
    return shown;
}

QString filled(const char *text, const Fault &fault, Language language) {
    const auto [size, limit] = sizes(fault, language);
    QString sentence = QString::fromUtf8(text);
    sentence.replace(QLatin1String("{have}"), QString::number(fault.have))
        .replace(QLatin1String("{need}"), QString::number(fault.need));
    sentence.replace(QLatin1String("{size}"), size).replace(QLatin1String("{limit}"), limit);
    sentence.replace(QLatin1String("{parts}"), partsInWords(QString::fromStdString(fault.where), language));
    // Last, so that a place cannot bring in words of its own.
    sentence.replace(QLatin1String("{where}"), printable(QString::fromStdString(fault.where)));
    return sentence.replace(QStringLiteral("…."), QStringLiteral("…"));
}

} // namespace

Language systemLanguage() {
    return QLocale::system().language() == QLocale::English ? Language::English : Language::French;
}

Sentence inWords(const Fault &fault, Language language) {
    const WordsRow &row = wordsOf(fault);
    const bool french = language == Language::French;
    return {filled(french ? row.fr : row.en, fault, language),
            filled(french ? row.frNext : row.enNext, fault, language)};
}

bool hasWords(const std::string &code) {
    return &wordsOf(Fault{Fault::Kind::Failed, code, {}, 0, 0}) != &rowOf(Fault::Kind::Failed).words;
}

QString kindName(Fault::Kind kind) {
    return QLatin1String(rowOf(kind).name);
}
int exitCode(Fault::Kind kind) {
    return rowOf(kind).exitCode;
}

} // namespace aparte::journal
