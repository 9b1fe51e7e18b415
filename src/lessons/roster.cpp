#include "lessons/roster.h"

#include <algorithm>

namespace aparte::lessons {

bool isIn(const Member &member, const domain::Period &period) {
    const bool accompanied = std::ranges::any_of(member.presence, [&](const domain::Presence &presence) {
        return presence.from <= period.last && (!presence.until || *presence.until >= period.first);
    });
    return accompanied && std::ranges::any_of(member.heldSessions, [&](QDate day) { return period.contains(day); });
}

std::set<Token> cohortOf(const std::vector<Member> &roster, const Context &context, const domain::Period &period) {
    std::set<Token> cohort;
    for (const Member &member : roster)
        if (context.holds(member) && isIn(member, period))
            cohort.insert(member.token);
    return cohort;
}

} // namespace aparte::lessons
