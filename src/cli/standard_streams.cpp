#include "cli/standard_streams.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace aparte::cli {

namespace {

bool writeAll(int descriptor, const QByteArray &bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count = ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN) {
            pollfd wanted{descriptor, POLLOUT, 0};
            static_cast<void>(::poll(&wanted, 1, -1));
            continue;
        }
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

bool isControl(QChar character) {
    return (character < u' ' && character != u'\n' && character != u'\t') ||
           (character >= QChar(0x7f) && character <= QChar(0x9f));
}

// They turn the text around what follows, so that a line can say something else than it holds.
bool turnsText(QChar character) {
    return (character >= QChar(0x202a) && character <= QChar(0x202e)) ||
           (character >= QChar(0x2066) && character <= QChar(0x2069));
}

} // namespace

void holdStandardStreams() {
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is a write error, said in words
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", O_RDONLY)); // takes the lowest free number: this one
}

QByteArray printable(const QString &text) {
    QString shown = text;
    for (QChar &character : shown)
        if (isControl(character) || turnsText(character))
            character = QChar(QChar::ReplacementCharacter);
    return shown.toUtf8();
}

Result<void> writeOutput(const QByteArray &bytes) {
    if (!writeAll(STDOUT_FILENO, bytes))
        return fault(Fault::Kind::Failed, "output.failed", {}, errno);
    return {};
}

void say(const QString &line) {
    sayWithoutLineEnd(line + u'\n');
}

void sayWithoutLineEnd(const QString &text) {
    static_cast<void>(writeAll(STDERR_FILENO, printable(text)));
}

void clearLine() {
    static_cast<void>(writeAll(STDERR_FILENO, QByteArrayLiteral("\r\033[K")));
}

bool errorIsScreen() {
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace aparte::cli
