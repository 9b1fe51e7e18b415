#include "app/lessons/lesson_reading.h"

#include "app/desk/desk.h"

namespace aparte::app {
namespace {

constexpr int pauseMilliseconds = 300; // after the last key

journal::Language languageAt(std::size_t text) {
    return text % 2 == 0 ? journal::Language::French : journal::Language::English;
}

} // namespace

LessonReading::LessonReading(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_making(desk, this),
      m_findings({{"text", [](const Found &row) { return QVariant(row.text); }},
                  {"words", [](const Found &row) { return QVariant(row.words); }},
                  {"blocking", [](const Found &row) { return QVariant(row.finding.blocking); }},
                  {"fr", [](const Found &row) { return QVariant(row.finding.fr); }},
                  {"en", [](const Found &row) { return QVariant(row.finding.en); }}},
                 this) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LessonReading::readNow);
}

LessonReading::~LessonReading() {
    m_making.cancel();
}

void LessonReading::begin(const domain::Lesson &lesson) {
    end();
    m_texts = {lesson.text.fr, lesson.text.en, lesson.change.fr, lesson.change.en};
    m_desk.ask(
        this,
        [id = lesson.id, progress = m_making.begin()](journal::Journal &open) {
            return journal::LessonGuard::of(open, id, progress);
        },
        [this, question = m_question](Result<std::shared_ptr<const journal::LessonGuard>> guard) {
            if (question != m_question)
                return;
            m_making.end();
            if (!guard)
                return m_trouble.tell(guard.fault());
            m_guard = *std::move(guard);
            readNow();
        });
}

void LessonReading::end() {
    ++m_question;
    m_pause.stop();
    m_making.cancel();
    m_making.end();
    m_guard.reset();
    m_texts.fill({});
    m_trouble.clear();
    take({}, {});
    m_read = false;
    Q_EMIT changed();
}

void LessonReading::attach(int text, QQuickTextDocument *area) {
    if (text >= 0 && text < texts && area)
        m_marks[static_cast<std::size_t>(text)] = new TextMarks(area->textDocument()); // dies with the text
}

void LessonReading::written(int text, const QString &now) {
    if (text < 0 || text >= texts || m_texts[static_cast<std::size_t>(text)] == now)
        return;
    m_texts[static_cast<std::size_t>(text)] = now;
    m_read = false;
    m_pause.start();
    Q_EMIT changed();
}

void LessonReading::readNow() {
    if (!m_guard)
        return; // it reads as soon as it is there
    m_desk.ask(
        this,
        [guard = m_guard, written = m_texts](journal::Journal &) {
            Checks checks;
            for (std::size_t text = 0; text < written.size(); ++text)
                if (!written[text].trimmed().isEmpty())
                    checks[text] = guard->check(written[text], languageAt(text));
            return Result(std::move(checks));
        },
        [this, question = m_question, written = m_texts](const Result<Checks> &checks) {
            if (question != m_question || written != m_texts)
                return; // something else was written since
            if (!checks)
                return m_trouble.tell(checks.fault());
            take(*checks, written);
            m_read = true;
            Q_EMIT changed();
        });
}

void LessonReading::take(const Checks &checks, const std::array<QString, texts> &asRead) {
    std::vector<Found> found;
    m_blocked = m_needsJustification = false;
    for (std::size_t text = 0; text < checks.size(); ++text) {
        std::vector<Mark> marks;
        for (const journal::LessonFinding &finding : checks[text].findings) {
            found.push_back({static_cast<int>(text), finding,
                             asRead[text].mid(finding.startUnit, finding.endUnit - finding.startUnit)});
            if (finding.endUnit > finding.startUnit)
                marks.push_back({finding.startUnit, finding.endUnit, finding.blocking});
        }
        m_blocked = m_blocked || checks[text].blocked();
        m_needsJustification = m_needsJustification || checks[text].needsJustification();
        if (m_marks[text])
            m_marks[text]->show(std::move(marks));
    }
    m_findings.show(std::move(found));
}

} // namespace aparte::app
