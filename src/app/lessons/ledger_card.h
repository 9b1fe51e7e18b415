// After a restore, an import or on another computer: which report left last, organisation by organisation. Until the
// coach has said it, no report leaves.
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/ledger_confirming.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class LedgerCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed) // reports are stopped
    Q_PROPERTY(QAbstractItemModel *organisations READ organisations CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    LedgerCard(Desk &desk, QObject *parent);

    bool waiting() const { return m_waiting; }
    QAbstractItemModel *organisations() { return &m_organisations; }
    Trouble *trouble() { return &m_trouble; }

    // The last report that was sent to them and its letters; 0: none ever was.
    Q_INVOKABLE void confirm(int row, int number, const QString &letters);

Q_SIGNALS:
    void changed();

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<journal::LedgerQuestion> m_organisations;
    bool m_waiting = false;
};

} // namespace aparte::app
