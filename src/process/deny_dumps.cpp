#include "process/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>

namespace aparte::process {

Result<void> denyDumps() {
    const rlimit nothing{0, 0};
    if (setrlimit(RLIMIT_CORE, &nothing) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fault(Fault::Kind::Failed, "process.dumps", {}, errno);
    return {};
}

Result<void> protectProcess() {
    if (auto denied = denyDumps(); !denied)
        return denied;
    return denyNetwork();
}

} // namespace aparte::process
