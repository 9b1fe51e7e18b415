// Goes through the lines of a text a few milliseconds at a time: a note of two megabytes has thirty thousand of them,
// and no key waits until each has been looked at.
#pragma once

#include <QObject>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

#include <functional>

namespace aparte::app {

class LineWalk : public QObject {
public:
    using Each = std::function<void(const QTextBlock &line)>;
    static constexpr int turnMilliseconds = 5; // of work, before whatever else waits has its turn

    explicit LineWalk(QObject *parent);

    // From the first line on; what was begun before is dropped. A short text is done when this returns.
    void begin(QTextDocument *text, Each each, std::function<void()> atEnd = {});
    void stop();

private:
    void go();

    QTimer m_turn;
    QTextCursor m_at; // moves along when text comes in before it
    Each m_each;
    std::function<void()> m_atEnd;
};

} // namespace aparte::app
