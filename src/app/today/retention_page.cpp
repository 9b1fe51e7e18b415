#include "app/today/retention_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "app/today/due.h"

namespace aparte::app {
namespace {

using journal::RetentionLine;

// [{what, day, due}]
QVariant clocksOf(const RetentionLine &line) {
    QVariantList clocks;
    for (const domain::Clock &clock : line.clocks)
        clocks << QVariantMap{{QStringLiteral("what"), clock.what},
                              {QStringLiteral("day"), isoDay(clock.due)},
                              {QStringLiteral("due"), clock.isDue(QDate::currentDate())}};
    return clocks;
}

} // namespace

RetentionPage::RetentionPage(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_lines({{"name", [](const RetentionLine &line) { return QVariant(line.name); }},
                                              {"code", [](const RetentionLine &line) { return QVariant(line.code); }},
                                              {"clocks", clocksOf},
                                              {"all", [](const RetentionLine &line) { return QVariant(line.allDue); }}},
                                             this) {
    connect(&desk, &Desk::changed, this, &RetentionPage::load);
    load();
}

void RetentionPage::load() {
    struct Found {
        std::vector<RetentionLine> lines;
        journal::Missing missing;
    };
    m_desk.ask(
        this,
        [](journal::Journal &open) -> Result<Found> {
            Found found;
            auto lines = journal::retentionIn(open, QDate::currentDate(), &found.missing);
            if (!lines)
                return lines.fault();
            found.lines = *std::move(lines);
            return found;
        },
        [this](Result<Found> found) {
            if (!found)
                return m_trouble.tell(found.fault());
            m_lines.show(std::move(found->lines));
            m_loaded = true;
            m_trouble.clear();
            if (!found->missing.empty())
                m_trouble.tell(incomplete(std::move(found->missing)));
            Q_EMIT changed();
        });
}

void RetentionPage::follow(int row) {
    if (row >= 0 && row < count())
        Q_EMIT personChosen(m_lines.rows()[static_cast<std::size_t>(row)].person);
}

} // namespace aparte::app
