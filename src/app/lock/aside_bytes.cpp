#include "app/lock/aside_bytes.h"

#include <QtEndian>

namespace aparte::app {

namespace {
constexpr std::size_t lengthSize = sizeof(quint32);
}

std::vector<std::uint8_t> bytesOf(const journal::Aside &aside) {
    std::vector<std::uint8_t> bytes;
    for (const QByteArray &sealed : aside) {
        std::array<std::uint8_t, lengthSize> length{};
        qToLittleEndian(static_cast<quint32>(sealed.size()), length.data());
        bytes.insert(bytes.end(), length.begin(), length.end());
        bytes.insert(bytes.end(), sealed.begin(), sealed.end());
    }
    return bytes;
}

journal::Aside asideIn(const std::vector<std::uint8_t> &bytes) {
    journal::Aside aside;
    std::size_t from = 0;
    while (bytes.size() - from >= lengthSize) {
        const auto length = qFromLittleEndian<quint32>(bytes.data() + from);
        from += lengthSize;
        if (length > bytes.size() - from)
            break;
        aside.push_back(
            QByteArray(reinterpret_cast<const char *>(bytes.data() + from), static_cast<qsizetype>(length)));
        from += length;
    }
    return aside;
}

} // namespace aparte::app
