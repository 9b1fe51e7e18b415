#include "domain/object_writer.h"

namespace aparte::domain {

void ObjectWriter::putUnlessEmpty(QStringView name, const QString &from) {
    if (!from.isEmpty())
        put(name, from);
}

// Null is how the format shows that there is none; a file that said it otherwise gets its own way back.
void ObjectWriter::putNone(QStringView name) {
    put(name, m_extra.contains(name) ? m_extra.value(name) : QJsonValue(QJsonValue::Null));
}

void ObjectWriter::textOrNull(QStringView name, const QString &from) {
    from.isEmpty() ? putNone(name) : put(name, from);
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
    if (!languages.isEmpty() || m_extra.contains(name))
        put(name, languages);
}

void ObjectWriter::day(QStringView name, const std::optional<QDate> &from) {
    if (from)
        day(name, *from);
}

void ObjectWriter::dayOrNull(QStringView name, const std::optional<QDate> &from) {
    from ? put(name, from->toString(Qt::ISODate)) : putNone(name);
}

void ObjectWriter::momentOrNull(QStringView name, const std::optional<QString> &from) {
    from ? put(name, *from) : putNone(name);
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
    from ? put(name, *from) : putNone(name);
}

QJsonObject ObjectWriter::finished() {
    for (auto field = m_extra.constBegin(); field != m_extra.constEnd(); ++field)
        if (!m_object.contains(field.key()))
            m_object.insert(field.key(), field.value());
    return std::move(m_object);
}

} // namespace aparte::domain
