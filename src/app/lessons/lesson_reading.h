// The text guard beside the one who writes: it reads along, a moment after the last key, away from the window's thread,
// and marks what could tell somebody who a lesson is about (design/lessons.md, Text guard).
#pragma once

#include "app/desk/errand.h"
#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "app/lessons/text_marks.h"
#include "journal/guarding.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace aparte::app {

class Desk;

class LessonReading : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QAbstractItemModel *findings READ findings CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool read READ isRead NOTIFY changed) // what is written was looked at
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed)
    Q_PROPERTY(bool needsJustification READ needsJustification NOTIFY changed)
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    LessonReading(Desk &desk, QObject *parent);
    ~LessonReading() override; // a guard that is still being made is not waited for

    static constexpr int texts = 4; // French, English, and what could change in each

    void begin(const domain::Lesson &lesson);
    void end();

    QAbstractItemModel *findings() { return &m_findings; }
    int count() const { return static_cast<int>(m_findings.rows().size()); }
    bool isRead() const { return m_read; }
    bool blocked() const { return m_blocked; }
    bool needsJustification() const { return m_needsJustification; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void attach(int text, QQuickTextDocument *area); // which of the texts is written there
    Q_INVOKABLE void written(int text, const QString &now);

Q_SIGNALS:
    void changed();

private:
    struct Found {
        int text = 0;
        journal::LessonFinding finding;
        QString words; // that are marked
    };
    using Checks = std::array<journal::LessonCheck, texts>;

    void readNow();
    void take(const Checks &checks, const std::array<QString, texts> &asRead);

    Desk &m_desk;
    Trouble m_trouble{this};
    Errand m_making; // of the guard, which reads every note once
    Rows<Found> m_findings;
    std::array<QString, texts> m_texts;
    std::array<QPointer<TextMarks>, texts> m_marks;
    std::shared_ptr<const journal::LessonGuard> m_guard; // it keeps 12 KB a note: put away with the card
    QTimer m_pause;
    int m_question = 0;
    bool m_read = false, m_blocked = false, m_needsJustification = false;
};

} // namespace aparte::app
