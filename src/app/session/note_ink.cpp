#include "app/session/note_ink.h"

#include "domain/marked_text.h"
#include "journal/guarding.h"

#include <QTextCharFormat>
#include <QTextDocument>

namespace aparte::app {

using Kind = domain::MarkedLine::Kind;

NoteInk::NoteInk(QTextDocument *text, SpellingDesk *spelling) : QSyntaxHighlighter(text), m_spelling(spelling) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(150); // answers come in bursts
    connect(&m_soon, &QTimer::timeout, this, &NoteInk::look);
    if (spelling)
        connect(spelling, &SpellingDesk::answered, &m_soon, qOverload<>(&QTimer::start));
}

void NoteInk::setSoft(const QColor &soft) {
    if (m_soft == soft)
        return;
    m_soft = soft;
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
    m_soon.start();
}

void NoteInk::look() {
    chooseLanguage();
    rehighlight();
}

// Of the note as a whole: a word of the other language is more often a slip than a quotation.
void NoteInk::chooseLanguage() {
    if (document()->characterCount() > 40)
        m_language = journal::languageOf(document()->toPlainText().left(2000));
}

void NoteInk::highlightBlock(const QString &text) {
    shape(text);
    if (m_taught && m_spelling && document()->characterCount() < longest)
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

bool NoteInk::isWrong(const QString &word) const {
    return !m_taught->knows(word) && m_spelling->verdict(word, m_language) == SpellingDesk::Verdict::Wrong;
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

journal::WordAt NoteInk::nextWrong(int place) const {
    journal::WordAt first;
    if (!m_taught || !m_spelling)
        return first;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const journal::WordAt &at : journal::wordsToSpell(block.text())) {
            if (!isWrong(block.text().mid(at.start, at.length)))
                continue;
            const journal::WordAt here{block.position() + at.start, at.length};
            if (here.start >= place)
                return here;
            if (first.length == 0)
                first = here;
        }
    return first;
}

} // namespace aparte::app
