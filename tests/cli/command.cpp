#include "command.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <unistd.h>

namespace aparte::test {

namespace {

constexpr int secretDescriptor = 9;
constexpr int patience = 120000; // milliseconds

// A pipe that already holds what is to be read; it closes with this object.
class FilledPipe {
public:
    explicit FilledPipe(const QByteArray &bytes) {
        if (::pipe2(m_ends, O_CLOEXEC) != 0 ||
            ::write(m_ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
            qFatal("no pipe");
        ::close(m_ends[1]);
    }
    ~FilledPipe() { ::close(m_ends[0]); }
    FilledPipe(const FilledPipe &) = delete;
    FilledPipe &operator=(const FilledPipe &) = delete;
    int reading() const { return m_ends[0]; }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace

QString program() {
    return QStringLiteral(APARTE_BIN_DIR "/aparte-cli");
}

bool Ended::isOneObject() const {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError && document.isObject() && out.count('\n') == 1 && out.endsWith('\n');
}

QJsonObject Ended::object() const {
    return QJsonDocument::fromJson(out).object();
}

QJsonObject Ended::error() const {
    return object().value(QStringLiteral("error")).toObject();
}

QByteArray Ended::said() const {
    return "out: " + out.left(2000) + " err: " + err.left(2000);
}

Command &Command::secrets(const QByteArray &lines) {
    m_secrets = lines;
    m_hasSecrets = true;
    return *this;
}

Command &Command::set(const char *variable, const QString &value) {
    m_environment.insert(QString::fromUtf8(variable), value);
    return *this;
}

void Command::start(QProcess &process) {
    const FilledPipe pipe(m_secrets);
    QStringList words = m_wrapper + QStringList{program()} + m_arguments;
    if (m_hasSecrets) // before a "--", behind which everything is text
        words.insert(m_wrapper.size() + 2, QStringLiteral("--passphrase-fd=") + QString::number(secretDescriptor));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto one = m_environment.begin(); one != m_environment.end(); ++one)
        environment.insert(one.key(), one.value());
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&pipe, this] {
        ::dup2(pipe.reading(), secretDescriptor);
        ::fcntl(secretDescriptor, F_SETFD, 0); // it may have had this number already, and closes on exec
        if (m_prepare)
            m_prepare();
    });
    process.start(words.takeFirst(), words);
    if (!process.waitForStarted(patience))
        qFatal("aparte-cli does not start");
    process.write(m_input);
}

Ended Command::finish(QProcess &process) {
    QElapsedTimer timer;
    timer.start();
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError(),
            timer.elapsed()};
}

Ended Command::run() {
    QProcess process;
    start(process);
    return finish(process);
}

} // namespace aparte::test
