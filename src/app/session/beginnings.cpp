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

// A text area gives ordinary spaces for the no-break ones of French punctuation.
QString asTypedIn(QString text) {
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
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

QString Beginnings::editedTemplate(const QString &kind, const QString &language) const {
    return m_typedTemplates.value(kind, templateOf(kind, language));
}

void Beginnings::holdTemplate(const QString &kind, const QString &language, const QString &text) {
    if (asTypedIn(text) == asTypedIn(templateOf(kind, language)))
        m_typedTemplates.remove(kind);
    else
        m_typedTemplates.insert(kind, text);
}

void Beginnings::holdSnippet(const QString &word, const QString &text) {
    m_typedSnippet = {word, text};
}

QJsonObject Beginnings::asTyped() const {
    QJsonObject typed, templates;
    for (auto one = m_typedTemplates.begin(); one != m_typedTemplates.end(); ++one)
        templates.insert(one.key(), one.value());
    if (!templates.isEmpty())
        typed.insert(QStringLiteral("templates"), templates);
    if (!m_typedSnippet.word.isEmpty() || !m_typedSnippet.text.isEmpty()) {
        typed.insert(QStringLiteral("word"), m_typedSnippet.word);
        typed.insert(QStringLiteral("text"), m_typedSnippet.text);
    }
    return typed;
}

void Beginnings::bringBack(const QJsonObject &typed) {
    const QJsonObject templates = typed[u"templates"].toObject();
    for (auto one = templates.begin(); one != templates.end(); ++one)
        m_typedTemplates.insert(one.key(), one.value().toString());
    m_typedSnippet = {typed[u"word"].toString(), typed[u"text"].toString()};
    m_broughtBack = true;
    Q_EMIT cameBack();
    Q_EMIT changed();
}

template<class Work>
void Beginnings::write(Work work, std::function<void()> done) {
    m_desk.write(this, std::move(work), [this, done = std::move(done)](Result<void> written) {
        if (!written)
            return m_trouble.tell(written.fault());
        m_trouble.clear();
        done();
        load(m_session);
        Q_EMIT kept();
    });
}

void Beginnings::saveTemplate(const QString &kind, const QString &text) {
    write([kind, text](journal::Journal &open) { return journal::saveTemplate(open, kind, text); },
          [this, kind] { m_typedTemplates.remove(kind); });
}

void Beginnings::forgetTemplate(const QString &kind) {
    write([kind](journal::Journal &open) { return journal::forgetTemplate(open, kind); },
          [this, kind] { m_typedTemplates.remove(kind); });
}

void Beginnings::keep(std::vector<journal::Snippet> snippets, bool typed) {
    write([snippets = std::move(snippets)](journal::Journal &open) { return journal::saveSnippets(open, snippets); },
          [this, typed] {
              if (typed)
                  m_typedSnippet = {};
              Q_EMIT cameBack();
          });
}

void Beginnings::keepSnippet(const QString &word, const QString &text) {
    auto all = m_snippets;
    const auto found = std::ranges::find(all, word, &journal::Snippet::word);
    if (found == all.end())
        all.push_back({word.trimmed(), text});
    else
        found->text = text;
    keep(std::move(all), true);
}

void Beginnings::removeSnippet(const QString &word) {
    auto all = m_snippets;
    std::erase_if(all, [&](const journal::Snippet &one) { return one.word == word; });
    keep(std::move(all), false);
}

} // namespace aparte::app
