#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"keys.both-copies", "Le fichier « keys » est abîmé ou coupé : aucune de ses deux copies ne peut être lue.",
     "Faites une copie du dossier entier, puis remettez le fichier « keys » d’une sauvegarde de ce journal.",
     "The file “keys” is damaged or cut: neither of its two copies can be read.",
     "Copy the whole folder, then put back the “keys” file of a backup of this journal."},
    {"keys.size keys.magic keys.checksum keys.mac keys.ring keys.slots keys.zeros keys.unequal ring.size ring.gap "
     "ring.journal ring.kind ring.zeros ring.duplicate ring.id-key ring.null-id ring.unknown slot.kind slot.sealed "
     "slot.size slot.zeros",
     "Le fichier « keys » est abîmé : il n’est plus tel qu’il a été écrit.",
     "Faites une copie du dossier entier, puis remettez le fichier « keys » d’une sauvegarde de ce journal.",
     "The file “keys” is damaged: it is no longer as it was written.",
     "Copy the whole folder, then put back the “keys” file of a backup of this journal."},
    {"keys.uncertain", "Le disque n’a pas dit si le changement du fichier « keys » est vraiment écrit.",
     "Rouvrez le journal avant d’aller plus loin, avec l’ancienne phrase de passe ou la nouvelle, puis recommencez.",
     "The disk did not say whether the change of the file “keys” is really written.",
     "Open the journal again before going on, with the old passphrase or the new one, then try again."},
    {"keys.half-written", "Le changement est fait, mais la seconde copie du fichier « keys » n’a pas pu être écrite.",
     "Rouvrez le journal : elle sera refaite à l’ouverture. Si cela se reproduit, changez de disque.",
     "The change is made, but the second copy in the file “keys” could not be written.",
     "Open the journal again: it is made anew at the opening. If it happens again, change the disk."},
    {"keys.missing", "Le fichier « keys » de ce journal manque ; sans lui, rien ne peut être ouvert.",
     "Remettez le fichier « keys » de ce journal, de la corbeille ou d’une sauvegarde.",
     "The file “keys” of this journal is missing; nothing can be opened without it.",
     "Put back the “keys” file of this journal, from the bin or from a backup."},
    {"keys.other-vault", "Une des deux copies du fichier « keys » vient d’un autre journal. Rien n’a été modifié.",
     "Faites une copie du dossier entier, puis remettez le fichier « keys » d’une sauvegarde de ce journal.",
     "One of the two copies in the file “keys” comes from another journal. Nothing was changed.",
     "Copy the whole folder, then put back the “keys” file of a backup of this journal."},
    {"keys.sequence", "Le fichier « keys » est plus ancien que la base : l’un des deux a été remplacé.",
     "Remettez les deux fichiers d’une même sauvegarde, ensemble.",
     "The file “keys” is older than the database: one of the two was replaced.",
     "Put back both files of one backup, together."},
    {"keys.not-overwritten", "Les anciens octets de la clé n’ont pas pu être effacés du fichier « keys ».",
     "Recommencez ; si cela se reproduit, changez de disque.",
     "The old bytes of the key could not be overwritten in the file “keys”.",
     "Try again; if it happens again, change the disk."},
    {"ring.full", "Ce journal a atteint son nombre maximal de personnes ({need}, personnes effacées comprises).",
     "Créez un second journal pour les prochaines personnes.",
     "This journal has reached its largest number of people ({need}, erased people included).",
     "Create a second journal for the next people."},
    {"database.header database.page database.read database.row database.salt database.size database.missing file.short "
     "file.too-large",
     "La base « journal.db » est abîmée ou coupée.",
     "N’écrivez rien dans ce journal. Faites une copie du dossier entier, puis repartez d’une sauvegarde.",
     "The database “journal.db” is damaged or cut.",
     "Do not write to this journal. Copy the whole folder, then start again from a backup."},
    {"database.other database.strays",
     "La base « journal.db » n’est pas celle de ce journal, ou contient ce que ce programme n’y met pas.",
     "Remettez le dossier entier d’une même sauvegarde.",
     "The database “journal.db” is not this journal’s, or holds what this program does not put there.",
     "Put back the whole folder of one backup."},
    {"file.link file.not-plain", "Un fichier du journal a été remplacé par un lien ou par autre chose qu’un fichier.",
     "Remettez un vrai dossier de journal, sans lien.",
     "A file of the journal was replaced by a link or by something that is no file.",
     "Put back a real journal folder, without links."},
    {"record.sealed record.size record.payload manifest.order manifest.twice",
     "Un élément du journal est abîmé : il n’est plus tel qu’il a été écrit.",
     "N’écrivez rien dans ce journal. Faites une copie du dossier entier, puis lancez une vérification complète.",
     "Something in the journal is damaged: it is no longer as it was written.",
     "Do not write to this journal. Copy the whole folder, then run a complete check."},
    {"record.missing record.replaced manifest.person manifest.vault",
     "Une partie du journal a été remplacée par une version plus ancienne, ou retirée.",
     "N’écrivez rien dans ce journal. Vérifiez qu’aucun autre outil (synchronisation, restauration) n’a remplacé ses "
     "fichiers, puis repartez d’une sauvegarde.",
     "Part of the journal was replaced by an older version, or taken away.",
     "Do not write to this journal. Check whether another tool (synchronisation, restore) replaced its files, then "
     "start "
     "again from a backup."},
    {"state.layout state.magic state.sealed state.size state.vault state.erased state.ledger",
     "Ce que cet ordinateur avait noté de ce journal ne peut pas être lu.",
     "Le journal s’ouvre quand même ; vérifiez que c’est bien le plus récent.",
     "What this computer had noted of this journal cannot be read.",
     "The journal opens all the same; check that it is the latest one."},
    {"erase.unfinished",
     "La clé est détruite et plus personne ne peut rien lire ; mais le disque n’a pas laissé retirer tout ce qui est "
     "devenu illisible.",
     "Libérez de la place, puis rouvrez le journal : le retrait se finit alors tout seul.",
     "The key is destroyed and nobody can read anything any more; but the disk did not let everything that has become "
     "unreadable be removed.",
     "Free some room, then open the journal again: the removal then finishes by itself."},
    {"disk.full reserve.new", "Il n’y a plus assez de place sur ce disque : rien n’a été changé.",
     "Libérez de la place, puis recommencez.", "There is not enough room left on this disk: nothing was changed.",
     "Free some room, then try again."},
    {"disk.read-only", "Il n’est pas possible d’écrire à cet endroit : rien n’a été changé.",
     "Vérifiez que le disque n’est pas en lecture seule et que le dossier vous appartient.",
     "It is not possible to write there: nothing was changed.",
     "Check that the disk is not read-only and that the folder is yours."},
    {"write.stopped", "Le disque n’a pas confirmé une écriture : par prudence, plus rien n’est écrit.",
     "Gardez une copie de ce que vous venez d’écrire, fermez le journal et vérifiez le disque.",
     "The disk did not confirm a write: to be safe, nothing more is written.",
     "Keep a copy of what you have just written, close the journal and check the disk."},
    {"file.open file.read file.read-back file.remove file.rename file.stat file.sync file.write folder.make "
     "folder.move "
     "database.key database.setting database.sqlite",
     "Le système a refusé une opération sur les fichiers du journal.",
     "Vérifiez le disque et les droits sur le dossier, puis recommencez.",
     "The system refused an operation on the journal’s files.",
     "Check the disk and the permissions of the folder, then try again."},
    {"batch.summary batch.twice record.owner record.moved", "Cet enregistrement se contredit : rien n’a été écrit.",
     "Rouvrez le journal et recommencez ; si cela se reproduit, signalez-le.",
     "This change contradicts itself: nothing was written.",
     "Open the journal again and retry; if it happens again, please report it."},
    {"process.dumps process.image process.memory process.network",
     "Le système n’a pas accordé une protection dont le programme a besoin.",
     "Redémarrez l’ordinateur ; si cela se reproduit, signalez-le.",
     "The system did not grant a protection that the program needs.",
     "Restart the computer; if it happens again, please report it."},
};

} // namespace

std::span<const WordsRow> wordsOfStorage() {
    return rows;
}

} // namespace aparte::journal
