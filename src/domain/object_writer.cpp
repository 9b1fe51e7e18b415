#include "domain/object_writer.h"

namespace aparte::domain {

void ObjectWriter::putUnlessEmpty(QStringView name, const QString &from) {
    if (!from.isEmpty())
        put(name, from);
}

void ObjectWriter::textOrNull(QStringView name, const QString &from) {
    put(name, from.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(from));
}

void ObjectWriter::texts(QStringView name, const QStringList &from) {
    if (!from.isEmpty())
        put(name, QJsonArray::fromStringList(from));
}

void ObjectWriter::bilingual(QStringView name, const BilingualText &from) {
    QJsonObject languages = m_extra.value(name).toObject();
    if (!from.fr.isEmpty())
        languages.insert(u"fr", from.fr);
    if (!from.en.isEmpty())
        languages.insert(u"en", from.en);
    put(name, languages);
}

void ObjectWriter::day(QStringView name, const std::optional<QDate> &from) {
    if (from)
        day(name, *from);
}

void ObjectWriter::dayOrNull(QStringView name, const std::optional<QDate> &from) {
    put(name, from ? QJsonValue(from->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
}

void ObjectWriter::momentOrNull(QStringView name, const std::optional<QString> &from) {
    put(name, from ? QJsonValue(*from) : QJsonValue(QJsonValue::Null));
}

void ObjectWriter::whole(QStringView name, const std::optional<int> &from, int) {
    if (from)
        put(name, *from);
}

void ObjectWriter::amount(QStringView name, const std::optional<double> &from) {
    if (from)
        put(name, *from);
}

void ObjectWriter::amountOrNull(QStringView name, const std::optional<double> &from) {
    put(name, from ? QJsonValue(*from) : QJsonValue(QJsonValue::Null));
}

QJsonObject ObjectWriter::finished() {
    for (auto field = m_extra.constBegin(); field != m_extra.constEnd(); ++field)
        if (!m_object.contains(field.key()))
            m_object.insert(field.key(), field.value());
    return std::move(m_object);
}

} // namespace aparte::domain
