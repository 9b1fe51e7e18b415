// Settings, Backups: where copies go, how old they are, what each place owes; a place added with the advice before it,
// or forgotten; one copy read whole, to see that it would come back.
#pragma once

#include "app/backup/backup_rounds.h"
#include "app/desk/rows.h"

namespace aparte::app {

class BackupPlaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    // A folder that was chosen and looked at: what is known of it before it becomes a place.
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(bool advised READ advised NOTIFY changed)
    Q_PROPERTY(bool sameDisk READ sameDisk NOTIFY changed)
    Q_PROPERTY(QString syncedBy READ syncedBy NOTIFY changed)
    Q_PROPERTY(QString caveat READ caveat NOTIFY changed)
    Q_PROPERTY(
        QString owing READ owing NOTIFY changed) // a place that was not forgotten, because of what it still holds
    // One copy read whole: "" , reading, good, bad
    Q_PROPERTY(QString trial READ trial NOTIFY changed)
    Q_PROPERTY(QString triedFolder READ triedFolder NOTIFY changed)
    Q_PROPERTY(int triedRecords READ triedRecords NOTIFY changed)
    Q_PROPERTY(QString triedDay READ triedDay NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *finding READ finding CONSTANT) // the first thing found wrong in it
    Q_PROPERTY(aparte::app::BackupRounds *rounds READ rounds CONSTANT)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    BackupPlaces(Desk &desk, BackupRounds &rounds, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    QString folder() const { return m_folder; }
    bool advised() const { return m_advised; }
    bool sameDisk() const { return m_advice.sameDisk; }
    QString syncedBy() const { return m_advice.syncedBy; }
    QString caveat() const { return m_advice.caveat; }
    QString owing() const { return m_owing; }
    QString trial() const { return m_trial; }
    QString triedFolder() const { return m_triedFolder; }
    int triedRecords() const { return m_triedRecords; }
    QString triedDay() const { return m_triedDay; }
    Trouble *finding() { return &m_finding; }
    BackupRounds *rounds() const { return &m_rounds; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void lookAt(const QString &folder); // advice first
    Q_INVOKABLE void add();                         // what was looked at; its first copy begins at once
    Q_INVOKABLE void leaveIt();
    Q_INVOKABLE void forget(const QString &folder, bool copiesToo);
    Q_INVOKABLE void forgetAllTheSame(); // owing()
    Q_INVOKABLE void tryOut(const QString &folder);
    // What went wrong at a place, in words.
    Q_INVOKABLE QString message(const QString &folder, const QString &language) const;
    Q_INVOKABLE QString next(const QString &folder, const QString &language) const;

Q_SIGNALS:
    void changed();

private:
    const backup::Destination *placeAt(const QString &folder) const;
    void show();
    void forget(const QString &folder, bool copiesToo, bool knowing);
    void judge(Result<vault::CheckReport> report);

    Desk &m_desk;
    BackupRounds &m_rounds;
    Trouble m_trouble{this}, m_finding{this};
    Errand m_errand;
    Rows<backup::Destination> m_rows;
    backup::Advice m_advice;
    QString m_folder, m_owing, m_trial, m_triedFolder, m_triedDay;
    int m_triedRecords = 0;
    bool m_advised = false, m_copiesToo = false;
};

} // namespace aparte::app
