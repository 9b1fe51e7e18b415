#include "bundle_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace {
QByteArray contentOf(const QString &name) {
    QFile file(QStringLiteral(APARTE_SOURCE_DIR "/tests/domain/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

QByteArray completeBundle() {
    return contentOf(QStringLiteral("complete.json"));
}

QByteArray playedBundle() {
    return contentOf(QStringLiteral("played.json"));
}

QByteArray quoted(const char *text) {
    return QByteArray(text).replace('\'', '"');
}

QByteArray bundleWith(const QByteArray &parts) {
    return R"({"format": "aparte-bundle", "version": 1)" + (parts.isEmpty() ? "" : ", " + parts) + "}";
}

QByteArray personWith(const QByteArray &fields) {
    return bundleWith(R"("beneficiaries": [{"id": "b1", "name": "A", )" + fields + "}]");
}

QJsonValue meaning(const QJsonValue &value) {
    const auto means = [](const QJsonValue &one) {
        return !(one.isNull() || (one.isString() && one.toString().isEmpty()) ||
                 (one.isArray() && one.toArray().isEmpty()) || (one.isObject() && one.toObject().isEmpty()));
    };
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray())
            kept.append(meaning(item));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        if (const QJsonValue inner = meaning(field.value()); means(inner))
            kept.insert(field.key(), inner);
    return kept;
}
