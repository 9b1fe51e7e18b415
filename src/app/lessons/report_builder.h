// Building a report: whose, of when; what it would say, refusals with their sentence, the exact text of its files; then
// publishing it.
#pragma once

#include "app/desk/errand.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/people/organisation_choice.h"
#include "journal/reports.h"

namespace aparte::app {

class Desk;

struct CellRow {
    journal::ReportCell cell;
    QString why, whyFr, whyEn; // code and sentences of its refusal, if any
};

class ReportBuilder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(aparte::app::OrganisationChoice *place READ place CONSTANT)
    Q_PROPERTY(QStringList periods READ periods CONSTANT) // 2026, 2026-H1, ...: their names are made in QML
    Q_PROPERTY(int periodAt READ periodAt WRITE setPeriodAt NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool publishable READ publishable NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int cohort READ cohort NOTIFY changed)
    Q_PROPERTY(int heldOut READ heldOut NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *cells READ cells CONSTANT)
    Q_PROPERTY(QAbstractItemModel *refusals READ refusals CONSTANT)       // of the whole report
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY changed) // of the preview: json, csv
    Q_PROPERTY(QString preview READ preview NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QStringList files READ files NOTIFY changed) // written just now
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    explicit ReportBuilder(Desk &desk, QObject *parent = nullptr);

    OrganisationChoice *place() { return &m_place; }
    QStringList periods() const { return m_periods; }
    int periodAt() const { return m_periodAt; }
    void setPeriodAt(int place);
    bool answered() const { return m_answered; }
    bool publishable() const { return m_answered && m_result.publishable; }
    int number() const { return m_result.number; }
    int cohort() const { return m_result.cohort; }
    int heldOut() const { return m_result.heldOut; }
    QAbstractItemModel *cells() { return &m_cells; }
    QAbstractItemModel *refusals() { return &m_refusals; }
    QString format() const { return m_format; }
    void setFormat(const QString &format);
    QString preview() const;
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    QStringList files() const { return m_files; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void publish();

Q_SIGNALS:
    void changed();

private:
    journal::ReportRequest request() const;
    void lookIfElsewhere();
    void look();
    void take(journal::ReportResult result);

    Desk &m_desk;
    Trouble m_trouble{this};
    Errand m_errand;
    OrganisationChoice m_place;
    Rows<CellRow> m_cells;
    Rows<journal::ReportRefusal> m_refusals;
    QStringList m_periods, m_files;
    QStringList m_asked; // organisation and unit last looked at
    QString m_format = QStringLiteral("csv"), m_folder;
    journal::ReportResult m_result;
    int m_periodAt = 0, m_question = 0;
    bool m_answered = false;
};

// Closed periods of this year and the two before it, newest first.
QStringList periodsUntil(QDate today);

} // namespace aparte::app
