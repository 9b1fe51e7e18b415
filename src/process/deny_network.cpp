#include "process/process.h"

#include <seccomp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace aparte::process {

namespace {

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

// A fresh process inherits the filter of the one it replaced. Loading it again at every lock would add up until the
// kernel's limit of instructions is reached and the lock fails.
bool isDenied() {
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool noInternet = descriptor < 0 && errno == EACCES;
    if (descriptor >= 0)
        close(descriptor);
    return noInternet && syscall(SYS_io_uring_setup, 0, nullptr) < 0 && errno == EACCES;
}

// Answers of libseccomp are 0 or a negative errno.
int addRules(void *filter) {
    const scmp_arg_cmp foreign{0, SCMP_CMP_NE, AF_UNIX, 0}; // the first argument: the domain
    const auto refuse = SCMP_ACT_ERRNO(EACCES);
    if (const int error = seccomp_rule_add(filter, refuse, SCMP_SYS(socket), 1, foreign); error != 0)
        return error;
    if (const int error = seccomp_rule_add(filter, refuse, SCMP_SYS(socketpair), 1, foreign); error != 0)
        return error;
    return seccomp_rule_add(filter, refuse, SCMP_SYS(io_uring_setup), 0);
}

} // namespace

Result<void> denyNetwork() {
    if (isDenied())
        return {};
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter)
        return fault(Fault::Kind::Failed, "process.network", "init");
    if (const int error = addRules(filter.get()); error != 0)
        return fault(Fault::Kind::Failed, "process.network", "rules", -error);
    if (const int error = seccomp_load(filter.get()); error != 0)
        return fault(Fault::Kind::Failed, "process.network", "load", -error);
    return {};
}

} // namespace aparte::process
