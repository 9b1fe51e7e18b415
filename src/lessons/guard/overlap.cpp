#include "lessons/guard/overlap.h"

#include <algorithm>
#include <iterator>

namespace aparte::lessons::guard {

namespace {

using People = std::vector<NotesSums::Person>;

constexpr std::size_t copied = 6, contentOfFour = 3;
constexpr std::size_t shortestOwnWord = 6; // bytes: shorter ones are everybody's

People common(const People &one, const People &other) {
    People both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

Span spanOf(const std::vector<SummedWord> &words, std::size_t first, std::size_t count) {
    return {static_cast<qsizetype>(words[first].start), static_cast<qsizetype>(words[first + count - 1].end)};
}

// For each place, who has the four words from there.
std::vector<People> runsOf(const NotesSums &notes, const std::vector<SummedWord> &words) {
    std::vector<People> runs;
    for (std::size_t at = 0; at + NotesSums::run <= words.size(); ++at)
        runs.push_back(notes.withRun(&words[at]));
    return runs;
}

void addLongRuns(const std::vector<SummedWord> &words, const std::vector<People> &runs, Findings &found) {
    constexpr std::size_t fours = copied - NotesSums::run + 1; // in a row, of one person, are six words of theirs
    for (std::size_t at = 0; at + fours <= runs.size(); ++at) {
        People people = runs[at];
        for (std::size_t next = 1; next < fours; ++next)
            people = common(people, runs[at + next]);
        if (people.empty())
            continue;
        const Span span = spanOf(words, at, copied);
        if (!found.empty() && span.start <= found.back().bytes.end)
            found.back().bytes.end = span.end;
        else
            found.push_back({span, 6, "copied", true});
    }
}

void addShortRuns(const std::vector<SummedWord> &words, const std::vector<People> &runs, int fewer, Findings &found) {
    for (std::size_t at = 0; at < runs.size(); ++at) {
        const auto content = std::count_if(words.begin() + static_cast<std::ptrdiff_t>(at),
                                           words.begin() + static_cast<std::ptrdiff_t>(at + NotesSums::run),
                                           [](const SummedWord &word) { return word.content; });
        if (runs[at].empty() || static_cast<int>(runs[at].size()) >= fewer ||
            static_cast<std::size_t>(content) < contentOfFour)
            continue;
        found.push_back({spanOf(words, at, NotesSums::run), 6, "shared-words", true});
    }
}

void addOwnWords(const NotesSums &notes, const std::vector<SummedWord> &words, int fewer, Findings &found) {
    if (notes.people() < fewer) // among three people, every word is somebody's own
        return;
    for (const SummedWord &word : words)
        if (word.content && word.end - word.start >= shortestOwnWord && notes.withWord(word.sum).size() == 1)
            found.push_back({spanOf({word}, 0, 1), 6, "own-word", false});
}

} // namespace

Findings overlapWith(const NotesSums &notes, std::string_view utf8, int fewer) {
    const auto words = summedWords(utf8, notes.key());
    const auto runs = runsOf(notes, words);
    Findings found;
    addLongRuns(words, runs, found);
    addShortRuns(words, runs, fewer, found);
    addOwnWords(notes, words, fewer, found);
    return found;
}

} // namespace aparte::lessons::guard
