#include "journal/calendar.h"

#include "journal/codes.h"
#include "journal/due.h"
#include "journal/searched_texts.h"
#include "journal/summary.h"
#include "vault/utf8_text.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace aparte::journal {

namespace {

using vault::Kind;

struct Known {
    QString id, name, code;
};
using KnownPeople = std::map<vault::PersonId, Known>;

// Sessions of several threads, one after the other: few lie within a month.
class Sessions {
public:
    Sessions(QDate from, QDate until, const KnownPeople &people)
        : m_from(from.toString(Qt::ISODate).toStdString()), m_until(until.toString(Qt::ISODate).toStdString()),
          m_people(people) {}

    void look(const vault::Vault::Visit &visit) {
        SearchedRecord record;
        const bool read = readNote(visit.payload, visit.kind, Labels(), record);
        const std::lock_guard guard(m_alone);
        if (!read)
            m_whole = false;
        else if (record.date >= m_from && record.date <= m_until)
            add(visit.owner, record);
    }
    bool whole() const { return m_whole; }
    std::vector<CalendarLine> &lines() { return m_lines; }

private:
    void add(const vault::PersonId &owner, const SearchedRecord &record) {
        const auto known = m_people.find(owner);
        const auto text = [](std::string_view bytes) { return vault::textOf(std::string(bytes)).value_or(QString()); };
        CalendarLine line;
        line.day = QDate::fromString(text(record.date), Qt::ISODate);
        line.what = QStringLiteral("session");
        line.kind = text(record.kind);
        line.status = record.status.empty() ? QStringLiteral("held") : text(record.status);
        line.mission = text(record.mission);
        line.record = text(record.id);
        if (known != m_people.end()) {
            line.person = known->second.id;
            line.name = known->second.name;
            line.code = known->second.code;
        }
        m_lines.push_back(std::move(line));
    }

    const std::string m_from, m_until;
    const KnownPeople &m_people;
    std::mutex m_alone;
    std::vector<CalendarLine> m_lines;
    bool m_whole = true;
};

CalendarLine lineOf(const domain::DueItem &item) {
    return {item.day,     item.kind,   {},        {},         item.person, item.name, item.code,
            item.mission, item.record, item.what, item.since, item.count,  item.late};
}

// A planned session is on its day already.
bool isDay(const domain::DueItem &item, QDate from, QDate until) {
    return item.day.isValid() && item.day >= from && item.day <= until && item.kind != u"planned";
}

Result<KnownPeople> everybody(const Journal &journal, Missing &missing) {
    const auto summaries = readSummaries(journal, &missing);
    if (!summaries)
        return summaries.fault();
    KnownPeople people;
    for (const Summary &summary : *summaries)
        people.emplace(journal.vault().personId(summary.person.id),
                       Known{summary.person.id, summary.person.name, codeOf(summary.person)});
    return people;
}

} // namespace

Result<std::vector<CalendarLine>> calendarIn(const Journal &journal, QDate from, QDate until, QDate today,
                                             Missing *missing) {
    Missing known, found; // dueIn() says all that the summaries would
    const auto people = everybody(journal, known);
    if (!people)
        return people.fault();
    const auto due = dueIn(journal, today, &found);
    if (!due)
        return due.fault();
    Sessions sessions(from, until, *people);
    const auto scanned = journal.vault().scan({Kind::Session}, {}, [&](const vault::Vault::Visit &visit) {
        sessions.look(visit);
        return true;
    });
    if (!scanned || !sessions.whole()) {
        const Fault fault = scanned ? aparte::fault(Fault::Kind::Damaged, "record.payload") : scanned.fault();
        found.push_back({{}, {}, Kind::Session, fault, {}});
    }
    if (!found.empty() && !missing)
        return found.front().fault;
    std::vector<CalendarLine> lines = std::move(sessions.lines());
    for (const domain::DueItem &item : *due)
        if (isDay(item, from, until))
            lines.push_back(lineOf(item));
    std::ranges::sort(lines, {}, [](const CalendarLine &line) {
        return std::tuple(line.day, line.what != u"session", line.name, line.record);
    });
    if (missing)
        missing->insert(missing->end(), found.begin(), found.end());
    return lines;
}

} // namespace aparte::journal
