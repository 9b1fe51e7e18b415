// One framework as a form; a copy is a new one that begins like another.
#pragma once

#include "app/mission/part_form.h"

namespace aparte::app {

class Desk;

class FrameworkForm : public PartForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")

public:
    FrameworkForm(Desk &desk, QString id, bool copy, QObject *parent = nullptr);

protected:
    void keep(const QJsonObject &values) override;

private:
    Desk &m_desk;
    const QString m_id;
    const bool m_copy;
};

} // namespace aparte::app
