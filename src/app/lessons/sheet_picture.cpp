#include "app/lessons/sheet_picture.h"

#include <QPainter>

namespace aparte::app {

SheetPicture::SheetPicture(QQuickItem *parent) : QQuickPaintedItem(parent) {
    setOpaquePainting(true);
    connect(this, &QQuickItem::widthChanged, this, [this] { update(); });
}

void SheetPicture::setPicture(const QVariant &picture) {
    m_picture = picture.value<QImage>();
    setImplicitSize(m_picture.width(), m_picture.height());
    update();
    Q_EMIT pictureChanged();
}

void SheetPicture::paint(QPainter *painter) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_picture);
}

} // namespace aparte::app
