#include "lessons/guard/known_names.h"

#include "lessons/guard/function_words.h"
#include "lessons/guard/typo.h"

#include <algorithm>
#include <bit>
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

bool isWord(const Word &word, const WordList &words) {
    return words.isWord(word.written.toLower());
}

QString squeezed(const std::vector<Word> &words) {
    QString text;
    for (const Word &word : words)
        text += word.folded;
    return text;
}

quint32 lettersOf(QStringView text) {
    quint32 letters = 0;
    for (const QChar unit : text)
        if (unit >= u'a' && unit <= u'z')
            letters |= 1U << (unit.unicode() - u'a');
    return letters;
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
    const auto parts = CanonicalForm(name).words();
    if (parts.empty())
        return;
    for (const Word &part : parts)
        if (parts.size() == 1 || !isParticle(part))
            add(part.folded, {.reason = "vault-name", .ordinary = isWord(part, words)});
    if (parts.size() < 2)
        return;
    const Entry whole{.reason = "vault-name", .pieces = static_cast<int>(parts.size())};
    auto turned = parts;
    std::ranges::rotate(turned, turned.end() - 1);
    add(squeezed(parts), whole);
    add(squeezed(turned), whole);
    addInitials(parts);
}

void KnownNames::addInitials(const std::vector<Word> &parts) {
    QString all, proper;
    for (const Word &part : parts) {
        all += part.folded.front();
        if (!isParticle(part))
            proper += part.folded.front();
    }
    for (const QString &initials : {all, proper, all.left(1) + all.right(1)})
        if (initials.size() >= 2 && initials.size() <= 5) {
            QString turned = initials;
            std::ranges::rotate(turned, turned.end() - 1);
            for (const QString &text : {initials, turned})
                add(text, {.reason = "vault-initials", .ordinary = isCommonAcronym(text), .inCapitals = true});
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

Findings KnownNames::in(const CanonicalForm &form, const WordList &words) const {
    Findings found;
    findExact(form, words, found);
    findAltered(form, words, found);
    for (std::size_t first = 0; first < form.words().size(); ++first)
        for (std::size_t last = first; last < std::min(first + 4, form.words().size()); ++last)
            findSlips({form, words, first, last}, found);
    return found;
}

// From each beginning of a word to each end of one: "M a r i e", "Ma-rie" and "Marie" are the same five letters.
void KnownNames::findExact(const CanonicalForm &form, const WordList &words, Findings &found) const {
    const auto &all = form.words();
    for (std::size_t first = 0; first < all.size(); ++first) {
        QString joined;
        for (std::size_t last = first; last < all.size(); ++last) {
            if (last > first && form.between(all[last - 1], all[last]).size() > 3)
                break;
            joined += all[last].folded;
            if (joined.size() > m_longest)
                break;
            const auto entry = m_entries.constFind(joined);
            if (entry == m_entries.cend())
                continue;
            if (const auto blocking = blocks({form, words, first, last}, *entry))
                found.push_back({form.bytes({all[first].at.start, all[last].at.end}), 2, entry->reason, *blocking});
        }
    }
}

// A plural of a short name, and figures in the place of letters.
void KnownNames::findAltered(const CanonicalForm &form, const WordList &words, Findings &found) const {
    for (std::size_t at = 0; at < form.words().size(); ++at) {
        const Word &word = form.words()[at];
        QStringList others;
        if (word.folded.size() > 2 && word.folded.endsWith(u's'))
            others << word.folded.chopped(1);
        const bool hasDigit = std::ranges::any_of(word.folded, [](QChar unit) { return unit.isDigit(); });
        if (hasDigit && !std::ranges::all_of(word.folded, [](QChar unit) { return unit.isDigit(); }))
            for (const QChar one : {u'i', u'l'}) {
                QString text = word.folded;
                text.replace(u'1', one).replace(u'0', u'o').replace(u'3', u'e').replace(u'4', u'a');
                others << text.replace(u'5', u's').replace(u'7', u't').replace(u'8', u'b');
            }
        for (const QString &other : others)
            if (const auto entry = m_entries.constFind(other); entry != m_entries.cend() && !entry->inCapitals)
                if (const auto blocking = blocks({form, words, at, at}, *entry))
                    found.push_back({form.bytes(word.at), 2, entry->reason, *blocking});
    }
}

void KnownNames::findSlips(const Reach &reach, Findings &found) const {
    const auto &all = reach.form.words();
    QString joined;
    for (std::size_t at = reach.first; at <= reach.last; ++at)
        joined += all[at].folded;
    if (joined.size() < 4 || m_entries.contains(joined))
        return;
    const quint32 letters = lettersOf(joined);
    const auto pieces = static_cast<int>(reach.last - reach.first + 1);
    for (const Typable &typable : m_typables) {
        const int slips = slipsAllowed(typable.text.size());
        if (typable.entry.pieces != pieces || std::popcount(letters ^ typable.letters) > 2 * slips ||
            !isWithin(slips, joined, typable.text))
            continue;
        const bool words = pieces == 1 ? isWord(all[reach.first], reach.words) : !isJoinedName(reach);
        if (words && (pieces > 1 || isFunctionWord(joined) || !isWithin(1, joined, typable.text)))
            continue;
        found.push_back(
            {reach.form.bytes({all[reach.first].at.start, all[reach.last].at.end}), 2, "vault-typo", !words});
        return;
    }
}

std::optional<bool> KnownNames::blocks(const Reach &reach, const Entry &entry) {
    if (entry.inCapitals)
        return blocksInCapitals(reach, entry);
    const Word &word = reach.form.words()[reach.first];
    const bool cut = reach.last > reach.first;
    if (cut && entry.pieces == 1 && !isJoinedName(reach))
        return std::nullopt;
    return !entry.ordinary || word.capital || (cut && entry.pieces == 1);
}

std::optional<bool> KnownNames::blocksInCapitals(const Reach &reach, const Entry &entry) {
    const auto &all = reach.form.words();
    const Word &word = all[reach.first];
    if (reach.first == reach.last) {
        if (word.allCapitals)
            return !entry.ordinary;
        const bool isKnown = word.folded.size() < 3 || isWord(word, reach.words);
        return isKnown ? std::nullopt : std::optional(false);
    }
    bool dotted = true, capitals = true;
    for (std::size_t at = reach.first; at <= reach.last; ++at) {
        if (all[at].folded.size() != 1)
            return std::nullopt;
        capitals = capitals && all[at].capital;
        const QStringView gap = at < reach.last ? reach.form.between(all[at], all[at + 1]) : QStringView(u".");
        dotted = dotted && gap.contains(u'.');
        if (gap.contains(u'\''))
            return std::nullopt;
    }
    return capitals ? std::optional(true) : dotted ? std::optional(false) : std::nullopt;
}

// "M a r i e" and "Ma rtin" are a name cut up; "le grand" is not Mr Legrand.
bool KnownNames::isJoinedName(const Reach &reach) {
    const auto &all = reach.form.words();
    bool allSingle = reach.last - reach.first >= 2, allWords = true;
    for (std::size_t at = reach.first; at <= reach.last; ++at) {
        const Word &piece = all[at];
        allSingle = allSingle && piece.folded.size() == 1;
        const bool elided =
            at < reach.last && isElision(piece.folded) && reach.form.between(piece, all[at + 1]).startsWith(u'\'');
        const bool small = piece.folded == u"a" || piece.folded == u"y" || piece.folded == u"o" || piece.folded == u"i";
        allWords = allWords && (elided || small || (piece.folded.size() > 1 && isWord(piece, reach.words)));
    }
    return allSingle || !allWords || (all[reach.first].capital && !all[reach.first].opensSentence);
}

} // namespace aparte::lessons::guard
