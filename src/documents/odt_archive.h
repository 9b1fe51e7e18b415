// The archive that an OpenDocument text is: nothing compressed, in the order given, dated 1980, so that no other bytes
// can come out of the same content (docs/decisions.md says why no library writes it).
#pragma once

#include <QByteArray>

#include <vector>

namespace aparte::documents {

struct ArchiveEntry {
    QByteArray name; // ASCII
    QByteArray content;
};

QByteArray storedArchive(const std::vector<ArchiveEntry> &entries); // PKWARE APPNOTE 6.3: each below 4 GiB

} // namespace aparte::documents
