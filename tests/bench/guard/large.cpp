// A journal of ten thousand notes: how long the guard takes to be made, what it keeps, and one look at a lesson.
#include "rows.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace guard_bench {

namespace {

constexpr int notesInAll = 10000, people = 200, wordsOfNote = 400, looks = 200;

// Kilobytes of this process now, and the most it ever had.
qint64 memory(const char *line) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n'))
        if (each.startsWith(line))
            return each.simplified().split(' ').value(1).toLongLong();
    return 0;
}

// Words that come as often as in a language: few of them nearly always, most of them hardly ever.
std::string invented(std::mt19937 &random) {
    std::string text;
    for (int word = 0; word < wordsOfNote; ++word) {
        const double share = std::uniform_real_distribution<>(0, 1)(random);
        auto number = static_cast<unsigned>(20000 * share * share * share);
        for (unsigned letter = 0; letter < 6; ++letter, number /= 7)
            text += "aeioustrnlpmdc"[2 * (number % 7) + (letter & 1)];
        text += ' ';
    }
    return text;
}

} // namespace

void tenThousandNotes(const Words &words, std::mt19937 &random) {
    std::vector<std::string> notes;
    for (int note = 0; note < notesInAll; ++note)
        notes.push_back(invented(random));
    Known known;
    for (int person = 0; person < people; ++person)
        known.people.push_back({{QString::fromStdString(invented(random).substr(0, 13)).simplified()}, {}});
    const qint64 before = memory("VmRSS");
    QElapsedTimer clock;
    clock.start();
    NotesSums sums(1);
    for (std::size_t note = 0; note < notes.size(); ++note)
        sums.add(static_cast<NotesSums::Person>(note % people), notes[note]);
    sums.close();
    const Guard guard(known, words, std::move(sums), {});
    const qint64 made = clock.restart();
    const QString lesson = QStringLiteral("Quand les priorités sont écrites et relues chaque semaine, les équipes se "
                                          "parlent plus tôt, les tensions se disent avant d’être des conflits, et la "
                                          "charge devient un sujet que l’on partage au lieu de la porter seul.");
    std::size_t found = 0;
    for (int look = 0; look < looks; ++look)
        found += guard.check(lesson, Language::French).size();
    std::printf("%-74s made in %lld ms, one look %.2f ms, keeps %lld MB, at most %lld MB on the way; %zu found\n",
                "10,000 notes of 400 words, 200 people", static_cast<long long>(made),
                static_cast<double>(clock.elapsed()) / looks, static_cast<long long>((memory("VmRSS") - before) / 1024),
                static_cast<long long>((memory("VmHWM") - before) / 1024), found / looks);
    std::fflush(stdout);
}

} // namespace guard_bench
