#include "cli/interrupt.h"

#include <csignal>

namespace aparte::cli {

namespace {

std::atomic<bool> wished = false; // what a signal handler may touch has no owner
static_assert(std::atomic<bool>::is_always_lock_free);

void wish(int) {
    wished = true;
}

} // namespace

void watchInterrupts() {
    struct sigaction action {};
    action.sa_handler = wish;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // and no SA_RESTART: a read that waits must come back
    ::sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

const std::atomic<bool> *interrupted() {
    return &wished;
}

Result<void> checkInterrupted() {
    if (wished)
        return fault(Fault::Kind::Cancelled, "cancelled");
    return {};
}

} // namespace aparte::cli
