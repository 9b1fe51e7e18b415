// Runs the second reader (tests/vault/reader.py, which shares no line with the program) on a vault.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <map>
#include <utility>

namespace aparte::test {

struct Reading {
    int exit = -1; // 0 read, 3 wrong secret, 4 refused; -1: it broke
    QJsonObject said;
    QByteArray complaint;

    QString refusal() const { return said.value(u"refused").toString(); } // "<kind>: <reason>"
    QString refusalKind() const { return refusal().section(QStringLiteral(": "), 0, 0); }
};

inline Reading secondReading(const QString &vault, const QByteArray &secret, const QStringList &options = {}) {
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 QStringList{QStringLiteral("-B"), QStringLiteral(APARTE_SOURCE_DIR "/tests/vault/reader.py"), vault} +
                     options);
    python.write(secret + '\n');
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitStatus() != QProcess::NormalExit)
        return {-1, {}, python.readAllStandardError()};
    return {python.exitCode(), QJsonDocument::fromJson(python.readAllStandardOutput()).object(),
            python.readAllStandardError()};
}

using RecordName = std::pair<QString, QString>; // owner and record id, in hex

inline std::map<RecordName, QJsonObject> recordsIn(const Reading &reading) {
    std::map<RecordName, QJsonObject> found;
    for (const auto value : reading.said.value(u"records").toArray()) {
        const auto record = value.toObject();
        if (record.value(u"kind").isDouble())
            continue; // a kind that nobody knows is listed, not read
        found[{record.value(u"owner").toString(), record.value(u"id").toString()}] = record;
    }
    return found;
}

// Everything of a folder, so that what is only read can be seen to stay as it was.
inline QByteArray fingerprint(const QString &folder) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder + u'/' + name);
        hash.addData(name.toUtf8() + '\n');
        if (file.open(QIODevice::ReadOnly))
            hash.addData(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return hash.result();
}

} // namespace aparte::test
