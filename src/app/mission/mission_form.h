// One course of accompaniment: its framework, its motive, where it stands.
#pragma once

#include "app/desk/trouble.h"
#include "app/lock/left_forms.h"
#include "domain/framework_values.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class MissionForm : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString personCode READ personCode NOTIFY changed)
    Q_PROPERTY(QStringList frameworksFr READ frameworksFr NOTIFY changed) // as they are called, the coach's own too
    Q_PROPERTY(QStringList frameworksEn READ frameworksEn NOTIFY changed)
    Q_PROPERTY(int frameworkAt READ frameworkAt WRITE setFrameworkAt NOTIFY changed)
    Q_PROPERTY(bool frameworkOpen READ frameworkOpen NOTIFY changed) // nothing is signed under it yet
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(QString motive READ motive WRITE setMotive NOTIFY changed)
    Q_PROPERTY(QString stage READ stage WRITE setStage NOTIFY changed)
    Q_PROPERTY(bool broughtBack READ broughtBack NOTIFY changed) // what was chosen before, and not saved
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    MissionForm(Desk &desk, const QString &beneficiary, const QString &mission, QObject *parent = nullptr);

    bool isNew() const { return m_isNew; }
    QString personName() const { return m_personName; }
    QString personCode() const { return m_personCode; }
    QStringList frameworksFr() const;
    QStringList frameworksEn() const;
    QString framework() const { return m_mission.framework; }
    int frameworkAt() const;
    void setFrameworkAt(int place);
    void setFramework(const QString &framework);
    bool frameworkOpen() const;
    QString form() const { return m_mission.form; }
    void setForm(const QString &form);
    QString motive() const { return m_mission.motive; }
    void setMotive(const QString &motive);
    QString stage() const { return m_mission.stage; }
    void setStage(const QString &stage);
    bool canSave() const { return m_ready; }
    bool broughtBack() const { return !m_left.isEmpty(); }
    Trouble *trouble() { return &m_trouble; }

    QString whose() const override { return m_mission.beneficiary; }
    QJsonObject asTyped() const override;
    void bringBack(const QJsonObject &typed) override { m_left = typed; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void changed();
    void saved();
    void closed();

private:
    void load();
    void touched();
    void putBack();

    Desk &m_desk;
    Trouble m_trouble{this};
    domain::Mission m_mission;
    std::vector<domain::Framework> m_frameworks;
    QString m_personName, m_personCode;
    QJsonObject m_left; // chosen before
    const bool m_isNew;
    bool m_ready = false, m_touched = false;
};

} // namespace aparte::app
