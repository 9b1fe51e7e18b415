// Back from a copy, with the journal open: the copy is laid beside, compared, and exchanged only when asked.
#pragma once

#include "app/backup/copies_in.h"
#include "app/desk/desk.h"
#include "app/desk/errand.h"
#include "app/desk/trouble.h"
#include "journal/comparison.h"

namespace aparte::app {

class BackupRounds;

class RestoreBeside : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    // "", found (choose one), staging, compared, exchanging, exchanged
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *copies READ copies CONSTANT)
    Q_PROPERTY(int copyCount READ copyCount NOTIFY changed)
    Q_PROPERTY(bool badCertificate READ badCertificate NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed) // of the copy, ISO
    Q_PROPERTY(int people READ people NOTIFY changed)
    Q_PROPERTY(int dropped READ dropped NOTIFY changed) // erased since that copy was made
    Q_PROPERTY(bool same READ same NOTIFY changed)
    Q_PROPERTY(bool nothingLost READ nothingLost NOTIFY changed)
    Q_PROPERTY(int damages READ damages NOTIFY changed) // how many places of the copy are damaged; damage is the first
    Q_PROPERTY(bool askedTwice READ askedTwice NOTIFY changed) // it is damaged, and to be asked for once more
    Q_PROPERTY(QAbstractItemModel *differences READ differences CONSTANT)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *damage READ damage CONSTANT)

public:
    RestoreBeside(Desk &desk, BackupRounds &rounds, QObject *parent);
    ~RestoreBeside() override;

    QString step() const { return m_step; }
    QAbstractItemModel *copies() { return m_copies.get(); }
    int copyCount() const { return static_cast<int>(m_copies->rows().size()); }
    bool badCertificate() const { return m_badCertificate; }
    QString day() const;
    int people() const { return m_facts.people; }
    int dropped() const { return m_facts.dropped; }
    bool same() const { return m_comparison.same(); }
    bool nothingLost() const { return m_comparison.nothingLost(); }
    QAbstractItemModel *differences() { return &m_differences; }
    int damages() const { return static_cast<int>(m_facts.check.findings.size()); }
    bool askedTwice() const { return m_askedTwice; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }
    Trouble *damage() { return &m_damage; }

    Q_INVOKABLE void lookIn(const QString &folder);
    Q_INVOKABLE void compare(int copy, const QString &certificates);
    Q_INVOKABLE void exchange(); // of a damaged copy: only when asked for a second time
    Q_INVOKABLE void giveUp();   // the copy beside is removed

Q_SIGNALS:
    void changed();
    void exchanging(); // whatever holds on to the journal's files lets go
    void exchanged();  // the journal is another one now

private:
    struct Compared {
        backup::Restored facts;
        journal::Comparison comparison;
    };
    using Slot = std::shared_ptr<std::unique_ptr<backup::Beside>>; // touched at the desk only
    static Result<Compared> layBeside(journal::Journal &open, const backup::Wanted &wanted,
                                      const journal::Progress &progress, std::unique_ptr<backup::Beside> &place);
    void go(const QString &step);
    void release();
    void show(Compared compared);
    void forgetCopy();
    void growStale();
    void exchangeNow();

    Desk &m_desk;
    const QPointer<Desk> m_deskThere{
        &m_desk}; // a page goes a moment after it was left: the program may have ended by then
    BackupRounds &m_rounds;
    Trouble m_trouble{this}, m_damage{this};
    Errand m_errand;
    std::unique_ptr<Rows<CopyRow>> m_copies;
    Rows<journal::Difference> m_differences;
    Slot m_beside = std::make_shared<std::unique_ptr<backup::Beside>>();
    backup::Restored m_facts;
    journal::Comparison m_comparison;
    QString m_step;
    bool m_badCertificate = false, m_askedTwice = false, m_goesFirst = false;
};

} // namespace aparte::app
