#include "app/practice/registers.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "journal/practice.h"

#include <algorithm>

namespace aparte::app {

Registers::Registers(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_form(desk, this),
      m_rows({{"kind", [](const domain::PracticeEntry &row) { return QVariant(row.kind); }},
              {"day", [](const domain::PracticeEntry &row) { return QVariant(isoDay(row.date)); }},
              {"minutes", [](const domain::PracticeEntry &row) { return QVariant(row.minutes.value_or(0)); }},
              {"whom", [](const domain::PracticeEntry &row) { return QVariant(row.with); }},
              {"note", [](const domain::PracticeEntry &row) { return QVariant(row.note); }},
              {"waits", [](const domain::PracticeEntry &row) { return QVariant(domain::isWaiting(row)); }},
              {"settledDay",
               [](const domain::PracticeEntry &row) { return QVariant(isoDay(row.settledOn.value_or(QDate()))); }}},
             this) {
    connect(&desk, &Desk::changed, this, &Registers::load);
    load();
}

QStringList Registers::kinds() const {
    QStringList kinds;
    for (const QStringView kind : domain::words::practiceKinds)
        kinds << kind.toString();
    return kinds;
}

void Registers::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::practice(open); },
        [this](Result<std::vector<domain::PracticeEntry>> entries) {
            if (!entries)
                return m_trouble.tell(entries.fault());
            m_all = *std::move(entries);
            m_loaded = true;
            sift();
            openWanted();
        });
}

void Registers::open(const QString &id) {
    m_wanted = id;
    openWanted();
}

void Registers::openWanted() {
    const auto found = std::ranges::find(m_all, m_wanted, &domain::PracticeEntry::id);
    if (m_wanted.isEmpty() || m_form.isOpen() || found == m_all.end())
        return;
    m_wanted.clear();
    m_form.begin(*found);
}

void Registers::sift() {
    std::vector<domain::PracticeEntry> kept;
    std::ranges::copy_if(m_all, std::back_inserter(kept), [this](const domain::PracticeEntry &entry) {
        return (m_kind.isEmpty() || entry.kind == m_kind) && (m_year == 0 || entry.date.year() == m_year) &&
               (!m_onlyWaiting || domain::isWaiting(entry));
    });
    m_rows.show(std::move(kept));
    Q_EMIT changed();
}

void Registers::setKind(const QString &kind) {
    m_kind = kind;
    m_onlyWaiting = false;
    sift();
}

QStringList Registers::years() const { // the first: every one
    QStringList years{QString()};
    for (const domain::PracticeEntry &entry : m_all)
        if (const QString year = QString::number(entry.date.year()); years.last() != year)
            years << year;
    return years;
}

int Registers::yearAt() const {
    return m_year == 0 ? 0 : static_cast<int>(years().indexOf(QString::number(m_year)));
}

void Registers::setYearAt(int place) {
    m_year = years().value(place).toInt();
    m_onlyWaiting = false;
    sift();
}

int Registers::waiting() const {
    return static_cast<int>(std::ranges::count_if(m_all, domain::isWaiting));
}

void Registers::showWaiting() {
    m_kind.clear();
    m_year = 0;
    m_onlyWaiting = true;
    sift();
}

void Registers::add() {
    domain::PracticeEntry entry;
    entry.kind = m_kind.isEmpty() ? QStringLiteral("supervision") : m_kind;
    entry.date = QDate::currentDate();
    if (entry.kind == u"supervision")
        entry.minutes = 60;
    m_form.begin(std::move(entry));
}

void Registers::edit(int row) {
    if (row >= 0 && row < count())
        m_form.begin(m_rows.rows()[static_cast<std::size_t>(row)]);
}

} // namespace aparte::app
