#include "lessons/guard/unknown_words.h"

#include "lessons/guard/function_words.h"

#include <algorithm>
#include <optional>

namespace aparte::lessons::guard {

namespace {

template<std::size_t size>
bool isAmong(QStringView word, const QStringView (&list)[size]) {
    return std::ranges::find(list, word) != std::end(list);
}

bool isCivility(QStringView folded) {
    static constexpr QStringView list[] = {u"m",      u"mm",           u"mmes", u"mme",     u"mlle", u"monsieur",
                                           u"madame", u"mademoiselle", u"dr",   u"docteur", u"pr",   u"maitre",
                                           u"mr",     u"mrs",          u"ms",   u"miss"};
    return isAmong(folded, list);
}

// Capital letters that every coach writes and that name nobody.
bool isCommon(QStringView folded) {
    static constexpr QStringView list[] = {
        u"rh",   u"drh", u"hr",   u"qvt",   u"qvct", u"rps",  u"codir", u"comex", u"it",  u"si",  u"cv",   u"ok",
        u"cdd",  u"cdi", u"rtt",  u"tms",   u"cnv",  u"swot", u"smart", u"n",     u"okr", u"kpi", u"pdca", u"ia",
        u"ai",   u"ceo", u"i",    u"covid", u"rgpd", u"gdpr", u"dg",    u"nvc",   u"pm",  u"am",  u"pnl",  u"mbti",
        u"disc", u"gps", u"osbd", u"raci",  u"cse",  u"vs",   u"ps",    u"etc",   u"mail"};
    static constexpr QStringView english[] = {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday",  u"saturday",
                                              u"sunday", u"english", u"french",    u"europe",   u"european"};
    return isAmong(folded, list) || isAmong(folded, english);
}

// A capital that begins a sentence says nothing when the word is one without it too. "Aujourd'hui" and "isn't" are one
// word to the dictionary.
bool isOrdinary(const CanonicalForm &form, std::size_t at, const WordList &words) {
    const Word &word = form.words()[at];
    const QString small = word.written.toLower();
    if (words.isWord(small))
        return true;
    if (at > 0 && form.between(form.words()[at - 1], word) == u"'" &&
        (word.folded.size() < 4 || words.isWord(form.words()[at - 1].written.toLower() + u'\'' + small)))
        return true;
    if (at + 1 == form.words().size() || form.between(word, form.words()[at + 1]) != u"'")
        return false;
    static constexpr QStringView heads[] = {u"lorsqu", u"puisqu", u"jusqu",   u"quelqu",
                                            u"presqu", u"quoiqu", u"aujourd", u"entr"};
    return isElision(word.folded) || isAmong(word.folded, heads) ||
           words.isWord(small + u'\'' + form.words()[at + 1].written.toLower());
}

QString capitalised(const Word &word) {
    const QString small = word.written.toLower();
    return small.left(1).toUpper() + small.mid(1);
}

bool followsCivility(const CanonicalForm &form, std::size_t at) {
    if (at == 0 || !form.words()[at].capital)
        return false;
    const Word &before = form.words()[at - 1];
    const QStringView gap = form.between(before, form.words()[at]);
    return isCivility(before.folded) && (before.folded.size() > 1 || before.capital) &&
           (gap == u" " || gap == u". " || gap == u".");
}

struct Verdict {
    const char *reason;
    bool blocking;
};

std::optional<Verdict> inLowerCase(const CanonicalForm &form, std::size_t at, const WordList &words) {
    const Word &word = form.words()[at];
    if (word.folded.size() < 3 || isOrdinary(form, at, words))
        return std::nullopt;
    if (words.isName(capitalised(word)))
        return Verdict{"first-name", true}; // "karim": no word, and a name once it has its capital
    return Verdict{"unknown-word", false};
}

std::optional<Verdict> inCapitals(const CanonicalForm &form, std::size_t at, const WordList &words) {
    const Word &word = form.words()[at];
    if (followsCivility(form, at))
        return Verdict{"title-and-name", true};
    if (isCommon(word.folded) || isCivility(word.folded) || (isElision(word.folded) && word.folded.size() < 3))
        return std::nullopt;
    const bool ordinary = isOrdinary(form, at, words), name = words.isName(capitalised(word));
    if (word.opensSentence && ordinary)
        return name && !isFunctionWord(word.folded) ? std::optional(Verdict{"may-be-name", false}) : std::nullopt;
    if (name)
        return Verdict{"first-name", true};
    if (word.allCapitals || word.folded.size() == 1)
        return Verdict{"acronym", false};
    if (ordinary || words.isProperNoun(capitalised(word)))
        return Verdict{"capital", false};
    return Verdict{"unknown-name", true}; // names of every origin alike: the dictionary has few of some
}

} // namespace

Findings unknownWordsIn(const CanonicalForm &form, const WordList &words) {
    Findings found;
    for (std::size_t at = 0; at < form.words().size(); ++at) {
        const Word &word = form.words()[at];
        if (word.folded.isEmpty() || word.folded.front().isDigit())
            continue;
        const bool anyCapital = word.capital || word.allCapitals;
        const auto verdict = anyCapital ? inCapitals(form, at, words) : inLowerCase(form, at, words);
        if (!verdict)
            continue;
        const bool titled = std::string_view(verdict->reason) == "title-and-name";
        const Span span{titled ? form.words()[at - 1].at.start : word.at.start, word.at.end};
        found.push_back({form.bytes(span), 5, verdict->reason, verdict->blocking});
    }
    return found;
}

} // namespace aparte::lessons::guard
