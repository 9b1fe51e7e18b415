#include "app/lock/clipboard_trace.h"

#include <QClipboard>
#include <QGuiApplication>

namespace aparte::app {

void clearOwnedClipboards() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace aparte::app
