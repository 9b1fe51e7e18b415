// The two faces of the window: a book face for what is written, a plain one for what is pressed; with what stands in
// where they are missing.
#pragma once

namespace aparte::app {

void nameTypefaces();

} // namespace aparte::app
