#include "lessons/guard/known_names.h"

#include "lessons/guard/function_words.h"
#include "lessons/guard/short_names.h"
#include "lessons/guard/typo.h"

#include <algorithm>
#include <map>

namespace aparte::lessons::guard {

namespace {

// "de", "le", "van": part of a name, and of nearly every sentence.
bool isParticle(const Word &word) {
    static constexpr QStringView particles[] = {u"des", u"del",  u"van",      u"von",   u"der",   u"den",
                                                u"ben", u"dos",  u"mac",      u"dit",   u"saint", u"sainte",
                                                u"mme", u"mlle", u"monsieur", u"madame"};
    return word.folded.size() < 2 || isFunctionWord(word.folded) || (word.folded.size() == 2 && !word.capital) ||
           std::ranges::find(particles, word.folded) != std::end(particles);
}

QString squeezed(const std::vector<Word> &words) {
    QString text;
    for (const Word &word : words)
        text += word.folded;
    return text;
}

// Initials and acronyms that everybody uses: they warn, and no more.
bool isCommonAcronym(QStringView folded) {
    static constexpr QStringView common[] = {u"rh", u"hr", u"dg", u"it", u"ai", u"ia", u"cv", u"ok", u"pc",
                                             u"tv", u"pm", u"am", u"si", u"id", u"rp", u"ce", u"ct"};
    return std::ranges::find(common, folded) != std::end(common);
}

} // namespace

KnownNames::KnownNames(const Known &known, const WordList &words, int fewer) {
    for (const Known::Person &person : known.people) {
        for (const QString &name : person.names)
            addName(name, words);
        if (!person.code.isEmpty())
            add(squeezed(CanonicalForm(person.code).words()), {.reason = "vault-code", .inCapitals = true});
    }
    for (const QString &name : known.others)
        addName(name, words);
    for (const QString &name : known.organisations)
        addPhrase(name, "vault-organisation", words);
    for (const QString &name : known.units)
        addPhrase(name, "vault-unit", words);
    for (const QString &name : known.places)
        addPhrase(name, "vault-place", words);
    std::map<QString, int> holders;
    for (const QString &title : known.titles)
        ++holders[squeezed(CanonicalForm(title).words())];
    for (const QString &title : known.titles) {
        const auto parts = CanonicalForm(title).words();
        if (parts.size() > 1 || (parts.size() == 1 && !isWord(parts[0], words)))
            add(squeezed(parts), {.reason = "vault-title",
                                  .ordinary = holders[squeezed(parts)] >= fewer,
                                  .pieces = static_cast<int>(parts.size())});
    }
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        if (entry.key().size() >= 5 && !entry->inCapitals)
            m_typables.push_back({entry.key(), lettersOf(entry.key()), *entry});
}

void KnownNames::add(const QString &squeezed, const Entry &entry) {
    if (squeezed.size() < 2)
        return;
    const auto there = m_entries.find(squeezed);
    if (there == m_entries.end())
        m_entries.insert(squeezed, entry);
    else if ((there->ordinary && !entry.ordinary) || (there->inCapitals && !entry.inCapitals))
        *there = entry; // the stricter of two
    m_longest = std::max(m_longest, squeezed.size());
}

void KnownNames::addName(const QString &name, const WordList &words) {
    const CanonicalForm form(name);
    const auto &parts = form.words();
    if (parts.empty())
        return;
    for (const Word &part : parts)
        if (parts.size() == 1 || !isParticle(part))
            add(part.folded, {.reason = "vault-name", .ordinary = isWord(part, words)});
    if (parts.size() < 2)
        return addShortNames(parts, words);
    addShortNames(parts, words);
    const Entry whole{.reason = "vault-name", .pieces = static_cast<int>(parts.size())};
    auto turned = parts;
    std::rotate(turned.begin(), turned.end() - 1, turned.end());
    add(squeezed(parts), whole);
    add(squeezed(turned), whole);
    addWithParticles(parts);
    addInitials(form);
}

// Alexandre is Alex, Jean-Michel Jean-Mi.
void KnownNames::addShortNames(const std::vector<Word> &parts, const WordList &words) {
    for (std::size_t at = 0; at < parts.size(); ++at) {
        for (const QString &called : shortNamesOf(parts[at].folded))
            add(called, {.reason = "vault-name", .ordinary = words.isWord(called)});
        if (at + 1 < parts.size())
            for (const QString &called : shortDoubleNames(parts[at].folded, parts[at + 1].folded))
                add(called, {.reason = "vault-name", .pieces = 2});
    }
}

// "Jean-Luc Le Goff" is JLG, JG and, word by word, JLG; "James O'Brien" is JB and JO.
void KnownNames::addInitials(const CanonicalForm &name) {
    QString all, proper, wordByWord;
    const Word *before = nullptr;
    for (const Word &part : name.words()) {
        all += part.folded.front();
        if (!isParticle(part))
            proper += part.folded.front();
        if (!before || name.between(*before, part).contains(u' '))
            wordByWord += part.folded.front();
        before = &part;
    }
    for (const QString &initials : {all, proper, wordByWord, QString(all.left(1) + all.right(1))})
        if (initials.size() >= 2 && initials.size() <= 5) {
            QString turned = initials;
            std::rotate(turned.begin(), turned.end() - 1, turned.end());
            for (const QString &text : {initials, turned})
                add(text, {.reason = "vault-initials", .ordinary = isCommonAcronym(text), .inCapitals = true});
        }
}

// "Le Goff" and "El Amrani" are names as much as Goff and Amrani.
void KnownNames::addWithParticles(const std::vector<Word> &parts) {
    for (std::size_t last = 1; last < parts.size(); ++last) {
        std::size_t first = last;
        while (first > 0 && isParticle(parts[first - 1]))
            --first;
        if (first < last && !isParticle(parts[last]))
            add(squeezed({parts.begin() + static_cast<std::ptrdiff_t>(first),
                          parts.begin() + static_cast<std::ptrdiff_t>(last) + 1}),
                {.reason = "vault-name", .pieces = static_cast<int>(last - first + 1)});
    }
}

void KnownNames::addPhrase(const QString &phrase, const char *reason, const WordList &words) {
    const auto parts = CanonicalForm(phrase).words();
    if (parts.empty())
        return;
    const bool plain = std::ranges::all_of(parts, [&](const Word &part) { return isWord(part, words); });
    const bool isPlace = std::string_view(reason) == "vault-place";
    if (!(isPlace && plain)) // "salle de réunion", "visio": a place that says nothing
        add(squeezed(parts),
            {.reason = reason, .ordinary = plain && parts.size() == 1, .pieces = static_cast<int>(parts.size())});
    for (const Word &part : parts)
        addPart(part, reason, words);
    if (!isPlace)
        addAcronym(parts);
}

void KnownNames::addPart(const Word &part, const char *reason, const WordList &words) {
    if (part.allCapitals && !isWord(part, words))
        return add(part.folded, {.reason = "vault-acronym", .inCapitals = part.folded.size() < 4});
    if (part.folded.size() < 3 || isParticle(part) || part.folded.front().isDigit())
        return;
    const bool ordinary = isWord(part, words);
    if (!ordinary || (part.capital && words.isProperNoun(part.written)))
        add(part.folded, {.reason = reason, .ordinary = ordinary});
}

void KnownNames::addAcronym(const std::vector<Word> &parts) {
    QString acronym;
    for (const Word &part : parts)
        if (!isFunctionWord(part.folded))
            acronym += part.folded.front();
    if (acronym.size() >= 2 && acronym.size() <= 8)
        add(acronym, {.reason = "vault-acronym", .ordinary = acronym.size() == 2, .inCapitals = true});
}

} // namespace aparte::lessons::guard
