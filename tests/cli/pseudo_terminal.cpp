#include "pseudo_terminal.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace aparte::test {

PseudoTerminal::PseudoTerminal() : m_ours(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    if (m_ours < 0 || ::grantpt(m_ours) != 0 || ::unlockpt(m_ours) != 0)
        qFatal("no pseudo-terminal");
    m_name = ::ptsname(m_ours);
    m_theirs = ::open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
}

PseudoTerminal::~PseudoTerminal() {
    ::close(m_theirs);
    ::close(m_ours);
}

void PseudoTerminal::beMine() const {
    ::setsid();
    static_cast<void>(::open(m_name.constData(), O_RDWR)); // the first one opened becomes the terminal of the session
}

bool PseudoTerminal::answer(QProcess &process, const QByteArray &question, const QByteArray &line) {
    QElapsedTimer waiting;
    waiting.start();
    process.setReadChannel(QProcess::StandardError);
    const auto from = m_asked.size();
    while (!m_asked.mid(from).contains(question)) {
        if (waiting.elapsed() > 60000 || process.state() != QProcess::Running)
            return false;
        process.waitForReadyRead(200);
        m_asked += process.readAllStandardError();
    }
    return ::write(m_ours, line.constData(), static_cast<std::size_t>(line.size())) == line.size();
}

bool PseudoTerminal::echoes() const {
    termios settings{};
    return ::tcgetattr(m_theirs, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

QByteArray PseudoTerminal::shown() const {
    QByteArray all(65536, '\0');
    ::fcntl(m_ours, F_SETFL, O_NONBLOCK);
    const auto count = ::read(m_ours, all.data(), static_cast<std::size_t>(all.size()));
    all.truncate(std::max<qsizetype>(count, 0));
    return all;
}

void withoutTerminal() {
    ::setsid();
}

} // namespace aparte::test
