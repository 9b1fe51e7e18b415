#include "domain/meaning.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aparte::domain {

namespace {

QJsonArray meaningOf(const QJsonArray &list) {
    QJsonArray kept;
    for (const QJsonValue item : list)
        kept.append(meaning(item));
    return kept;
}

bool isEmptyObject(const QJsonValue &value) {
    return value.isObject() && value.toObject().isEmpty();
}

QJsonObject meaningOf(const QJsonObject &object) {
    QJsonObject kept;
    for (auto field = object.begin(); field != object.end(); ++field)
        if (const QJsonValue inner = meaning(field.value()); !saysNothing(inner) && !isEmptyObject(inner))
            kept.insert(field.key(), inner);
    return kept;
}

} // namespace

bool saysNothing(const QJsonValue &value) {
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

QJsonValue meaning(const QJsonValue &value) {
    if (value.isArray())
        return meaningOf(value.toArray());
    return value.isObject() ? QJsonValue(meaningOf(value.toObject())) : value;
}

} // namespace aparte::domain
