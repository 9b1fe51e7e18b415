#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"destination.away", "Le dossier de sauvegarde n’est pas là : disque débranché, ou partage non connecté.",
     "Branchez le disque ou connectez le partage, puis recommencez.",
     "The backup folder is not there: the disk is unplugged, or the share is not connected.",
     "Plug in the disk or connect the share, then try again."},
    {"destination.full",
     "Il n’y a plus assez de place dans le dossier de sauvegarde ; les copies plus anciennes y restent.",
     "Libérez de la place sur ce disque, puis recommencez.",
     "There is not enough room left in the backup folder; the older copies stay there.",
     "Make room on that disk, then try again."},
    {"destination.read-only", "Le dossier de sauvegarde ne peut pas être écrit.",
     "Retirez la protection en écriture du disque, ou choisissez un autre dossier.",
     "The backup folder cannot be written.", "Take the write protection off the disk, or choose another folder."},
    {"destination.cut",
     "Le disque de sauvegarde a cessé de répondre pendant la copie ; les copies plus anciennes y restent.",
     "Rebranchez le disque, puis recommencez ; si cela se reproduit, changez de disque.",
     "The backup disk stopped answering during the copy; the older copies stay there.",
     "Plug the disk in again, then try again; if it happens again, change the disk."},
    {"destination.busy", "Une autre copie vers ce dossier est en cours.",
     "Attendez qu’elle soit finie, puis recommencez.", "Another copy to this folder is under way.",
     "Wait until it is done, then try again."},
    {"destination.link",
     "Dans le dossier de sauvegarde, un lien tient la place d’un fichier ou d’un dossier : il n’a pas été suivi.",
     "Regardez ce qui a mis ce lien, retirez-le, puis recommencez.",
     "In the backup folder, a link stands in the place of a file or folder: it was not followed.",
     "See what put that link there, remove it, then try again."},
    {"destination.copy", "La copie a été relue et n’est pas telle qu’elle devrait être : elle n’a pas été gardée.",
     "Lancez une vérification complète du journal ; s’il est entier, changez de disque de sauvegarde.",
     "The copy was read again and is not as it should be: it was not kept.",
     "Run a complete check of the journal; if it is whole, change the backup disk."},
    {"destination.keys-healed", "Le fichier « keys » de cette sauvegarde était abîmé ; il vient d’être réécrit.",
     "Rien à faire ; si cela se reproduit, changez de disque de sauvegarde.",
     "The file “keys” of this backup was damaged; it has just been written again.",
     "Nothing to do; if it happens again, change the backup disk."},
    {"destination.keys",
     "Le fichier « keys » de cette sauvegarde n’a pas été écrit par ce programme. Rien n’y a été modifié.",
     "Retirez ce fichier du dossier de sauvegarde, ou choisissez un autre dossier.",
     "The file “keys” of this backup was not written by this program. Nothing was changed there.",
     "Remove that file from the backup folder, or choose another folder."},
    {"destination.other-keys",
     "Cette sauvegarde est celle d’un journal scellé sous d’autres clés. Rien n’y a été modifié.",
     "Choisissez un autre dossier pour ce journal-ci.",
     "This backup is one of a journal sealed under other keys. Nothing was changed there.",
     "Choose another folder for this journal."},
    {"destination.newer", "Cette sauvegarde est plus récente que le journal ouvert ici : il a été utilisé ailleurs.",
     "Regardez lequel des deux est le bon : restaurez cette sauvegarde, ou choisissez un autre dossier.",
     "This backup is more recent than the journal open here: it was used elsewhere.",
     "See which of the two is the right one: restore this backup, or choose another folder."},
    {"destination.unknown-people",
     "Cette sauvegarde connaît des personnes que le journal ouvert ici ne connaît pas. Ses clés n’ont pas été "
     "modifiées.",
     "Restaurez cette sauvegarde à côté du journal pour comparer, ou choisissez un autre dossier.",
     "This backup knows people whom the journal open here does not know. Its keys were not changed.",
     "Restore this backup beside the journal to compare them, or choose another folder."},
    {"destination.other-machine",
     "Une autre machine a sauvegardé ici un état différent de ce journal ; les deux copies sont gardées.",
     "Ouvrez le journal le plus récent, et donnez un dossier à chaque machine.",
     "Another machine has backed up a different state of this journal here; both copies are kept.",
     "Open the latest journal, and give each machine a folder of its own."},
    {"destination.old-id-in-use",
     "Une autre machine continue ici avec ce journal d’avant les nouvelles clés\u00a0; ses copies sont plus "
     "récentes\u00a0: "
     "elles "
     "sont gardées, et l’ancienne phrase de passe les ouvre encore.",
     "Sur l’autre machine, restaurez ce journal-ci et reprenez-y ce qui manque\u00a0; retirez ensuite l’ancien dossier "
     "à la "
     "main.",
     "Another machine goes on here with this journal of before the new keys; its copies are more recent: they are "
     "kept, "
     "and the old passphrase still opens them.",
     "On the other machine, restore this journal and take over what is missing; then remove the old folder by hand."},
    {"destination.rolled-back",
     "Des copies que ce journal avait faites ici n’y sont plus, ou sont revenues à un état plus ancien ; les clés ont "
     "été remises à jour.",
     "Si vous ne les avez pas retirées vous-même, regardez ce que fait le service qui transporte ce dossier.",
     "Copies that this journal had made here are gone, or went back to an older state; the keys were brought up to "
     "date "
     "again.",
     "If you did not remove them yourself, see what the service that carries this folder does."},
    {"destination.owes",
     "Cette sauvegarde est hors d’atteinte et garde encore la clé d’une personne effacée : elle n’a pas été oubliée.",
     "Branchez-la d’abord ; si elle est perdue, confirmez qu’elle doit être oubliée.",
     "This backup is out of reach and still keeps the key of an erased person: it was not forgotten.",
     "Plug it in first; if it is lost, confirm that it is to be forgotten."},
    {"destination.shared",
     "D’autres copies de ce dossier, qui ne sont pas de cette machine, ont besoin de ses clés\u00a0: rien n’a été "
     "enlevé, "
     "et le dossier reste dans la liste.",
     "Retirez-les d’abord, ou gardez les copies en oubliant le dossier.",
     "Other copies in this folder, not made by this machine, need its keys: nothing was removed, and the folder stays "
     "in the list.",
     "Remove those first, or forget the folder and keep its copies."},
    {"destination.inside", "Ce dossier est celui du journal lui-même : une sauvegarde y serait perdue avec lui.",
     "Choisissez un dossier ailleurs, de préférence sur un autre disque.",
     "This folder is the journal’s own: a backup there would be lost with it.",
     "Choose a folder elsewhere, if possible on another disk."},
    {"destination.twice", "Ce dossier reçoit déjà les sauvegardes de ce journal.", "Choisissez un autre dossier.",
     "This folder gets the backups of this journal already.", "Choose another folder."},
    {"destination.relative", "Le chemin de ce dossier n’est pas complet.", "Donnez-le depuis la racine (/…).",
     "The path of this folder is not complete.", "Give it from the root (/...)."},
    {"destination.unknown", "Ce dossier ne reçoit pas les sauvegardes de ce journal.",
     "Ajoutez-le d’abord aux dossiers de sauvegarde.", "This folder does not get the backups of this journal.",
     "Add it to the backup folders first."},
    {"backup.other-vault", "Cette copie est celle d’un autre journal ; rien n’a été changé.",
     "Choisissez une copie de ce journal-ci, ou restaurez celle-là dans un dossier à part.",
     "This copy is of another journal; nothing was changed.",
     "Choose a copy of this journal, or restore that one into a folder of its own."},
    {"disk.no-exchange",
     "Ce disque ne sait pas échanger deux dossiers d’un seul coup : les clés n’ont pas été changées.",
     "Déplacez le journal sur un autre disque (ext4, Btrfs ou XFS), puis recommencez.",
     "This disk cannot exchange two folders in one step: the keys were not changed.",
     "Move the journal to another disk (ext4, Btrfs or XFS), then try again."},
    {"backup.several", "Ce dossier contient les copies de plusieurs journaux.",
     "Donnez le dossier de l’un d’eux, qui est dedans.", "This folder holds copies of several journals.",
     "Give the folder of one of them, which is inside."},
    {"backup.generation", "Il n’y a pas autant de copies de ce journal ici.", "Choisissez-en une plus récente.",
     "There are not that many copies of this journal here.", "Choose a newer one."},
    {"backup.certificate", "Ce n’est pas un numéro de certificat d’effacement : 32 chiffres de 0 à f.",
     "Recopiez-le du certificat.", "This is not the id of a certificate of erasure: 32 digits from 0 to f.",
     "Copy it from the certificate."},
    {"backup.compared-before", "Le journal a changé depuis la comparaison\u00a0: elle ne vaut plus.",
     "Comparez de nouveau la copie avant de décider.", "The journal has changed since it was compared.",
     "Compare the copy again before you decide."},
    {"backup.none", "Il n’y a pas de sauvegarde de ce journal ici.",
     "Choisissez le dossier qui a reçu les sauvegardes, ou lancez-en une.", "There is no backup of this journal here.",
     "Choose the folder that gets the backups, or make one."},
    {"destinations.layout destinations.magic destinations.sealed destinations.size destinations.vault",
     "La liste des dossiers de sauvegarde que cet ordinateur tenait ne peut pas être lue.",
     "Ajoutez de nouveau les dossiers de sauvegarde ; ce qu’ils contiennent est toujours là.",
     "The list of backup folders that this computer kept cannot be read.",
     "Add the backup folders again; what they hold is still there."},
    {"destinations.version", "La liste des dossiers de sauvegarde vient d’une version plus récente du programme.",
     "Mettez le programme à jour.", "The list of backup folders comes from a later version of the program.",
     "Update the program."},
    {"destinations.room", "Il y a trop de dossiers de sauvegarde, ou le chemin de l’un d’eux est trop long.",
     "Retirez-en un, ou choisissez un chemin plus court.",
     "There are too many backup folders, or the path of one is too long.", "Remove one, or choose a shorter path."},
};

} // namespace

std::span<const WordsRow> wordsOfBackups() {
    return rows;
}

} // namespace aparte::journal
