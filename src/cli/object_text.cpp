#include "cli/object_text.h"

#include "cli/field_names.h"

#include <QJsonArray>

namespace aparte::cli {

namespace {

QString indented(const QString &text) {
    QString lines;
    for (const QString &line : text.split(u'\n'))
        lines += line.isEmpty() ? QStringLiteral("\n") : QStringLiteral("  ") + line + u'\n';
    return lines;
}

bool isEmpty(const QJsonValue &value) {
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool isSimple(const QJsonValue &value) {
    return !value.isObject() && !value.isArray() && !(value.isString() && value.toString().contains(u'\n'));
}

QString simple(const QJsonValue &value, const Tongue &in) {
    if (value.isBool())
        return value.toBool() ? in("oui", "yes") : in("non", "no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    return value.toString();
}

QString listOf(const QJsonArray &values, const Tongue &in) {
    QString text;
    for (const QJsonValue &value : values)
        text += value.isObject() ? textOf(value.toObject(), in) + u'\n' : simple(value, in) + u'\n';
    return text.trimmed();
}

QString whole(const QJsonValue &value, const Tongue &in) {
    if (value.isArray())
        return listOf(value.toArray(), in);
    return value.isObject() ? textOf(value.toObject(), in).trimmed() : value.toString().trimmed();
}

} // namespace

QString textOf(const QJsonObject &object, const Tongue &in) {
    QString lines, blocks;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue value = field.value();
        if (isEmpty(value))
            continue;
        const QString name = fieldName(field.key(), in) + in(" :", ":");
        if (isSimple(value))
            lines += name + u' ' + simple(value, in) + u'\n';
        else
            blocks += name + u'\n' + indented(whole(value, in));
    }
    return lines + blocks;
}

} // namespace aparte::cli
