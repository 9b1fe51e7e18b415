#include "lessons/guard/function_words.h"

#include "lessons/guard/canonical_form.h"

#include <algorithm>
#include <array>
#include <span>

namespace aparte::lessons::guard {

namespace {

constexpr QStringView french[] = {
    u"a",      u"afin",     u"ai",      u"ainsi",   u"alors", u"apres",    u"au",     u"aucun", u"aussi", u"autre",
    u"autres", u"aux",      u"avant",   u"avec",    u"avoir", u"beaucoup", u"bien",   u"car",   u"ce",    u"cela",
    u"celle",  u"celui",    u"ces",     u"cet",     u"cette", u"ceux",     u"chaque", u"chez",  u"comme", u"comment",
    u"contre", u"dans",     u"de",      u"des",     u"donc",  u"dont",     u"du",     u"elle",  u"elles", u"en",
    u"encore", u"entre",    u"es",      u"est",     u"et",    u"etait",    u"ete",    u"etre",  u"eu",    u"eux",
    u"faire",  u"fait",     u"faut",    u"font",    u"il",    u"ils",      u"je",     u"la",    u"le",    u"les",
    u"leur",   u"leurs",    u"lorsque", u"lui",     u"mais",  u"me",       u"meme",   u"mes",   u"moi",   u"moins",
    u"mon",    u"ne",       u"ni",      u"nos",     u"notre", u"nous",     u"on",     u"ont",   u"ou",    u"par",
    u"parce",  u"parfois",  u"pas",     u"peu",     u"peut",  u"plus",     u"pour",   u"quand", u"que",   u"quel",
    u"quelle", u"qui",      u"quoi",    u"sa",      u"sans",  u"se",       u"sera",   u"ses",   u"si",    u"sinon",
    u"soi",    u"sont",     u"sous",    u"souvent", u"son",   u"sur",      u"ta",     u"te",    u"tes",   u"toi",
    u"ton",    u"toujours", u"tous",    u"tout",    u"toute", u"toutes",   u"tres",   u"tu",    u"un",    u"une",
    u"va",     u"vers",     u"vos",     u"votre",   u"vous",  u"y"};
constexpr QStringView english[] = {
    u"about",   u"after",   u"all",    u"also", u"an",   u"and",   u"any",   u"are",    u"as",    u"at",   u"be",
    u"because", u"been",    u"before", u"but",  u"by",   u"can",   u"could", u"did",    u"do",    u"does", u"each",
    u"even",    u"for",     u"from",   u"had",  u"has",  u"have",  u"he",    u"her",    u"him",   u"his",  u"how",
    u"i",       u"if",      u"in",     u"into", u"is",   u"it",    u"its",   u"just",   u"made",  u"make", u"may",
    u"more",    u"most",    u"much",   u"must", u"my",   u"no",    u"not",   u"of",     u"often", u"one",  u"only",
    u"or",      u"other",   u"others", u"our",  u"out",  u"own",   u"she",   u"should", u"so",    u"some", u"than",
    u"that",    u"the",     u"their",  u"them", u"then", u"there", u"they",  u"this",   u"those", u"to",   u"too",
    u"up",      u"very",    u"was",    u"we",   u"were", u"what",  u"when",  u"which",  u"while", u"who",  u"will",
    u"with",    u"without", u"would",  u"you",  u"your"};
constexpr QStringView elisions[] = {u"c", u"d", u"j", u"l", u"m", u"n", u"s", u"t", u"qu"};

bool isAmong(QStringView word, std::span<const QStringView> sorted) {
    return std::ranges::binary_search(sorted, word);
}

template<std::size_t size>
std::array<QStringView, size> sorted(const QStringView (&words)[size]) {
    std::array<QStringView, size> list;
    std::ranges::copy(words, list.begin());
    std::ranges::sort(list);
    return list;
}

const auto &frenchWords() {
    static const auto words = sorted(french);
    return words;
}
const auto &englishWords() {
    static const auto words = sorted(english);
    return words;
}

} // namespace

bool isFunctionWord(QStringView folded) {
    return folded.size() < 2 || isElision(folded) || isAmong(folded, frenchWords()) || isAmong(folded, englishWords());
}

bool isElision(QStringView folded) {
    return std::ranges::find(elisions, folded) != std::end(elisions);
}

Language languageOf(const QString &text, Language otherwise) {
    const CanonicalForm form(text);
    int more = 0;
    for (const Word &word : form.words())
        more += (isAmong(word.folded, englishWords()) ? 1 : 0) - (isAmong(word.folded, frenchWords()) ? 1 : 0);
    return more > 0 ? Language::English : more < 0 ? Language::French : otherwise;
}

} // namespace aparte::lessons::guard
