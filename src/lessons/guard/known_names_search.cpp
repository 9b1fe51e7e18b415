#include "lessons/guard/everyday_words.h"
#include "lessons/guard/function_words.h"
#include "lessons/guard/known_names.h"
#include "lessons/guard/typo.h"

#include <algorithm>
#include <bit>

namespace aparte::lessons::guard {

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
    if (reach.last > reach.first && (m_entries.contains(joined.sliced(all[reach.first].folded.size())) ||
                                     m_entries.contains(joined.chopped(all[reach.last].folded.size()))))
        return; // the name stands there as it is, beside another word
    const unsigned letters = lettersOf(joined);
    const auto pieces = static_cast<int>(reach.last - reach.first + 1);
    for (const Typable &typable : m_typables) {
        const int slips = slipsAllowed(typable.text.size());
        if (typable.entry.pieces != pieces || std::popcount(letters ^ typable.letters) > 2 * slips ||
            !isWithin(slips, joined, typable.text))
            continue;
        const bool words = pieces == 1 ? isWord(all[reach.first], reach.words) : !isJoinedName(reach);
        if (words && pieces == 1 && !all[reach.first].capital && isEverydayWord(joined))
            continue;
        if (words &&
            ((pieces > 1 && !all[reach.first].capital) || isFunctionWord(joined) || !isWithin(1, joined, typable.text)))
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
