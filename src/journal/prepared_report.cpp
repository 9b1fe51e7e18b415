#include "journal/prepared_report.h"

#include "journal/ledger_rank.h"
#include "journal/people.h"
#include "journal/report_profile.h"
#include "journal/report_roster.h"
#include "journal/report_units.h"
#include "journal/theme_twins.h"
#include "journal/theme_wording.h"

#include <algorithm>

namespace aparte::journal {

namespace {

Result<domain::Organisation> organisationNamed(const Journal &journal, const QString &id) {
    auto all = organisations(journal);
    if (!all)
        return all.fault();
    const auto found = std::ranges::find(*all, id, &domain::Organisation::id);
    if (found == all->end())
        return fault(Fault::Kind::WrongUse, "report.organisation", id.toStdString());
    return *found;
}

Result<QString> unitNamed(const domain::Organisation &organisation, const QString &id) {
    if (id.isEmpty())
        return QString();
    const auto found = std::ranges::find(organisation.units, id, &domain::Unit::id);
    if (found == organisation.units.end())
        return fault(Fault::Kind::WrongUse, "report.unit", id.toStdString());
    return found->name;
}

Result<lessons::Catalogue> catalogueFor(const Journal &journal, const ReportRequest &asked) {
    auto all = themes(journal);
    if (!all)
        return all.fault();
    auto catalogue = lessons::Catalogue::from(std::move(*all));
    if (!catalogue)
        return catalogue.fault();
    for (const QString &theme : asked.themes)
        if (!catalogue->contains(theme))
            return fault(Fault::Kind::WrongUse, "report.theme", theme.toStdString());
    return catalogue;
}

// What the guard stops is not even counted.
std::vector<lessons::AskedLesson> askedFor(const std::vector<ReviewedLesson> &cards, const ThemeTwins &twins) {
    std::vector<lessons::AskedLesson> asked;
    for (const ReviewedLesson &lesson : cards)
        if (lesson.mayLeave())
            asked.push_back({lesson.card().id, twins.countedAs(lesson.card().theme)});
    return asked;
}

} // namespace

Result<PreparedReport> prepareReport(const Journal &journal, const ReportRequest &asked, const Progress &progress) {
    const auto period = domain::Period::parse(asked.period);
    if (!period)
        return period.fault();
    auto organisation = organisationNamed(journal, asked.organisation);
    if (!organisation)
        return organisation.fault();
    const auto unitName = unitNamed(*organisation, asked.unit);
    if (!unitName)
        return unitName.fault();
    auto catalogue = catalogueFor(journal, asked);
    if (!catalogue)
        return catalogue.fault();
    auto unfit = themesNotToPrint(journal, catalogue->themes(), progress);
    if (!unfit)
        return unfit.fault();
    auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    const auto foreign = foreignOrganisations(journal);
    if (!foreign)
        return foreign.fault();
    if (foreign->contains(asked.organisation))
        return fault(Fault::Kind::Refused, "ledger.foreign", asked.organisation.toStdString());
    const auto profile = reportProfile(journal, asked.organisation);
    if (!profile)
        return profile.fault();
    const auto rank = rankFor(journal, asked.organisation, asked.unit, period->name);
    if (!rank)
        return rank.fault();
    QStringList wanted = asked.lessons;
    wanted.removeDuplicates();
    auto cards = reviewedLessons(journal, wanted, progress);
    if (!cards)
        return cards.fault();
    ThemeTwins twins = twinsAmong(catalogue->themes(), ledger->entries);
    twins.silent.insert(unfit->begin(), unfit->end());
    lessons::Request request{.context = {asked.organisation, unitAndBelow(*organisation, asked.unit)},
                             .organisation = asked.organisation,
                             .unit = asked.unit,
                             .period = *period,
                             .themes = twins.askedOf(asked.themes, catalogue->themes()),
                             .today = asked.today,
                             .lessons = askedFor(*cards, twins)};
    auto roster = readRoster(journal, asked.organisation, *period, *ledger, *cards, progress);
    if (!roster)
        return roster.fault();
    twins.countTogether(roster->facts);
    const auto audited = lessons::Profile::named(profile->audited);
    auto decision = lessons::decide(request, roster->members, roster->facts, *catalogue, ledger->entries, audited,
                                    *rank, progress.cancel);
    if (!decision)
        return decision.fault();
    return PreparedReport{std::move(request),   std::move(*catalogue),    std::move(*roster), std::move(*ledger),
                          std::move(*decision), std::move(*organisation), *unitName,          audited,
                          std::move(*cards),    std::move(*unfit)};
}

} // namespace aparte::journal
