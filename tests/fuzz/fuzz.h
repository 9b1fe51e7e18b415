// Each file fuzz_*.cpp is one parser, given any bytes. What must hold there is said with must(): a false one ends the
// program, which libFuzzer and replay.cpp both take for a finding.
#pragma once

#include "crypto/bytes.h"

#include <QByteArray>

#include <cstdlib>

namespace aparte::fuzz {

inline void must(bool holds) {
    if (!holds)
        std::abort();
}

inline QByteArray asQt(const std::uint8_t *bytes, std::size_t size) {
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

} // namespace aparte::fuzz

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
