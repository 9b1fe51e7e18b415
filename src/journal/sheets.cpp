#include "journal/sheets.h"

#include "documents/processing_record.h"
#include "documents/yearly_sheet.h"
#include "journal/coach.h"
#include "journal/frameworks.h"
#include "journal/naming.h"
#include "journal/practice.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <QDateTime>

#include <algorithm>

namespace aparte::journal {

namespace {

// Held sessions and answered exchanges of that year, of everybody.
Result<int> minutesCoached(const Journal &journal, int year) {
    const auto people = readSummaries(journal);
    if (!people)
        return people.fault();
    int minutes = 0;
    for (const Summary &one : *people) {
        const auto owner = journal.vault().personId(one.person.id);
        const auto sessions = allOf<domain::Session>(journal, owner);
        const auto exchanges = allOf<domain::Exchange>(journal, owner);
        if (!sessions || !exchanges)
            return sessions ? exchanges.fault() : sessions.fault();
        for (const domain::Session &session : *sessions)
            if (session.held() && session.date.year() == year)
                minutes += session.minutes.value_or(0);
        for (const domain::Exchange &exchange : *exchanges)
            if (exchange.answeredAt && QDateTime::fromString(*exchange.answeredAt, Qt::ISODate).date().year() == year)
                minutes += exchange.minutes.value_or(0);
    }
    return minutes;
}

class Discreet { // what may be printed of a text: all of it, or nothing
public:
    static Result<Discreet> of(const Journal &journal) {
        auto names = Names::of(journal);
        if (!names)
            return names.fault();
        Discreet discreet(*std::move(names));
        const auto people = readSummaries(journal);
        if (!people)
            return people.fault();
        for (const Summary &one : *people) {
            const auto person = find<domain::Beneficiary>(journal, one.person.id);
            if (!person)
                return person.fault();
            if (*person && !(*person)->code.isEmpty())
                discreet.m_codes << (*person)->code;
        }
        return discreet;
    }

    QString operator()(const QString &text) const {
        const bool coded =
            std::ranges::any_of(m_codes, [&](const QString &code) { return text.contains(code, Qt::CaseInsensitive); });
        return coded || m_names.in(text, Naming::WholeName) ? QString() : text;
    }

private:
    explicit Discreet(Names names) : m_names(std::move(names)) {}

    Names m_names;
    QStringList m_codes;
};

void fill(documents::YearlySheet &sheet, const std::vector<domain::PracticeEntry> &entries, const Discreet &discreet) {
    const domain::PracticeYear sums = domain::practiceIn(sheet.year, entries);
    sheet.supervisions = sums.of(u"supervision").count;
    sheet.supervisionMinutes = sums.of(u"supervision").minutes;
    sheet.coachedForOne = domain::hoursForOneOfSupervision(sheet.coachedMinutes, sheet.supervisionMinutes);
    sheet.networkMeetings = sums.of(u"network").count;
    sheet.networkMinutes = sums.of(u"network").minutes;
    sheet.solicitations = sums.of(u"solicitation").count;
    sheet.solicitationsWaiting = sums.of(u"solicitation").waiting;
    sheet.interferences = sums.of(u"interference").count;
    sheet.ethics = sums.of(u"ethics").count;
    sheet.breaches = sums.of(u"breach").count;
    sheet.breachesWaiting = sums.of(u"breach").waiting;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) { // oldest first
        if (entry->kind == u"declaration")
            sheet.declarations.push_back(entry->date);
        if (entry->kind == u"training")
            sheet.trainings.push_back(
                {discreet(entry->with), {}, entry->date, std::nullopt, entry->minutes.value_or(0)});
    }
}

void fill(documents::YearlySheet &sheet, const domain::Coach &coach, const Discreet &discreet) {
    sheet.coach = coach.name;
    sheet.status = coach.status;
    const QDate lastDay(sheet.year, 12, 31);
    for (const domain::Training &training : coach.trainings)
        if (!training.on || *training.on <= lastDay)
            sheet.certifications.push_back(
                {discreet(training.title), discreet(training.body), training.on, training.until, 0});
}

} // namespace

Result<documents::Paper> yearlySheet(const Journal &journal, int year, const QString &language) {
    const auto entries = practice(journal, {{}, year});
    const auto self = coach(journal);
    const auto minutes = minutesCoached(journal, year);
    const auto discreet = Discreet::of(journal);
    if (!entries || !self)
        return entries ? self.fault() : entries.fault();
    if (!minutes || !discreet)
        return minutes ? discreet.fault() : minutes.fault();
    documents::YearlySheet sheet;
    sheet.year = year;
    sheet.madeOn = journal.today();
    sheet.coachedMinutes = *minutes;
    fill(sheet, *entries, *discreet);
    fill(sheet, *self, *discreet);
    return paperOf(sheet, language);
}

Result<documents::Paper> processingRecord(const Journal &journal, const QString &language) {
    const auto self = coach(journal);
    const auto known = frameworks(journal);
    if (!self || !known)
        return self ? known.fault() : self.fault();
    return paperOf(documents::ProcessingRecord{self->name, self->controller, journal.today(), *known}, language);
}

} // namespace aparte::journal
