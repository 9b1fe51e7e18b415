// How a note looks while it is written: headings and stress as they will read, their marks quieter, and a ground and a
// line under words that no dictionary knows. Only looks: no letter is changed, and nothing is a step of undoing.
#pragma once

#include "app/session/line_walk.h"
#include "app/session/spelling_desk.h"
#include "journal/spelling.h"

#include <QColor>
#include <QPointer>
#include <QSyntaxHighlighter>

namespace aparte::app {

class NoteInk : public QSyntaxHighlighter {
    Q_OBJECT

public:
    static constexpr int longest = 200'000; // letters; spelling rests in a longer text

    NoteInk(QTextDocument *text, SpellingDesk *spelling);

    void setSoft(const QColor &soft);
    void setUsual(journal::Language language);                          // until the text tells its own
    void setTaught(std::shared_ptr<const journal::TaughtWords> taught); // null: spelling rests
    void setPlace(int place); // of the cursor: the word there is not marked yet
    journal::Language language() const { return m_language; }

    bool rests() const;                       // nothing is looked up: the text is too long
    journal::WordAt wrongAt(int place) const; // length 0: none there
    struct Next {
        journal::WordAt word; // length 0: none
        bool known = true;    // false: some words are still being looked up; the desk says when
    };
    Next nextWrong(int place); // from there on, then from the start
    void look();               // again, at everything

protected:
    void highlightBlock(const QString &text) override;

private:
    void shape(const QString &text);
    void spell(const QString &text);
    SpellingDesk::Verdict verdict(const QString &word) const;
    bool isWrong(const QString &word) const { return verdict(word) == SpellingDesk::Verdict::Wrong; }
    void chooseLanguage();
    void lookHere();

    QPointer<SpellingDesk> m_spelling;
    std::shared_ptr<const journal::TaughtWords> m_taught;
    LineWalk m_walk{this};
    QColor m_soft;
    QTimer m_soon, m_here;
    int m_place = -1;
    bool m_begun = false; // before: Qt would look at every line of a long note in one turn
    journal::Language m_language = journal::Language::French, m_usual = journal::Language::French;
};

} // namespace aparte::app
