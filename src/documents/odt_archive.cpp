#include "documents/odt_archive.h"

#include <QtEndian>

#include <zlib.h>

namespace aparte::documents {

namespace {

constexpr quint32 localHeader = 0x04034b50, centralHeader = 0x02014b50, endOfDirectory = 0x06054b50;
constexpr quint16 version = 20, noFlags = 0, stored = 0, midnight = 0, firstDay = 0x0021; // 1980-01-01

template<class Number>
void add(QByteArray &bytes, Number number) {
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// What both headers of an entry say.
void addCommon(QByteArray &bytes, const ArchiveEntry &entry) {
    const auto size = static_cast<quint32>(entry.content.size());
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef *>(entry.content.constData()),
                              static_cast<z_size_t>(entry.content.size()));
    for (const quint16 word : {version, noFlags, stored, midnight, firstDay})
        add(bytes, word);
    add(bytes, static_cast<quint32>(sum));
    add(bytes, size); // compressed
    add(bytes, size);
    add(bytes, static_cast<quint16>(entry.name.size()));
    add<quint16>(bytes, 0); // no extra field: the first entry's content must begin at byte 38 (ODF 1.2 part 3, 3.3)
}

} // namespace

QByteArray storedArchive(const std::vector<ArchiveEntry> &entries) {
    QByteArray bytes, directory;
    for (const ArchiveEntry &entry : entries) {
        const auto place = static_cast<quint32>(bytes.size());
        add(bytes, localHeader);
        addCommon(bytes, entry);
        bytes += entry.name + entry.content;
        add(directory, centralHeader);
        add(directory, version); // of who made it, on a system without file modes
        addCommon(directory, entry);
        add<quint16>(directory, 0); // no comment
        add<quint16>(directory, 0); // first and only disk
        add<quint16>(directory, 0); // internal attributes
        add<quint32>(directory, 0); // external ones
        add(directory, place);
        directory += entry.name;
    }
    const auto place = static_cast<quint32>(bytes.size()), size = static_cast<quint32>(directory.size());
    const auto count = static_cast<quint16>(entries.size());
    bytes += directory;
    add(bytes, endOfDirectory);
    add<quint32>(bytes, 0); // this disk, the directory's disk
    add(bytes, count);
    add(bytes, count);
    add(bytes, size);
    add(bytes, place);
    add<quint16>(bytes, 0); // no comment
    return bytes;
}

} // namespace aparte::documents
