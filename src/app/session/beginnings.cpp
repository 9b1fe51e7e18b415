#include "app/session/beginnings.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "domain/vocabulary.h"

#include <algorithm>

namespace aparte::app {
namespace {

struct Read {
    journal::LastPlan plan;
    QMap<QString, QString> own;
    std::vector<journal::Snippet> snippets;
};

Result<Read> readAll(const journal::Journal &open, const domain::Session &session) {
    auto plan = journal::lastPlan(open, session);
    auto snippets = journal::snippets(open);
    if (!plan || !snippets)
        return plan ? snippets.fault() : plan.fault();
    Read read{*std::move(plan), {}, *std::move(snippets)};
    for (const QStringView kind : domain::words::sessionKinds) {
        const auto one = journal::templateFor(open, kind.toString(), journal::Language::French);
        if (!one)
            return one.fault();
        if (one->own)
            read.own.insert(kind.toString(), one->text);
    }
    return read;
}

} // namespace

Beginnings::Beginnings(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void Beginnings::load(const domain::Session &session) {
    m_session = session;
    m_session.note.clear();
    m_session.hypotheses.clear();
    m_desk.ask(
        this, [about = m_session](journal::Journal &open) { return readAll(open, about); },
        [this](Result<Read> read) {
            if (!read)
                return m_trouble.tell(read.fault());
            m_plan = std::move(read->plan);
            m_own = std::move(read->own);
            m_snippets = std::move(read->snippets);
            Q_EMIT changed();
        });
}

QString Beginnings::planDay() const {
    return m_plan.lines.isEmpty() ? QString() : isoDay(m_plan.day);
}

QVariantList Beginnings::shown() const {
    QVariantList all;
    for (const journal::Snippet &one : m_snippets)
        all << QVariantMap{{QStringLiteral("word"), one.word}, {QStringLiteral("text"), one.text}};
    return all;
}

QString Beginnings::standsFor(const QString &word) const {
    const auto found = std::ranges::find(m_snippets, word, &journal::Snippet::word);
    return found == m_snippets.end() ? QString() : found->text;
}

QString Beginnings::templateOf(const QString &kind, const QString &language) const {
    const auto tongue = language == u"en" ? journal::Language::English : journal::Language::French;
    return m_own.contains(kind) ? m_own[kind] : journal::shippedTemplate(kind, tongue);
}

template<class Work>
void Beginnings::write(Work work) {
    m_desk.write(this, std::move(work), [this](Result<void> done) {
        if (!done)
            return m_trouble.tell(done.fault());
        m_trouble.clear();
        load(m_session);
        Q_EMIT kept();
    });
}

void Beginnings::saveTemplate(const QString &kind, const QString &text) {
    write([kind, text](journal::Journal &open) { return journal::saveTemplate(open, kind, text); });
}

void Beginnings::forgetTemplate(const QString &kind) {
    write([kind](journal::Journal &open) { return journal::forgetTemplate(open, kind); });
}

void Beginnings::keep(std::vector<journal::Snippet> snippets) {
    write([snippets = std::move(snippets)](journal::Journal &open) { return journal::saveSnippets(open, snippets); });
}

void Beginnings::keepSnippet(const QString &word, const QString &text) {
    auto all = m_snippets;
    const auto found = std::ranges::find(all, word, &journal::Snippet::word);
    if (found == all.end())
        all.push_back({word.trimmed(), text});
    else
        found->text = text;
    keep(std::move(all));
}

void Beginnings::removeSnippet(const QString &word) {
    auto all = m_snippets;
    std::erase_if(all, [&](const journal::Snippet &one) { return one.word == word; });
    keep(std::move(all));
}

} // namespace aparte::app
