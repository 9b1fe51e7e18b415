// The whole shell without its pages: unlocked the way the coach does it.
#pragma once

#include "app/shell/shell.h"
#include "app/unlock/unlock_page.h"
#include "desk_at_hand.h"

namespace at_hand {

class UnlockedWindow {
public:
    explicit UnlockedWindow(DeskAtHand &at)
        : preferences(at.place() + QStringLiteral("/config/aparte.ini")),
          shell(at.desk(), preferences, [this](app::Locker::Then, int) { ++gone; }) {
        at.lock();
        shell.start(at.folder());
        page<app::UnlockPage>()->unlock(passphrase());
        if (!QTest::qWaitFor([this] { return shell.unlocked(); }, 30'000))
            qFatal("does not unlock");
    }
    template<class Page>
    Page *page() {
        auto *page = qobject_cast<Page *>(shell.navigation()->vm());
        if (!page)
            qFatal("another page: %s", qPrintable(shell.navigation()->place()));
        return page;
    }

    int gone = 0;
    app::Preferences preferences;
    app::Shell shell;
};

} // namespace at_hand
