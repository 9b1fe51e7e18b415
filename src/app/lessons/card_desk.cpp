#include "app/lessons/card_desk.h"

#include "app/desk/desk.h"
#include "app/mission/reading_part.h"
#include "domain/object_writer.h"
#include "journal/lesson_cards.h"
#include "journal/people.h"

#include <algorithm>

namespace aparte::app {
namespace {

struct Cards {
    std::vector<domain::Lesson> lessons;
    std::vector<SupportRow> people;
};

Result<Cards> read(const journal::Journal &open) {
    auto lessons = journal::lessons(open);
    if (!lessons)
        return lessons.fault();
    const auto lines = journal::listPeople(open);
    if (!lines)
        return lines.fault();
    Cards cards{*std::move(lessons), {}};
    for (const journal::PersonLine &line : *lines)
        if (line.kind != u"group") // groups are never counted
            cards.people.push_back({line.id, line.name, line.code.isEmpty() ? line.initials : line.code, false});
    return cards;
}

} // namespace

LessonCards::LessonCards(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_catalogue(desk, this), m_reading(desk, this),
      m_cards({{"fr", [](const domain::Lesson &row) { return QVariant(row.text.fr); }},
               {"en", [](const domain::Lesson &row) { return QVariant(row.text.en); }},
               {"theme", [](const domain::Lesson &row) { return QVariant(row.theme); }},
               {"behind", [](const domain::Lesson &row) { return QVariant(static_cast<int>(row.supports.size())); }}},
              this),
      m_supports({{"name", [](const SupportRow &row) { return QVariant(row.name); }},
                  {"code", [](const SupportRow &row) { return QVariant(row.code); }},
                  {"behind", [](const SupportRow &row) { return QVariant(row.behind); }}},
                 this) {
    connect(&desk, &Desk::changed, this, &LessonCards::load);
    connect(&m_catalogue, &Catalogue::changed, this, &LessonCards::editingChanged);
    load();
}

void LessonCards::load() {
    m_desk.ask(this, read, [this](Result<Cards> cards) {
        if (!cards)
            return m_trouble.tell(cards.fault());
        m_cards.show(std::move(cards->lessons));
        m_supports.show(std::move(cards->people));
        markSupports();
        m_loaded = true;
        Q_EMIT changed();
        openWanted();
    });
}

void LessonCards::open(const QString &id) {
    m_wanted = id;
    openWanted();
}

void LessonCards::openWanted() {
    const auto &all = m_cards.rows();
    const auto found = std::ranges::find(all, m_wanted, &domain::Lesson::id);
    if (m_wanted.isEmpty() || m_editing || found == all.end())
        return;
    m_wanted.clear();
    begin(*found);
}

int LessonCards::themeAt() const {
    const auto &known = m_catalogue.known();
    for (std::size_t place = 0; place < known.size(); ++place)
        if (known[place].id == m_edited.theme)
            return static_cast<int>(place);
    return -1;
}

void LessonCards::setThemeAt(int place) {
    if (place < 0 || place >= static_cast<int>(m_catalogue.known().size()))
        return;
    m_edited.theme = m_catalogue.known()[static_cast<std::size_t>(place)].id;
    Q_EMIT editingChanged();
}

QStringList LessonCards::themeNames(const QString &language) const {
    QStringList names;
    for (const domain::Theme &theme : m_catalogue.known())
        names << theme.label.in(language);
    return names;
}

int LessonCards::supportCount() const {
    return static_cast<int>(m_edited.supports.size());
}

void LessonCards::begin(domain::Lesson lesson) {
    m_edited = std::move(lesson);
    m_begun = domain::toJson(m_edited);
    m_editing = true;
    m_broughtBack = false;
    m_trouble.clear();
    markSupports();
    m_reading.begin(m_edited);
    Q_EMIT editingChanged();
    Q_EMIT begun();
}

void LessonCards::markSupports() {
    std::vector<SupportRow> rows = m_supports.rows();
    for (SupportRow &row : rows)
        row.behind = m_edited.supports.contains(row.id);
    m_supports.show(std::move(rows));
    Q_EMIT supportsChanged();
}

void LessonCards::add() {
    begin({});
}

void LessonCards::edit(int row) {
    if (row >= 0 && row < count())
        begin(m_cards.rows()[static_cast<std::size_t>(row)]);
}

void LessonCards::toggleSupport(int row) {
    SupportRow support = m_supports.rows().at(static_cast<std::size_t>(row));
    support.behind = !support.behind;
    if (support.behind)
        m_edited.supports << support.id;
    else
        m_edited.supports.removeAll(support.id);
    m_supports.change(static_cast<std::size_t>(row), std::move(support));
    Q_EMIT supportsChanged();
}

void LessonCards::change(const QString &french, const QString &english, const QString &justification) {
    m_edited.change.fr = french.trimmed();
    m_edited.change.en = english.trimmed();
    m_edited.justification = justification.trimmed();
}

void LessonCards::hold(const QString &french, const QString &english) {
    m_edited.text.fr = french;
    m_edited.text.en = english;
}

QJsonObject LessonCards::asTyped() const {
    const QJsonObject now = domain::toJson(m_edited);
    if (!m_editing || (now == m_begun && !m_broughtBack))
        return {};
    return {{QStringLiteral("lesson"), now}, {QStringLiteral("id"), m_edited.id}};
}

void LessonCards::bringBack(const QJsonObject &typed) {
    QJsonObject fields = typed[u"lesson"].toObject();
    fields.insert(QStringLiteral("id"), QStringLiteral("new")); // one that was never saved has none
    auto lesson = readPart<domain::Lesson>(fields);
    if (!lesson)
        return;
    lesson->id = typed[u"id"].toString();
    begin(*std::move(lesson));
    m_broughtBack = true;
    Q_EMIT editingChanged();
}

void LessonCards::save(const QString &french, const QString &english) {
    if (french.size() > longest || english.size() > longest)
        return; // the page says how long each is
    m_edited.text.fr = french.trimmed();
    m_edited.text.en = english.trimmed();
    m_trouble.clear();
    m_desk.write(
        this, [lesson = m_edited](journal::Journal &open) { return journal::saveLesson(open, lesson); },
        [this](Result<QString> id) {
            if (!id)
                return m_trouble.tell(id.fault());
            giveUp();
            Q_EMIT kept();
        });
}

void LessonCards::remove() {
    m_desk.write(
        this, [id = m_edited.id](journal::Journal &open) { return journal::removeLesson(open, id); },
        [this](Result<void> removed) {
            if (!removed)
                return m_trouble.tell(removed.fault());
            giveUp();
            Q_EMIT kept();
        });
}

void LessonCards::giveUp() {
    m_editing = m_broughtBack = false;
    m_edited = {};
    m_reading.end();
    m_trouble.clear();
    Q_EMIT editingChanged();
}

} // namespace aparte::app
