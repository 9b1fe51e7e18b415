#include "journal/due.h"

#include "journal/coach.h"
#include "journal/codes.h"
#include "journal/incompatibility.h"
#include "journal/members_asking.h"
#include "journal/notes.h"
#include "journal/practice.h"
#include "journal/retention.h"

#include <algorithm>

namespace aparte::journal {

namespace {

using domain::PersonAtHand;

class Reading {
public:
    Reading(const Journal &journal, const QHash<QString, domain::Framework> &frameworks,
            const std::vector<domain::Session> &drafts, Missing &missing)
        : m_journal(journal), m_frameworks(frameworks), m_drafts(drafts), m_missing(missing) {}

    PersonAtHand read(const Summary &summary) const {
        PersonAtHand one;
        const Owner owner = ownerNamed(m_journal, summary.person);
        one.person = summary.person;
        for (auto &person : readable<domain::Beneficiary>(m_journal, owner, m_missing))
            one.person = std::move(person);
        one.code = codeOf(one.person);
        one.missions = missionsAtHand(m_journal, owner, summary, m_frameworks, m_missing);
        const MembersAsking members(m_journal, one.person);
        for (domain::MissionAtHand &at : one.missions)
            at.mission = members.named(std::move(at.mission));
        one.person = members.named(std::move(one.person));
        if (summary.openRequests > 0)
            for (auto &exchange : readable<domain::Exchange>(m_journal, owner, m_missing))
                if (!exchange.answeredAt)
                    one.requests.push_back(std::move(exchange));
        one.consents = readable<domain::Consent>(m_journal, owner, m_missing);
        std::ranges::copy_if(m_drafts, std::back_inserter(one.drafts),
                             [&](const domain::Session &draft) { return draft.beneficiary == summary.person.id; });
        one.withoutNote = summary.withoutNote;
        one.nextSession = summary.nextSession;
        return one;
    }

private:
    const Journal &m_journal;
    const QHash<QString, domain::Framework> &m_frameworks;
    const std::vector<domain::Session> &m_drafts;
    Missing &m_missing;
};

// Of the strictest framework that somebody is accompanied under.
void keepStrictest(std::optional<int> &months, const PersonAtHand &one) {
    for (const domain::MissionAtHand &at : one.missions)
        if (domain::isOpenStage(at.mission.stage) && at.framework.supervisionMonths)
            months = std::min(months.value_or(*at.framework.supervisionMonths), *at.framework.supervisionMonths);
}

} // namespace

Result<std::vector<domain::DueItem>> dueIn(const Journal &journal, QDate today, Missing *missing) {
    Missing found;
    const auto summaries = readSummaries(journal, &found);
    const auto frameworks = frameworksById(journal);
    const auto drafts = journal::drafts(journal, &found);
    const auto coach = journal::coach(journal);
    const auto entries = practice(journal, {}, &found);
    for (const Fault *fault :
         {summaries ? nullptr : &summaries.fault(), frameworks ? nullptr : &frameworks.fault(),
          drafts ? nullptr : &drafts.fault(), coach ? nullptr : &coach.fault(), entries ? nullptr : &entries.fault()})
        if (fault)
            return *fault;
    std::vector<domain::DueItem> items;
    std::optional<int> supervisionMonths;
    const Reading reading(journal, *frameworks, *drafts, found);
    for (const Summary &summary : *summaries) {
        const PersonAtHand one = reading.read(summary);
        keepStrictest(supervisionMonths, one);
        std::ranges::move(domain::dueOf(one, today), std::back_inserter(items));
    }
    std::ranges::move(domain::dueInPractice(*coach, *entries, supervisionMonths, today), std::back_inserter(items));
    if (!found.empty() && !missing)
        return found.front().fault;
    if (missing)
        missing->insert(missing->end(), found.begin(), found.end());
    domain::sortDue(items);
    return items;
}

} // namespace aparte::journal
