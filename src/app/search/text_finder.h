// Where a few words stand in a text that is on the screen: Ctrl+F in a note. Accents, case and ligatures do not count,
// as everywhere.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class TextFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // Start and length of each place, one after the other, in UTF-16 units; empty: nowhere.
    Q_INVOKABLE static QList<int> places(const QString &text, const QString &wanted);
};

} // namespace aparte::app
