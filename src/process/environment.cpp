#include "process/environment.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace aparte::process {

namespace {

constexpr std::array<std::string_view, 11> droppedPrefixes{
    "LD_",
    "GLIBC_TUNABLES=",
    "GCONV_PATH=",
    "QT_PLUGIN_PATH=",
    "QT_QPA_PLATFORM_PLUGIN_PATH=",
    "QML_IMPORT_PATH=",
    "QML2_IMPORT_PATH=",
    "QT_QUICK_CONTROLS_CONF=",
    "QML_DEBUG",
    "DESKTOP_STARTUP_ID=",
    "XDG_ACTIVATION_TOKEN=",
};

bool isDropped(std::string_view line) {
    return std::any_of(droppedPrefixes.begin(), droppedPrefixes.end(),
                       [line](std::string_view prefix) { return line.starts_with(prefix); });
}

} // namespace

std::vector<std::string> environmentForFresh(char **environment) {
    std::vector<std::string> kept;
    for (char **line = environment; line != nullptr && *line != nullptr; ++line) {
        if (!isDropped(*line))
            kept.emplace_back(*line);
    }
    return kept;
}

} // namespace aparte::process
