// What the keys for bold, headings, lists and boxes do to a text.
#include "domain/marked_text.h"

#include <QStringList>

namespace aparte::domain {
namespace {

using Kind = MarkedLine::Kind;

qsizetype lineStart(const QString &text, qsizetype at) {
    return at <= 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}
qsizetype lineEnd(const QString &text, qsizetype at) {
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

void widenToWord(const QString &text, qsizetype &from, qsizetype &to) {
    while (from > 0 && text[from - 1].isLetterOrNumber())
        --from;
    while (to < text.size() && text[to].isLetterOrNumber())
        ++to;
}

Kind kindOf(LineMark mark) {
    switch (mark) {
    case LineMark::Heading:
        return Kind::Heading;
    case LineMark::Bullet:
        return Kind::Bullet;
    case LineMark::Number:
        return Kind::Number;
    case LineMark::Box:
        return Kind::Box;
    case LineMark::Quote:
        break;
    }
    return Kind::Quote;
}

QString signOf(LineMark mark, int number) {
    switch (mark) {
    case LineMark::Heading:
        return QStringLiteral("## ");
    case LineMark::Bullet:
        return QStringLiteral("- ");
    case LineMark::Number:
        return QString::number(number) + QStringLiteral(". ");
    case LineMark::Box:
        return QStringLiteral("- [ ] ");
    case LineMark::Quote:
        break;
    }
    return QStringLiteral("> ");
}

QString wordsOf(const QString &line) {
    const MarkedLine marked = markedLine(line);
    return marked.kind == Kind::Blank || marked.kind == Kind::Rule ? line.trimmed() : line.mid(marked.words);
}

} // namespace

TextEdit stressed(const QString &text, qsizetype from, qsizetype to, int marks) {
    if (from == to)
        widenToWord(text, from, to);
    while (from < to && text[to - 1].isSpace())
        --to;
    while (from < to && text[from].isSpace())
        ++from;
    const QString mark(marks, u'*');
    const auto framed = [&](qsizetype start, qsizetype end) {
        return start >= 0 && end + marks <= text.size() && QStringView(text).mid(start, marks) == mark &&
               QStringView(text).mid(end, marks) == mark;
    };
    if (framed(from - marks, to))
        return {from - marks, to + marks, text.mid(from, to - from), from - marks, to - marks};
    const qsizetype both = qsizetype{2} * marks;
    if (to - from >= both && framed(from, to - marks))
        return {from, to, text.mid(from + marks, to - from - both), from, to - both};
    return {from, to, mark + text.mid(from, to - from) + mark, from + marks, to + marks};
}

TextEdit markedLines(const QString &text, qsizetype from, qsizetype to, LineMark mark) {
    const qsizetype start = lineStart(text, from), end = lineEnd(text, std::max(from, to));
    QStringList lines = text.mid(start, end - start).split(u'\n');
    const bool single = lines.size() == 1;
    bool all = true;
    for (const QString &line : std::as_const(lines))
        all = all && (markedLine(line).kind == kindOf(mark) || (!single && line.trimmed().isEmpty()));
    int number = 0;
    for (QString &line : lines) {
        if (!single && line.trimmed().isEmpty())
            continue;
        line = all ? wordsOf(line) : signOf(mark, ++number) + wordsOf(line);
    }
    const QString with = lines.join(u'\n');
    const qsizetype last = start + with.size();
    return {start, end, with, from == to ? last : start, last};
}

std::optional<TextEdit> nextLine(const QString &text, qsizetype at) {
    const qsizetype start = lineStart(text, at), end = lineEnd(text, at);
    if (at != end)
        return std::nullopt;
    const QString line = text.mid(start, end - start);
    const MarkedLine marked = markedLine(line);
    if (marked.kind != Kind::Bullet && marked.kind != Kind::Number && marked.kind != Kind::Box &&
        marked.kind != Kind::Quote)
        return std::nullopt;
    if (line.mid(marked.words).trimmed().isEmpty())
        return TextEdit{start, end, {}, start, start};
    QString sign = line.left(marked.words);
    if (marked.kind == Kind::Box)
        sign.replace(sign.indexOf(u'[') + 1, 1, u' ');
    if (marked.kind == Kind::Number) {
        const QString digits = marked.sign.chopped(1);
        sign.replace(sign.indexOf(digits), digits.size(), QString::number(digits.toInt() + 1));
    }
    const qsizetype after = at + 1 + sign.size();
    return TextEdit{at, at, u'\n' + sign, after, after};
}

std::optional<TextEdit> ticked(const QString &text, qsizetype at) {
    const qsizetype start = lineStart(text, at);
    const QString line = text.mid(start, lineEnd(text, at) - start);
    const MarkedLine marked = markedLine(line);
    if (marked.kind != Kind::Box)
        return std::nullopt;
    const qsizetype place = start + line.indexOf(u'[') + 1;
    return TextEdit{place, place + 1, marked.done ? QStringLiteral(" ") : QStringLiteral("x"), at, at};
}

} // namespace aparte::domain
