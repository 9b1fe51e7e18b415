#include "backup/debts.h"

#include "backup/place.h"

#include <algorithm>

namespace aparte::backup {

namespace {

bool owesAnything(const Known &known, const vault::KeysFacts &now) {
    return known.keySequence > 0 && (known.erasedThere < now.erased || known.slots != now.slots);
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
    for (auto &known : list.all())
        if (!owesAnything(known, *now))
            known.owedSince = 0;
        else if (known.owedSince == 0)
            known.owedSince = std::max(numberOf(today), std::uint32_t{1});
}

void tellDebt(const vault::Vault &vault, const Known &known, const vault::KeysFacts &now, Destination &told) {
    if (!owesAnything(known, now))
        return;
    const auto erased = vault::erasedSince(vault, known.erasedThere);
    told.owesErasure = erased > 0;
    told.owesSince = dateOf(erased > 0 ? erased : std::max(known.owedSince, std::uint32_t{1}));
}

} // namespace aparte::backup
