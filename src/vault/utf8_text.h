// A text of ours out of its bytes, as it stands: QString::fromUtf8 and everything built on it take a leading U+FEFF for
// a byte order mark and drop it, which is a character of the coach's lost at each reading.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace aparte::vault {

// Nothing when it is not UTF-8.
std::optional<QString> textOf(std::string_view utf8);

} // namespace aparte::vault
