#pragma once

namespace aparte::app {

// Qt can be made to tell what it does, from outside and without end (QT_LOGGING_RULES, qtlogging.ini): names of what is
// shown among it. Desktops keep what programs write to their standard error, and Qt itself may write to the system's
// journal. From here on only warnings are told, and only on standard error. Before the application object.
void tellWarningsOnly();

} // namespace aparte::app
