#include "journal/comparison.h"

#include <algorithm>

namespace aparte::journal {

bool Comparison::nothingLost() const {
    return std::ranges::none_of(people, [](const Difference &each) {
        return each.personLost || each.sessionsLost > 0 || each.sessionsOther > 0 || each.otherLost > 0 ||
               each.otherOther > 0;
    });
}

Result<Comparison> compare(const Journal & /*live*/, const vault::Vault & /*copy*/, const Progress & /*progress*/) {
    return fault(Fault::Kind::Cancelled, "cancelled");
}

} // namespace aparte::journal
