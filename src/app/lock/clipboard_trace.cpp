#include "app/lock/clipboard_trace.h"

#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace aparte::app {
namespace {

bool owns(QClipboard::Mode mode) {
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->supportsSelection() && clipboard->ownsSelection()
                                         : mode == QClipboard::Clipboard && clipboard->ownsClipboard();
}

// The same again with the mark: what lies on the clipboard cannot be marked there. Plain text only, as notes are.
void mark(QClipboard::Mode mode) {
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *there = clipboard->mimeData(mode);
    const QString name = QLatin1String(ClipboardTrace::hint);
    if (!there || !there->hasText() || there->hasFormat(name))
        return;
    auto marked = std::make_unique<QMimeData>();
    marked->setText(there->text());
    marked->setData(name, QByteArrayLiteral("secret"));
    clipboard->setMimeData(marked.release(), mode);
}

void clearIfOwned(QClipboard::Mode mode) {
    if (owns(mode))
        QGuiApplication::clipboard()->clear(mode);
}

} // namespace

void clearOwnedClipboards() {
    clearIfOwned(QClipboard::Clipboard);
    clearIfOwned(QClipboard::Selection);
}

ClipboardTrace::ClipboardTrace(QObject *parent) : QObject(parent) {
    for (QTimer *stay : {&m_copied, &m_selected}) {
        stay->setSingleShot(true);
        stay->setInterval(milliseconds);
    }
    connect(&m_copied, &QTimer::timeout, this, [] { clearIfOwned(QClipboard::Clipboard); });
    connect(&m_selected, &QTimer::timeout, this, [] { clearIfOwned(QClipboard::Selection); });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardTrace::changed);
}

void ClipboardTrace::changed(QClipboard::Mode mode) {
    const QMimeData *there = owns(mode) ? QGuiApplication::clipboard()->mimeData(mode) : nullptr;
    if (!there || there->formats().isEmpty())
        return;
    mark(mode); // some histories keep selections too
    (mode == QClipboard::Clipboard ? m_copied : m_selected).start();
}

} // namespace aparte::app
