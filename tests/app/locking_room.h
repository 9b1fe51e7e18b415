// A window that may lock, without its pages: its notes, and what it would have handed to the process after it.
#pragma once

#include "app/lock/locker.h"
#include "app/session/open_notes.h"
#include "desk_at_hand.h"

#include <unistd.h>

namespace at_hand {

inline const QString written = QStringLiteral("Une phrase à peine finie");

struct LockingRoom {
    // `carried`: the descriptor that the window before this one went with; -1: none.
    explicit LockingRoom(DeskAtHand &at, int carriedHere = -1)
        : notes(at.desk(), nullptr), locker(
                                         at.desk(), notes, forms,
                                         [this, &at](app::Locker::Then then, int descriptor) {
                                             ++gone;
                                             ended = then == app::Locker::Then::End;
                                             carried = descriptor < 0 ? -1 : dup(descriptor);
                                             at.desk().askAndWait([this](journal::Journal &) { stillOpen = true; });
                                         },
                                         nullptr) {
        locker.receive(carriedHere);
    }
    void beginNote() {
        notes.begin(QStringLiteral("b1"), QStringLiteral("m1"));
        if (!QTest::qWaitFor([this] { return notes.sheet() != nullptr; }))
            qFatal("no note opens");
        page = std::make_unique<WritingAt>(*notes.sheet());
        locker.watch(5);
    }
    void afterUnlocking() {
        locker.watch(5);
        locker.takeUp();
    }

    int gone = 0, carried = -1;
    bool stillOpen = false, ended = false;
    app::OpenNotes notes;
    app::LeftForms forms;
    app::Locker locker;
    std::unique_ptr<WritingAt> page;
};

} // namespace at_hand
