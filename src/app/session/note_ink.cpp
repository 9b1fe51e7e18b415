#include "app/session/note_ink.h"

#include "domain/marked_text.h"
#include "journal/guarding.h"

#include <QTextCharFormat>
#include <QTextDocument>

namespace aparte::app {

using Kind = domain::MarkedLine::Kind;

NoteInk::NoteInk(QTextDocument *text, SpellingDesk *spelling) : QSyntaxHighlighter(text), m_spelling(spelling) {
    for (QTimer *timer : {&m_soon, &m_here}) {
        timer->setSingleShot(true);
        timer->setInterval(150); // answers come in bursts, and so do keys
    }
    connect(&m_soon, &QTimer::timeout, this, &NoteInk::look);
    connect(&m_here, &QTimer::timeout, this, &NoteInk::lookHere);
    if (spelling)
        connect(spelling, &SpellingDesk::answered, this, [this] {
            if (!rests())
                m_soon.start();
        });
    QMetaObject::invokeMethod( // after Qt's own first look
        this,
        [this] {
            m_begun = true;
            if (rests()) // once: each look makes Qt draw all of a long text again
                rehighlight();
            else
                look();
        },
        Qt::QueuedConnection);
}

void NoteInk::setSoft(const QColor &soft) {
    if (m_soft == soft)
        return;
    m_soft = soft;
    m_soon.start();
}

void NoteInk::setUsual(journal::Language language) {
    if (m_usual == language)
        return;
    m_usual = language;
    m_soon.start();
}

void NoteInk::setTaught(std::shared_ptr<const journal::TaughtWords> taught) {
    m_taught = std::move(taught);
    look();
}

void NoteInk::setPlace(int place) {
    const QTextBlock before = document()->findBlock(m_place), now = document()->findBlock(place);
    m_place = place;
    if (before.isValid() && before != now)
        rehighlightBlock(before);
    m_here.start();
}

void NoteInk::lookHere() {
    if (const QTextBlock here = document()->findBlock(m_place); here.isValid())
        rehighlightBlock(here);
}

bool NoteInk::rests() const {
    return document()->characterCount() >= longest;
}

void NoteInk::look() {
    if (!m_begun || rests())
        return;
    chooseLanguage();
    m_walk.begin(document(), [this](const QTextBlock &line) { rehighlightBlock(line); });
}

// Of the note as a whole: a word of the other language is more often a slip than a quotation. Its first words may not
// tell; then it is the window's.
void NoteInk::chooseLanguage() {
    constexpr qsizetype enough = 2000;
    QString beginning;
    for (QTextBlock line = document()->begin(); line.isValid() && beginning.size() < enough; line = line.next())
        beginning += line.text().left(enough) + u'\n';
    m_language = journal::languageOf(beginning.left(enough), m_usual);
}

void NoteInk::highlightBlock(const QString &text) {
    if (!m_begun)
        return;
    shape(text);
    if (m_taught && m_spelling && !rests())
        spell(text);
}

void NoteInk::shape(const QString &text) {
    QTextCharFormat quiet;
    quiet.setForeground(m_soft);
    const domain::MarkedLine line = domain::markedLine(text);
    if (line.kind != Kind::Plain && line.kind != Kind::Blank)
        setFormat(0, static_cast<int>(line.words), quiet);
    if (line.kind == Kind::Heading) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(line.words), static_cast<int>(text.size() - line.words), strong);
    }
    for (const domain::MarkedStretch &stretch : domain::stretchesOf(text)) {
        QTextCharFormat look;
        if (stretch.marks == 2)
            look.setFontWeight(QFont::Bold);
        else
            look.setFontItalic(true);
        const int start = static_cast<int>(stretch.start), length = static_cast<int>(stretch.length);
        setFormat(start, length, look);
        setFormat(start, stretch.marks, quiet);
        setFormat(start + length - stretch.marks, stretch.marks, quiet);
    }
}

void NoteInk::spell(const QString &text) {
    const int from = currentBlock().position();
    for (const journal::WordAt &at : journal::wordsToSpell(text)) {
        const int start = static_cast<int>(at.start), end = static_cast<int>(at.start + at.length);
        if (m_place == from + end || !isWrong(text.mid(at.start, at.length))) // still being typed, or right
            continue;
        for (int place = start; place < end; ++place) {
            QTextCharFormat marked = format(place);
            marked.setFontUnderline(true);
            marked.setBackground(QColor(0xc0, 0x39, 0x2b, 0x24)); // seen on both sheets; the letters keep their colour
            setFormat(place, 1, marked);
        }
    }
}

SpellingDesk::Verdict NoteInk::verdict(const QString &word) const {
    return m_taught->knows(word) ? SpellingDesk::Verdict::Right : m_spelling->verdict(word, m_language);
}

journal::WordAt NoteInk::wrongAt(int place) const {
    const QTextBlock block = document()->findBlock(place);
    if (!m_taught || !m_spelling || !block.isValid())
        return {};
    for (const journal::WordAt &at : journal::wordsToSpell(block.text()))
        if (block.position() + at.start <= place && place <= block.position() + at.start + at.length &&
            isWrong(block.text().mid(at.start, at.length)))
            return {block.position() + at.start, at.length};
    return {};
}

NoteInk::Next NoteInk::nextWrong(int place) {
    Next next;
    if (!m_spelling || rests())
        return next;
    next.known = m_taught != nullptr;
    if (!next.known)
        return next;
    chooseLanguage(); // it may have been written since the last look
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const journal::WordAt &at : journal::wordsToSpell(block.text())) {
            const auto said = verdict(block.text().mid(at.start, at.length));
            next.known = next.known && said != SpellingDesk::Verdict::NotYet;
            if (said != SpellingDesk::Verdict::Wrong)
                continue;
            const journal::WordAt here{block.position() + at.start, at.length};
            const bool after = here.start >= place;
            if (after || next.word.length == 0)
                next.word = here;
            if (after)
                return next;
        }
    return next;
}

} // namespace aparte::app
