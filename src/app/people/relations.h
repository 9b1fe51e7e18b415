// Who somebody is on the coach's org chart: links to others, the members and manager of a group, when they were
// accompanied; and whom they cannot be accompanied together with (journal/incompatibility.h).
#pragma once

#include "app/desk/trouble.h"
#include "domain/framework_values.h"
#include "domain/values.h"
#include "journal/incompatibility.h"
#include "journal/people.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class Relations : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the form it belongs to")
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)        // [{name, code}]: everybody else, first none
    Q_PROPERTY(QVariantList types READ types NOTIFY changed)          // [{id, fr, en, blocks}]
    Q_PROPERTY(QVariantList links READ links NOTIFY changed)          // [{to, type, direction}]: places in the lists
    Q_PROPERTY(QVariantList members READ members NOTIFY changed)      // [{name, code, id, chosen}]: everybody else
    Q_PROPERTY(QString otherMembers READ otherMembers NOTIFY changed) // by name only, one a line
    Q_PROPERTY(int managerAt READ managerAt NOTIFY changed)
    Q_PROPERTY(QString managerName READ managerName NOTIFY changed)     // of one who is not in the journal
    Q_PROPERTY(int managerSessions READ managerSessions NOTIFY changed) // held; -1: no mission of this group is open
    Q_PROPERTY(int managerSessionsAllowed READ managerSessionsAllowed NOTIFY changed)
    Q_PROPERTY(QVariantList presence READ presence NOTIFY changed) // [{from, until}] as typed or ISO
    Q_PROPERTY(QVariantList incompatibilities READ incompatibilities NOTIFY changed)
    // [{rule, code, otherCode, blocks, sessions, allowed}]

public:
    Relations(Desk &desk, QObject *parent);

    void choose(const domain::Beneficiary &person); // somebody new: an empty id
    // What was chosen, put into `person`; false: a day cannot be read.
    bool putInto(domain::Beneficiary &person) const;
    // Those that were not there when the form was opened.
    std::vector<journal::IncompatibilitySeen> newIn(const std::vector<journal::IncompatibilitySeen> &now) const;
    QJsonObject asTyped() const; // days as they stand, understood or not
    void bringBack(const QJsonObject &typed);
    void tell(std::vector<journal::IncompatibilitySeen> incompatibilities);

    QVariantList people() const;
    QVariantList types() const;
    QVariantList links() const;
    QVariantList members() const;
    QString otherMembers() const { return m_otherMembers; }
    int managerAt() const;
    QString managerName() const;
    int managerSessions() const { return m_managerSessions ? m_managerSessions->held : -1; }
    int managerSessionsAllowed() const { return m_managerSessions ? m_managerSessions->allowed : 0; }
    QVariantList presence() const;
    QVariantList incompatibilities() const;

    Q_INVOKABLE void addLink();
    Q_INVOKABLE void removeLink(int row);
    Q_INVOKABLE void setLink(int row, int person, int type, const QString &direction);
    Q_INVOKABLE void toggleMember(const QString &id);
    Q_INVOKABLE void setOtherMembers(const QString &names);
    Q_INVOKABLE void setManager(int person);
    Q_INVOKABLE void setManagerName(const QString &name);
    Q_INVOKABLE void addPresence();
    Q_INVOKABLE void removePresence(int row);
    Q_INVOKABLE void setPresence(int row, const QString &from, const QString &until);

Q_SIGNALS:
    void changed();
    void touched(); // by the coach

private:
    struct Period {
        QString from, until;
        QJsonObject extra;
    };
    void load();
    void nameOthers();
    QJsonArray allMembers() const;
    void alter();                             // what was altered by hand
    int placeOf(const QString &person) const; // 0: none
    bool isChosen(const QString &person) const;

    Desk &m_desk;
    QString m_id;
    bool m_loaded = false; // else nobody is known, and what was there stays as it was
    std::vector<journal::PersonLine> m_others;
    std::vector<domain::LinkType> m_types;
    std::vector<domain::Link> m_links;
    QJsonArray m_members; // those who are in the journal, and what a bundle gave
    QString m_otherMembers, m_manager;
    std::vector<Period> m_presence;
    std::vector<journal::IncompatibilitySeen> m_incompatibilities;
    std::optional<journal::ManagerSessions> m_managerSessions;
};

} // namespace aparte::app
