#include "vault/json_cbor.h"

#include "vault/utf8_text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace aparte::vault {

namespace {

constexpr int deepest = 1100;

bool comesBefore(QByteArrayView one, QByteArrayView other) {
    return one.size() != other.size() ? one.size() < other.size() : one < other;
}

void writeObject(CborWriter &writer, const QJsonObject &object) {
    std::vector<std::pair<QByteArray, QString>> keys;
    for (auto it = object.begin(); it != object.end(); ++it)
        keys.emplace_back(it.key().toUtf8(), it.key());
    std::ranges::sort(keys, [](const auto &one, const auto &other) { return comesBefore(one.first, other.first); });
    writer.map(object.size());
    for (const auto &[utf8, key] : keys) {
        writer.text(key);
        writeJson(writer, object.value(key));
    }
}

void writeArray(CborWriter &writer, const QJsonArray &array) {
    writer.array(array.size());
    for (const QJsonValue item : array)
        writeJson(writer, item);
}

// QJsonValue remembers whether a number was written as a whole one; nothing but its variant tells.
void writeNumber(CborWriter &writer, const QJsonValue &value) {
    if (value.toVariant().typeId() == QMetaType::LongLong)
        writer.integer(value.toInteger());
    else
        writer.floating(value.toDouble());
}

std::optional<QString> readText(CborCursor &cursor) {
    const auto text = cursor.text();
    return text ? textOf(*text) : std::nullopt;
}

std::optional<QJsonValue> readArray(CborCursor &cursor, int depth) {
    const auto count = cursor.count(CborCursor::Major::Array);
    if (!count)
        return {};
    QJsonArray array;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto item = readJson(cursor, depth + 1);
        if (!item)
            return {};
        array.append(*item);
    }
    return QJsonValue(array);
}

std::optional<QJsonValue> readObject(CborCursor &cursor, int depth) {
    const auto count = cursor.count(CborCursor::Major::Map);
    if (!count)
        return {};
    QJsonObject object;
    QByteArray before;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto key = readText(cursor);
        const auto utf8 = key ? key->toUtf8() : QByteArray();
        if (!key || (i > 0 && !comesBefore(before, utf8))) // ascending: no key twice
            return {};
        const auto value = readJson(cursor, depth + 1);
        if (!value)
            return {};
        object.insert(*key, *value);
        before = utf8;
    }
    return QJsonValue(object);
}

std::optional<QJsonValue> readScalar(CborCursor &cursor) {
    using Major = CborCursor::Major;
    const auto head = cursor.head();
    if (!head)
        return {};
    if (head->isDouble) {
        const auto number = std::bit_cast<double>(head->value);
        return std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    if (head->major == Major::Simple)
        return head->value == 22 ? QJsonValue(QJsonValue::Null) : QJsonValue(head->value == 21);
    if (head->value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {};
    const auto number = static_cast<qint64>(head->value);
    return QJsonValue(head->major == Major::Unsigned ? number : -1 - number);
}

} // namespace

void writeJson(CborWriter &writer, const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return writer.boolean(value.toBool());
    case QJsonValue::Double:
        return writeNumber(writer, value);
    case QJsonValue::String:
        return writer.text(value.toString());
    case QJsonValue::Array:
        return writeArray(writer, value.toArray());
    case QJsonValue::Object:
        return writeObject(writer, value.toObject());
    default:
        return writer.null();
    }
}

std::optional<QJsonValue> readJson(CborCursor &cursor, int depth) {
    const auto next = cursor.peek();
    if (!next || depth > deepest)
        return {};
    switch (next->major) {
    case CborCursor::Major::Text: {
        const auto text = readText(cursor);
        return text ? std::optional(QJsonValue(*text)) : std::nullopt;
    }
    case CborCursor::Major::Array:
        return readArray(cursor, depth);
    case CborCursor::Major::Map:
        return readObject(cursor, depth);
    default:
        return readScalar(cursor);
    }
}

} // namespace aparte::vault
