#include "journal/notices.h"

#include "domain/vocabulary.h"
#include "journal/checks.h"
#include "journal/people.h"

namespace aparte::journal {

Result<void> addNotice(Journal &journal, const QString &mission, const domain::Notice &notice) {
    if (!domain::isOneOf(notice.kind, domain::words::noticeKinds))
        return fault(Fault::Kind::WrongUse, "notice.kind");
    if (!notice.on.isValid() || notice.on > journal.today())
        return fault(Fault::Kind::WrongUse, "notice.date");
    if (notice.kind == u"out_of_scope" && notice.contacts.join(QString()).trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "notice.contacts");
    auto found = find<domain::Mission>(journal, mission);
    if (!found)
        return found.fault();
    if (!*found)
        return fault(Fault::Kind::WrongUse, "mission.unknown");
    if (auto there = checkPerson(journal, (*found)->beneficiary); !there)
        return there;
    (*found)->notices.push_back(notice);
    const auto saved = saveMission(journal, std::move(**found));
    return saved ? Result<void>() : Result<void>(saved.fault());
}

} // namespace aparte::journal
