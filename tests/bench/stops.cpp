// Preloaded into the window by day_at_work.py: how long its first thread stays away from its event loop. Between two
// waits of the loop lies one turn of work, in which nothing is drawn and no key is heard. Nothing in the program knows
// of this.
//
// A line for each turn longer than `tellFrom`: when it ended (seconds since 1970), its length, and the processor time
// in it (milliseconds): on a machine that others use, the two differ.
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr double tellFrom = 2.0; // ms

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Turn {
    bool begun = false;
    double wall = 0, work = 0;
    int file = -1;
};

Turn &turn() {
    static Turn only;
    return only;
}

// A wait for one answer of the display or of a bus is part of the turn; the loop waits for more, or for its own bell.
bool isTheLoop(const pollfd *files, nfds_t count) {
    int kind = 0;
    socklen_t size = sizeof kind;
    return gettid() == getpid() && (count != 1 || getsockopt(files[0].fd, SOL_SOCKET, SO_TYPE, &kind, &size) != 0);
}

void end() {
    Turn &one = turn();
    if (!one.begun)
        return;
    const double wall = now(CLOCK_MONOTONIC) - one.wall, work = now(CLOCK_THREAD_CPUTIME_ID) - one.work;
    if (wall < tellFrom)
        return;
    if (one.file < 0)
        if (const char *path = std::getenv("APARTE_STOPS_FILE"))
            one.file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    char line[96];
    const int length = std::snprintf(line, sizeof line, "%.3f %.3f %.3f\n", now(CLOCK_REALTIME) / 1e3, wall, work);
    if (one.file < 0 || write(one.file, line, static_cast<std::size_t>(length)) != length)
        one.file = -1;
}

void begin() {
    Turn &one = turn();
    one.begun = true;
    one.wall = now(CLOCK_MONOTONIC);
    one.work = now(CLOCK_THREAD_CPUTIME_ID);
}

template<class Wait>
int counted(const pollfd *files, nfds_t count, Wait wait) {
    const bool loop = isTheLoop(files, count);
    if (loop)
        end();
    const int answer = wait();
    if (loop)
        begin();
    return answer;
}

template<class Function>
Function next(const char *name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name)); // the only way to call what stands behind
}

} // namespace

extern "C" {

[[gnu::visibility("default")]] int poll(pollfd *files, nfds_t count, int timeout) {
    static const auto real = next<int (*)(pollfd *, nfds_t, int)>("poll");
    return counted(files, count, [&] { return real(files, count, timeout); });
}

[[gnu::visibility("default")]] int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask) {
    static const auto real = next<int (*)(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    return counted(files, count, [&] { return real(files, count, timeout, mask); });
}
}
