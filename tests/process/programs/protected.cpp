// Protects itself and says what the kernel then answers; "twice" protects again, as a fresh process does.
#include "process/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

void tell(const char *what, long answer) {
    std::printf("%s %ld\n", what, answer < 0 ? -errno : 0L);
}

void tellSocket(const char *what, int domain) {
    const int descriptor = socket(domain, SOCK_DGRAM, 0);
    tell(what, descriptor);
    if (descriptor >= 0)
        close(descriptor);
}

int filterCount() {
    std::FILE *status = std::fopen("/proc/self/status", "r");
    char line[256];
    int count = -1;
    while (status != nullptr && std::fgets(line, sizeof line, status) != nullptr)
        std::sscanf(line, "Seccomp_filters: %d", &count);
    if (status != nullptr)
        std::fclose(status);
    return count;
}

} // namespace

int main(int argc, char **argv) {
    tellSocket("before-inet", AF_INET);
    if (!aparte::process::protectProcess())
        return 1;
    const int once = filterCount();
    if (argc > 1 && std::strcmp(argv[1], "twice") == 0 && !aparte::process::protectProcess())
        return 1;
    std::printf("filters-added-by-the-second %d\n", filterCount() - once);
    rlimit core{1, 1};
    getrlimit(RLIMIT_CORE, &core);
    std::printf("dumpable %d\ncore %ld\n", prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), static_cast<long>(core.rlim_max));
    tellSocket("inet", AF_INET);
    tellSocket("inet6", AF_INET6);
    tellSocket("netlink", AF_NETLINK);
    tellSocket("packet", AF_PACKET);
    tellSocket("unix", AF_UNIX);
    int pair[2];
    tell("pair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    tell("io_uring", syscall(SYS_io_uring_setup, 1, nullptr));
    return 0;
}
