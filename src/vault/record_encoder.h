// A value as a CBOR map: what is empty is left out.
#pragma once

#include "vault/json_cbor.h"
#include "vault/record_fields.h"

namespace aparte::vault {

class RecordEncoder {
public:
    template<class T>
    using Value = const T;

    template<class T>
    static QByteArray encode(const T &value) {
        RecordEncoder encoder;
        describe(encoder, value);
        CborWriter whole;
        whole.map(encoder.m_pairs);
        whole.raw(encoder.m_fields.bytes());
        return whole.bytes();
    }

    void always(int key, const QString &text) { put(key).text(text); }
    void text(int key, const QString &text) {
        if (!text.isEmpty())
            always(key, text);
    }
    void optionalText(int key, const std::optional<QString> &text) {
        if (text)
            always(key, *text);
    }
    void texts(int key, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        put(key).array(texts.size());
        for (const auto &each : texts)
            m_fields.text(each);
    }
    void day(int key, const QDate &day) { text(key, day.toString(Qt::ISODate)); }
    void day(int key, const std::optional<QDate> &day) {
        if (day)
            text(key, day->toString(Qt::ISODate));
    }
    void whole(int key, int number) { put(key).integer(number); }
    void whole(int key, const std::optional<int> &number) {
        if (number)
            whole(key, *number);
    }
    void amount(int key, const std::optional<double> &number) {
        if (number)
            put(key).floating(*number);
    }
    template<class T>
    void value(int key, const std::optional<T> &value) {
        if (value)
            put(key).raw(encode(*value));
    }
    template<class T>
    void values(int key, const std::vector<T> &values) {
        if (values.empty())
            return;
        put(key).array(static_cast<qsizetype>(values.size()));
        for (const auto &each : values)
            m_fields.raw(encode(each));
    }
    void json(int key, const QJsonArray &array) {
        if (!array.isEmpty())
            writeJson(put(key), array);
    }
    void extra(const QJsonObject &object) {
        if (!object.isEmpty())
            writeJson(put(extraKey), object);
    }

private:
    CborWriter &put(int key) {
        ++m_pairs;
        m_fields.integer(key);
        return m_fields;
    }
    CborWriter m_fields;
    qsizetype m_pairs = 0;
};

} // namespace aparte::vault
