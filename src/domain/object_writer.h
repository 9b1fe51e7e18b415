// Writes one object of a bundle, field by field: the counterpart of ObjectReader, walking the same describe(). An empty
// field is left out, except where the format shows null or the file it came from wrote it.
#pragma once

#include "domain/values.h"
#include "domain/vocabulary.h"

namespace aparte::domain {

class ObjectWriter {
public:
    // A describe() that is handed this one only reads its value.
    template<class T>
    using Value = const T;

    explicit ObjectWriter(const QJsonObject &extra) : m_extra(extra) {}

    void id(QStringView name, const QString &from) { put(name, from); }
    void text(QStringView name, const QString &from) { putUnlessEmpty(name, from); }
    void textOrNull(QStringView name, const QString &from);
    void texts(QStringView name, const QStringList &from);
    void word(QStringView name, const QString &from, Words) { putUnlessEmpty(name, from); }
    void bilingual(QStringView name, const BilingualText &from);
    void day(QStringView name, const QDate &from) { put(name, from.toString(Qt::ISODate)); }
    void day(QStringView name, const std::optional<QDate> &from);
    void dayOrNull(QStringView name, const std::optional<QDate> &from);
    void moment(QStringView name, const QString &from) { put(name, from); }
    void momentOrNull(QStringView name, const std::optional<QString> &from);
    void whole(QStringView name, int from, int) { put(name, from); }
    void whole(QStringView name, const std::optional<int> &from, int);
    void amount(QStringView name, const std::optional<double> &from);
    void amountOrNull(QStringView name, const std::optional<double> &from);
    void items(QStringView name, const QJsonArray &from) { put(name, from); }

    template<class T>
    void value(QStringView name, const std::optional<T> &from);
    template<class T>
    void values(QStringView name, const std::vector<T> &from);
    template<class T>
    void some(QStringView name, const std::vector<T> &from) {
        if (!from.empty())
            values(name, from);
    }

    void put(QStringView name, const QJsonValue &value) { m_object.insert(name, value); }
    QJsonObject finished(); // with the fields nobody knew

private:
    void putUnlessEmpty(QStringView name, const QString &from);
    void putNone(QStringView name);

    QJsonObject m_object;
    const QJsonObject &m_extra;
};

template<class T>
QJsonObject toJson(const T &value) {
    ObjectWriter writer(value.extra);
    describe(writer, value);
    return writer.finished();
}

template<class T>
void ObjectWriter::value(QStringView name, const std::optional<T> &from) {
    if (from)
        put(name, toJson(*from));
}

template<class T>
void ObjectWriter::values(QStringView name, const std::vector<T> &from) {
    QJsonArray list;
    for (const T &one : from)
        list.append(toJson(one));
    put(name, list);
}

} // namespace aparte::domain
