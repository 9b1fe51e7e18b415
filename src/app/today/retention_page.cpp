#include "app/today/retention_page.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"

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
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::retentionIn(open, QDate::currentDate()); },
        [this](Result<std::vector<RetentionLine>> lines) {
            if (!lines)
                return m_trouble.tell(lines.fault());
            m_lines.show(*std::move(lines));
            m_loaded = true;
            Q_EMIT changed();
        });
}

void RetentionPage::follow(int row) {
    if (row >= 0 && row < count())
        Q_EMIT personChosen(m_lines.rows()[static_cast<std::size_t>(row)].person);
}

} // namespace aparte::app
