// Building a report: whose, of when; who is in and who waits, what it would say, refusals with their sentence, its very
// pages; then publishing it.
#pragma once

#include "app/desk/errand.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/lessons/ledger_card.h"
#include "app/lessons/report_look.h"
#include "app/lessons/report_pages.h"
#include "app/people/organisation_choice.h"

namespace aparte::app {

class Desk;

struct CellRow {
    journal::ReportCell cell;
    QString why, whyFr, whyEn; // code and sentences of its refusal, if any
};
struct LessonRow {
    domain::Lesson lesson;
    bool asked = false, printed = false;
    QString whyFr, whyEn; // why it is not printed
};

class ReportBuilder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(aparte::app::OrganisationChoice *place READ place CONSTANT)
    Q_PROPERTY(QStringList periods READ periods CONSTANT) // 2026, 2026-H1, ...: their names are made in QML
    Q_PROPERTY(int periodAt READ periodAt WRITE setPeriodAt NOTIFY changed)
    Q_PROPERTY(QString advisedPeriod READ advisedPeriod NOTIFY changed)
    Q_PROPERTY(bool cutAsBefore READ cutAsBefore NOTIFY changed)             // as the last report about them was
    Q_PROPERTY(int seenInAYear READ seenInAYear NOTIFY changed)              // how many people the advice stands on
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY changed) // standard, health
    Q_PROPERTY(QString audited READ audited NOTIFY changed)                  // the stricter one that counts
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool publishable READ publishable NOTIFY changed)
    Q_PROPERTY(bool publishing READ publishing NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int cohort READ cohort NOTIFY changed)
    Q_PROPERTY(int heldOut READ heldOut NOTIFY changed)
    Q_PROPERTY(int withheld READ withheld NOTIFY changed) // cells the net made coarser or left out (W4)
    Q_PROPERTY(int together READ together NOTIFY changed) // nobody is counted with fewer, themselves included
    Q_PROPERTY(QAbstractItemModel *cells READ cells CONSTANT)
    Q_PROPERTY(QAbstractItemModel *refusals READ refusals CONSTANT) // of the whole report
    Q_PROPERTY(QAbstractItemModel *lessons READ lessons CONSTANT)
    Q_PROPERTY(int lessonCount READ lessonCount NOTIFY changed)
    Q_PROPERTY(aparte::app::ReportPages *pages READ pages CONSTANT)
    Q_PROPERTY(aparte::app::LedgerCard *ledger READ ledger CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) // of the pages: fr, en
    Q_PROPERTY(QStringList formats READ formats NOTIFY changed)                 // that will be written
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QStringList files READ files NOTIFY changed) // written just now
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *notPublished READ notPublished CONSTANT) // why

public:
    ReportBuilder(Desk &desk, journal::Print print, QObject *parent = nullptr);
    ~ReportBuilder() override; // a look is not waited for, a report that leaves is

    OrganisationChoice *place() { return &m_place; }
    QStringList periods() const { return m_periods; }
    int periodAt() const { return m_periodAt; }
    void setPeriodAt(int place);
    QString advisedPeriod() const { return m_looked.advised.period; }
    bool cutAsBefore() const { return m_looked.advised.asBefore; }
    int seenInAYear() const { return m_looked.advised.people; }
    QString profile() const { return m_looked.profile.chosen; }
    void setProfile(const QString &profile);
    QString audited() const { return m_looked.profile.audited; }
    bool answered() const { return m_answered; }
    bool publishable() const { return m_answered && m_looked.result.publishable; }
    bool publishing() const { return m_publishing; }
    int number() const { return m_looked.result.number; }
    int cohort() const { return m_looked.result.cohort; }
    int heldOut() const { return m_looked.result.heldOut; }
    int withheld() const;
    int together() const { return m_looked.result.profile == u"health" ? 11 : 5; }
    QAbstractItemModel *cells() { return &m_cells; }
    QAbstractItemModel *refusals() { return &m_refusals; }
    QAbstractItemModel *lessons() { return &m_lessons; }
    int lessonCount() const { return m_lessons.rowCount(); }
    ReportPages *pages() { return &m_pages; }
    LedgerCard *ledger() { return &m_ledger; }
    QString language() const { return m_look.language; }
    void setLanguage(const QString &language);
    QStringList formats() const { return m_formats; }
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    QStringList files() const { return m_files; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }
    Trouble *notPublished() { return &m_notPublished; }

    void cardsChanged(); // a report that is being built may show one of them

    // Names of those who are counted, who wait ("waits"), who were not seen in the period ("unseen"). Discreet: codes.
    Q_INVOKABLE QStringList who(const QString &standing, bool discreet) const;
    Q_INVOKABLE void toggleFormat(const QString &format);
    Q_INVOKABLE void toggleLesson(int row);
    Q_INVOKABLE void publish();

Q_SIGNALS:
    void changed();

private:
    journal::ReportRequest request() const;
    void lookIfElsewhere();
    void look();
    void lookAgain(); // at the same people: what is on screen stays until the answer is there
    void notLooked(Fault why);
    void take(journal::ReportResult result);
    void showPages();

    Desk &m_desk;
    Trouble m_trouble{this}, m_notPublished{this};
    Errand m_errand;
    OrganisationChoice m_place;
    Rows<CellRow> m_cells;
    Rows<journal::ReportRefusal> m_refusals;
    Rows<LessonRow> m_lessons;
    ReportPages m_pages;
    LedgerCard m_ledger;
    QStringList m_periods, m_files, m_formats;
    QStringList m_asked;        // organisation and unit last looked at
    QStringList m_askedLessons; // ids
    QString m_folder;
    journal::ReportLook m_look;
    ReportLooked m_looked;
    int m_periodAt = -1, m_question = 0; // -1: the period that is advised
    bool m_answered = false, m_publishing = false;
};

// Closed periods of this year and the two before it, newest first.
QStringList periodsUntil(QDate today);

} // namespace aparte::app
