// Where the keyboard is, told to assistive programs when the window comes to the front: Qt Quick 6.4 tells it only when
// it moves, so that a window which opens on a field says its name and nothing more.
#pragma once

namespace aparte::app {

// Call once, when there is an application.
void tellFocusOfWindows();

} // namespace aparte::app
