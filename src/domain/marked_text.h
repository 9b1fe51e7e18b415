// The light formatting of notes: Markdown that somebody who never heard of it can read as it stands. Headings, bold,
// italic, lists, boxes to tick, quotes, a rule between parts. Nothing is loaded, linked or run: a picture or a link is
// its own letters, whoever wrote the file it came in. Each line is a line of its own, as it is in a notebook.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace aparte::domain {

struct MarkedLine {
    enum class Kind { Blank, Plain, Heading, Bullet, Number, Box, Quote, Rule } kind = Kind::Plain;
    int level = 0;       // of a heading, 1 to 3; else how far a list is set in, from 0
    bool done = false;   // a box that is ticked
    QString sign;        // of a numbered line: "2."
    qsizetype words = 0; // where the words of the line begin, in UTF-16 units
};
MarkedLine markedLine(QStringView line);

// Where a stretch of a line is bold or italic; `marks`: how many letters at either end are the marks themselves.
struct MarkedStretch {
    qsizetype start = 0, length = 0;
    int marks = 1; // 1: italic, 2: bold
};
std::vector<MarkedStretch> stretchesOf(QStringView line);

QString richText(QStringView words); // of one line: escaped, <b> and <i>, nothing else

struct TextEdit { // one step of undoing
    qsizetype from = 0, to = 0;
    QString with;
    qsizetype selectFrom = 0, selectTo = 0; // in the text after it
};
enum class LineMark { Heading, Bullet, Number, Box, Quote };

// Marks what is selected (the word at the place, where nothing is), or takes the marks away. 1: italic, 2: bold.
TextEdit stressed(const QString &text, qsizetype from, qsizetype to, int marks);
// Marks the lines touched, or takes the mark away where all of them have it.
TextEdit markedLines(const QString &text, qsizetype from, qsizetype to, LineMark mark);
// Enter at the end of a line of a list begins the next one; on an empty one it ends the list. Nothing: an ordinary
// Enter.
std::optional<TextEdit> nextLine(const QString &text, qsizetype at);
// Ticks the box of the line at that place, or takes the tick away. Nothing: no box there.
std::optional<TextEdit> ticked(const QString &text, qsizetype at);

int countOfWords(QStringView text); // as somebody counts: marks of formatting are no words

} // namespace aparte::domain
