#include "wycheproof.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace aparte::crypto::test {

namespace {

const char *const folder = APARTE_SOURCE_DIR "/../shared/vectors";

} // namespace

bool wycheproofIsThere() {
    return QDir(QString::fromUtf8(folder)).exists();
}

QList<QJsonObject> wycheproof(const char *file) {
    QFile source(QDir(QString::fromUtf8(folder)).filePath(QString::fromUtf8(file)));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> tests;
    const QJsonArray groups =
        QJsonDocument::fromJson(source.readAll()).object()[QStringLiteral("testGroups")].toArray();
    for (const QJsonValue &group : groups) {
        const QJsonObject sizes = group.toObject();
        for (const QJsonValue &test : sizes[QStringLiteral("tests")].toArray()) {
            QJsonObject found = test.toObject();
            for (const auto *name : {"ivSize", "tagSize"})
                found.insert(QString::fromUtf8(name), sizes[QString::fromUtf8(name)]);
            tests.append(found);
        }
    }
    return tests;
}

} // namespace aparte::crypto::test
