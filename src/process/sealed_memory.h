// Memory with a descriptor and no name in any folder: how a process hands something to the one that replaces it. Sealed
// against every change, so that whoever reads it reads what was written. Source: memfd_create(2), fcntl(2).
#pragma once

#include "crypto/result.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace aparte::process {

class SealedMemory {
public:
    static constexpr std::size_t most = std::size_t{64} * 1024 * 1024; // bytes

    // Failed "process.memory": no descriptor, no memory, or more than `most`.
    static Result<SealedMemory> holding(std::span<const std::uint8_t> bytes);
    // The one that was handed over, under the number it was kept under; from here on it is closed again at exec.
    // Failed "process.memory": nothing of ours (not sealed memory, or too large); it is left as it was.
    static Result<SealedMemory> handedOver(int descriptor);

    SealedMemory(SealedMemory &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    SealedMemory &operator=(SealedMemory &&) = delete;
    ~SealedMemory(); // the kernel frees it when nobody has it open any more

    int descriptor() const { return m_descriptor; }
    Result<std::vector<std::uint8_t>> read() const; // Failed "process.memory"

private:
    explicit SealedMemory(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace aparte::process
