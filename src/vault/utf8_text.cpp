#include "vault/utf8_text.h"

#include <QStringDecoder>

namespace aparte::vault {

std::optional<QString> textOf(std::string_view utf8) {
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!bytes.isValidUtf8())
        return {};
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace aparte::vault
