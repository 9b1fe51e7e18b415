// Fills blocks of many sizes, gives them back in every way the C and C++ libraries know, and counts how many still hold
// the text. Built twice: with the wiping heap, and without, which shows that the count can be other than 0.
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr char text[] = "twenty-four bytes kept..";
constexpr std::size_t textSize = 24;
// The allocator's own links take the first 16 bytes of a free block: the rest is what a thief would read.
constexpr std::size_t linkSize = 16;

using Place = std::uintptr_t; // a number: nothing may know that these bytes were freed

Place filled(void *block, std::size_t size) {
    auto *bytes = static_cast<char *>(block);
    for (std::size_t at = 0; at + textSize <= size; at += textSize)
        std::memcpy(bytes + at, text, textSize);
    asm volatile("" : : "r"(block) : "memory"); // or the compiler drops writes to a block that is freed next
    return reinterpret_cast<Place>(block);
}

// Through the kernel, since the block may be gone from the address space.
bool stillHolds(Place place, std::size_t size) {
    static std::array<char, 70000> seen;
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const ssize_t got = pread(memory, seen.data(), size, static_cast<off_t>(place));
    close(memory);
    for (std::size_t at = linkSize; got > 0 && at + 8 <= static_cast<std::size_t>(got); ++at) {
        if (std::memcmp(seen.data() + at, text + at % textSize, 8) == 0)
            return true;
    }
    return false;
}

using Allocate = void *(*)(std::size_t);
using Release = void (*)(void *, std::size_t);

struct Way {
    const char *name;
    Allocate allocate;
    Release release;
};

void *aligned(std::size_t size) {
    void *block = nullptr;
    return posix_memalign(&block, 64, size) == 0 ? block : nullptr;
}

void give(void *block, std::size_t) {
    std::free(block);
}

// The guard keeps the next block occupied, so that growing has to move.
void growAndGive(void *block, std::size_t size) {
    void *guard = std::malloc(size);
    void *larger = std::realloc(block, size * 40);
    std::memset(larger, 0, size * 40);
    std::free(larger);
    std::free(guard);
}

void shrinkAndGive(void *block, std::size_t size) {
    void *smaller = std::realloc(block, size / 8 + 1);
    std::memset(smaller, 0, size / 8 + 1);
    std::free(smaller);
}

constexpr std::array<Way, 7> ways{{
    {"malloc", [](std::size_t size) { return std::malloc(size); }, give},
    {"calloc", [](std::size_t size) { return std::calloc(1, size); }, give},
    {"aligned_alloc", [](std::size_t size) { return std::aligned_alloc(16, (size + 15) / 16 * 16); }, give},
    {"posix_memalign", aligned, give},
    {"new", [](std::size_t size) { return ::operator new(size); },
     [](void *block, std::size_t) { ::operator delete(block); }},
    {"realloc to more", [](std::size_t size) { return std::malloc(size); }, growAndGive},
    {"realloc to less", [](std::size_t size) { return std::malloc(size); }, shrinkAndGive},
}};

} // namespace

int main() {
    for (const Way &way : ways) {
        int held = 0;
        for (const std::size_t size : {40UL, 100UL, 500UL, 1000UL, 5000UL, 60000UL}) {
            void *block = way.allocate(size);
            const Place place = filled(block, size);
            way.release(block, size);
            held += stillHolds(place, size) ? 1 : 0;
        }
        std::printf("%s: %d\n", way.name, held);
    }
    return 0;
}
