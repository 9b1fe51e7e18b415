#include "journal/access.h"

#include "documents/access_paper.h"
#include "domain/disclosure.h"
#include "domain/third_parties.h"
#include "journal/checks.h"
#include "journal/exchange_bundle.h"
#include "journal/names_in_missions.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

// What contradicts itself is every person's (domain/coherence.h); here, what cannot have happened yet.
bool isTooEarly(const domain::AccessRequest &request, QDate today) {
    const auto isToCome = [today](const std::optional<QDate> &day) { return day && *day > today; };
    return !request.receivedOn.isValid() || request.receivedOn > today || isToCome(request.identityCheckedOn) ||
           isToCome(request.answeredOn) || (request.answeredOn && !request.identityCheckedOn);
}

template<class Change>
Result<void> changeOldestOpen(Journal &journal, const QString &beneficiary, Change change) {
    const auto who = person(journal, beneficiary);
    if (!who)
        return who.fault();
    for (domain::AccessRequest request : who->accessRequests)
        if (!request.answeredOn) {
            change(request);
            return saveAccessRequest(journal, beneficiary, request);
        }
    return fault(Fault::Kind::WrongUse, "access.unknown");
}

// Everybody whom the journal knows by name: whoever is mentioned in a note is likely among them.
Result<QStringList> namesOfOthers(const Journal &journal, const QString &beneficiary) {
    const auto everybody = readSummaries(journal);
    if (!everybody)
        return everybody.fault();
    QStringList names;
    for (const Summary &summary : *everybody) {
        const auto other = person(journal, summary.person.id);
        const auto missions = missionsOf(journal, summary.person.id);
        if (!other || !missions)
            return other ? missions.fault() : other.fault();
        addOthers(names, *other);
        if (summary.person.id != beneficiary)
            names << other->name << other->alsoKnownAs;
        for (const domain::Mission &mission : *missions)
            addOthers(names, mission);
    }
    return names;
}

// What ids stand for that a reader would not know.
Result<QHash<QString, QString>> labels(const Journal &journal, const QString &language) {
    const auto places = organisations(journal);
    const auto catalogue = themes(journal);
    if (!places || !catalogue)
        return places ? catalogue.fault() : places.fault();
    QHash<QString, QString> names;
    for (const domain::Organisation &organisation : *places) {
        names.insert(organisation.id, organisation.name);
        for (const domain::Unit &unit : organisation.units)
            names.insert(unit.id, unit.name);
    }
    for (const domain::Theme &theme : *catalogue)
        names.insert(theme.id, theme.label.in(language));
    return names;
}

} // namespace

Result<std::vector<AccessSeen>> accessRequestsOf(const Journal &journal, const QString &beneficiary) {
    const auto who = person(journal, beneficiary);
    if (!who)
        return who.fault();
    std::vector<AccessSeen> seen;
    for (const domain::AccessRequest &request : who->accessRequests) {
        const QDate due = domain::accessDueOn(request.receivedOn);
        seen.push_back({request, due, static_cast<int>(request.answeredOn.value_or(journal.today()).daysTo(due))});
    }
    std::ranges::sort(seen, {}, [](const AccessSeen &one) { return one.request.receivedOn; });
    return seen;
}

Result<void> saveAccessRequest(Journal &journal, const QString &beneficiary, const domain::AccessRequest &request) {
    if (isTooEarly(request, journal.today()))
        return fault(Fault::Kind::WrongUse, "access.days");
    auto who = person(journal, beneficiary);
    if (!who)
        return who.fault();
    const auto same = std::ranges::find(who->accessRequests, request.receivedOn, &domain::AccessRequest::receivedOn);
    if (same == who->accessRequests.end())
        who->accessRequests.push_back(request);
    else
        *same = request;
    std::ranges::sort(who->accessRequests, {}, &domain::AccessRequest::receivedOn);
    auto saved = savePerson(journal, *who);
    return saved ? Result<void>() : saved.fault();
}

Result<void> checkIdentity(Journal &journal, const QString &beneficiary, QDate on) {
    return changeOldestOpen(journal, beneficiary,
                            [on](domain::AccessRequest &request) { request.identityCheckedOn = on; });
}

Result<void> answerAccess(Journal &journal, const QString &beneficiary, QDate on) {
    return changeOldestOpen(journal, beneficiary, [on](domain::AccessRequest &request) { request.answeredOn = on; });
}

Result<documents::Paper> accessPackage(const Journal &journal, const QString &beneficiary, const QString &language) {
    const auto who = person(journal, beneficiary);
    if (!who)
        return who.fault();
    const auto others = namesOfOthers(journal, beneficiary);
    if (!others)
        return others.fault();
    const auto everything = personInBundleForm(journal, beneficiary, nullptr);
    if (!everything)
        return everything.fault();
    const auto supports = journal.vault().records(journal.vault().personId(beneficiary), vault::Kind::LessonSupport);
    if (!supports)
        return supports.fault();
    auto names = labels(journal, language);
    if (!names)
        return names.fault();
    const QString mask = language == u"en" ? QStringLiteral("[third party]") : QStringLiteral("[tiers]");
    QStringList own = who->alsoKnownAs;
    own << who->name << who->code;
    const domain::ThirdParties thirdParties(*others, own, mask);
    documents::AccessFile file;
    file.everything = *everything;
    file.lessons = static_cast<int>(supports->size());
    file.labels = *std::move(names);
    file.mask = mask;
    file.masked = [&thirdParties](const QString &text) { return thirdParties.masked(text); };
    return documents::accessPaper(file, journal.today(), language);
}

} // namespace aparte::journal
