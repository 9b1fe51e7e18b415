// Searching as one types: asked again after a short rest, the search before it stopped; first in the open person, then
// everywhere if the coach widens it; narrowed by kind, theme, mission and days.
#pragma once

#include "app/desk/errand.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/session/catalogue.h"
#include "journal/search.h"

namespace aparte::app {

class Desk;

class SearchPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY asked)
    Q_PROPERTY(bool everywhere READ everywhere WRITE setEverywhere NOTIFY asked)
    Q_PROPERTY(bool hasPerson READ hasPerson CONSTANT) // opened from a person: there is something to widen
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString personCode READ personCode CONSTANT)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY asked)   // journal::SearchRequest::kind; empty: every one
    Q_PROPERTY(QStringList missions READ missions NOTIFY narrowing) // of the open person, as [stage]
    Q_PROPERTY(int missionAt READ missionAt WRITE setMissionAt NOTIFY asked) // -1: all
    Q_PROPERTY(int themeAt READ themeAt WRITE setThemeAt NOTIFY asked)       // -1: all
    Q_PROPERTY(QString from READ from NOTIFY asked)                          // ISO; empty: from the first
    Q_PROPERTY(QString until READ until NOTIFY asked)
    Q_PROPERTY(int narrowed READ narrowed NOTIFY asked) // by how many of them
    Q_PROPERTY(QAbstractItemModel *hits READ hits CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)        // given back
    Q_PROPERTY(int total READ total NOTIFY changed)        // found
    Q_PROPERTY(bool answered READ answered NOTIFY changed) // the hits on screen belong to the text
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(aparte::app::Errand *errand READ errand CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    SearchPage(Desk &desk, QString person, QString personName, QString personCode = {}, QObject *parent = nullptr);

    QString text() const { return m_request.text; }
    void setText(const QString &text);
    bool everywhere() const { return m_everywhere; }
    void setEverywhere(bool everywhere);
    bool hasPerson() const { return !m_person.isEmpty(); }
    QString personName() const { return m_personName; }
    QString personCode() const { return m_personCode; }
    QString kind() const { return m_request.kind; }
    void setKind(const QString &kind);
    QStringList missions() const;
    int missionAt() const { return m_missionAt; }
    void setMissionAt(int place);
    int themeAt() const { return m_themeAt; }
    void setThemeAt(int place);
    QString from() const;
    QString until() const;
    int narrowed() const;
    QAbstractItemModel *hits() { return &m_hits; }
    int count() const { return static_cast<int>(m_hits.rows().size()); }
    int total() const { return m_total; }
    bool answered() const { return m_answered; }
    bool complete() const { return m_complete; }
    Errand *errand() { return &m_errand; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE QStringList themeNames(const QString &language) const;
    Q_INVOKABLE void typeFrom(const QString &typed); // as a person writes a day; emptied: none
    Q_INVOKABLE void typeUntil(const QString &typed);
    Q_INVOKABLE void searchAll(); // nothing but the text
    Q_INVOKABLE void open(int row);

    static constexpr int restMilliseconds = 120;

Q_SIGNALS:
    void asked();
    void changed();
    void noteChosen(const QString &id, const QString &field, const QString &words);
    void exchangeChosen(const QString &beneficiary, const QString &id);
    void courseChosen(const QString &mission);
    void partChosen(const QString &mission, const QString &part);
    void personChosen(const QString &id);
    void personFormChosen(const QString &id, const QString &words);     // what only the form shows
    void consentsChosen(const QString &beneficiary, const QString &id); // which consent, or what left
    void placeChosen(const QString &word, const QString &id); // lessons, practice, coach, organisations; which line
    void frameworkChosen(const QString &id);
    void narrowing(); // what there is to narrow by was read

private:
    void readMissions();
    void change();
    void wait();
    void search();
    void take(Result<journal::Hits> found, int question);

    Desk &m_desk;
    Trouble m_trouble{this};
    Errand m_errand;
    Rows<journal::Hit> m_hits;
    QTimer m_rest;
    Catalogue m_catalogue;
    std::vector<domain::Mission> m_missions;
    journal::SearchRequest m_request;
    QString m_person, m_personName, m_personCode;
    int m_question = 0, m_total = 0, m_missionAt = -1, m_themeAt = -1;
    bool m_everywhere, m_answered = false, m_complete = true;
};

} // namespace aparte::app
