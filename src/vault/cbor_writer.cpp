#include "vault/cbor_writer.h"

#include <bit>

namespace aparte::vault {

void CborWriter::integer(qint64 number) {
    if (number >= 0)
        head(0, static_cast<quint64>(number));
    else
        head(1, static_cast<quint64>(-1 - number));
}

void CborWriter::floating(double number) {
    m_bytes.append('\xfb');
    bigEndian(std::bit_cast<quint64>(number), 8);
}

void CborWriter::text(const QString &text) {
    const auto utf8 = text.toUtf8();
    head(3, static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::head(unsigned major, quint64 value) {
    const auto first = [&](unsigned low) { m_bytes.append(static_cast<char>(major << 5 | low)); };
    if (value < 24)
        return first(static_cast<unsigned>(value));
    const int size = value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
    first(23u + static_cast<unsigned>(std::bit_width(static_cast<unsigned>(size))));
    bigEndian(value, size);
}

void CborWriter::bigEndian(quint64 value, int size) {
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        m_bytes.append(static_cast<char>(value >> shift));
}

} // namespace aparte::vault
