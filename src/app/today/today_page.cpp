#include "app/today/today_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"

namespace aparte::app {

TodayPage::TodayPage(Desk &desk, BackupRounds *backups, Preferences *preferences, QObject *parent, DayTurn::Today now)
    : QObject(parent), m_desk(desk), m_backups(backups), m_preferences(preferences),
      m_due({{"kind", [](const DueRow &row) { return QVariant(row.kind); }},
             {"name", [](const DueRow &row) { return QVariant(row.name); }},
             {"day", [](const DueRow &row) { return QVariant(row.day); }},
             {"since", [](const DueRow &row) { return QVariant(row.since); }},
             {"what", [](const DueRow &row) { return QVariant(row.what); }},
             {"count", [](const DueRow &row) { return QVariant(row.count); }},
             {"late", [](const DueRow &row) { return QVariant(row.late); }},
             {"sum", [](const DueRow &row) { return QVariant(row.sum); }}},
            this),
      m_now(std::move(now)) {
    connect(&desk, &Desk::changed, this, &TodayPage::load);
    if (preferences)
        connect(preferences, &Preferences::changed, this, &TodayPage::show);
    load();
}

QString TodayPage::today() const {
    return isoDay(m_now());
}

void TodayPage::load() {
    m_desk.ask(
        this, [today = m_now()](journal::Journal &open) { return whatIsDue(open, today); },
        [this](Result<Due> due) {
            if (!due)
                return m_trouble.tell(due.fault());
            m_nobodyYet = due->nobodyYet;
            m_items = std::move(due->items);
            m_loaded = true;
            m_trouble.clear();
            if (!due->missing.empty())
                m_trouble.tell(incomplete(std::move(due->missing)));
            show();
        });
}

void TodayPage::show() {
    auto rows = discreet() ? rowsByKind(m_items, m_opened) : rowsByName(m_items);
    const auto shown = rows.begin() + qMin(m_most, static_cast<int>(rows.size()));
    m_rest.assign(shown, rows.end());
    rows.erase(shown, rows.end());
    m_due.show(std::move(rows));
    Q_EMIT changed();
}

void TodayPage::seeMore() {
    m_most = count() + atOnce;
    const auto shown = m_rest.begin() + qMin(atOnce, rest());
    m_due.add({m_rest.begin(), shown});
    m_rest.erase(m_rest.begin(), shown);
    Q_EMIT changed();
}

void TodayPage::follow(int row) {
    if (row < 0 || row >= count())
        return;
    const DueRow chosen = m_due.rows()[static_cast<std::size_t>(row)];
    if (!chosen.sum)
        return lead(chosen);
    m_opened = m_opened == chosen.kind ? QString() : chosen.kind;
    show();
}

void TodayPage::lead(const DueRow &row) {
    static const QStringList ofTheCourse{QStringLiteral("gate"),     QStringLiteral("document"),
                                         QStringLiteral("midpoint"), QStringLiteral("closing"),
                                         QStringLiteral("followup"), QStringLiteral("dependence")};
    if (!row.note.isEmpty())
        Q_EMIT noteChosen(row.note);
    else if (!row.exchange.isEmpty())
        Q_EMIT exchangeChosen(row.person, row.exchange);
    else if (row.kind == u"retention")
        Q_EMIT retentionWanted();
    else if (row.kind == u"consent" || row.kind == u"access")
        Q_EMIT consentsChosen(row.person);
    else if (ofTheCourse.contains(row.kind))
        Q_EMIT missionChosen(row.mission);
    else if (row.person.isEmpty())
        Q_EMIT practiceWanted();
    else
        Q_EMIT personChosen(row.person);
}

} // namespace aparte::app
