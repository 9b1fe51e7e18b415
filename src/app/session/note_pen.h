// What can be done to one text of a note besides typing: marks of formatting, lists that go on, boxes, snippets, words
// put right. Each is one step of undoing. Places are in UTF-16 units, as QML counts.
#pragma once

#include "app/session/note_ink.h"
#include "app/session/note_sheet.h"
#include "domain/marked_text.h"

#include <QPoint>
#include <QQuickTextDocument>
#include <QVariantList>

namespace aparte::app {

class NotePen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(aparte::app::NoteSheet *sheet READ sheet WRITE setSheet NOTIFY sheetChanged)
    Q_PROPERTY(QColor soft READ soft WRITE setSoft NOTIFY softChanged)
    Q_PROPERTY(QString usual READ usual WRITE setUsual NOTIFY usualChanged) // the window's language, "fr" or "en"

public:
    explicit NotePen(QObject *parent = nullptr) : QObject(parent) {}

    NoteSheet *sheet() const { return m_sheet; }
    void setSheet(NoteSheet *sheet);
    QColor soft() const { return m_soft; }
    void setSoft(const QColor &soft);
    QString usual() const { return m_usual; }
    void setUsual(const QString &language);

    Q_INVOKABLE void attach(QQuickTextDocument *text); // after the sheet has it
    // Each answers what is to be selected then: x from, y to; x below 0: nothing was done.
    Q_INVOKABLE QPoint stress(int from, int to, int marks);              // 1: italic, 2: bold
    Q_INVOKABLE QPoint markLines(int from, int to, const QString &mark); // heading, bullet, number, box, quote
    Q_INVOKABLE QPoint nextLine(int at);
    Q_INVOKABLE QPoint expand(int at); // the snippet whose word ends there
    Q_INVOKABLE QPoint put(int at, const QString &text);
    Q_INVOKABLE void tick(int at);
    Q_INVOKABLE void replaceAll(const QString &text);

    Q_INVOKABLE QVariantList lines() const; // to be read: {kind, level, done, sign, rich, plain, at}

    Q_INVOKABLE void setPlace(int place);
    Q_INVOKABLE QPoint wrongAt(int place) const; // x from, y to
    // x -2: some words are still being looked up; SpellingDesk::answered or NoteSheet::taughtChanged follows.
    Q_INVOKABLE QPoint nextWrong(int place) const;
    Q_INVOKABLE bool spellingRests() const { return m_ink && m_ink->rests(); }
    Q_INVOKABLE void wantSuggestions(int from, int to); // suggested()
    Q_INVOKABLE QPoint correct(int from, int to, const QString &with);

Q_SIGNALS:
    void sheetChanged();
    void softChanged();
    void usualChanged();
    void suggested(const QString &word, const QStringList &words);

private:
    QString text() const;
    QPoint apply(const domain::TextEdit &edit);
    void taught();

    QPointer<NoteSheet> m_sheet;
    QPointer<QQuickTextDocument> m_text;
    QPointer<NoteInk> m_ink;
    QColor m_soft;
    QString m_usual;
};

} // namespace aparte::app
