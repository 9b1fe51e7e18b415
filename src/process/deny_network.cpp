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

// A question that means nothing to the kernel (EINVAL) and that only our own filter answers so. Asking for a forbidden
// socket would tell as much, but would open an internet socket wherever the filter is not there yet.
constexpr long question = 0x41506172; // which of getpriority(2)
constexpr int answer = ENOTNAM;

// A fresh process inherits the filter of the one it replaced. Loading it again at every lock would add up until the
// kernel's limit of instructions is reached and the lock fails.
bool isDenied() {
    return syscall(SYS_getpriority, question, 0L) < 0 && errno == answer;
}

// Answers of libseccomp are 0 or a negative errno.
int addRules(void *filter) {
    const scmp_arg_cmp foreign{0, SCMP_CMP_NE, AF_UNIX, 0}; // the first argument: the domain
    const auto refuse = SCMP_ACT_ERRNO(EACCES);
    if (const int error = seccomp_rule_add(filter, refuse, SCMP_SYS(socket), 1, foreign); error != 0)
        return error;
    if (const int error = seccomp_rule_add(filter, refuse, SCMP_SYS(socketpair), 1, foreign); error != 0)
        return error;
    if (const int error = seccomp_rule_add(filter, refuse, SCMP_SYS(io_uring_setup), 0); error != 0)
        return error;
    const scmp_arg_cmp ours{0, SCMP_CMP_EQ, question, 0};
    return seccomp_rule_add(filter, SCMP_ACT_ERRNO(answer), SCMP_SYS(getpriority), 1, ours);
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
