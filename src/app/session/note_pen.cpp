#include "app/session/note_pen.h"

#include <QQuickItem>
#include <QTextCursor>
#include <QTextDocument>

namespace aparte::app {
namespace {

QPoint pointOf(const journal::WordAt &at) {
    return at.length == 0 ? QPoint(-1, -1) : QPoint(static_cast<int>(at.start), static_cast<int>(at.start + at.length));
}

QString kindName(domain::MarkedLine::Kind kind) {
    static const QStringList names{QStringLiteral("blank"),  QStringLiteral("plain"),  QStringLiteral("heading"),
                                   QStringLiteral("bullet"), QStringLiteral("number"), QStringLiteral("box"),
                                   QStringLiteral("quote"),  QStringLiteral("rule")};
    return names[static_cast<int>(kind)];
}

domain::LineMark lineMark(const QString &name) {
    static const QStringList names{QStringLiteral("heading"), QStringLiteral("bullet"), QStringLiteral("number"),
                                   QStringLiteral("box")};
    const auto at = names.indexOf(name);
    return at < 0 ? domain::LineMark::Quote : static_cast<domain::LineMark>(at);
}

journal::Language languageCalled(const QString &code) {
    return code == u"en" ? journal::Language::English : journal::Language::French;
}

// A text area draws what its viewport shows. Around one that grows lies a Flickable as tall as the text, which counts
// as its viewport: without that flag it is the page that scrolls, and of two megabytes a screenful is drawn.
void drawOnlyWhatIsSeen(const QQuickTextDocument *text) {
    auto *area = qobject_cast<QQuickItem *>(text->parent());
    for (QQuickItem *above = area ? area->parentItem() : nullptr; above; above = above->parentItem())
        if (above->inherits("QQuickFlickable"))
            return above->setFlag(QQuickItem::ItemIsViewport, false);
}

} // namespace

void NotePen::setSheet(NoteSheet *sheet) {
    m_sheet = sheet;
    if (sheet)
        connect(sheet, &NoteSheet::taughtChanged, this, &NotePen::taught);
    Q_EMIT sheetChanged();
}

void NotePen::setSoft(const QColor &soft) {
    m_soft = soft;
    if (m_ink)
        m_ink->setSoft(soft);
    Q_EMIT softChanged();
}

void NotePen::setUsual(const QString &language) {
    m_usual = language;
    if (m_ink)
        m_ink->setUsual(languageCalled(language));
    Q_EMIT usualChanged();
}

void NotePen::attach(QQuickTextDocument *text) {
    m_text = text;
    drawOnlyWhatIsSeen(text);
    m_ink = new NoteInk(text->textDocument(), m_sheet ? m_sheet->spelling() : nullptr);
    m_ink->setSoft(m_soft);
    m_ink->setUsual(languageCalled(m_usual));
    taught();
}

void NotePen::taught() {
    if (m_ink && m_sheet)
        m_ink->setTaught(m_sheet->taught());
}

QString NotePen::text() const {
    QString text = m_text ? m_text->textDocument()->toRawText() : QString();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

QPoint NotePen::apply(const domain::TextEdit &edit) {
    if (!m_text)
        return {-1, -1};
    QTextCursor cursor(m_text->textDocument());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(edit.from));
    cursor.setPosition(static_cast<int>(edit.to), QTextCursor::KeepAnchor);
    cursor.insertText(edit.with);
    cursor.endEditBlock();
    return {static_cast<int>(edit.selectFrom), static_cast<int>(edit.selectTo)};
}

QPoint NotePen::stress(int from, int to, int marks) {
    return apply(domain::stressed(text(), from, to, marks));
}

QPoint NotePen::markLines(int from, int to, const QString &mark) {
    return apply(domain::markedLines(text(), from, to, lineMark(mark)));
}

QPoint NotePen::nextLine(int at) {
    const auto edit = domain::nextLine(text(), at);
    return edit ? apply(*edit) : QPoint(-1, -1);
}

QPoint NotePen::expand(int at) {
    const QString all = text();
    int start = at;
    while (start > 0 && !all[start - 1].isSpace())
        --start;
    const QString with = m_sheet ? m_sheet->beginnings()->standsFor(all.mid(start, at - start)) : QString();
    return with.isEmpty() ? QPoint(-1, -1) : correct(start, at, with);
}

QPoint NotePen::put(int at, const QString &words) {
    return correct(at, at, words);
}

QPoint NotePen::correct(int from, int to, const QString &with) {
    const auto end = from + with.size();
    return apply({from, to, with, end, end});
}

void NotePen::tick(int at) {
    if (const auto edit = domain::ticked(text(), at))
        apply(*edit);
}

void NotePen::replaceAll(const QString &with) {
    correct(0, static_cast<int>(text().size()), with);
}

QVariantList NotePen::lines() const {
    QVariantList all;
    qsizetype at = 0;
    for (const QString &line : text().split(u'\n')) {
        const domain::MarkedLine marked = domain::markedLine(line);
        const QString words = line.mid(marked.words);
        all << QVariantMap{{QStringLiteral("kind"), kindName(marked.kind)},
                           {QStringLiteral("level"), marked.level},
                           {QStringLiteral("done"), marked.done},
                           {QStringLiteral("sign"), marked.sign},
                           {QStringLiteral("rich"), domain::richText(words)},
                           {QStringLiteral("plain"), words},
                           {QStringLiteral("at"), at}};
        at += line.size() + 1;
    }
    return all;
}

void NotePen::setPlace(int place) {
    if (m_ink)
        m_ink->setPlace(place);
}

QPoint NotePen::wrongAt(int place) const {
    return m_ink ? pointOf(m_ink->wrongAt(place)) : QPoint(-1, -1);
}

QPoint NotePen::nextWrong(int place) const {
    const NoteInk::Next next = m_ink ? m_ink->nextWrong(place) : NoteInk::Next();
    return next.known ? pointOf(next.word) : QPoint(-2, -2);
}

void NotePen::wantSuggestions(int from, int to) {
    if (!m_ink || !m_sheet || !m_sheet->spelling())
        return;
    const QString word = text().mid(from, to - from);
    m_sheet->spelling()->suggest(this, word, m_ink->language(),
                                 [this, word](const QStringList &words) { Q_EMIT suggested(word, words); });
}

} // namespace aparte::app
