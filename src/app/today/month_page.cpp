#include "app/today/month_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "app/today/due.h"

namespace aparte::app {
namespace {

using journal::CalendarLine;

QDate firstOf(QDate day) {
    return {day.year(), day.month(), 1};
}

bool isHeld(const CalendarLine &line) {
    return line.status == u"held";
}

std::vector<Rows<MonthDay>::Role> dayRoles() {
    return {{"day", [](const MonthDay &row) { return QVariant(isoDay(row.day)); }},
            {"held", [](const MonthDay &row) { return QVariant(row.held); }},
            {"planned", [](const MonthDay &row) { return QVariant(row.planned); }},
            {"due", [](const MonthDay &row) { return QVariant(row.due); }},
            {"late", [](const MonthDay &row) { return QVariant(row.late); }}};
}

std::vector<Rows<CalendarLine>::Role> lineRoles() {
    return {{"what", [](const CalendarLine &row) { return QVariant(row.what); }},
            {"kind", [](const CalendarLine &row) { return QVariant(row.kind); }},
            {"status", [](const CalendarLine &row) { return QVariant(row.status); }},
            {"name", [](const CalendarLine &row) { return QVariant(row.name); }},
            {"code", [](const CalendarLine &row) { return QVariant(row.code); }},
            {"day", [](const CalendarLine &row) { return QVariant(isoDay(row.day)); }},
            {"since", [](const CalendarLine &row) { return QVariant(isoDay(row.since)); }},
            {"words", [](const CalendarLine &row) { return QVariant(row.words); }},
            {"count", [](const CalendarLine &row) { return QVariant(row.count); }},
            {"late", [](const CalendarLine &row) { return QVariant(row.late); }}};
}

void tally(MonthDay &day, const CalendarLine &line) {
    if (line.what != u"session") {
        ++day.due;
        day.late = day.late || line.late;
    } else if (isHeld(line)) {
        ++day.held;
    } else if (line.status == u"planned") {
        ++day.planned;
    }
}

} // namespace

MonthPage::MonthPage(Desk &desk, QObject *parent, DayTurn::Today now)
    : QObject(parent), m_desk(desk), m_days(dayRoles(), this), m_lines(lineRoles(), this), m_now(std::move(now)),
      m_first(firstOf(m_now())), m_chosen(m_now()) {
    connect(&desk, &Desk::changed, this, &MonthPage::load);
    show();
    load();
}

QString MonthPage::chosen() const {
    return isoDay(m_chosen);
}

QString MonthPage::today() const {
    return isoDay(m_now());
}

QDate MonthPage::firstShown() const {
    return m_first.addDays(1 - m_first.dayOfWeek());
}

void MonthPage::load() {
    struct Found {
        std::vector<CalendarLine> lines;
        journal::Missing missing;
    };
    m_desk.ask(
        this,
        [from = firstShown(), today = m_now()](journal::Journal &open) -> Result<Found> {
            Found found;
            auto lines = journal::calendarIn(open, from, from.addDays(daysShown - 1), today, &found.missing);
            if (!lines)
                return lines.fault();
            found.lines = *std::move(lines);
            return found;
        },
        [this, question = ++m_question](Result<Found> found) {
            if (question != m_question) // an older month's answer
                return;
            if (!found)
                return m_trouble.tell(found.fault());
            m_all = std::move(found->lines);
            m_loaded = true;
            m_trouble.clear();
            if (!found->missing.empty())
                m_trouble.tell(incomplete(std::move(found->missing)));
            show();
        });
}

void MonthPage::show() {
    std::vector<MonthDay> days(daysShown);
    const QDate first = firstShown();
    for (int place = 0; place < daysShown; ++place)
        days[static_cast<std::size_t>(place)].day = first.addDays(place);
    std::vector<CalendarLine> lines;
    for (const CalendarLine &line : m_all) {
        const qint64 place = first.daysTo(line.day);
        if (place < 0 || place >= daysShown)
            continue;
        tally(days[static_cast<std::size_t>(place)], line);
        if (line.day == m_chosen)
            lines.push_back(line);
    }
    m_days.show(std::move(days));
    m_lines.show(std::move(lines));
    Q_EMIT changed();
}

void MonthPage::choose(QDate day) {
    const QDate before = m_first;
    m_chosen = day;
    m_first = firstOf(day);
    if (m_first != before) {
        m_all.clear();
        load();
    }
    show();
}

void MonthPage::choose(int place) {
    if (place >= 0 && place < daysShown)
        choose(firstShown().addDays(place));
}

void MonthPage::moveDays(int days) {
    choose(m_chosen.addDays(days));
}

void MonthPage::moveMonths(int months) {
    choose(m_chosen.addMonths(months));
}

void MonthPage::goToday() {
    choose(m_now());
}

void MonthPage::open(int row) {
    if (row < 0 || row >= count())
        return;
    const CalendarLine line = m_lines.rows()[static_cast<std::size_t>(row)];
    if (line.what == u"session")
        Q_EMIT noteChosen(line.record);
    else if (!line.mission.isEmpty())
        Q_EMIT missionChosen(line.mission);
    else if (!line.person.isEmpty())
        Q_EMIT personChosen(line.person);
    else
        Q_EMIT practiceWanted();
}

} // namespace aparte::app
