// One part of a mission as a form: its requests, the analysis, the contract...
#pragma once

#include "app/mission/part_form.h"

namespace aparte::app {

class Desk;

class MissionPart : public PartForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")

public:
    // `part`: requests, analysis, preliminary, first, proposal, documents, contract, parties, followup, ending.
    MissionPart(Desk &desk, QString mission, const QString &part, QObject *parent = nullptr);

protected:
    void keep(const QJsonObject &values) override;

private:
    Desk &m_desk;
    const QString m_mission;
};

} // namespace aparte::app
