#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"slot.wrong slot.none", "Cette phrase de passe, ou ce code de récupération, n’ouvre pas ce journal.",
     "Vérifiez la touche Verr. Maj. et la disposition du clavier. Si la phrase est oubliée, utilisez le code de "
     "récupération.",
     "This passphrase or recovery code does not open this journal.",
     "Check Caps Lock and the keyboard layout. If the passphrase is forgotten, use the recovery code."},
    {"recovery.check recovery.length recovery.letter", "Ce code de récupération est mal recopié.",
     "Comparez-le groupe par groupe avec le papier : il n’y a ni la lettre O, ni la lettre I, ni la lettre L, ni la "
     "lettre U.",
     "This recovery code was not copied correctly.",
     "Compare it with the paper, group by group: it has no letter O, I, L or U."},
    {"passphrase.empty", "Une phrase de passe vide ne protège rien : elle est refusée.",
     "Choisissez quelques mots que vous retiendrez.", "An empty passphrase protects nothing: it is refused.",
     "Choose a few words that you will remember."},
    {"passphrase.blank", "Une phrase de passe faite d’espaces ne protège rien : elle est refusée.",
     "Choisissez quelques mots que vous retiendrez.", "A passphrase of spaces protects nothing: it is refused.",
     "Choose a few words that you will remember."},
    {"passphrase.utf8", "Cette phrase de passe contient des octets qui ne forment pas un texte (UTF-8 était attendu).",
     "Vérifiez l’encodage du terminal ou du fichier.",
     "This passphrase holds bytes that make no text (UTF-8 was expected).",
     "Check the encoding of the terminal or file."},
    {"passphrase.current-needed", "La phrase de passe actuelle est demandée d’abord.",
     "Donnez la phrase de passe actuelle, puis la nouvelle.", "The current passphrase is asked for first.",
     "Give the current passphrase, then the new one."},
    {"kdf.weak", "La protection demandée pour la phrase de passe est trop faible.", "Gardez le réglage proposé.",
     "The protection asked for the passphrase is too weak.", "Keep the setting that is offered."},
    {"kdf.memory kdf.passes kdf.work kdf.lanes",
     "Ce journal demande bien plus de mémoire ou de calcul qu’aucun journal n’en a besoin ({have} au lieu de {need} au "
     "plus) : il n’a pas été ouvert.",
     "S’il vient de quelqu’un d’autre, méfiez-vous-en ; sinon, repartez d’une sauvegarde.",
     "This journal asks for far more memory or work than any journal needs ({have} where at most {need} is allowed): "
     "it "
     "was not opened.",
     "If it came from somebody else, be wary of it; otherwise start again from a backup."},
    {"kdf.free-memory memory", "Il n’y a pas assez de mémoire libre pour ouvrir ce journal.",
     "Fermez d’autres programmes, puis recommencez.", "There is not enough free memory to open this journal.",
     "Close other programs, then try again."},
    {"vault.missing file.missing", "Il n’y a pas de journal à cet endroit.",
     "Vérifiez le chemin : un journal est un dossier dont le nom finit d’ordinaire par .aparte.",
     "There is no journal at this place.", "Check the path: a journal is a folder whose name usually ends in .aparte."},
    {"folder.above", "Le dossier où ce journal devrait être créé n’existe pas.",
     "Créez-le d’abord, ou choisissez un autre endroit.",
     "The folder in which this journal should be made does not exist.", "Make it first, or choose another place."},
    {"vault.exists file.exists", "Il y a déjà quelque chose à cet endroit : rien n’a été écrasé.",
     "Choisissez un autre nom.", "There is already something at this place: nothing was overwritten.",
     "Choose another name."},
    {"vault.busy database.busy file.lock", "Ce journal est déjà ouvert ailleurs.",
     "Fermez-le dans l’autre fenêtre ou l’autre programme, puis recommencez.",
     "This journal is already open elsewhere.", "Close it in the other window or program, then try again."},
    {"vault.older", "Ce journal est plus ancien que la dernière fois, ou différent : il n’est ouvert qu’en lecture.",
     "S’il vient d’une sauvegarde que vous avez remise, acceptez-le (--accept-older, ou le choix affiché). Sinon, "
     "cherchez le dossier plus récent.",
     "This journal is older than last time, or different: it is open for reading only.",
     "If it is a backup that you put back, accept it (--accept-older, or the choice on screen). Otherwise look for the "
     "more recent folder."},
    {"vault.orphans", "Ce journal contient des lignes qui ne sont à personne : il n’est ouvert qu’en lecture.",
     "Faites une copie du dossier entier, puis lancez une vérification complète.",
     "This journal holds rows that belong to nobody: it is open for reading only.",
     "Copy the whole folder, then run a complete check."},
    {"vault.newer-format", "Ce journal a été écrit par une version plus récente : il n’est ouvert qu’en lecture.",
     "Mettez le programme à jour pour y écrire.",
     "This journal was written by a later version: it is open for reading only.", "Update the program to write to it."},
    {"keys.version database.version database.format record.key record.version state.version",
     "Ce journal vient d’une autre version du programme : rien n’a été lu.",
     "Mettez le programme à jour, puis ouvrez le journal à nouveau.",
     "This journal comes from another version of the program: nothing was read.",
     "Update the program, then open the journal again."},
    {"sqlcipher.version", "La bibliothèque SQLCipher de cet ordinateur est trop ancienne.",
     "Installez SQLCipher 4.5 ou plus récent (sur Debian 12, il vient de bookworm-backports).",
     "The SQLCipher library of this computer is too old.",
     "Install SQLCipher 4.5 or later (on Debian 12 it comes from bookworm-backports)."},
    {"journal.locked", "Le journal est verrouillé.", "Ouvrez-le avec votre phrase de passe.", "The journal is locked.",
     "Open it with your passphrase."},
};

} // namespace

std::span<const WordsRow> wordsOfOpening() {
    return rows;
}

} // namespace aparte::journal
