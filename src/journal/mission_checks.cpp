#include "journal/mission_checks.h"

#include "domain/coherence.h"
#include "domain/fields.h"
#include "domain/gates.h"
#include "domain/review.h"
#include "domain/vocabulary.h"
#include "journal/frameworks.h"

#include <QJsonArray>

#include <algorithm>

namespace aparte::journal {

namespace {

using domain::Contract;

// What the parties agreed on: without progress, which moves from session to session, and without who signed it when.
QJsonObject agreementOf(Contract contract) {
    for (domain::Objective &objective : contract.objectives)
        objective.progress = 0;
    contract.signatures.clear();
    contract.signedOn.reset();
    contract.version.reset();
    return domain::toJson(contract);
}

QJsonArray signaturesOf(const Contract &contract) {
    QJsonArray signatures = {contract.signedOn ? contract.signedOn->toString(Qt::ISODate) : QString()};
    for (const domain::Signature &signature : contract.signatures)
        signatures.append(domain::toJson(signature));
    return signatures;
}

// R55: as they were put at that moment.
bool losesWords(const Contract &before, const Contract &after) {
    return std::ranges::any_of(before.objectives, [&](const domain::Objective &objective) {
        return objective.statedOn &&
               std::ranges::find(after.objectives, objective.text, &domain::Objective::text) == after.objectives.end();
    });
}

bool isSigned(const std::optional<Contract> &contract) {
    return contract && domain::signedDay(*contract).isValid();
}

Result<void> checkFramework(const Journal &journal, const QString &id) {
    if (id.isEmpty())
        return {};
    const auto all = frameworks(journal);
    if (!all)
        return all.fault();
    return std::ranges::find(*all, id, &domain::Framework::id) != all->end()
               ? Result<void>()
               : fault(Fault::Kind::WrongUse, "mission.framework");
}

// R42, R48; GDPR Art. 13. Only of those that are new: a mission from another program may be carried on.
Result<void> checkNotices(const Journal &journal, const std::optional<domain::Mission> &before,
                          const std::vector<domain::Notice> &notices) {
    const auto wasThere = [&](const domain::Notice &one) {
        return before && std::ranges::any_of(before->notices, [&](const domain::Notice &other) {
                   return domain::toJson(one) == domain::toJson(other);
               });
    };
    for (const domain::Notice &notice : notices) {
        if (wasThere(notice))
            continue;
        if (!domain::isOneOf(notice.kind, domain::words::noticeKinds))
            return fault(Fault::Kind::WrongUse, "notice.kind");
        if (!notice.on.isValid() || notice.on > journal.today())
            return fault(Fault::Kind::WrongUse, "notice.date");
        if (notice.kind == u"out_of_scope" && notice.contacts.join(QString()).trimmed().isEmpty())
            return fault(Fault::Kind::WrongUse, "notice.contacts");
    }
    return {};
}

// The first day anything is known of it.
QDate beginningOf(const domain::Mission &mission) {
    QDate first;
    const auto reach = [&first](const std::optional<QDate> &day) {
        if (day && day->isValid() && (!first.isValid() || *day < first))
            first = *day;
    };
    for (const domain::Request &request : mission.requests)
        reach(request.madeOn);
    if (mission.analysis)
        reach(mission.analysis->on);
    if (mission.contract)
        reach(mission.contract->signedOn);
    return first;
}

bool hasOtherEnding(const std::optional<domain::Mission> &before, const domain::Mission &mission) {
    return mission.ending &&
           (!before || !before->ending || domain::toJson(*before->ending) != domain::toJson(*mission.ending));
}

Result<void> checkEnding(const Journal &journal, const domain::Ending &ending, QDate began) { // R35, R62
    if (!domain::isOneOf(ending.kind, domain::words::endings) ||
        (!ending.reason.isEmpty() && !domain::isOneOf(ending.reason, domain::words::endingReasons)))
        return fault(Fault::Kind::WrongUse, "ending.kind");
    const QDate on = ending.on.value_or(QDate());
    if (!on.isValid() || on > journal.today() || (began.isValid() && on < began))
        return fault(Fault::Kind::WrongUse, "ending.date");
    return {};
}

QJsonArray linesOf(const std::optional<domain::Review> &review) {
    QJsonArray lines;
    if (review)
        for (const domain::ReviewItem &item : review->items)
            lines.append(QJsonArray{item.objective, item.indicator});
    return lines;
}

// Lines that are not new were the contract's when they were written: a contract that changes takes none away.
bool hasOtherLines(const std::optional<domain::Mission> &before, const domain::Mission &mission) {
    return mission.review && linesOf(before ? before->review : std::nullopt) != linesOf(mission.review);
}

bool followsItsContract(const domain::Mission &mission) { // R63
    return mission.contract ? domain::followsContract(*mission.review, *mission.contract)
                            : mission.review->items.empty();
}

} // namespace

template<class T>
Result<void> checkNoContradiction(const T &value) {
    if (const auto found = domain::contradictionIn(value))
        return Fault{Fault::Kind::WrongUse, found->code, found->place.toStdString()};
    return {};
}
template Result<void> checkNoContradiction(const domain::Mission &);
template Result<void> checkNoContradiction(const domain::Exchange &);
template Result<void> checkNoContradiction(const domain::Beneficiary &);

Result<void> checkSignedContract(const std::optional<Contract> &contract) {
    if (!isSigned(contract))
        return {};
    const QStringList missing = domain::missingParts(*contract);
    return missing.isEmpty()
               ? Result<void>()
               : fault(Fault::Kind::Refused, "contract.incomplete", missing.join(QStringLiteral(", ")).toStdString());
}

Result<void> checkMission(const Journal &journal, const std::optional<domain::Mission> &before,
                          const domain::Mission &mission) {
    if (!before || before->framework != mission.framework)
        if (auto there = checkFramework(journal, mission.framework); !there)
            return there;
    if (hasOtherEnding(before, mission))
        if (auto right = checkEnding(journal, *mission.ending, beginningOf(mission)); !right)
            return right;
    if (auto right = checkNoContradiction(mission); !right)
        return right;
    if (auto told = checkNotices(journal, before, mission.notices); !told)
        return told;
    if (hasOtherLines(before, mission) && !followsItsContract(mission))
        return fault(Fault::Kind::Refused, "review.contract");
    return before && isSigned(before->contract) ? Result<void>() : checkSignedContract(mission.contract);
}

void takeContract(domain::Mission &mission, Contract contract) {
    if (!mission.contract) {
        contract.version = contract.version.value_or(1);
        mission.contract = std::move(contract);
        return;
    }
    const Contract &before = *mission.contract;
    const int version = before.version.value_or(static_cast<int>(mission.earlierContracts.size()) + 1);
    const bool changes = agreementOf(before) != agreementOf(contract);
    const bool keeps = changes && (isSigned(before) || losesWords(before, contract));
    if (changes && isSigned(before) && signaturesOf(before) == signaturesOf(contract)) {
        contract.signatures.clear(); // they stand under other words
        contract.signedOn.reset();
    }
    contract.version = version + (keeps ? 1 : 0);
    if (keeps) {
        mission.earlierContracts.push_back(before);
        mission.earlierContracts.back().version = version;
    }
    mission.contract = std::move(contract);
}

} // namespace aparte::journal
