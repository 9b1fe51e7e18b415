// The same list read back, strictly: keys ascend, none is unknown, each has the type it must have.
#pragma once

#include "crypto/result.h"
#include "vault/json_cbor.h"
#include "vault/record_fields.h"

namespace aparte::vault {

class RecordDecoder {
public:
    template<class T>
    using Value = T;

    // TooNew record.key: a field this version does not know. Damaged record.payload: a key twice or out of order, too.
    template<class T>
    static Result<T> decode(std::string_view bytes) {
        CborCursor cursor(bytes);
        T value;
        RecordDecoder decoder(cursor);
        decoder.read(value);
        if (decoder.m_unknownKey)
            return fault(Fault::Kind::TooNew, "record.key", {}, static_cast<std::int64_t>(*decoder.m_unknownKey));
        if (decoder.m_wrong || !cursor.atEnd())
            return fault(Fault::Kind::Damaged, "record.payload");
        return value;
    }

    void always(int key, QString &text) {
        if (has(key))
            readText(text);
    }
    void text(int key, QString &text) {
        if (!has(key))
            return;
        readText(text);
        m_wrong = m_wrong || text.isEmpty(); // is left out when written
    }
    void optionalText(int key, std::optional<QString> &text) {
        if (has(key))
            readText(text.emplace());
    }
    void texts(int key, QStringList &texts) {
        if (has(key))
            readEach([&] { readText(texts.emplaceBack()); });
    }
    void day(int key, QDate &day) {
        if (has(key))
            readDay(day);
    }
    void day(int key, std::optional<QDate> &day) {
        if (has(key))
            readDay(day.emplace());
    }
    void whole(int key, int &number) {
        if (has(key))
            readWhole(number);
    }
    void whole(int key, std::optional<int> &number) {
        if (has(key))
            readWhole(number.emplace());
    }
    void amount(int key, std::optional<double> &number) {
        if (has(key))
            readAmount(number.emplace());
    }
    template<class T>
    void value(int key, std::optional<T> &value) {
        if (has(key))
            readNested(value.emplace());
    }
    template<class T>
    void values(int key, std::vector<T> &values) {
        if (has(key))
            readEach([&] { readNested(values.emplace_back()); });
    }
    void json(int key, QJsonArray &array);
    void extra(QJsonObject &object);

private:
    explicit RecordDecoder(CborCursor &cursor) : m_cursor(cursor) {}

    template<class T>
    void read(T &value) {
        const auto count = m_cursor.count(CborCursor::Major::Map);
        m_left = count.value_or(0);
        m_wrong = !count;
        describe(*this, value);
        if (!m_wrong && m_left > 0 && !m_unknownKey)
            notePassed();
    }
    template<class T>
    void readNested(T &value) {
        RecordDecoder nested(m_cursor);
        nested.read(value);
        m_wrong = m_wrong || nested.m_wrong;
        if (nested.m_unknownKey)
            m_unknownKey = nested.m_unknownKey;
    }
    template<class Read>
    void readEach(Read read) {
        const auto count = m_cursor.count(CborCursor::Major::Array);
        m_wrong = m_wrong || !count || *count == 0;
        for (std::uint64_t i = 0; i < count.value_or(0) && sound(); ++i)
            read();
    }
    bool sound() const { return !m_wrong && !m_unknownKey; }
    bool has(int key); // and the cursor stands at its value
    void notePassed();
    void readText(QString &text);
    void readDay(QDate &day);
    void readWhole(int &number);
    void readAmount(double &number);

    CborCursor &m_cursor;
    std::uint64_t m_left = 0;
    int m_last = -1; // the key read last
    bool m_wrong = false;
    std::optional<std::uint64_t> m_unknownKey;
};

} // namespace aparte::vault
