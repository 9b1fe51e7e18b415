#include "app/today/today_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "app/today/due.h"

namespace aparte::app {

TodayPage::TodayPage(Desk &desk, BackupRounds *backups, QObject *parent)
    : QObject(parent), m_desk(desk), m_backups(backups),
      m_due({{"kind", [](const DueRow &row) { return QVariant(row.kind); }},
             {"name", [](const DueRow &row) { return QVariant(row.name); }},
             {"day", [](const DueRow &row) { return QVariant(row.day); }},
             {"count", [](const DueRow &row) { return QVariant(row.count); }},
             {"late", [](const DueRow &row) { return QVariant(row.late); }}},
            this) {
    connect(&desk, &Desk::changed, this, &TodayPage::load);
    load();
}

QString TodayPage::today() const {
    return isoDay(QDate::currentDate());
}

void TodayPage::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return whatIsDue(open, QDate::currentDate()); },
        [this](Result<Due> due) {
            if (!due)
                return m_trouble.tell(due.fault());
            m_nobodyYet = due->nobodyYet;
            m_due.show(std::move(due->rows));
            m_loaded = true;
            Q_EMIT changed();
        });
}

void TodayPage::follow(int row) {
    if (row < 0 || row >= count())
        return;
    const DueRow chosen = m_due.rows()[static_cast<std::size_t>(row)];
    if (chosen.note.isEmpty())
        Q_EMIT personChosen(chosen.person);
    else
        Q_EMIT noteChosen(chosen.note);
}

} // namespace aparte::app
