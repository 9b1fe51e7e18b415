#include "journal/search_question.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>

namespace aparte::journal {

namespace {

using vault::Kind;

constexpr qsizetype mostWords = 32; // bits of a mask; a page that is pasted is looked for by its first words

struct Named {
    Kind kind;
    const char *name;
};
constexpr Named named[] = {
    {Kind::Session, "session"},       {Kind::Draft, "session"},       {Kind::Exchange, "exchange"},
    {Kind::Mission, "mission"},       {Kind::Beneficiary, "person"},  {Kind::Consent, "consent"},
    {Kind::Disclosure, "disclosure"}, {Kind::Lesson, "lesson"},       {Kind::Practice, "practice"},
    {Kind::Coach, "coach"},           {Kind::Framework, "framework"}, {Kind::Organisation, "organisation"}};

std::vector<Kind> kindsCalled(const QString &name) {
    std::vector<Kind> kinds;
    for (const Kind kind : searchedKinds())
        if (name.isEmpty() || name == QLatin1String(recordName(kind)))
            kinds.push_back(kind);
    return kinds;
}

std::string isoOf(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate).toStdString() : std::string();
}

} // namespace

const char *recordName(Kind kind) {
    const auto found = std::ranges::find(named, kind, &Named::kind);
    return found == std::end(named) ? "" : found->name;
}

std::optional<Question> Question::from(const SearchRequest &request) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    Question question;
    QStringList words = request.text.split(spaces, Qt::SkipEmptyParts).mid(0, mostWords);
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    for (const QString &word : words)
        if (auto needle = Needle::from(word))
            question.m_words.push_back(*std::move(needle));
    if (question.m_words.empty())
        return {};
    if (question.m_words.size() > 1)
        question.m_phrase = Needle::from(request.text.trimmed());
    question.m_kinds = kindsCalled(request.kind);
    question.m_mission = request.mission.toStdString();
    question.m_theme = request.theme.toStdString();
    question.m_from = isoOf(request.from);
    question.m_until = isoOf(request.until);
    return question;
}

bool Question::mayBeIn(std::string_view payload) const {
    return anyTextIn(payload, [&](std::string_view text) { return m_words.front().firstIn(text).has_value(); });
}

bool Question::asksFor(std::string_view text) const {
    return std::ranges::any_of(m_words, [&](const Needle &word) { return word.firstIn(text).has_value(); });
}

bool Question::allows(std::string_view day) const {
    if (m_from.empty() && m_until.empty())
        return true;
    const std::string_view date = day.substr(0, 10); // an exchange has its time too
    return !date.empty() && (m_from.empty() || date >= m_from) && (m_until.empty() || date <= m_until);
}

bool Question::allows(const SearchedRecord &record) const {
    if (!m_mission.empty() && record.mission != m_mission)
        return false;
    return m_theme.empty() || std::ranges::find(record.themes, m_theme) != record.themes.end();
}

// The words as they were typed where they stand together; else the longest of them that is there.
std::optional<Needle::Match> Question::shownIn(std::string_view text) const {
    if (m_phrase)
        if (const auto match = m_phrase->firstIn(text))
            return match;
    for (const Needle &word : m_words)
        if (const auto match = word.firstIn(text))
            return match;
    return {};
}

std::vector<Question::Answer> Question::answersIn(const SearchedRecord &record) const {
    if (!allows(record))
        return {};
    std::vector<std::uint32_t> held(record.texts.size());
    std::uint32_t together = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        const std::uint32_t bit = 1u << word;
        for (std::size_t place = 0; place < held.size(); ++place)
            if (m_words[word].firstIn(record.texts[place].text))
                held[place] |= bit;
        for (const std::uint32_t mask : held)
            together |= mask;
        if ((together & bit) == 0)
            return {};
    }
    const int most = std::popcount(*std::ranges::max_element(held, {}, [](auto mask) { return std::popcount(mask); }));
    const bool whole = most == static_cast<int>(m_words.size());
    std::vector<Answer> answers;
    for (std::size_t place = 0; place < held.size(); ++place) {
        const SearchedText &text = record.texts[place];
        if (std::popcount(held[place]) != most || !allows(text.date.empty() ? record.date : text.date))
            continue;
        answers.push_back({place, *shownIn(text.text)});
        if (!whole)
            break;
    }
    return answers;
}

} // namespace aparte::journal
