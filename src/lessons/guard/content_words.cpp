#include "lessons/guard/content_words.h"

#include "lessons/guard/folding_table.h"
#include "lessons/guard/function_words.h"

#include <algorithm>
#include <array>

namespace aparte::lessons::guard {

namespace {

constexpr std::size_t longest = 64; // letters of a word that count

Sum mixed(Sum value) { // splitmix64
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

// A word at a time, in one place that is overwritten.
class Letters {
public:
    ~Letters() { m_letters.fill(0); }
    void add(std::u16string_view text) {
        for (const char16_t unit : text)
            if (m_size < longest)
                m_letters[m_size++] = unit;
    }
    bool empty() const { return m_size == 0; }
    void clear() { m_size = 0; }
    std::u16string_view view() const { return {m_letters.data(), m_size}; }

private:
    std::array<char16_t, longest> m_letters{};
    std::size_t m_size = 0;
};

// Plurals, feminines and the commonest endings of verbs, of both languages: coarse, and the same for everybody.
std::u16string_view stem(std::u16string_view word) {
    const auto cut = [&word](std::u16string_view ending, std::size_t least) {
        if (word.size() < least + ending.size() || !word.ends_with(ending))
            return false;
        word.remove_suffix(ending.size());
        return true;
    };
    for (const std::u16string_view plural : {u"s", u"x"})
        if (cut(plural, 3))
            break;
    for (const std::u16string_view ending : {u"ent", u"ant", u"er", u"ez", u"ed", u"ing", u"ee", u"e"})
        if (cut(ending, 4))
            break;
    return word;
}

Sum sumOf(std::u16string_view word, Sum key) {
    Sum sum = mixed(key ^ word.size());
    for (const char16_t unit : word)
        sum = mixed(sum ^ unit);
    return sum;
}

} // namespace

std::vector<SummedWord> summedWords(std::string_view utf8, Sum key) {
    std::vector<SummedWord> words;
    Letters letters;
    std::size_t start = 0;
    const auto finish = [&](std::size_t end) {
        const auto text = letters.view();
        const QStringView view(text.data(), static_cast<qsizetype>(text.size()));
        if (!letters.empty() && !isElision(view))
            words.push_back({sumOf(stem(text), key), start, end, !isFunctionWord(view) && text.size() > 2});
        letters.clear();
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t before = at;
        const CanonicalPoint point = canonical(nextPoint(utf8, at));
        if (point.kind == PointKind::Separator) {
            finish(before);
            continue;
        }
        if (letters.empty())
            start = before;
        letters.add(point.text);
    }
    finish(utf8.size());
    return words;
}

Sum joined(const SummedWord *words, std::size_t count) {
    Sum sum = count;
    for (std::size_t at = 0; at < count; ++at)
        sum = mixed(sum ^ words[at].sum);
    return sum;
}

} // namespace aparte::lessons::guard
