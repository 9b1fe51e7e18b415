// What the kernel is asked to refuse on our behalf, and how a locked program gets rid of everything it knew.
// Sources: design/vault.md (locking), prctl(2), seccomp(2), execveat(2).
#pragma once

#include "crypto/result.h"

#include <string>
#include <utility>
#include <vector>

namespace aparte::process {

// No core files, and no other program of the same user may read this process's memory. Root still can.
// exec undoes it, so every program calls it again, first of all. Failed "process.dumps".
Result<void> denyDumps();

// From here on this process and its children get EACCES for every socket that is not AF_UNIX, and for io_uring, which
// could open one behind the filter's back. Cannot be undone, survives exec, and is loaded only once. Before threads.
// Not covered: asking another program to fetch something. Failed "process.network".
Result<void> denyNetwork();

// Both; the first thing in main.
Result<void> protectProcess();

// The program's own file, held open from the start, so that a lock runs the same program even after an upgrade has
// replaced it on disk.
class SelfImage {
public:
    static Result<SelfImage> open(); // Failed "process.image"
    SelfImage(SelfImage &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    SelfImage &operator=(SelfImage &&) = delete;
    ~SelfImage();

    // Replaces this process by a fresh one, started with "--locked" and these arguments. Memory, threads and
    // descriptors go (0, 1, 2 and the kept one stay open, under their numbers); the environment goes without what can
    // load foreign code. When the kernel refuses, the process ends at once: one that should be locked must not go on.
    // Arguments are visible to every program of the machine: never a secret, never a person's name.
    [[noreturn]] void replaceByFresh(const std::vector<std::string> &arguments, int keptDescriptor = -1) const;

private:
    explicit SelfImage(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace aparte::process
