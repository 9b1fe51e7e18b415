// Each member of a group asks (R8): the journal keeps members by their ids and requests by what was typed, and the gate
// compares words. Here both come to say the name that is shown.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

class MembersAsking {
public:
    MembersAsking(const Journal &journal, const domain::Beneficiary &group);

    // For the gates only, never to be written.
    domain::Beneficiary named(domain::Beneficiary group) const;
    domain::Mission named(domain::Mission mission) const;

private:
    struct Member {
        QString id, name, code; // as far as the journal knows them
        QString shown;
        bool goesBy(const QString &folded) const;
    };
    std::vector<Member> m_members; // none of whoever is no group
};

} // namespace aparte::journal
