#include "lessons/guard/notes_sums.h"

#include <algorithm>

namespace aparte::lessons::guard {

namespace {

void keepEachOnce(auto &list) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    list.shrink_to_fit();
}

constexpr std::size_t enough = std::size_t{1} << 20; // entries after which repetitions are taken out on the way

} // namespace

void NotesSums::add(Person person, std::string_view utf8) {
    const auto words = summedWords(utf8, m_key);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].content)
            m_words.push_back({words[at].sum, person});
        if (at + run <= words.size())
            m_runs.push_back({joined(&words[at], run), person});
    }
    if (m_words.size() > enough && m_words.capacity() - m_words.size() < words.size())
        keepEachOnce(m_words);
}

void NotesSums::take(NotesSums &&other) {
    m_runs.insert(m_runs.end(), other.m_runs.begin(), other.m_runs.end());
    m_words.insert(m_words.end(), other.m_words.begin(), other.m_words.end());
    other.m_runs.clear();
    other.m_words.clear();
}

void NotesSums::close() {
    keepEachOnce(m_runs);
    keepEachOnce(m_words);
    std::vector<Person> people;
    for (const Whose &word : m_words)
        people.push_back(word.person);
    keepEachOnce(people);
    m_people = static_cast<int>(people.size());
}

std::vector<NotesSums::Person> NotesSums::of(const std::vector<Whose> &sorted, Sum sum) {
    std::vector<Person> people;
    for (auto each = std::ranges::lower_bound(sorted, sum, {}, &Whose::sum); each != sorted.end() && each->sum == sum;
         ++each)
        people.push_back(each->person);
    return people;
}

std::vector<NotesSums::Person> NotesSums::withRun(const SummedWord *four) const {
    return of(m_runs, joined(four, run));
}
std::vector<NotesSums::Person> NotesSums::withWord(Sum word) const {
    return of(m_words, word);
}

} // namespace aparte::lessons::guard
