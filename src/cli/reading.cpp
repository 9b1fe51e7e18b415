#include "cli/reading.h"

#include "cli/interrupt.h"

#include <QStringDecoder>

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace aparte::cli {

namespace {

constexpr std::size_t longestSecret = 1024; // bytes; a terminal hands over lines of 4,095 at most
constexpr qsizetype largestText = 16 << 20; // bytes: what an imported note may have (domain/bundle.h)
constexpr std::size_t textPiece = 64 << 10;

void waitFor(int descriptor) {
    pollfd wanted{descriptor, POLLIN, 0};
    static_cast<void>(::poll(&wanted, 1, -1));
}

qsizetype firstInvalid(const QByteArray &bytes) {
    qsizetype valid = 0, beyond = bytes.size();
    while (beyond - valid > 1) { // a stateless decoder says whether, not where
        const qsizetype middle = valid + (beyond - valid) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        static_cast<void>(QString(decoder.decode(QByteArrayView(bytes).first(middle))));
        (decoder.hasError() ? beyond : valid) = middle;
    }
    return valid;
}

} // namespace

Result<std::size_t> readSome(int descriptor, void *into, std::size_t size) {
    for (;;) {
        if (auto go = checkInterrupted(); !go)
            return go.fault();
        const auto count = ::read(descriptor, into, size);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno == EAGAIN)
            waitFor(descriptor);
        else if (errno != EINTR)
            return fault(Fault::Kind::WrongUse, "input.unreadable", std::to_string(descriptor), errno);
    }
}

Result<journal::SecretBytes> readSecretLine(int descriptor) {
    journal::SecretBytes line(longestSecret + 2);
    const auto room = line.fillSecretBytes();
    std::size_t length = 0;
    for (;; ++length) {
        if (length == room.size())
            return fault(Fault::Kind::WrongUse, "passphrase.too-long", {}, 0, longestSecret);
        auto count = readSome(descriptor, room.data() + length, 1);
        if (!count)
            return count.fault();
        if (*count == 0 && length == 0)
            return fault(Fault::Kind::WrongUse, "passphrase.no-line");
        if (*count == 0)
            break;
        if (room[length] == '\n') {
            length -= length > 0 && room[length - 1] == '\r' ? 1 : 0;
            break;
        }
    }
    if (length > longestSecret)
        return fault(Fault::Kind::WrongUse, "passphrase.too-long", {}, 0, longestSecret);
    line.shrink(length);
    return line;
}

Result<QString> readText(int descriptor) {
    QByteArray bytes;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + static_cast<qsizetype>(textPiece));
        auto count = readSome(descriptor, bytes.data() + before, textPiece);
        if (!count)
            return count.fault();
        bytes.truncate(before + static_cast<qsizetype>(*count));
        if (bytes.size() > largestText)
            return fault(Fault::Kind::WrongUse, "note.too-large", {}, bytes.size(), largestText);
        if (*count == 0)
            break;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fault(Fault::Kind::WrongUse, "note.utf8", {}, firstInvalid(bytes));
    return text;
}

} // namespace aparte::cli
