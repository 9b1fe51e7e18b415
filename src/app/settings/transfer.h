// Everything in and out as one open file (design/interchange.md), and the example journal's people, which can be
// removed again.
#pragma once

#include "app/desk/errand.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "journal/exchange_bundle.h"

namespace aparte::app {

class Desk;

class Transfer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    // "", looked (a dry run says what would come in), imported, exported, removed
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY changed) // a kind: how many
    Q_PROPERTY(int skipped READ skipped NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *warnings READ warnings CONSTANT)
    Q_PROPERTY(int warningCount READ warningCount NOTIFY changed)
    Q_PROPERTY(bool holdsExample READ holdsExample NOTIFY changed)
    Q_PROPERTY(int removed READ removed NOTIFY changed)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    Transfer(Desk &desk, QObject *parent);

    QString step() const { return m_step; }
    QString file() const { return m_file; }
    QVariantMap counts() const;
    int skipped() const { return m_report.skipped; }
    QAbstractItemModel *warnings() { return &m_warnings; }
    int warningCount() const { return static_cast<int>(m_warnings.rows().size()); }
    bool holdsExample() const { return m_holdsExample; }
    int removed() const { return m_removed; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void lookAt(const QString &file); // dry run
    Q_INVOKABLE void bringIn();                   // what was looked at
    Q_INVOKABLE void exportTo(const QString &file, const QString &passphrase);
    Q_INVOKABLE void openExample();
    Q_INVOKABLE void removeExample();
    Q_INVOKABLE void startOver();
    Q_INVOKABLE QString usualExportFile() const;

Q_SIGNALS:
    void changed();
    void erasing(); // people are about to be: whatever holds on to the journal's files lets go

private:
    void lookForExample();
    void read(journal::ImportMode mode);
    void go(const QString &step);

    Desk &m_desk;
    Trouble m_trouble{this};
    Errand m_errand;
    Rows<journal::ImportWarning> m_warnings;
    journal::ImportReport m_report;
    QString m_step, m_file;
    bool m_holdsExample = false;
    int m_removed = 0;
};

} // namespace aparte::app
