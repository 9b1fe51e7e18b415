// Somebody new, a person or a group; or somebody known, written again.
#pragma once

#include "app/desk/trouble.h"
#include "app/lock/left_forms.h"
#include "app/people/organisation_choice.h"
#include "app/people/relations.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class PersonForm : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(bool group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString jobTitle READ jobTitle WRITE setJobTitle NOTIFY changed)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed) // empty: the program gives one
    Q_PROPERTY(bool asksBefore READ asksBefore NOTIFY changed) // somebody erased may stand in a report about this place
    Q_PROPERTY(bool accompaniedBefore READ accompaniedBefore WRITE setAccompaniedBefore NOTIFY changed)
    Q_PROPERTY(bool told READ told NOTIFY changed) // saved, and two people are incompatible since
    Q_PROPERTY(aparte::app::Relations *relations READ relations CONSTANT)
    Q_PROPERTY(QString sought READ sought CONSTANT) // words that stand in one of its lines: it opens there; empty: none
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY changed) // what was typed before, and not saved
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::OrganisationChoice *place READ place CONSTANT)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    PersonForm(Desk &desk, const QString &id, QObject *parent = nullptr); // empty id: somebody new

    bool isNew() const { return m_isNew; }
    bool group() const { return m_person.isGroup(); }
    void setGroup(bool group);
    QString name() const { return m_person.name; }
    void setName(const QString &name);
    QString jobTitle() const { return m_person.jobTitle; }
    void setJobTitle(const QString &title);
    QString code() const { return m_person.code; }
    void setCode(const QString &code);
    bool asksBefore() const { return m_asksBefore && !group(); }
    bool accompaniedBefore() const { return m_accompaniedBefore; }
    void setAccompaniedBefore(bool before);
    bool told() const { return !m_saved.isEmpty(); }
    Relations *relations() { return &m_relations; }
    bool canSave() const { return !m_busy && m_saved.isEmpty() && !m_person.name.trimmed().isEmpty(); }
    bool broughtBack() const { return !m_left.isEmpty(); }
    OrganisationChoice *place() { return &m_place; }
    Trouble *trouble() { return &m_trouble; }

    void seek(const QString &words) { m_sought = words; }
    QString sought() const { return m_sought; }

    QString whose() const override { return m_person.id; }
    QJsonObject asTyped() const override;
    void bringBack(const QJsonObject &typed) override;

    Q_INVOKABLE void save();
    Q_INVOKABLE void goOn() { Q_EMIT saved(m_saved); } // what was told is read
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void changed();
    void saved(const QString &id);
    void closed();

private:
    void load(const QString &id);
    void lookForReports(const QString &id);
    void touched();
    void putBack();

    Desk &m_desk;
    Trouble m_trouble{this};
    OrganisationChoice m_place;
    Relations m_relations;
    QString m_sought, m_saved; // m_saved: id, while something has to be told first
    domain::Beneficiary m_person;
    QJsonObject m_left; // typed before
    const bool m_isNew;
    bool m_busy = false, m_touched = false, m_asksBefore = false, m_accompaniedBefore = false;
};

} // namespace aparte::app
