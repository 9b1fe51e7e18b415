#include "app/lock/aside_bytes.h"

#include <QtEndian>

namespace aparte::app {

namespace {

constexpr std::size_t lengthSize = sizeof(quint32);
constexpr char draft = 'd', form = 'f', order = 'o', between = '\0';

void add(std::vector<std::uint8_t> &bytes, char kind, const QByteArray &contents) {
    std::array<std::uint8_t, lengthSize> length{};
    qToLittleEndian(static_cast<quint32>(contents.size() + 1), length.data());
    bytes.insert(bytes.end(), length.begin(), length.end());
    bytes.push_back(static_cast<std::uint8_t>(kind));
    bytes.insert(bytes.end(), contents.begin(), contents.end());
}

void take(Carried &carried, const QByteArray &piece) {
    const QByteArray contents = piece.mid(1);
    if (piece[0] == draft)
        carried.drafts.push_back(contents);
    else if (piece[0] == form)
        carried.forms.push_back(contents);
    else if (const qsizetype end = contents.indexOf(between); piece[0] == order && end > 0)
        carried.orders.push_back({QString::fromUtf8(contents.left(end)), QString::fromUtf8(contents.mid(end + 1))});
}

} // namespace

std::vector<std::uint8_t> bytesOf(const Carried &carried) {
    std::vector<std::uint8_t> bytes;
    for (const QByteArray &sealed : carried.drafts)
        add(bytes, draft, sealed);
    for (const QByteArray &sealed : carried.forms)
        add(bytes, form, sealed);
    for (const backup::CopyOrder &copy : carried.orders)
        add(bytes, order, copy.from.toUtf8() + between + copy.to.toUtf8());
    return bytes;
}

Carried carriedIn(const std::vector<std::uint8_t> &bytes) {
    Carried carried;
    std::size_t from = 0;
    while (bytes.size() - from >= lengthSize) {
        const auto length = qFromLittleEndian<quint32>(bytes.data() + from);
        from += lengthSize;
        if (length == 0 || length > bytes.size() - from)
            break;
        take(carried, QByteArray(reinterpret_cast<const char *>(bytes.data() + from), static_cast<qsizetype>(length)));
        from += length;
    }
    return carried;
}

} // namespace aparte::app
