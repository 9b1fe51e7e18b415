// The real aparte-cli, run as a person or a script would.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace aparte::test {

struct Ended {
    int code = -1; // -1: it did not end by itself
    QByteArray out, err;
    qint64 milliseconds = 0;

    bool isOneObject() const; // standard output is exactly one JSON object on one line
    QJsonObject object() const;
    QJsonObject error() const;
    QByteArray said() const; // for a failed comparison
};

class Command {
public:
    explicit Command(QStringList arguments) : m_arguments(std::move(arguments)) {}

    Command &secrets(const QByteArray &lines); // through a pipe of its own, with --passphrase-fd
    Command &input(const QByteArray &bytes) { return m_input = bytes, *this; }
    Command &set(const char *variable, const QString &value);
    Command &inChild(std::function<void()> prepare) { return m_prepare = std::move(prepare), *this; }
    Command &through(QStringList wrapper) { return m_wrapper = std::move(wrapper), *this; } // sh, unshare, ...

    // Started, its input still open.
    void start(QProcess &process);
    Ended run();
    static Ended finish(QProcess &process);

private:
    QStringList m_arguments, m_wrapper;
    QByteArray m_secrets, m_input;
    bool m_hasSecrets = false;
    QMap<QString, QString> m_environment;
    std::function<void()> m_prepare;
};

QString program();

} // namespace aparte::test

#define EXPECT_CODE(ended, expected)                                                                                   \
    do {                                                                                                               \
        const auto &ended_ = (ended);                                                                                  \
        if (ended_.code != (expected))                                                                                 \
            QFAIL(("exit " + QByteArray::number(ended_.code) + ", not " #expected ": " + ended_.said()).constData());  \
    } while (false)
