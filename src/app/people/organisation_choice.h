// Choosing an organisation, then one of its units: two short lists, each with "none" first.
#pragma once

#include "domain/values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class OrganisationChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QStringList organisations READ organisations NOTIFY changed) // names; the first is "" for none
    Q_PROPERTY(QStringList units READ units NOTIFY changed)
    Q_PROPERTY(int organisationAt READ organisationAt WRITE setOrganisationAt NOTIFY changed)
    Q_PROPERTY(int unitAt READ unitAt WRITE setUnitAt NOTIFY changed)

public:
    OrganisationChoice(Desk &desk, QObject *parent);

    QStringList organisations() const;
    QStringList units() const;
    int organisationAt() const;
    void setOrganisationAt(int place);
    int unitAt() const;
    void setUnitAt(int place);

    QString organisation() const { return m_organisation; } // ids
    QString unit() const { return m_unit; }
    void choose(const QString &organisation, const QString &unit);

Q_SIGNALS:
    void changed();
    void touched(); // by the coach

private:
    void load();
    const domain::Organisation *chosen() const;

    Desk &m_desk;
    std::vector<domain::Organisation> m_known;
    QString m_organisation, m_unit;
};

} // namespace aparte::app
