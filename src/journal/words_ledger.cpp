#include "journal/words_table.h"

namespace aparte::journal {

namespace {

constexpr WordsRow rows[] = {
    {"ledger.foreign",
     "Des personnes de cette organisation viennent d’un autre journal, qui a déjà publié des rapports sur elle : "
     "celui-ci ne "
     "peut pas en tenir compte.",
     "Publiez depuis le journal qui a fait ces rapports.",
     "People of this organisation come from another journal that has already published reports about it: this one "
     "cannot "
     "take them into account.",
     "Publish from the journal that made those reports."},
    {"ledger.chain ledger.entry",
     "Le registre des rapports a été modifié ou abîmé : plus aucun rapport ne peut être publié.",
     "Le reste du journal n’est pas touché. Repartez d’une sauvegarde pour publier à nouveau.",
     "The report ledger was changed or damaged: no further report can be published.",
     "The rest of the journal is not affected. Start again from a backup to publish again."},
    {"ledger.forked",
     "Le registre des rapports de ce journal et celui que cet ordinateur a gardé se contredisent : plus aucun rapport "
     "ne peut être publié.",
     "Retrouvez le journal avec lequel le dernier rapport a été publié.",
     "The report ledger of this journal and the one this computer kept contradict each other: no further report can be "
     "published.",
     "Find the journal with which the last report was published."},
    {"ledger.forked-backup",
     "Une sauvegarde contient un autre registre des rapports que ce journal\u00a0: aucun rapport ne peut être publié.",
     "Retrouvez le journal avec lequel le dernier rapport a été publié, et publiez depuis celui-là.",
     "A backup holds another report ledger than this journal: no report can be published.",
     "Find the journal with which the last report was published, and publish from that one."},
    {"ledger.caught-up",
     "Une sauvegarde connaissait des rapports que ce journal n’avait plus\u00a0: ils sont de retour au registre, et "
     "rien n’a "
     "été publié.",
     "Regardez de nouveau l’aperçu, puis publiez.",
     "A backup knew of reports that this journal no longer had: they are back in the ledger, and nothing was "
     "published.",
     "Look at the preview again, then publish."},
    {"ledger.unconfirmed",
     "Ce journal vient d’une sauvegarde, d’un fichier ou d’un autre ordinateur\u00a0: aucun rapport ne part avant que "
     "vous "
     "n’ayez confirmé, pour chaque organisation, le dernier rapport envoyé.",
     "Prenez le dernier rapport de chaque organisation\u00a0: son numéro et ses six lettres de contrôle suffisent.",
     "This journal comes from a backup, a file or another computer: no report leaves before you have confirmed, for "
     "each organisation, the last report sent.",
     "Take the last report of each organisation: its number and its six check letters are enough."},
    {"ledger.letters", "Ces lettres ne sont pas celles du rapport n° {have}\u00a0: rien n’est confirmé.",
     "Recopiez les six lettres de contrôle imprimées sur ce rapport. Si elles diffèrent bien, ce rapport vient d’un "
     "autre journal\u00a0: n’en publiez pas depuis celui-ci.",
     "These are not the letters of report no. {have}: nothing is confirmed.",
     "Copy the six check letters printed on that report. If they do differ, it comes from another journal: publish "
     "none from this one."},
    {"ledger.later",
     "Ce journal connaît un rapport plus récent sur cette organisation, le n° {have}\u00a0: rien n’est "
     "confirmé.",
     "Retrouvez ce rapport et confirmez avec son numéro et ses lettres.",
     "This journal knows a later report on this organisation, no. {have}: nothing is confirmed.",
     "Find that report and confirm with its number and letters."},
    {"ledger.missing",
     "Le rapport n° {have} sur cette organisation n’est pas dans ce journal\u00a0: rien n’est confirmé.",
     "Branchez le disque d’une sauvegarde plus récente, ou importez un export plus récent, puis confirmez de nouveau.",
     "Report no. {have} on this organisation is not in this journal: nothing is confirmed.",
     "Connect the disk of a later backup, or import a later export, then confirm again."},
    {"report.profile", "Cette prudence n’est pas connue pour un rapport.", "Choisissez standard ou health.",
     "This profile is not known for a report.", "Choose standard or health."},
};

} // namespace

std::span<const WordsRow> wordsOfLedger() {
    return rows;
}

} // namespace aparte::journal
