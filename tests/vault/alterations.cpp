#include "alterations.h"

#include <sodium.h>

namespace aparte::test {

namespace {

constexpr qsizetype copySize = 266240, checksumAt = 266208, slotAt = 64, slotSize = 192, ringAt = 1048, placeSize = 64,
                    places = 4096;

qsizetype below(std::mt19937 &random, qsizetype limit) {
    return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
}

void put(QByteArray &bytes, qsizetype at, const QByteArray &part) {
    bytes.replace(at, part.size(), part);
}

void swapParts(QByteArray &bytes, qsizetype one, qsizetype another, qsizetype size) {
    const auto kept = bytes.mid(one, size);
    put(bytes, one, bytes.mid(another, size));
    put(bytes, another, kept);
}

struct Pages {
    qsizetype first, size;
};

Pages pagesOf(const QByteArray &name) {
    if (name == "journal.db-wal")
        return {32, 16384 + 24};
    return {0, name == "keys" ? qsizetype(64) : qsizetype(16384)};
}

void takePart(QByteArray &bytes, const QByteArray &from, qsizetype at, qsizetype size) {
    if (at + size <= from.size())
        put(bytes, at, from.mid(at, size));
}

} // namespace

void putChecksum(QByteArray &keys, qsizetype copy) {
    QByteArray checksum(copySize - checksumAt, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), 32,
                       reinterpret_cast<const unsigned char *>(keys.constData() + copy), checksumAt, nullptr, 0);
    put(keys, copy + checksumAt, checksum);
}

QByteArray alteredBytes(QByteArray now, const QByteArray &old, const QByteArray &other, const QByteArray &name,
                        std::mt19937 &random, QByteArray &said) {
    const auto pages = pagesOf(name);
    const auto page = [&] { return pages.first + below(random, (now.size() - pages.first) / pages.size) * pages.size; };
    const auto at = below(random, now.size()), place = page(), another = page();
    const auto way = below(random, 11);
    said = name + ": way " + QByteArray::number(way) + " at " + QByteArray::number(at) + ", page at " +
           QByteArray::number(place);
    switch (way) {
    case 0:
        now[at] = static_cast<char>(now[at] ^ (1 << below(random, 8)));
        break;
    case 1:
        now[at] = static_cast<char>(random());
        break;
    case 2:
        now.truncate(at);
        break;
    case 3:
        now.truncate(place);
        break;
    case 4:
        now += QByteArray(1 + below(random, 40000), static_cast<char>(random()));
        break;
    case 5:
        swapParts(now, place, another, pages.size);
        break;
    case 6:
        takePart(now, old, place, pages.size);
        break;
    case 7:
        takePart(now, other, place, pages.size);
        break;
    case 8:
        put(now, place, QByteArray(std::min(pages.size, now.size() - place), '\0'));
        break;
    case 9:
        now = other;
        break;
    default:
        now = old;
    }
    return now;
}

QByteArray alteredKeys(QByteArray now, const QByteArray &other, std::mt19937 &random, QByteArray &said) {
    const auto way = below(random, 6);
    const auto which = static_cast<unsigned>(1 + below(random, 3)); // copy A, B, both
    const bool rightSum = random() % 2;
    const auto at = below(random, copySize), one = below(random, places), another = below(random, places);
    const auto bit = static_cast<char>(1 << below(random, 8));
    said = "keys: way " + QByteArray::number(way) + " at " + QByteArray::number(at) + ", places " +
           QByteArray::number(one) + ' ' + QByteArray::number(another) + ", copies " + QByteArray::number(which) +
           (rightSum ? ", right sum" : "");
    for (const unsigned copy : {0u, 1u}) {
        if (!(which & (1u << copy)))
            continue;
        const qsizetype start = copy * copySize;
        const auto placeAt = [&](qsizetype number) { return start + ringAt + number * placeSize; };
        switch (way) {
        case 0:
            now[start + at] = static_cast<char>(now[start + at] ^ bit);
            break;
        case 1:
            swapParts(now, start + slotAt, start + slotAt + slotSize, slotSize);
            break;
        case 2:
            put(now, start + slotAt, other.mid(start + slotAt, slotSize));
            break;
        case 3:
            swapParts(now, placeAt(one), placeAt(another), placeSize);
            break;
        case 4:
            put(now, placeAt(one), other.mid(placeAt(one), placeSize));
            break;
        default:
            put(now, start + slotAt + slotSize, other.mid(start + slotAt + slotSize, slotSize));
        }
        if (rightSum)
            putChecksum(now, start);
    }
    return now;
}

} // namespace aparte::test
