#include "crypto/secret.h"

#include "crypto/key_shelf.h"

#include <sodium.h>

#include <new>
#include <utility>

namespace aparte::crypto {

namespace detail {

void SodiumFree::operator()(Byte *memory) const {
    if (!keyShelf().giveBack(memory))
        sodium_free(memory);
}

GuardedMemory guardedMemory(std::size_t size) {
    // sodium_malloc without sodium_init has a predictable canary: a program that forgot to start it gets no secret at
    // all.
    static const bool started = startSodium();
    if (started && size == KeyShelf::cellSize)
        return GuardedMemory(keyShelf().take());
    auto *memory = started ? static_cast<Byte *>(sodium_malloc(size)) : nullptr;
    if (!memory)
        throw std::bad_alloc();
    sodium_memzero(memory, size);
    return GuardedMemory(memory);
}

} // namespace detail

SecretBytes::SecretBytes(std::size_t size) : m_memory(size ? detail::guardedMemory(size) : nullptr), m_size(size) {}

SecretBytes SecretBytes::copyOf(ByteView bytes) {
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.m_memory.get());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_memory(std::move(other.m_memory)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
    m_memory = std::move(other.m_memory);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

void SecretBytes::shrink(std::size_t size) {
    if (size >= m_size)
        return;
    sodium_memzero(m_memory.get() + size, m_size - size);
    m_size = size;
}

bool startSodium() {
    return sodium_init() >= 0;
}

bool equalInConstantTime(ByteView one, ByteView other) {
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace aparte::crypto
