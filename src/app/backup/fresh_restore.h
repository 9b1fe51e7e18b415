// A journal back from a copy where there is none: a new laptop, a lost folder. The folder of the copies, the passphrase
// or the recovery code, where the journal is to lie, the certificates of people erased since.
#pragma once

#include "app/backup/copies_in.h"
#include "app/desk/desk.h"
#include "app/desk/errand.h"
#include "app/desk/trouble.h"
#include "app/unlock/opened.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class FreshRestore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QString step READ step NOTIFY changed) // "" (where the copies are), found, working, done
    Q_PROPERTY(QAbstractItemModel *copies READ copies CONSTANT)
    Q_PROPERTY(int copyCount READ copyCount NOTIFY changed)
    Q_PROPERTY(bool badCertificate READ badCertificate NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed) // of the copy that was restored, ISO
    Q_PROPERTY(int people READ people NOTIFY changed)
    Q_PROPERTY(int dropped READ dropped NOTIFY changed)
    Q_PROPERTY(int damages READ damages NOTIFY changed) // how many places of it are damaged; damage is the first
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *damage READ damage CONSTANT)

public:
    FreshRestore(Desk &desk, QObject *parent);

    QString step() const { return m_step; }
    QAbstractItemModel *copies() { return m_copies.get(); }
    int copyCount() const { return static_cast<int>(m_copies->rows().size()); }
    bool badCertificate() const { return m_badCertificate; }
    QString day() const;
    int people() const { return m_facts.people; }
    int dropped() const { return m_facts.dropped; }
    int damages() const { return static_cast<int>(m_facts.check.findings.size()); }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }
    Trouble *damage() { return &m_damage; }

    Q_INVOKABLE void lookIn(const QString &folder);
    Q_INVOKABLE void restore(int copy, const QString &place, const QString &secret, bool byCode,
                             const QString &certificates);
    Q_INVOKABLE void open() { Q_EMIT opened(m_opened); }
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void changed();
    void opened(const aparte::app::Opened &opened);

private:
    void go(const QString &step);

    Desk &m_desk;
    Trouble m_trouble{this}, m_damage{this};
    Errand m_errand;
    std::unique_ptr<Rows<CopyRow>> m_copies;
    backup::Restored m_facts;
    Opened m_opened;
    QString m_step;
    bool m_badCertificate = false;
};

} // namespace aparte::app
