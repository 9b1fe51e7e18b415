#include "journal/reviewing.h"

#include "documents/letter.h"
#include "documents/review_paper.h"
#include "domain/frameworks.h"
#include "domain/gates.h"
#include "journal/checks.h"
#include "journal/coach.h"
#include "journal/people.h"
#include "journal/practice.h"

#include <algorithm>

namespace aparte::journal {

namespace {

Result<domain::Mission> missionNamed(const Journal &journal, const QString &id) {
    auto mission = find<domain::Mission>(journal, id);
    if (!mission)
        return mission.fault();
    if (!*mission)
        return fault(Fault::Kind::WrongUse, "mission.unknown");
    return std::move(**mission);
}

Result<domain::Framework> frameworkOf(const Journal &journal, const domain::Mission &mission) {
    const auto own = allOf<domain::Framework>(journal, {});
    if (!own)
        return own.fault();
    return domain::frameworkNamed(mission.framework, *own);
}

bool sameObjective(const domain::ReviewItem &one, const domain::ReviewItem &other) {
    return one.objective == other.objective && one.indicator == other.indicator;
}

// A contract that changes takes its review with it: the lines are the contract's as it is now (R63), with what was said
// of those that still stand in it; what was prepared together was another review (R31). What was given stays as it was.
void layOutAgain(domain::Mission &mission) {
    if (!mission.review || domain::stateOf(mission.review) == domain::ReviewState::Delivered)
        return;
    domain::Review laid = domain::draftReview(*mission.contract);
    std::vector<domain::ReviewItem> &written = mission.review->items;
    if (std::ranges::is_permutation(written, laid.items, sameObjective))
        return;
    for (domain::ReviewItem &line : laid.items) {
        const auto kept =
            std::ranges::find_if(written, [&](const domain::ReviewItem &one) { return sameObjective(one, line); });
        if (kept == written.end())
            continue;
        line = std::move(*kept);
        written.erase(kept);
    }
    written = std::move(laid.items);
    mission.review->preparedOn.reset();
}

// Still to be changed: the mission with its review, a draft where there is none.
Result<domain::Mission> openReview(const Journal &journal, const QString &id) {
    auto mission = missionNamed(journal, id);
    if (!mission)
        return mission;
    if (!mission->contract)
        return fault(Fault::Kind::Refused, "review.no-contract");
    if (domain::stateOf(mission->review) == domain::ReviewState::Delivered)
        return fault(Fault::Kind::Refused, "review.delivered");
    if (!mission->review)
        mission->review = domain::draftReview(*mission->contract);
    layOutAgain(*mission);
    return mission;
}

Result<void> save(Journal &journal, const domain::Mission &mission) {
    if (const QString wrong = domain::wrongDay(*mission.review, *mission.contract, journal.today()); !wrong.isEmpty())
        return fault(Fault::Kind::WrongUse, "review.day");
    auto saved = saveMission(journal, mission);
    return saved ? Result<void>() : saved.fault();
}

bool sameLines(const std::vector<domain::ReviewItem> &one, const std::vector<domain::ReviewItem> &other) {
    return std::ranges::equal(one, other, [](const domain::ReviewItem &a, const domain::ReviewItem &b) {
        return a.objective == b.objective && a.indicator == b.indicator && a.progress == b.progress &&
               a.words == b.words;
    });
}

} // namespace

Result<ReviewSeen> reviewOf(const Journal &journal, const QString &id) {
    auto mission = missionNamed(journal, id);
    if (!mission)
        return mission.fault();
    if (!mission->contract)
        return fault(Fault::Kind::Refused, "review.no-contract");
    auto who = person(journal, mission->beneficiary);
    if (!who)
        return who.fault();
    auto framework = frameworkOf(journal, *mission);
    if (!framework)
        return framework.fault();
    layOutAgain(*mission);
    ReviewSeen seen;
    seen.state = domain::stateOf(mission->review);
    seen.review = mission->review ? *mission->review : domain::draftReview(*mission->contract);
    seen.gates = domain::gatesBefore(domain::Act::ToReview, *mission, *who, *framework, {});
    seen.person = *std::move(who);
    seen.mission = *std::move(mission);
    seen.framework = *std::move(framework);
    return seen;
}

Result<void> saveReview(Journal &journal, const QString &id, const std::vector<domain::ReviewItem> &items) {
    auto mission = openReview(journal, id);
    if (!mission)
        return mission.fault();
    if (!sameLines(mission->review->items, items))
        mission->review->preparedOn.reset();
    mission->review->items = items;
    if (!domain::followsContract(*mission->review, *mission->contract))
        return fault(Fault::Kind::Refused, "review.contract");
    return save(journal, *mission);
}

Result<void> prepareReview(Journal &journal, const QString &id, QDate on) {
    auto mission = openReview(journal, id);
    if (!mission)
        return mission.fault();
    if (!on.isValid())
        return fault(Fault::Kind::WrongUse, "review.day");
    mission->review->preparedOn = on;
    return save(journal, *mission);
}

Result<void> deliverReview(Journal &journal, const QString &id, const Delivery &delivery) {
    auto mission = openReview(journal, id);
    if (!mission)
        return mission.fault();
    if (!delivery.on.isValid())
        return fault(Fault::Kind::WrongUse, "review.day");
    mission->review->deliveredOn = delivery.on;
    mission->review->attestedOn = delivery.attested ? std::optional(delivery.on) : std::nullopt;
    mission->review->to = delivery.to.trimmed();
    mission->review->present = delivery.present;
    const auto who = person(journal, mission->beneficiary);
    const auto framework = frameworkOf(journal, *mission);
    if (!who || !framework)
        return who ? framework.fault() : who.fault();
    QStringList shut;
    for (const domain::Gate &gate : domain::gatesBefore(domain::Act::ToReview, *mission, *who, *framework, {}))
        if (gate.shut())
            shut << gate.name;
    if (!shut.isEmpty())
        return fault(Fault::Kind::Refused, "gate.shut", shut.join(QStringLiteral(", ")).toStdString());
    return save(journal, *mission);
}

Result<documents::Paper> reviewPaper(const Journal &journal, const QString &id, const QString &language) {
    const auto seen = reviewOf(journal, id);
    if (!seen)
        return seen.fault();
    documents::ReviewSheet sheet;
    for (const domain::Party &party : seen->mission.parties)
        if (party.role == u"beneficiary")
            sheet.who = party.name;
    sheet.review = seen->review;
    if (const QDate on = domain::signedDay(*seen->mission.contract); on.isValid())
        sheet.contractOn = on;
    sheet.ethicsContact = seen->framework.ethicsContact;
    return documents::reviewPaper(sheet, language);
}

Result<documents::Paper> solicitationLetter(const Journal &journal, const QString &id, const QString &language) {
    const auto entry = practiceEntry(journal, id);
    if (!entry)
        return entry.fault();
    if (entry->kind != u"solicitation")
        return fault(Fault::Kind::WrongUse, "letter.kind");
    const auto self = coach(journal);
    if (!self)
        return self.fault();
    return documents::solicitationLetter(*entry, *self, journal.today(), language);
}

} // namespace aparte::journal
