#include "journal/beginnings.h"

#include "domain/plan.h"
#include "domain/vocabulary.h"
#include "journal/naming.h"
#include "journal/setting.h"
#include "journal/stored.h"

#include <QSet>

#include <algorithm>

namespace aparte::journal {
namespace {

const QString templates = QStringLiteral("templates"), snippetsName = QStringLiteral("snippets");

// The same rule as for registers, in words about writing.
Result<void> checkNobody(const Journal &journal, const QStringList &texts) {
    auto right = checkNamesNobody(journal, {{texts, Naming::AnyName}});
    if (!right && right.fault().code == "practice.names-somebody")
        return fault(Fault::Kind::Refused, "writing.names-somebody", right.fault().where);
    return right;
}

Result<QJsonObject> ownTemplates(const Journal &journal) {
    const auto read = setting(journal, templates);
    if (!read)
        return read.fault();
    return (*read)[templates].toObject();
}

Result<void> checkSnippets(const Journal &journal, const std::vector<Snippet> &all) {
    QStringList texts;
    QSet<QString> words;
    for (const Snippet &one : all) {
        const bool wrong = std::ranges::any_of(one.word, [](QChar each) { return each.isSpace(); });
        if (one.word.isEmpty() || wrong || words.contains(one.word))
            return fault(Fault::Kind::WrongUse, "snippet.word", one.word.toStdString());
        if (one.text.trimmed().isEmpty())
            return fault(Fault::Kind::WrongUse, "snippet.text", one.word.toStdString());
        words.insert(one.word);
        texts << one.word << one.text;
    }
    return checkNobody(journal, texts);
}

} // namespace

Result<Beginning> templateFor(const Journal &journal, const QString &kind, Language language) {
    const auto own = ownTemplates(journal);
    if (!own)
        return own.fault();
    if (own->contains(kind))
        return Beginning{(*own)[kind].toString(), true};
    return Beginning{shippedTemplate(kind, language), false};
}

Result<void> saveTemplate(Journal &journal, const QString &kind, const QString &text) {
    if (!domain::isOneOf(kind, domain::words::sessionKinds))
        return fault(Fault::Kind::WrongUse, "note.kind");
    if (auto right = checkNobody(journal, {text}); !right)
        return right;
    auto own = ownTemplates(journal);
    if (!own)
        return own.fault();
    own->insert(kind, text);
    return keepSetting(journal, templates, {{templates, *own}});
}

Result<void> forgetTemplate(Journal &journal, const QString &kind) {
    auto own = ownTemplates(journal);
    if (!own)
        return own.fault();
    own->remove(kind);
    return keepSetting(journal, templates, {{templates, *own}});
}

Result<std::vector<Snippet>> snippets(const Journal &journal) {
    const auto read = setting(journal, snippetsName);
    if (!read)
        return read.fault();
    std::vector<Snippet> all;
    for (const QJsonValue &one : (*read)[snippetsName].toArray())
        all.push_back({one[u"word"].toString(), one[u"text"].toString()});
    return all;
}

Result<void> saveSnippets(Journal &journal, const std::vector<Snippet> &all) {
    if (auto right = checkSnippets(journal, all); !right)
        return right;
    QJsonArray list;
    for (const Snippet &one : all)
        list.append(QJsonObject{{QStringLiteral("word"), one.word}, {QStringLiteral("text"), one.text}});
    return keepSetting(journal, snippetsName, {{snippetsName, list}});
}

Result<LastPlan> lastPlan(const Journal &journal, const domain::Session &before) {
    auto sessions = allOf<domain::Session>(journal, ownerOf(journal, before));
    if (!sessions)
        return sessions.fault();
    std::erase_if(*sessions, [&](const domain::Session &one) {
        return one.id == before.id || one.mission != before.mission || one.date > before.date;
    });
    std::ranges::stable_sort(*sessions, std::greater(), &domain::Session::date);
    for (const domain::Session &one : *sessions)
        if (QStringList lines = domain::planIn(one.note); !lines.isEmpty())
            return LastPlan{one.date, std::move(lines)};
    return LastPlan{};
}

} // namespace aparte::journal
