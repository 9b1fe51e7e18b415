// A page of a paper, drawn as wide as there is room.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class SheetPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    explicit SheetPicture(QQuickItem *parent = nullptr);

    QVariant picture() const { return m_picture; } // a QImage, which QML has no name for
    void setPicture(const QVariant &picture);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pictureChanged();

private:
    QImage m_picture;
};

} // namespace aparte::app
