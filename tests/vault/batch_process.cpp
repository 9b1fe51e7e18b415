#include "batch_process.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace aparte::test {

namespace {

constexpr std::size_t mostWords = 1000;

// Shared with the child, and still there when it has died.
struct Board {
    std::array<quint32, batchOutcomes> counts;
    int next; // the round that is under way
    char said[mostWords];
};

void say(Board &board, const QByteArray &words) {
    std::memcpy(board.said, words.constData(), std::min<std::size_t>(std::size_t(words.size()) + 1, mostWords - 1));
}

void work(Board &board, int to, unsigned seconds, const std::function<int(int, QByteArray &)> &round) {
    bool isFirst = true;
    for (; board.next < to; ++board.next) {
        ::alarm(seconds);
        QByteArray said;
        const int outcome = round(board.next, said);
        ++board.counts[static_cast<std::size_t>(outcome)];
        if (outcome == int(batchOutcomes) - 1 && std::exchange(isFirst, false))
            say(board, said);
    }
}

} // namespace

BatchCounts runBatch(int from, int to, unsigned seconds, const std::function<int(int, QByteArray &)> &round) {
    auto *board =
        static_cast<Board *>(::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (board == MAP_FAILED)
        qFatal("no shared memory");
    *board = {};
    board->next = from;
    BatchCounts counts;
    while (board->next < to) {
        const pid_t child = ::fork();
        if (child < 0)
            qFatal("no process: %s", std::strerror(errno));
        if (child == 0) {
            work(*board, to, seconds, round);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            continue;
        const bool hung = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
        ++(hung ? counts.hung : counts.crashed);
        counts.said = "round " + QByteArray::number(board->next++) + (hung ? " hung" : " crashed");
    }
    counts.counts = board->counts;
    if (counts.said.isEmpty())
        counts.said = board->said;
    ::munmap(board, sizeof(Board));
    return counts;
}

} // namespace aparte::test
