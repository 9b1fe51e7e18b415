#include "domain/meaning.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aparte::domain {

namespace {

bool saysSomething(const QJsonValue &value) {
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    return !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

QJsonArray meaningOf(const QJsonArray &list) {
    QJsonArray kept;
    for (const QJsonValue item : list)
        kept.append(meaning(item));
    return kept;
}

QJsonObject meaningOf(const QJsonObject &object) {
    QJsonObject kept;
    for (auto field = object.begin(); field != object.end(); ++field)
        if (const QJsonValue inner = meaning(field.value()); saysSomething(inner))
            kept.insert(field.key(), inner);
    return kept;
}

} // namespace

QJsonValue meaning(const QJsonValue &value) {
    if (value.isArray())
        return meaningOf(value.toArray());
    return value.isObject() ? QJsonValue(meaningOf(value.toObject())) : value;
}

} // namespace aparte::domain
