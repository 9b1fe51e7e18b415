#include "process/environment.h"
#include "process/process.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace aparte::process {

namespace {

constexpr int endedInsteadOfLocked = 70;

// Not at once: other threads still wait on some of them, and would say that they are gone, or take a number that
// comes back for the one it was. At the exec those threads are no more. Linux before 5.11 can only close at once.
void closeAtExec(unsigned from, unsigned to) {
    if (close_range(from, to, CLOSE_RANGE_CLOEXEC) != 0 && close_range(from, to, 0) != 0)
        _exit(endedInsteadOfLocked);
}

// close_range(2) leaves 0, 1, 2; what the window held besides (X, D-Bus, the vault, the clipboard's owner) goes.
void closeAllBut(int one, int other) {
    const auto [low, high] = std::minmax(one, other);
    unsigned from = 3;
    for (const int kept : {low, high}) {
        if (kept < static_cast<int>(from))
            continue;
        const auto number = static_cast<unsigned>(kept);
        if (number > from)
            closeAtExec(from, number - 1);
        from = number + 1;
    }
    closeAtExec(from, ~0U);
}

void keepAcrossExec(int descriptor) {
    if (descriptor >= 0 && fcntl(descriptor, F_SETFD, 0) != 0)
        _exit(endedInsteadOfLocked);
}

// A mask set by a library for one of its threads would be inherited.
void unblockSignals() {
    sigset_t none;
    sigemptyset(&none);
    pthread_sigmask(SIG_SETMASK, &none, nullptr);
}

std::vector<char *> pointersTo(std::vector<std::string> &texts) {
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (auto &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Result<SelfImage> SelfImage::open() {
    const int descriptor = ::open("/proc/self/exe", O_PATH | O_CLOEXEC);
    if (descriptor < 0)
        return fault(Fault::Kind::Failed, "process.image", {}, errno);
    // Started through a descriptor, a program is listed under that descriptor's number; here it takes its name back.
    prctl(PR_SET_NAME, program_invocation_short_name, 0, 0, 0);
    return SelfImage(descriptor);
}

SelfImage::~SelfImage() {
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void SelfImage::replaceByFresh(const std::vector<std::string> &arguments, int keptDescriptor) const {
    std::vector<std::string> words{"aparte", "--locked"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environmentForFresh(environ);
    keepAcrossExec(keptDescriptor);
    closeAllBut(m_descriptor, keptDescriptor);
    unblockSignals();
    fexecve(m_descriptor, pointersTo(words).data(), pointersTo(variables).data());
    _exit(endedInsteadOfLocked);
}

} // namespace aparte::process
