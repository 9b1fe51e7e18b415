#include "app/lessons/ledger_card.h"

#include "app/desk/desk.h"

namespace aparte::app {

LedgerCard::LedgerCard(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk),
      m_organisations(
          {{"name", [](const journal::LedgerQuestion &row) { return QVariant(row.name); }},
           {"lastNumber", [](const journal::LedgerQuestion &row) { return QVariant(row.lastNumber); }},
           {"period", [](const journal::LedgerQuestion &row) { return QVariant(row.period); }},
           {"madeOn", [](const journal::LedgerQuestion &row) { return QVariant(row.madeOn.toString(Qt::ISODate)); }},
           {"confirmed", [](const journal::LedgerQuestion &row) { return QVariant(row.confirmed); }}},
          this) {
    connect(&desk, &Desk::changed, this, &LedgerCard::load);
    load();
}

void LedgerCard::load() {
    m_desk.ask(
        this, [](journal::Journal &open) { return journal::ledgerToConfirm(open); },
        [this](Result<journal::LedgerToConfirm> asked) {
            if (!asked)
                return m_trouble.tell(asked.fault());
            m_waiting = asked->waiting;
            m_organisations.show(std::move(asked->organisations));
            Q_EMIT changed();
        });
}

void LedgerCard::confirm(int row, int number, const QString &letters) {
    if (row < 0 || row >= m_organisations.rowCount())
        return;
    m_trouble.clear();
    m_desk.write(
        this,
        [organisation = m_organisations.rows()[static_cast<std::size_t>(row)].organisation, number,
         letters](journal::Journal &open) { return journal::confirmLedger(open, organisation, number, letters); },
        [this](Result<void> confirmed) {
            if (!confirmed)
                m_trouble.tell(confirmed.fault());
        });
}

} // namespace aparte::app
