#include "journal/spelling.h"

#include "domain/folding.h"
#include "journal/checks.h"
#include "journal/naming.h"
#include "journal/setting.h"
#include "journal/summary.h"
#include "journal/unreadable.h"
#include "lessons/guard/hunspell_words.h"
#include "lessons/guard/speller.h"

#include <algorithm>

namespace aparte::journal {
namespace {

using lessons::guard::HunspellWords;
using lessons::guard::Speller;
const QString name = QStringLiteral("spelling"), words = QStringLiteral("words");

lessons::guard::Language asThere(Language language) {
    return language == Language::French ? lessons::guard::Language::French : lessons::guard::Language::English;
}

vault::RecordId ofPerson(const Journal &journal, const QString &beneficiary) {
    return journal.vault().recordId("spelling", beneficiary);
}

Result<QJsonObject> taughtAbout(const Journal &journal, const QString &beneficiary) {
    const auto record = journal.vault().record(ofPerson(journal, beneficiary));
    if (!record)
        return record.fault();
    return *record ? vault::decodeObject((*record)->payload) : Result<QJsonObject>(QJsonObject());
}

void addWords(QSet<QString> &into, const QJsonObject &from) {
    for (const QJsonValue &one : from[words].toArray())
        into.insert(one.toString());
}

void addNames(QSet<QString> &into, const QString &text) {
    for (const WordAt &at : wordsToSpell(text))
        into.insert(domain::folded(text.mid(at.start, at.length)));
}

bool mayBeAName(const QString &word) {
    return std::ranges::any_of(word, [](QChar each) { return each.isUpper(); });
}

QJsonObject withWord(const QJsonObject &before, const QString &word) {
    QJsonArray all = before[words].toArray();
    if (!all.contains(word))
        all.append(word);
    return {{words, all}};
}

QStringList inOrder(const QJsonObject &from) {
    QStringList all;
    for (const QJsonValue &one : from[words].toArray())
        all << one.toString();
    std::ranges::sort(all, [](const QString &one, const QString &other) {
        return std::pair(domain::folded(one), one) < std::pair(domain::folded(other), other);
    });
    return all;
}

// Nothing: it was not among them.
std::optional<QJsonObject> without(const QJsonObject &before, const QString &word) {
    QJsonArray all;
    for (const QJsonValue &one : before[words].toArray())
        if (one.toString() != word)
            all.append(one);
    return all.size() == before[words].toArray().size() ? std::optional<QJsonObject>() : QJsonObject{{words, all}};
}

bool joins(QStringView line, qsizetype at) { // between two letters: l'équipe, vis-à-vis
    return (line[at] == u'\'' || line[at] == u'’' || line[at] == u'-') && at > 0 && at + 1 < line.size() &&
           line[at - 1].isLetter() && line[at + 1].isLetter();
}

bool isAsked(QStringView word) {
    const auto letter = [](QChar each) { return each.isLetter(); };
    const auto oddOne = [](QChar each) { return each.isDigit() || each == u'@' || each == u'_'; };
    const bool capitals = std::ranges::none_of(word, [](QChar each) { return each.isLower(); });
    return word.size() > 1 && !capitals && std::ranges::any_of(word, letter) && std::ranges::none_of(word, oddOne);
}

} // namespace

Dictionaries::Dictionaries(const QStringList &folders)
    : m_speller(std::make_unique<Speller>(folders.isEmpty() ? HunspellWords::systemFolders() : folders)) {}
Dictionaries::~Dictionaries() = default;

bool Dictionaries::has(Language language) const {
    return m_speller->has(asThere(language));
}
bool Dictionaries::isRight(const QString &word, Language language) const {
    return m_speller->isRight(word, asThere(language));
}
QStringList Dictionaries::suggestions(const QString &word, Language language) const {
    return m_speller->suggestions(word, asThere(language));
}

std::vector<WordAt> wordsToSpell(QStringView line) {
    std::vector<WordAt> found;
    const auto part = [&](qsizetype at) {
        return line[at].isLetterOrNumber() || line[at].isMark() || line[at] == u'@' || line[at] == u'_' ||
               joins(line, at);
    };
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype start = at;
        while (at < line.size() && part(at))
            ++at;
        if (at > start && isAsked(line.mid(start, at - start)))
            found.push_back({start, at - start});
        if (at == start)
            ++at;
    }
    return found;
}

bool TaughtWords::knows(const QString &word) const {
    return words.contains(word) || words.contains(word.toLower()) ||
           (mayBeAName(word) && names.contains(domain::folded(word)));
}

Result<TaughtWords> taughtWords(const Journal &journal, const QString &beneficiary) {
    const auto everywhere = setting(journal, name);
    const auto here = taughtAbout(journal, beneficiary);
    Missing unread; // somebody who cannot be read is a name less, and stops nobody's spelling
    const auto people = readSummaries(journal, &unread);
    if (!everywhere || !here)
        return everywhere ? here.fault() : everywhere.fault();
    TaughtWords taught;
    addWords(taught.words, *everywhere);
    addWords(taught.words, *here);
    if (people)
        for (const Summary &one : *people)
            for (const QString &each : QStringList{one.person.name} + one.person.alsoKnownAs)
                addNames(taught.names, each);
    return taught;
}

Result<void> teach(Journal &journal, const QString &beneficiary, const QString &word) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there;
    const auto asked = wordsToSpell(word);
    if (asked.size() != 1 || asked.front().length != word.size())
        return fault(Fault::Kind::WrongUse, "spelling.word");
    const auto named = Names::of(journal);
    if (!named)
        return named.fault();
    if (!mayBeAName(word) && !named->in(word)) {
        const auto before = setting(journal, name);
        return before ? keepSetting(journal, name, withWord(*before, word)) : Result<void>(before.fault());
    }
    const auto before = taughtAbout(journal, beneficiary);
    if (!before)
        return before.fault();
    vault::Batch batch;
    batch.put(ofPerson(journal, beneficiary), journal.vault().personId(beneficiary), vault::Kind::Spelling,
              vault::encode(withWord(*before, word)));
    return journal.vault().write(batch);
}

Result<OwnWords> ownWords(const Journal &journal, const QString &beneficiary) {
    const auto everywhere = setting(journal, name);
    const auto here = beneficiary.isEmpty() ? Result<QJsonObject>(QJsonObject()) : taughtAbout(journal, beneficiary);
    if (!everywhere || !here)
        return everywhere ? here.fault() : everywhere.fault();
    return OwnWords{inOrder(*everywhere), inOrder(*here)};
}

Result<void> unlearn(Journal &journal, const QString &beneficiary, const QString &word) {
    const auto everywhere = setting(journal, name);
    if (!everywhere)
        return everywhere.fault();
    if (const auto left = without(*everywhere, word))
        if (auto kept = keepSetting(journal, name, *left); !kept)
            return kept;
    if (beneficiary.isEmpty())
        return {};
    const auto here = taughtAbout(journal, beneficiary);
    if (!here)
        return here.fault();
    const auto left = without(*here, word);
    if (!left)
        return {};
    vault::Batch batch;
    if ((*left)[words].toArray().isEmpty())
        batch.remove(ofPerson(journal, beneficiary));
    else
        batch.put(ofPerson(journal, beneficiary), journal.vault().personId(beneficiary), vault::Kind::Spelling,
                  vault::encode(*left));
    return journal.vault().write(batch);
}

} // namespace aparte::journal
