// What assistive programs learn about a passphrase field. Qt 6.4 gives the clear text of a password field to any
// program on the accessibility bus, and never its name; ours has a name, a state and a focus, no text at all, and
// nothing of it is told while it is typed.
#pragma once

namespace aparte::app {

// Answers for text inputs that carry our marker, the property "secretName". Call once, before the window is made.
void hideSecretsFromAccessibility();

} // namespace aparte::app
