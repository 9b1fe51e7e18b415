// Starts one of tests/process/programs and collects what it told: lines "name value".
#pragma once

#include <QProcess>
#include <QStringList>

namespace programs {

struct Told {
    int exitCode = -1;
    QStringList lines;

    QString value(const QString &name) const {
        for (const QString &line : lines) {
            if (line.startsWith(name + QLatin1Char(' ')))
                return line.mid(name.size() + 1);
        }
        return QStringLiteral("(not told)");
    }
    QStringList values(const QString &name) const {
        QStringList found;
        for (const QString &line : lines) {
            if (line.startsWith(name + QLatin1Char(' ')))
                found << line.mid(name.size() + 1);
        }
        return found;
    }
};

inline Told run(const QString &name, const QStringList &arguments = {}, const QStringList &environment = {}) {
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(APARTE_BIN_DIR "/../tests/process_program_") + name, arguments);
    if (!process.waitForFinished(20000))
        return {};
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)};
}

} // namespace programs
