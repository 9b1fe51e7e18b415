#include "crypto/kdf_cost.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace aparte::crypto {

namespace {

constexpr std::size_t stretchedSize = 32;
constexpr double targetMilliseconds = 1000;
constexpr std::uint32_t kibInMib = 1024;

Fault tooCostly(const char *code, std::uint64_t have, std::uint64_t need) {
    return fault(Fault::Kind::TooCostly, code, {}, static_cast<std::int64_t>(have), static_cast<std::int64_t>(need));
}

double millisecondsFor(const KdfCost &cost, double perMiBPass) {
    return perMiBPass * cost.passes * cost.memoryKiB / kibInMib;
}

bool affordable(const KdfCost &cost, double perMiBPass, std::uint64_t freeMemoryKiB) {
    return cost.check(freeMemoryKiB).ok() && millisecondsFor(cost, perMiBPass) <= targetMilliseconds;
}

} // namespace

Result<void> KdfCost::check(std::uint64_t freeMemoryKiB) const {
    if (passes > maxPasses)
        return tooCostly("kdf.passes", passes, maxPasses);
    if (memoryKiB > maxMemoryKiB)
        return tooCostly("kdf.memory", memoryKiB, maxMemoryKiB);
    if (const std::uint64_t work = std::uint64_t{passes} * memoryKiB; work > maxWorkKiB)
        return tooCostly("kdf.work", work, maxWorkKiB);
    if (passes < minPasses)
        return fault(Fault::Kind::WrongUse, "kdf.weak", "passes", passes, minPasses);
    if (memoryKiB < minMemoryKiB)
        return fault(Fault::Kind::WrongUse, "kdf.weak", "memory", memoryKiB, minMemoryKiB);
    if (freeMemoryKiB > 0 && memoryKiB > freeMemoryKiB / 2)
        return tooCostly("kdf.free-memory", memoryKiB, freeMemoryKiB / 2);
    return {};
}

Result<void> deriveFromPassphrase(const SecretBytes &passphrase, const KdfSalt &salt, const KdfCost &cost,
                                  SecretBytes &out) {
    if (passphrase.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    if (auto bounds = cost.check(0); !bounds)
        return bounds;
    static_assert(std::tuple_size_v<KdfSalt> == crypto_pwhash_argon2id_SALTBYTES);
    const ByteView typed = passphrase.exposeSecretBytes();
    SecretBytes stretched(stretchedSize);
    const int outcome = crypto_pwhash(stretched.fillSecretBytes().data(), stretchedSize,
                                      reinterpret_cast<const char *>(typed.data()), typed.size(), salt.data(),
                                      cost.passes, std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0) // libsodium fails for want of memory only, once the bounds hold
        return tooCostly("kdf.memory", cost.memoryKiB, 0);
    out = std::move(stretched);
    return {};
}

KdfCost costFor(double millisecondsPerMiBPass, std::uint64_t freeMemoryKiB) {
    KdfCost cost;
    // A small laptop: less memory, made up for by passes below. Never more than the default: a vault made on a large
    // machine must open on a small one, which refuses more than half of what it has free.
    while (cost.memoryKiB > KdfCost::minMemoryKiB && !cost.check(freeMemoryKiB))
        cost.memoryKiB /= 2;
    while (affordable({cost.passes + 1, cost.memoryKiB}, millisecondsPerMiBPass, freeMemoryKiB))
        ++cost.passes;
    return cost;
}

KdfCost calibrate(std::uint64_t freeMemoryKiB) {
    const KdfCost sample =
        costFor(targetMilliseconds, freeMemoryKiB); // what is used later: memory costs more, the more of it
    const SecretBytes word = SecretBytes::copyOf(KdfSalt{});
    SecretBytes out;
    const auto start = std::chrono::steady_clock::now();
    if (!deriveFromPassphrase(word, {}, sample, out))
        return sample;
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
    const auto sampleMiB = static_cast<double>(sample.memoryKiB) / kibInMib;
    return costFor(spent.count() / sample.passes / sampleMiB, freeMemoryKiB);
}

} // namespace aparte::crypto
