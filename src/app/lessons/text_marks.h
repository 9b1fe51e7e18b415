// Marks in a text while it is written: what the text guard found, underlined; what stops the lesson also on a ground of
// its own, so that the two differ without their colours.
#pragma once

#include <QSyntaxHighlighter>

#include <vector>

namespace aparte::app {

struct Mark {
    qsizetype start = 0, end = 0; // UTF-16 units
    bool blocking = false;
};

class TextMarks : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit TextMarks(QTextDocument *text) : QSyntaxHighlighter(text) {}
    void show(std::vector<Mark> marks);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::vector<Mark> m_marks;
};

} // namespace aparte::app
