#include "process/sealed_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace aparte::process {

namespace {

constexpr int everySeal = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;

Fault refused() {
    return fault(Fault::Kind::Failed, "process.memory", {}, errno);
}

bool writeAll(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool readAll(int descriptor, std::span<std::uint8_t> place) {
    for (std::size_t from = 0; from < place.size();) {
        const ssize_t got = pread(descriptor, place.data() + from, place.size() - from, static_cast<off_t>(from));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        from += static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace

Result<SealedMemory> SealedMemory::holding(std::span<const std::uint8_t> bytes) {
    if (bytes.size() > most)
        return fault(Fault::Kind::Failed, "process.memory", {}, static_cast<std::int64_t>(bytes.size()));
    SealedMemory memory(memfd_create("aparte", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (memory.m_descriptor < 0 || !writeAll(memory.m_descriptor, bytes) ||
        fcntl(memory.m_descriptor, F_ADD_SEALS, everySeal) != 0)
        return refused();
    return memory;
}

// Whoever starts the program may name any number: what is not sealed memory is not touched.
Result<SealedMemory> SealedMemory::handedOver(int descriptor) {
    if (descriptor <= STDERR_FILENO || fcntl(descriptor, F_GET_SEALS) != everySeal)
        return refused();
    struct stat status {};
    if (fstat(descriptor, &status) != 0 || static_cast<std::size_t>(status.st_size) > most ||
        fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0)
        return refused();
    return SealedMemory(descriptor);
}

SealedMemory::~SealedMemory() {
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<std::vector<std::uint8_t>> SealedMemory::read() const {
    struct stat status {};
    if (fstat(m_descriptor, &status) != 0)
        return refused();
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(status.st_size));
    if (!readAll(m_descriptor, bytes))
        return refused();
    return bytes;
}

} // namespace aparte::process
