#include "journal/folding.h"

#include <array>
#include <atomic>
#include <memory>
#include <string>

namespace aparte::journal {

namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::size_t lengthFrom(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

char32_t decode(const char *text, std::size_t length) {
    constexpr unsigned char leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t point = static_cast<unsigned char>(text[0]) & leadBits[length];
    for (std::size_t index = 1; index < length; ++index)
        point = (point << 6) | (static_cast<unsigned char>(text[index]) & 0x3F);
    return point;
}

struct Page {
    std::array<std::uint32_t, 257> ends{};
    std::string texts;

    explicit Page(char32_t number) {
        for (char32_t low = 0; low < 256; ++low) {
            const char32_t point = (number << 8) | low;
            if (!QChar::isSurrogate(point))
                texts += folded(QString::fromUcs4(&point, 1)).toStdString();
            ends[low + 1] = static_cast<std::uint32_t>(texts.size());
        }
    }
};

class Pages {
public:
    ~Pages() {
        for (auto &page : m_pages)
            delete page.load();
    }
    const Page &at(char32_t number) {
        const Page *made = m_pages[number].load(std::memory_order_acquire);
        return made ? *made : make(number);
    }

private:
    const Page &make(char32_t number) {
        auto mine = std::make_unique<const Page>(number);
        const Page *other = nullptr; // another thread may have made the same page meanwhile
        if (m_pages[number].compare_exchange_strong(other, mine.get(), std::memory_order_acq_rel))
            return *mine.release();
        return *other;
    }

    std::array<std::atomic<const Page *>, 0x1100> m_pages{};
};

} // namespace

std::string_view folded(char32_t codePoint) {
    static Pages pages;
    const Page &found = pages.at(codePoint >> 8);
    const std::uint32_t start = found.ends[codePoint & 0xFF];
    return std::string_view(found.texts).substr(start, found.ends[(codePoint & 0xFF) + 1] - start);
}

FoldedPoint foldedAt(const char *text, const char *end) {
    std::size_t length = lengthFrom(*text);
    if (length > static_cast<std::size_t>(end - text))
        length = 1;
    const char32_t point = decode(text, length);
    return {folded(point < 0x110000 ? point : 0), length};
}

FoldedPoint foldedBefore(const char *text, const char *start) {
    const char *first = text - 1;
    while (first > start && isContinuation(*first) && text - first < 4)
        --first;
    return foldedAt(first, text);
}

} // namespace aparte::journal
