#include "backup/debts.h"

#include "backup/place.h"
#include "backup/retiring.h"
#include "vault/retired.h"

#include <algorithm>

namespace aparte::backup {

namespace {

bool owesAnything(const Known &known, const vault::KeysFacts &now) {
    return known.keySequence > 0 && (known.erasedThere < now.erased || known.slots != now.slots);
}

void owe(Known &known, QDate today) {
    if (known.owedSince == 0)
        known.owedSince = std::max(numberOf(today), std::uint32_t{1});
}

// There now, or there when it was last seen.
bool keepsOldCopies(const vault::Vault &vault, const Known &known, const Destination &told) {
    return told.reachable ? holdsOldCopies(vault, told.folder) : known.owedSince > 0;
}

} // namespace

bool owesErasure(const vault::Vault &vault, const Known &known) {
    return known.keySequence > 0 && vault::erasedSince(vault, known.erasedThere) > 0;
}

void noteDebts(const vault::Vault &vault, vault::DestinationList &list, QDate today) {
    if (list.all().empty())
        return;
    const auto now = vault::keysNow(vault);
    if (!now)
        return;
    const bool rekeyed = wasRekeyed(vault);
    for (auto &known : list.all())
        if (owesAnything(known, *now))
            owe(known, today);
        else if (!rekeyed)
            known.owedSince = 0;
}

void noteOldCopies(const vault::Vault &vault, vault::DestinationList &list, QDate today) {
    const auto now = vault::keysNow(vault);
    if (!now || list.all().empty())
        return;
    if (const auto retired = vault::retiredVaults(vault); !retired || retired->empty()) // unread: what was owed stays
        return;
    for (auto &known : list.all()) {
        if (owesAnything(known, *now) || !Place(vault, known).reachable())
            continue;
        if (holdsOldCopies(vault, QString::fromStdString(known.folder)))
            owe(known, today);
        else
            known.owedSince = 0;
    }
}

void tellDebt(const vault::Vault &vault, const Known &known, const vault::KeysFacts &now, Destination &told) {
    if (!owesAnything(known, now) && !keepsOldCopies(vault, known, told))
        return;
    const auto erased = vault::erasedSince(vault, known.erasedThere);
    told.owesErasure = erased > 0;
    told.owesSince = dateOf(erased > 0 ? erased : std::max(known.owedSince, std::uint32_t{1}));
}

} // namespace aparte::backup
