#include "cli/terminal.h"

#include "cli/reading.h"
#include "cli/standard_streams.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace aparte::cli {

namespace {

// Typed characters are not shown while this lives, also when a signal ends the reading.
class WithoutEcho {
public:
    explicit WithoutEcho(int descriptor) : m_descriptor(descriptor) {
        if (::tcgetattr(descriptor, &m_before) != 0)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        silent.c_lflag |= ICANON | ISIG;
        m_changed = ::tcsetattr(descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~WithoutEcho() {
        if (m_changed)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;
    bool works() const { return m_changed; }

private:
    int m_descriptor;
    termios m_before{};
    bool m_changed = false;
};

} // namespace

Result<Terminal> Terminal::open() {
    const int descriptor = ::open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return fault(Fault::Kind::WrongUse, "terminal.none");
    return Terminal(descriptor);
}

Terminal::~Terminal() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<journal::SecretBytes> Terminal::secret(const QString &prompt) const {
    const WithoutEcho silence(m_descriptor);
    if (!silence.works())
        return fault(Fault::Kind::Failed, "terminal.echo");
    sayWithoutLineEnd(prompt);
    auto line = readSecretLine(m_descriptor);
    say({});
    return line;
}

Result<bool> Terminal::yes(const QString &question) const {
    sayWithoutLineEnd(question);
    QByteArray answer;
    for (char letter = 0; answer.size() < 16;) {
        auto count = readSome(m_descriptor, &letter, 1);
        if (!count)
            return count.fault();
        if (*count == 0 || letter == '\n')
            break;
        answer.append(letter);
    }
    const QByteArray word = answer.trimmed().toLower();
    return word == "oui" || word == "o" || word == "yes" || word == "y";
}

} // namespace aparte::cli
