// Reads one object of a bundle field by field: strict about types, numbers, dates and words; null, absent and empty
// mean the same, but one that was written is kept in `extra` under its own name, so that it leaves as it came; what no
// field asked for is kept there too and its place noted. The first fault stops everything after it.
#pragma once

#include "crypto/result.h"
#include "domain/place.h"
#include "domain/values.h"
#include "domain/vocabulary.h"

namespace aparte::domain {

// What one reading of a file gathers, whatever object it is in.
struct Reading {
    std::optional<Fault> fault;
    QStringList unknownFields;

    bool failed() const { return fault.has_value(); }
    void fail(const char *code, const Place &place, qint64 have = 0, qint64 need = 0);
};

class ObjectReader {
public:
    // A describe() that is handed this one fills its value in.
    template<class T>
    using Value = T;

    ObjectReader(const QJsonValue &value, const Place &place, Reading &reading);

    void id(QStringView name, QString &into); // required, not empty
    void text(QStringView name, QString &into);
    void textOrNull(QStringView name, QString &into) { text(name, into), nullIsUsual(name); }
    void texts(QStringView name, QStringList &into);
    void word(QStringView name, QString &into, Words allowed);
    void bilingual(QStringView name, BilingualText &into);
    void day(QStringView name, QDate &into); // required, 2025-10-14
    void day(QStringView name, std::optional<QDate> &into);
    void dayOrNull(QStringView name, std::optional<QDate> &into) { day(name, into), nullIsUsual(name); }
    void moment(QStringView name, QString &into); // required, 2025-11-03T09:10
    void momentOrNull(QStringView name, std::optional<QString> &into);
    void whole(QStringView name, int &into, int most); // 0 to most
    void whole(QStringView name, std::optional<int> &into, int most);
    void amount(QStringView name, std::optional<double> &into); // 0 or more
    void amountOrNull(QStringView name, std::optional<double> &into) { amount(name, into), nullIsUsual(name); }
    void items(QStringView name, QJsonArray &into); // kept as they are

    template<class T>
    void value(QStringView name, std::optional<T> &into);
    template<class T>
    void values(QStringView name, std::vector<T> &into);
    template<class T>
    void some(QStringView name, std::vector<T> &into); // left out by the writer when there is none
    // For children that a Bundle keeps elsewhere: called with a reader for each object of the array.
    template<class Each>
    void children(QStringView name, const Each &each);

    void rest(QJsonObject &extra); // last: every field not asked for

    bool failed() const { return m_reading.failed(); }
    const Place &place() const { return m_place; }
    void fail(const char *code, const Place &place) { m_reading.fail(code, place); }

private:
    QJsonValue take(QStringView name); // marks it known; Undefined for null
    QJsonValue takeOrKeepEmpty(QStringView name);
    void nullIsUsual(QStringView name); // the writer says it by itself
    void readDay(QStringView name, const QJsonValue &value, QDate &into);
    bool isType(const QJsonValue &value, QJsonValue::Type type, QStringView name);
    std::optional<QString> readMoment(QStringView name);

    QJsonObject m_object;
    const Place &m_place;
    Reading &m_reading;
    std::vector<QStringView> m_known;
    QJsonObject m_partly; // what a known field holds beyond what is known: other languages, or that it was empty
};

template<class T>
void ObjectReader::value(QStringView name, std::optional<T> &into) {
    const QJsonValue found = takeOrKeepEmpty(name);
    if (failed() || found.isUndefined())
        return;
    const Place place = m_place.in(name);
    ObjectReader reader(found, place, m_reading);
    describe(reader, into.emplace());
    reader.rest(into->extra);
}

template<class T>
void ObjectReader::values(QStringView name, std::vector<T> &into) {
    children(name, [&into](ObjectReader &reader) {
        T &one = into.emplace_back();
        describe(reader, one);
        reader.rest(one.extra);
    });
}

template<class T>
void ObjectReader::some(QStringView name, std::vector<T> &into) {
    static_cast<void>(takeOrKeepEmpty(name));
    values(name, into);
}

template<class Each>
void ObjectReader::children(QStringView name, const Each &each) {
    const QJsonValue found = take(name);
    if (failed() || found.isUndefined() || !isType(found, QJsonValue::Array, name))
        return;
    const Place list = m_place.in(name);
    qsizetype index = 0;
    for (const QJsonValue &item : found.toArray()) {
        const Place place = list.in(index++);
        ObjectReader reader(item, place, m_reading);
        if (failed())
            return;
        each(reader);
    }
}

} // namespace aparte::domain
