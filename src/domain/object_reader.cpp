#include "domain/object_reader.h"

#include "domain/meaning.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace aparte::domain {

void Reading::fail(const char *code, const Place &place, qint64 have, qint64 need) {
    if (!fault)
        fault = aparte::fault(Fault::Kind::WrongUse, code, place.pointer().toStdString(), have, need);
}

ObjectReader::ObjectReader(const QJsonValue &value, const Place &place, Reading &reading)
    : m_object(value.toObject()), m_place(place), m_reading(reading) {
    if (!value.isObject())
        reading.fail("bundle.type", place);
}

QJsonValue ObjectReader::take(QStringView name) {
    m_known.push_back(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue ObjectReader::takeOrKeepEmpty(QStringView name) {
    if (const QJsonValue value = m_object.value(name); saysNothing(value))
        m_partly.insert(name, value);
    return take(name);
}

void ObjectReader::nullIsUsual(QStringView name) {
    if (m_partly.value(name).isNull())
        m_partly.remove(name);
}

bool ObjectReader::isType(const QJsonValue &value, QJsonValue::Type type, QStringView name) {
    if (value.type() == type)
        return true;
    m_reading.fail("bundle.type", m_place.in(name));
    return false;
}

void ObjectReader::text(QStringView name, QString &into) {
    const QJsonValue value = takeOrKeepEmpty(name);
    if (!failed() && !value.isUndefined() && isType(value, QJsonValue::String, name))
        into = value.toString();
}

void ObjectReader::id(QStringView name, QString &into) {
    text(name, into);
    if (!failed() && into.isEmpty())
        m_reading.fail("bundle.missing", m_place.in(name));
}

void ObjectReader::texts(QStringView name, QStringList &into) {
    const QJsonValue value = takeOrKeepEmpty(name);
    if (failed() || value.isUndefined() || !isType(value, QJsonValue::Array, name))
        return;
    const Place list = m_place.in(name);
    qsizetype index = 0;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return m_reading.fail("bundle.type", list.in(index));
        into.append(item.toString());
        ++index;
    }
}

void ObjectReader::word(QStringView name, QString &into, Words allowed) {
    QString written;
    text(name, written);
    if (failed() || written.isEmpty())
        return;
    if (!isOneOf(written, allowed))
        return m_reading.fail("bundle.value", m_place.in(name));
    into = written;
}

void ObjectReader::bilingual(QStringView name, BilingualText &into) {
    const QJsonValue value = takeOrKeepEmpty(name);
    if (failed() || value.isUndefined() || !isType(value, QJsonValue::Object, name))
        return;
    const Place place = m_place.in(name);
    ObjectReader languages(value, place, m_reading);
    languages.text(u"fr", into.fr);
    languages.text(u"en", into.en);
    QJsonObject others;
    languages.rest(others);
    if (!others.isEmpty())
        m_partly.insert(name, others);
}

void ObjectReader::readDay(QStringView name, const QJsonValue &value, QDate &into) {
    if (!isType(value, QJsonValue::String, name))
        return;
    const QString written = value.toString();
    into = QDate::fromString(written, Qt::ISODate);
    if (!into.isValid() || into.toString(Qt::ISODate) != written)
        m_reading.fail("bundle.value", m_place.in(name));
}

void ObjectReader::day(QStringView name, QDate &into) {
    const QJsonValue value = take(name);
    if (failed())
        return;
    if (value.isUndefined())
        return m_reading.fail("bundle.missing", m_place.in(name));
    readDay(name, value, into);
}

void ObjectReader::day(QStringView name, std::optional<QDate> &into) {
    const QJsonValue value = takeOrKeepEmpty(name);
    if (!failed() && !value.isUndefined())
        readDay(name, value, into.emplace());
}

std::optional<QString> ObjectReader::readMoment(QStringView name) {
    QString written;
    text(name, written);
    if (failed() || written.isEmpty())
        return std::nullopt;
    constexpr qsizetype dateAndMinutes = 16; // 2025-11-03T09:10
    if (written.size() < dateAndMinutes || !QDateTime::fromString(written, Qt::ISODate).isValid()) {
        m_reading.fail("bundle.value", m_place.in(name));
        return std::nullopt;
    }
    return written;
}

void ObjectReader::moment(QStringView name, QString &into) {
    const auto written = readMoment(name);
    if (written)
        into = *written;
    else if (!failed())
        m_reading.fail("bundle.missing", m_place.in(name));
}

void ObjectReader::momentOrNull(QStringView name, std::optional<QString> &into) {
    into = readMoment(name);
    nullIsUsual(name);
}

void ObjectReader::whole(QStringView name, std::optional<int> &into, int most) {
    const QJsonValue value = takeOrKeepEmpty(name);
    if (failed() || value.isUndefined() || !isType(value, QJsonValue::Double, name))
        return;
    const double number = value.toDouble();
    if (number < 0 || number > most || number != std::floor(number))
        return m_reading.fail("bundle.value", m_place.in(name));
    into = static_cast<int>(number);
}

void ObjectReader::whole(QStringView name, int &into, int most) {
    std::optional<int> number;
    whole(name, number, most);
    into = number.value_or(into);
}

void ObjectReader::amount(QStringView name, std::optional<double> &into) {
    const QJsonValue value = takeOrKeepEmpty(name);
    if (failed() || value.isUndefined() || !isType(value, QJsonValue::Double, name))
        return;
    if (value.toDouble() < 0)
        return m_reading.fail("bundle.value", m_place.in(name));
    into = value.toDouble();
}

void ObjectReader::items(QStringView name, QJsonArray &into) {
    const QJsonValue value = take(name);
    if (!failed() && !value.isUndefined() && isType(value, QJsonValue::Array, name))
        into = value.toArray();
}

void ObjectReader::rest(QJsonObject &extra) {
    if (failed())
        return;
    extra = m_partly;
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        const QString name = field.key();
        if (std::find(m_known.begin(), m_known.end(), QStringView(name)) != m_known.end())
            continue;
        extra.insert(name, field.value());
        m_reading.unknownFields.append(m_place.in(name).pointer());
    }
}

} // namespace aparte::domain
