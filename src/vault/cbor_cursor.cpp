#include "vault/cbor_cursor.h"

namespace aparte::vault {

namespace {

std::uint64_t bigEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

// The smallest value that needs so many bytes: anything below has a shorter form.
constexpr std::uint64_t smallest(std::size_t size) {
    return size == 1 ? 24 : std::uint64_t(1) << (4 * size);
}

bool isKnown(unsigned major) {
    return major != 2 && major != 6;
}

} // namespace

std::optional<CborCursor::Head> CborCursor::head() {
    if (m_rest.empty())
        return {};
    const auto first = static_cast<unsigned char>(m_rest.front());
    const unsigned major = first >> 5, low = first & 31;
    if (!isKnown(major) || low > 27)
        return {};
    if (major == 7) {
        if (low == 27 && m_rest.size() >= 9) {
            Head number{Major::Simple, bigEndian(m_rest.substr(1, 8)), true};
            m_rest.remove_prefix(9);
            return number;
        }
        if (low < 20 || low > 22)
            return {};
    }
    if (low < 24) {
        m_rest.remove_prefix(1);
        return Head{Major(major), low, false};
    }
    const std::size_t size = std::size_t(1) << (low - 24);
    if (m_rest.size() < 1 + size)
        return {};
    const auto value = bigEndian(m_rest.substr(1, size));
    if (value < smallest(size))
        return {};
    m_rest.remove_prefix(1 + size);
    return Head{Major(major), value, false};
}

std::optional<std::uint64_t> CborCursor::count(Major major) {
    const auto found = head();
    if (!found || found->major != major || found->value > m_rest.size() / (major == Major::Map ? 2 : 1))
        return {};
    return found->value;
}

std::optional<std::uint64_t> CborCursor::key() {
    const auto found = head();
    return found && found->major == Major::Unsigned ? std::optional(found->value) : std::nullopt;
}

std::optional<std::string_view> CborCursor::text() {
    const auto found = head();
    if (!found || found->major != Major::Text || found->value > m_rest.size())
        return {};
    const auto text = m_rest.substr(0, found->value);
    m_rest.remove_prefix(found->value);
    return text;
}

bool CborCursor::skip() {
    // Without recursion: what is still to be skipped is a number, however deep the items lie.
    for (std::uint64_t left = 1; left > 0; --left) {
        const auto found = head();
        if (!found)
            return false;
        if (found->major == Major::Text) {
            if (found->value > m_rest.size())
                return false;
            m_rest.remove_prefix(found->value);
        } else if (found->major == Major::Array || found->major == Major::Map) {
            const auto items = found->major == Major::Map ? 2 : 1;
            if (found->value > m_rest.size() / static_cast<unsigned>(items))
                return false;
            left += found->value * static_cast<unsigned>(items);
        }
    }
    return true;
}

} // namespace aparte::vault
