// A value with something odd in every field that the format has, nested ones included: walks the same list of keys as
// the encoder, so that a field added there is in the tests without a word.
#pragma once

#include "vault/record_fields.h"

namespace aparte::test {

class Fullest {
public:
    template<class T>
    using Value = T;

    template<class T>
    static T made() {
        T value;
        using vault::describe;
        Fullest filler;
        describe(filler, value);
        return value;
    }

    void always(int key, QString &text) { this->text(key, text); }
    void text(int key, QString &text) { text = QStringLiteral("\uFEFF\u00e9 %1 \U0001F642").arg(key); }
    void optionalText(int, std::optional<QString> &text) { text = QString(); }
    void texts(int key, QStringList &texts) { text(key, texts.emplaceBack()), texts.append(QString()); }
    void day(int key, QDate &day) { day = QDate(2024, 2, 29).addDays(key); }
    void day(int, std::optional<QDate> &day) { day = QDate(9999, 12, 31); }
    void whole(int key, int &number) { number = key; }
    void whole(int, std::optional<int> &number) { number = std::numeric_limits<int>::max(); }
    void amount(int, std::optional<double> &number) { number = -0.0; }
    template<class T>
    void value(int, std::optional<T> &value) {
        value = made<T>();
    }
    template<class T>
    void values(int, std::vector<T> &values) {
        values = {made<T>(), T()};
    }
    void json(int key, QJsonArray &array) {
        array = {key, QJsonObject{{QStringLiteral("name"), QStringLiteral("Ana")}}};
    }
    void extra(QJsonObject &object) { object = {{QStringLiteral("\u00e9"), QJsonArray{1, 2.5, QJsonValue()}}}; }
};

} // namespace aparte::test
