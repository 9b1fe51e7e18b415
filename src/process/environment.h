// The environment that a fresh process may inherit.
#pragma once

#include <string>
#include <vector>

namespace aparte::process {

// "NAME=value" lines of a null-terminated list, without those that make a program load code from elsewhere (LD_PRELOAD,
// Qt's plug-in and QML paths) and without what belonged to the first start only (the desktop's start-up tokens).
std::vector<std::string> environmentForFresh(char **environment);

} // namespace aparte::process
