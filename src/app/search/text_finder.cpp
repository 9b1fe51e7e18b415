#include "app/search/text_finder.h"

#include "journal/needle.h"

namespace aparte::app {
namespace {

// Units of UTF-16 that so many bytes of UTF-8 stand for: one a code point, two beyond the first plane.
int unitsIn(std::string_view bytes) {
    int units = 0;
    for (const char byte : bytes) {
        const auto lead = static_cast<unsigned char>(byte);
        units += (lead & 0xC0) != 0x80;
        units += lead >= 0xF0;
    }
    return units;
}

} // namespace

QList<int> TextFinder::places(const QString &text, const QString &wanted) {
    const auto needle = journal::Needle::from(wanted);
    if (!needle)
        return {};
    const std::string bytes = text.toStdString();
    QList<int> found;
    std::string_view rest = bytes;
    int passed = 0;
    for (auto match = needle->firstIn(rest); match && match->length > 0; match = needle->firstIn(rest)) {
        const int start = passed + unitsIn(rest.substr(0, match->start));
        const int length = unitsIn(rest.substr(match->start, match->length));
        found << start << length;
        passed = start + length;
        rest.remove_prefix(match->start + match->length);
    }
    return found;
}

} // namespace aparte::app
