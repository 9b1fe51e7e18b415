// The themes a session can carry, in both languages, and the techniques the sources name (R19): what the writing page
// offers.
#pragma once

#include "app/desk/rows.h"
#include "domain/values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class Catalogue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QAbstractItemModel *themes READ themes CONSTANT)
    Q_PROPERTY(QStringList techniques READ techniques CONSTANT)

public:
    Catalogue(Desk &desk, QObject *parent);

    QAbstractItemModel *themes() { return &m_themes; }
    const std::vector<domain::Theme> &known() const { return m_themes.rows(); }
    QStringList techniques() const;

Q_SIGNALS:
    void changed();

private:
    void load();

    Desk &m_desk;
    Rows<domain::Theme> m_themes;
};

} // namespace aparte::app
