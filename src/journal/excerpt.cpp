#include "journal/excerpt.h"

#include <algorithm>

namespace aparte::journal {

namespace {

constexpr std::size_t bytesBefore = 60, bytesAfter = 100;
constexpr std::size_t longestMatch = 400; // a needle can be a page long; its line is not

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

QString lineFrom(std::string_view bytes) {
    QString line = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar &unit : line)
        if (unit < u' ' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
            unit = u' ';
    return line;
}

// A word cut in two says less than none, unless it is all there is.
QString fromWholeWord(const QString &text) {
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text : text.mid(space + 1);
}
QString toWholeWord(const QString &text) {
    const qsizetype space = text.lastIndexOf(u' ');
    return space < 0 ? text : text.left(space);
}

} // namespace

Surrounding surroundingOf(std::string_view text, Needle::Match match) {
    match.length = std::min(match.length, longestMatch);
    std::size_t start = match.start - std::min(match.start, bytesBefore);
    std::size_t end = std::min(text.size(), match.start + match.length + bytesAfter);
    while (start < match.start && isContinuation(text[start]))
        ++start;
    while (end < text.size() && isContinuation(text[end]))
        ++end;
    while (match.start + match.length < end && isContinuation(text[match.start + match.length]))
        ++match.length;
    return {std::string(text.substr(start, end - start)),
            {match.start - start, match.length},
            start > 0,
            end < text.size()};
}

Excerpt excerptOf(const Surrounding &surrounding) {
    const std::string_view bytes = surrounding.bytes;
    const Needle::Match &match = surrounding.match;
    QString before = lineFrom(bytes.substr(0, match.start));
    const QString middle = lineFrom(bytes.substr(match.start, match.length));
    QString after = lineFrom(bytes.substr(match.start + match.length));
    if (surrounding.cutBefore)
        before = QStringLiteral("… ") + fromWholeWord(before);
    if (surrounding.cutAfter)
        after = toWholeWord(after) + QStringLiteral(" …");
    return {before + middle + after, static_cast<int>(before.size()), static_cast<int>(middle.size())};
}

} // namespace aparte::journal
