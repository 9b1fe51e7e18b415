// What this program left on the clipboard. Selecting a note with Ctrl+A silently fills the primary selection with a
// copy of all of it.
#pragma once

namespace aparte::app {

void clearOwnedClipboards(); // what another program put there stays

} // namespace aparte::app
