// The guard's rows of the table of goals: bench_guard CORPORA LESSONS. The corpora are read where they lie; without
// them that row says so.
#include "lessons/guard/hunspell_words.h"
#include "rows.h"

#include <cstdio>

namespace guard_bench {

void row(const QString &what, const Tally &tally, const char *goal) {
    std::printf("%-74s %7d / %-7d %8.4f   blocked %.4f   %s\n", qPrintable(what), tally.found, tally.of, tally.share(),
                tally.of == 0 ? 0 : static_cast<double>(tally.blocked) / tally.of, goal);
    std::fflush(stdout);
}

Tally overPlace(const Findings &findings, qsizetype start, qsizetype end) {
    Tally tally{1, 0, 0};
    for (const Finding &one : findings)
        if (one.bytes.start < end && one.bytes.end > start) {
            tally.found = 1;
            tally.blocked |= one.blocking;
        }
    return tally;
}

} // namespace guard_bench

int main(int count, char **arguments) {
    using namespace guard_bench;
    if (count != 3)
        return std::fputs("bench_guard CORPORA LESSONS\n", stderr), 2;
    const auto words = std::make_shared<const HunspellWords>(HunspellWords::systemFolders());
    if (!words->has(Language::French) || !words->has(Language::English))
        std::puts("a dictionary is missing: hunspell-fr, hunspell-en-us");
    std::mt19937 random(20261122);
    namesInAllForms(words, random);
    frenchPatterns(words, random);
    corpora(words, QString::fromLocal8Bit(arguments[1]));
    copiedRuns(words, random);
    tenThousandNotes(words, random);
    cleanLessons(words, QString::fromLocal8Bit(arguments[2]));
    return 0;
}
