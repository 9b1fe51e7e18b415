#include "vector_file.h"

#include "vault_support.h"

#include <QDir>

namespace aparte::test {

namespace {

crypto::Bytes fromHex(const QByteArray &digits) {
    const auto bytes = QByteArray::fromHex(digits);
    return {bytes.begin(), bytes.end()};
}

} // namespace

crypto::Bytes VectorFile::hex(const char *field) const {
    return fromHex(text(field));
}

VectorFile VectorFile::read(const QByteArray &file) {
    const auto bytesAt = file.indexOf("bytes:\n");
    VectorFile vector;
    for (const auto &line : file.left(bytesAt).split('\n'))
        if (const auto colon = line.indexOf(": "); colon > 0)
            vector.fields[QString::fromUtf8(line.left(colon))] = line.mid(colon + 2);
    vector.bytes = fromHex(file.mid(bytesAt + 7));
    return vector;
}

QList<VectorFile> VectorFile::all(const char *area) {
    const QDir folder(QStringLiteral(APARTE_SOURCE_DIR "/tests/vectors/") + QLatin1String(area));
    QList<VectorFile> found;
    for (const auto &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        found.push_back(read(readFile(folder.filePath(name))));
    return found;
}

} // namespace aparte::test
