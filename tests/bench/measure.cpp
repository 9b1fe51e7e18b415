// What cannot be seen from outside a process: unlock to list, search and search again, and a durable save beside a raw
// fsync on the same disk, by turns. Prints one JSON object of milliseconds, medians where it can repeat.
//
// usage: bench_measure VAULT WORD <passphrase
#include "journal/journal.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/search.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

using namespace aparte;

namespace {

constexpr int searchTurns = 7;
constexpr int saveTurns = 200;

double milliseconds(const std::function<void()> &work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

[[noreturn]] void giveUp(const Fault &fault) {
    std::fprintf(stderr, "bench_measure: %s %s\n", fault.code.c_str(), fault.where.c_str());
    std::exit(1);
}

template<class T>
T wanted(Result<T> result) {
    if (!result)
        giveUp(result.fault());
    return std::move(result).value();
}

// Four KiB appended and synced: the least that any program can do to say "saved".
double rawFsync(int file) {
    static const std::string page(4096, 'x');
    return milliseconds([file] {
        if (write(file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) || fsync(file) != 0)
            giveUp(fault(Fault::Kind::Failed, "fsync"));
    });
}

domain::Session sampleNote(const journal::Journal &journal, const QString &person) {
    domain::Session session;
    session.beneficiary = person;
    session.mission = wanted(journal::onlyOpenMission(journal, person));
    session.date = journal.today();
    session.minutes = 60;
    session.note = QStringLiteral("Un mot de plus, puis le silence. ").repeated(90);
    return session;
}

void tellSaves(journal::Journal &journal, const QString &folder, const QString &person) {
    const std::string raw = (folder + QStringLiteral("/../raw-fsync")).toStdString();
    const int file = open(raw.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const auto note = sampleNote(journal, person);
    std::vector<double> saves, syncs;
    for (int turn = 0; turn < saveTurns; ++turn) {
        syncs.push_back(rawFsync(file));
        saves.push_back(milliseconds([&] { wanted(journal::saveNote(journal, note)); }));
    }
    close(file);
    unlink(raw.c_str());
    std::printf("\"save_ms\": %.4f, \"fsync_ms\": %.4f, ", median(saves), median(syncs));
}

void tellSearches(const journal::Journal &journal, const QString &word) {
    qint64 total = 0;
    const auto look = [&](const QString &text) {
        return milliseconds([&] { total = wanted(journal::search(journal, {text, {}, 200})).total; });
    };
    const double first = look(word);
    const qint64 found = total;
    std::vector<double> again, letters;
    for (int turn = 0; turn < searchTurns; ++turn) {
        again.push_back(look(word));
        letters.push_back(look(word.chopped(1 + turn % 3)));
    }
    std::printf("\"first_search_ms\": %.3f, \"next_search_ms\": %.3f, \"letter_search_ms\": %.3f, \"hits\": %lld, ",
                first, median(again), median(letters), static_cast<long long>(found));
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 3) {
        std::fputs("usage: bench_measure VAULT WORD <passphrase\n", stderr);
        return 2;
    }
    crypto::startSodium();
    std::string typed;
    std::getline(std::cin, typed);
    const auto passphrase = journal::passphraseFrom(QString::fromStdString(typed));
    const QString folder = QString::fromLocal8Bit(argv[1]);

    std::unique_ptr<journal::Journal> journal;
    std::vector<journal::PersonLine> people;
    double list = milliseconds([&] {
        journal = wanted(journal::Journal::unlock(folder, passphrase));
        people = wanted(journal::listPeople(*journal));
    });
    list -= journal->opened().kdfMilliseconds;
    std::printf("{\"list_ms\": %.3f, \"people\": %zu, ", list, people.size());
    tellSearches(*journal, QString::fromUtf8(argv[2]));
    tellSaves(*journal, folder, people.front().id);
    std::printf("\"kdf_ms\": %.1f}\n", journal->opened().kdfMilliseconds);
    return 0;
}
