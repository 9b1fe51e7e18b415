#include "app/lessons/text_marks.h"

#include <QTextCharFormat>

#include <algorithm>

namespace aparte::app {
namespace {

QTextCharFormat formatOf(const Mark &mark) {
    // Seen on the light sheet and on the dark one: neither changes the colour of the letters.
    QTextCharFormat format;
    format.setUnderlineStyle(mark.blocking ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
    format.setUnderlineColor(mark.blocking ? QColor(0xc0, 0x39, 0x2b) : QColor(0xb8, 0x86, 0x0b));
    if (mark.blocking)
        format.setBackground(QColor(0xc0, 0x39, 0x2b, 0x38));
    return format;
}

} // namespace

void TextMarks::show(std::vector<Mark> marks) {
    m_marks = std::move(marks);
    rehighlight();
}

void TextMarks::highlightBlock(const QString &text) {
    const qsizetype from = currentBlock().position();
    for (const Mark &mark : m_marks) {
        const qsizetype start = std::max<qsizetype>(mark.start - from, 0);
        const qsizetype end = std::min(mark.end - from, text.size());
        if (start < end)
            setFormat(static_cast<int>(start), static_cast<int>(end - start), formatOf(mark));
    }
}

} // namespace aparte::app
