#include "journal/report_people.h"

#include "journal/accompanied_before.h"
#include "journal/people.h"
#include "journal/report_roster.h"
#include "journal/report_units.h"

#include <QCollator>

#include <algorithm>

namespace aparte::journal {

namespace {

constexpr int fewPeople = 30, manyPeople = 100;

Result<std::set<QString>> unitsOf(const Journal &journal, const QString &organisation, const QString &unit) {
    const auto all = organisations(journal);
    if (!all)
        return all.fault();
    const auto found = std::ranges::find(*all, organisation, &domain::Organisation::id);
    if (found == all->end())
        return fault(Fault::Kind::WrongUse, "report.organisation", organisation.toStdString());
    if (!unit.isEmpty() && std::ranges::find(found->units, unit, &domain::Unit::id) == found->units.end())
        return fault(Fault::Kind::WrongUse, "report.unit", unit.toStdString());
    return unitAndBelow(*found, unit);
}

Result<std::vector<PersonLine>> peopleOf(const Journal &journal, const QString &organisation) {
    auto people = listPeople(journal);
    if (people)
        std::erase_if(*people, [&](const PersonLine &line) {
            return line.organisation != organisation || line.kind == u"group";
        });
    return people;
}

QString lastPeriod(int months, QDate today) {
    const int year = today.year(), month = today.month();
    if (months == 12)
        return QString::number(year - 1);
    if (months == 6)
        return month > 6 ? QStringLiteral("%1-H1").arg(year) : QStringLiteral("%1-H2").arg(year - 1);
    const int quarter = (month - 1) / 3; // that is over
    return quarter > 0 ? QStringLiteral("%1-Q%2").arg(year).arg(quarter) : QStringLiteral("%1-Q4").arg(year - 1);
}

ReportPerson::Standing standingOf(const ReportResult &result, const lessons::Token &token) {
    if (result.counted.contains(token))
        return ReportPerson::Standing::Counted;
    return result.waiting.contains(token) ? ReportPerson::Standing::Waits : ReportPerson::Standing::Unseen;
}

} // namespace

Result<std::vector<ReportPerson>> reportPeople(const Journal &journal, const ReportResult &result) {
    const auto units = unitsOf(journal, result.organisation, result.unit);
    if (!units)
        return units.fault();
    const auto lines = peopleOf(journal, result.organisation);
    if (!lines)
        return lines.fault();
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    const auto tokens = reportTokens(journal, *ledger);
    if (!tokens)
        return tokens.fault();
    std::vector<ReportPerson> people;
    for (const PersonLine &line : *lines) {
        if (!units->empty()) {
            const auto beneficiary = person(journal, line.id);
            if (!beneficiary)
                return beneficiary.fault();
            if (!units->contains(beneficiary->unit))
                continue;
        }
        const auto asked = mustAskAbout(journal, line.id);
        if (!asked)
            return asked.fault();
        auto standing = *asked ? ReportPerson::Standing::Asked : ReportPerson::Standing::Unseen;
        if (const auto token = tokens->find(line.id); token != tokens->end())
            standing = standingOf(result, token->second);
        people.push_back({line.id, line.name, line.code.isEmpty() ? line.initials : line.code, standing});
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(people, [&order](const ReportPerson &one, const ReportPerson &other) {
        return order.compare(one.name, other.name) < 0;
    });
    return people;
}

QString lastPeriodFor(int people, QDate today) {
    return lastPeriod(people < fewPeople ? 12 : people <= manyPeople ? 6 : 3, today);
}

QString lastPeriodLike(const domain::Period &earlier, QDate today) {
    const qsizetype length = earlier.first.daysTo(earlier.last) + 1;
    return length > 360   ? lastPeriod(12, today)
           : length > 180 ? lastPeriod(6, today)
           : length > 80  ? lastPeriod(3, today)
                          : QString();
}

Result<AdvisedPeriod> advisedPeriod(const Journal &journal, const QString &organisation, const QString &unit,
                                    QDate today, const Progress &progress) {
    const auto units = unitsOf(journal, organisation, unit);
    if (!units)
        return units.fault();
    const domain::Period year{QString(), today.addYears(-1).addDays(1), today};
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    const auto roster = readRoster(journal, organisation, year, *ledger, {}, progress);
    if (!roster)
        return roster.fault();
    const auto people = static_cast<int>(lessons::cohortOf(roster->members, {organisation, *units}, year).size());
    for (auto entry = ledger->entries.rbegin(); entry != ledger->entries.rend(); ++entry)
        if (entry->organisation == organisation && entry->unit == unit)
            if (QString like = lastPeriodLike(entry->period, today); !like.isEmpty())
                return AdvisedPeriod{std::move(like), people, true};
    return AdvisedPeriod{lastPeriodFor(people, today), people};
}

} // namespace aparte::journal
