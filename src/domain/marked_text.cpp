#include "domain/marked_text.h"

namespace aparte::domain {
namespace {

qsizetype indentOf(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
        ++at;
    return at;
}

bool isRule(QStringView line) {
    const QStringView bare = line.trimmed();
    if (bare.size() < 3 || (bare.front() != u'-' && bare.front() != u'*' && bare.front() != u'_'))
        return false;
    for (const QChar each : bare)
        if (each != bare.front())
            return false;
    return true;
}

std::optional<MarkedLine> heading(QStringView line) {
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level < 1 || level > 6 || level >= line.size() || line[level] != u' ')
        return std::nullopt;
    return MarkedLine{MarkedLine::Kind::Heading, std::min(level, 3), false, {}, level + 1};
}

std::optional<MarkedLine> box(QStringView line, qsizetype words) {
    const QStringView rest = line.mid(words);
    if (rest.size() < 3 || rest[0] != u'[' || rest[2] != u']' || (rest.size() > 3 && rest[3] != u' '))
        return std::nullopt;
    const QChar sign = rest[1];
    if (sign != u' ' && sign != u'x' && sign != u'X')
        return std::nullopt;
    return MarkedLine{MarkedLine::Kind::Box, 0, sign != u' ', {}, words + std::min<qsizetype>(rest.size(), 4)};
}

std::optional<MarkedLine> listed(QStringView line) {
    const qsizetype indent = indentOf(line);
    const int level = static_cast<int>(indent / 2);
    qsizetype at = indent;
    while (at < line.size() && line[at].isDigit() && at - indent < 4)
        ++at;
    if (at > indent && at + 1 < line.size() && (line[at] == u'.' || line[at] == u')') && line[at + 1] == u' ')
        return MarkedLine{MarkedLine::Kind::Number, level, false, line.mid(indent, at + 1 - indent).toString(), at + 2};
    if (indent + 1 >= line.size() || line[indent + 1] != u' ' ||
        (line[indent] != u'-' && line[indent] != u'*' && line[indent] != u'+'))
        return std::nullopt;
    MarkedLine found = box(line, indent + 2).value_or(MarkedLine{MarkedLine::Kind::Bullet, 0, false, {}, indent + 2});
    found.level = level;
    return found;
}

// A mark opens before a word and closes behind one: "2 * 3 * 4" has none.
qsizetype closing(QStringView line, qsizetype from, QStringView mark) {
    for (qsizetype at = line.indexOf(mark, from); at >= 0; at = line.indexOf(mark, at + 1))
        if (at > from && !line[at - 1].isSpace() && (mark.size() > 1 || at + 1 >= line.size() || line[at + 1] != u'*'))
            return at;
    return -1;
}

} // namespace

MarkedLine markedLine(QStringView line) {
    if (line.trimmed().isEmpty())
        return {MarkedLine::Kind::Blank, 0, false, {}, line.size()};
    if (isRule(line))
        return {MarkedLine::Kind::Rule, 0, false, {}, line.size()};
    if (const auto found = heading(line))
        return *found;
    if (const auto found = listed(line))
        return *found;
    if (line.startsWith(u"> "))
        return {MarkedLine::Kind::Quote, 0, false, {}, 2};
    return {MarkedLine::Kind::Plain, 0, false, {}, 0};
}

std::vector<MarkedStretch> stretchesOf(QStringView line) {
    std::vector<MarkedStretch> found;
    for (qsizetype at = markedLine(line).words; at + 1 < line.size(); ++at) {
        if (line[at] != u'*')
            continue;
        const int marks = line[at + 1] == u'*' ? 2 : 1;
        if (at + marks >= line.size() || line[at + marks].isSpace() || line[at + marks] == u'*') {
            at += marks - 1;
            continue;
        }
        const qsizetype end = closing(line, at + marks, QStringView(u"**").left(marks));
        if (end < 0)
            continue;
        found.push_back({at, end + marks - at, marks});
        at = end + marks - 1;
    }
    return found;
}

QString richText(QStringView words) {
    QString rich;
    qsizetype done = 0;
    const auto plain = [&](qsizetype until) { rich += words.mid(done, until - done).toString().toHtmlEscaped(); };
    for (const MarkedStretch &stretch : stretchesOf(words)) {
        plain(stretch.start);
        const QString tag = stretch.marks == 2 ? QStringLiteral("b") : QStringLiteral("i");
        rich += u'<' + tag + u'>' +
                words.mid(stretch.start + stretch.marks, stretch.length - qsizetype{2} * stretch.marks)
                    .toString()
                    .toHtmlEscaped() +
                QStringLiteral("</") + tag + u'>';
        done = stretch.start + stretch.length;
    }
    plain(words.size());
    return rich;
}

int countOfWords(QStringView text) {
    int count = 0;
    bool inside = false;
    for (const QChar each : text) {
        const bool part = each.isLetterOrNumber() || each.isSurrogate();
        // An apostrophe ends no word somebody would count apart, nor does a hyphen.
        const bool joins = inside && (each == u'\'' || each == u'’' || each == u'-' || each.isMark());
        if (part && !inside)
            ++count;
        inside = part || joins;
    }
    return count;
}

} // namespace aparte::domain
