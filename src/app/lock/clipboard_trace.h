// What this program leaves on the clipboard. Copied text is marked, so that clipboard histories do not keep it, and
// taken back after half a minute; selecting a note with Ctrl+A silently fills the primary selection with a copy of all
// of it.
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace aparte::app {

void clearOwnedClipboards(); // what another program put there stays

class ClipboardTrace : public QObject {
    Q_OBJECT

public:
    static constexpr int milliseconds = 30'000; // that a copy stays
    // KDE's, which other histories heed too: "secret" is not to be remembered.
    static constexpr auto hint = "x-kde-passwordManagerHint";

    explicit ClipboardTrace(QObject *parent);

private:
    void changed(QClipboard::Mode mode);

    QTimer m_copied, m_selected;
};

} // namespace aparte::app
