#include "journal/members_asking.h"

#include "domain/folding.h"
#include "journal/stored.h"

#include <algorithm>

namespace aparte::journal {

bool MembersAsking::Member::goesBy(const QString &folded) const {
    const QString *ways[] = {&id, &name, &code, &shown};
    return !folded.isEmpty() &&
           std::ranges::any_of(ways, [&](const QString *way) { return domain::foldedName(*way) == folded; });
}

MembersAsking::MembersAsking(const Journal &journal, const domain::Beneficiary &group) {
    if (!group.isGroup())
        return;
    for (const QJsonValue &given : group.members) {
        Member member;
        member.id = given.isObject() ? given[u"id"].toString() : given.toString();
        member.name = given[u"name"].toString();
        if (const auto known = find<domain::Beneficiary>(journal, member.id); known && *known) {
            member.name = (*known)->name;
            member.code = (*known)->code;
        }
        for (const QString &way : {member.name, member.code, member.id})
            if (member.shown.isEmpty())
                member.shown = way.simplified();
        m_members.push_back(std::move(member));
    }
    std::vector<QString> shown;
    for (const Member &member : m_members)
        shown.push_back(domain::foldedName(member.shown));
    for (std::size_t index = 0; index < shown.size(); ++index) // of two who share a name, each has to ask
        if (!m_members[index].code.isEmpty() && std::ranges::count(shown, shown[index]) > 1)
            m_members[index].shown += QStringLiteral(" (") + m_members[index].code + u')';
}

domain::Beneficiary MembersAsking::named(domain::Beneficiary group) const {
    if (m_members.empty())
        return group;
    group.members = {};
    for (const Member &member : m_members)
        group.members.append(member.shown);
    return group;
}

domain::Mission MembersAsking::named(domain::Mission mission) const {
    std::vector<const Member *> waiting;
    for (const Member &member : m_members)
        waiting.push_back(&member);
    for (domain::Request &request : mission.requests) {
        const QString who = domain::foldedName(request.who);
        const auto asks = std::ranges::find_if(waiting, [&](const Member *member) { return member->goesBy(who); });
        if (request.by != u"beneficiary" || asks == waiting.end())
            continue;
        request.who = (*asks)->shown;
        waiting.erase(asks); // a namesake's request is the next one's
    }
    return mission;
}

} // namespace aparte::journal
