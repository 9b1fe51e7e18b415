// A child process that dies at one of its calls to the disk.
#pragma once

#include "tests/storage/faulty_disk.h"

#include <QtGlobal>

#include <sys/wait.h>
#include <unistd.h>

namespace aparte::test {

// Every call by --long; in the short form every second or third one.
inline int step(int shortForm = 2) {
    return qEnvironmentVariableIsSet("APARTE_LONG") ? 1 : shortForm;
}

// A child does it and dies at its n-th call that changes the disk; false: it came to its end.
template<class Work>
bool killedAt(FaultyDisk &disk, int call, const Work &work) {
    const auto child = ::fork();
    if (child == 0) {
        disk.calls = 0;
        disk.how = FaultyDisk::How::Die;
        disk.at = call;
        ::_exit(work() ? 0 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || (WEXITSTATUS(status) != 9 && WEXITSTATUS(status) != 0))
        qFatal("the child ended with %d", status);
    return WEXITSTATUS(status) == 9;
}

} // namespace aparte::test
