#include "cli/notices.h"

namespace aparte::cli {

std::vector<Notice> noticesOf(const vault::OpenReport &opened, const Tongue &in) {
    std::vector<Notice> notices;
    const auto add = [&](bool when, const char *code, Bilingual sentence) {
        if (when)
            notices.push_back({QString::fromUtf8(code), in(sentence)});
    };
    add(opened.healedKeys, "keys.healed",
        {"Une des deux copies de « keys » était abîmée ou inachevée ; elle a été réécrite depuis l’autre.",
         "One of the two copies of “keys” was damaged or unfinished; it was written again from the other."});
    add(opened.placeReadOnly, "vault.read-only-place",
        {"Ce dossier ne peut pas être écrit : le journal est ouvert en lecture seule.",
         "This folder cannot be written: the vault is open for reading only."});
    add(opened.freshness == vault::Freshness::Newer, "vault.newer",
        {"Ce journal a été utilisé ailleurs depuis la dernière fois ici.",
         "This vault was used elsewhere since the last time here."});
    add(opened.stateDamaged, "state.damaged",
        {"Ce que cette machine savait du journal était illisible ; il en reste une copie à côté.",
         "What this machine knew of the vault could not be read; a copy of it is kept beside."});
    add(!opened.stateKept, "state.not-kept",
        {"Le dossier d’état ne peut pas être écrit : un journal plus ancien ne sera pas remarqué la prochaine fois.",
         "The state folder cannot be written: an older vault will not be noticed next time."});
    add(opened.erasureUnfinished.has_value(), "erasure.unfinished",
        {"Des lignes d’une personne effacée, illisibles, n’ont pas pu être retirées du fichier ; la prochaine "
         "ouverture essaiera de nouveau.",
         "Rows of an erased person, unreadable, could not be removed from the file; the next opening tries again."});
    const bool onlyRead = opened.readOnly && !opened.placeReadOnly && opened.orphans.empty() &&
                          opened.freshness != vault::Freshness::Older && opened.freshness != vault::Freshness::Changed;
    add(onlyRead, "vault.newer-format",
        {"Ce journal a été écrit par une version plus récente : il est ouvert en lecture seule.",
         "This vault was written by a later version: it is open for reading only."});
    return notices;
}

} // namespace aparte::cli
