// The review of a mission: its lines from the contract, prepared with the beneficiary, given in their presence, then
// handed over with their consent (R31, R63). The same page is the one that is shown in presence, with nothing else.
#pragma once

#include "app/desk/paper_out.h"
#include "journal/reviewing.h"

#include <QTimer>

namespace aparte::app {

class ReviewPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)     // as the contract names the beneficiary; may be empty
    Q_PROPERTY(QString name READ name NOTIFY changed)   // as the journal does
    Q_PROPERTY(QString code READ code NOTIFY changed)   // stands for the name where others look on
    Q_PROPERTY(QString state READ state NOTIFY changed) // "", draft, prepared, delivered
    Q_PROPERTY(QString contractOn READ contractOn NOTIFY changed)
    Q_PROPERTY(QString preparedOn READ preparedOn NOTIFY changed)
    Q_PROPERTY(QString deliveredOn READ deliveredOn NOTIFY changed)
    Q_PROPERTY(QString deliveredTo READ deliveredTo NOTIFY changed)
    Q_PROPERTY(QStringList waiting READ waiting NOTIFY changed) // gates that are still shut: prepared, presence
    Q_PROPERTY(QAbstractItemModel *items READ items CONSTANT)
    Q_PROPERTY(bool kept READ kept NOTIFY touched) // as shown
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(aparte::app::PaperOut *paper READ paper CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    ReviewPage(Desk &desk, QString mission, journal::Print print, QObject *parent = nullptr);

    bool loaded() const { return m_loaded; }
    QString who() const;
    QString name() const { return m_seen.person.name; }
    QString code() const { return m_seen.person.code; }
    QString state() const { return domain::nameOf(m_seen.state); }
    QString contractOn() const;
    QString preparedOn() const;
    QString deliveredOn() const;
    QString deliveredTo() const { return m_seen.review.to; }
    QStringList waiting() const;
    QAbstractItemModel *items() { return &m_items; }
    bool kept() const { return m_kept; }
    QString today() const;
    PaperOut *paper() { return &m_paper; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void setProgress(int row, int progress);
    Q_INVOKABLE void setWords(int row, const QString &words);
    Q_INVOKABLE void keep(); // what was written; by itself a moment after the last letter
    Q_INVOKABLE void prepare(const QString &day);
    Q_INVOKABLE void deliver(const QString &day, const QString &to, bool attested);
    Q_INVOKABLE void look(const QString &language); // at the paper, before it leaves
    Q_INVOKABLE void showInPresence();

Q_SIGNALS:
    void changed();
    void touched();
    void presenceWanted(const QString &mission);

private:
    void load();
    void outdatePaper();
    void touch(int row, domain::ReviewItem item);
    template<class Deed>
    void change(Deed deed);

    Desk &m_desk;
    const QString m_mission;
    Trouble m_trouble{this};
    PaperOut m_paper;
    Rows<domain::ReviewItem> m_items;
    QTimer m_pause;
    journal::ReviewSeen m_seen;
    int m_changes = 0; // of the review, by this page or another: a paper of before one is put away
    bool m_loaded = false, m_kept = true;
};

} // namespace aparte::app
