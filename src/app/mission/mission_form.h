// One course of accompaniment: its framework, its motive, where it stands.
#pragma once

#include "app/desk/trouble.h"
#include "domain/framework_values.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class MissionForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QStringList frameworksFr READ frameworksFr NOTIFY changed) // as they are called, the coach's own too
    Q_PROPERTY(QStringList frameworksEn READ frameworksEn NOTIFY changed)
    Q_PROPERTY(int frameworkAt READ frameworkAt WRITE setFrameworkAt NOTIFY changed)
    Q_PROPERTY(bool frameworkOpen READ frameworkOpen NOTIFY changed) // nothing is signed under it yet
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(QString motive READ motive WRITE setMotive NOTIFY changed)
    Q_PROPERTY(QString stage READ stage WRITE setStage NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    MissionForm(Desk &desk, const QString &beneficiary, const QString &mission, QObject *parent = nullptr);

    bool isNew() const { return m_isNew; }
    QString personName() const { return m_personName; }
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
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void giveUp() { Q_EMIT closed(); }

Q_SIGNALS:
    void changed();
    void saved();
    void closed();

private:
    void load();

    Desk &m_desk;
    Trouble m_trouble{this};
    domain::Mission m_mission;
    std::vector<domain::Framework> m_frameworks;
    QString m_personName;
    const bool m_isNew;
    bool m_ready = false;
};

} // namespace aparte::app
