#include "lessons/guard/checksums.h"

#include <algorithm>

namespace aparte::lessons::guard {

namespace {

int digit(QChar unit) {
    return unit.unicode() - u'0';
}

bool areDigits(QStringView text) {
    return std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

bool passesLuhn(QStringView digits) {
    int sum = 0;
    bool doubled = false;
    for (auto at = digits.crbegin(); at != digits.crend(); ++at, doubled = !doubled) {
        const int value = digit(*at) * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

} // namespace

bool isNir(QStringView text) {
    if (text.size() != 15 || !QStringView(u"123478").contains(text[0]))
        return false;
    QString number = text.first(13).toString();
    qint64 corsica = 0;
    if (number[5] == u'2' && (number[6] == u'a' || number[6] == u'b')) {
        corsica = number[6] == u'a' ? 1000000 : 2000000; // 2A counts as 19, 2B as 18
        number[6] = u'0';
    }
    if (!areDigits(number) || !areDigits(text.sliced(13)))
        return false;
    const int month = number.mid(3, 2).toInt();
    const bool isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    const qint64 key = 97 - (number.toLongLong() - corsica) % 97;
    return isMonth && key == text.sliced(13).toInt();
}

bool isSiren(QStringView digits) {
    return digits.size() == 9 && areDigits(digits) && passesLuhn(digits) && digits != u"000000000";
}

bool isSiret(QStringView digits) {
    if (digits.size() != 14 || !areDigits(digits) || digits.startsWith(u"000000000"))
        return false;
    if (!digits.startsWith(u"356000000"))
        return passesLuhn(digits);
    int sum = 0;
    for (const QChar unit : digits)
        sum += digit(unit);
    return sum % 5 == 0 || passesLuhn(digits);
}

int ibanLength(QStringView country) {
    struct Row {
        QStringView country;
        int length;
    };
    static constexpr Row rows[] = {
        {u"ad", 24}, {u"at", 20}, {u"be", 16}, {u"bg", 22}, {u"ch", 21}, {u"cy", 28}, {u"cz", 24}, {u"de", 22},
        {u"dk", 18}, {u"ee", 20}, {u"es", 24}, {u"fi", 18}, {u"fr", 27}, {u"gb", 22}, {u"gr", 27}, {u"hr", 21},
        {u"hu", 28}, {u"ie", 22}, {u"is", 26}, {u"it", 27}, {u"li", 21}, {u"lt", 20}, {u"lu", 20}, {u"lv", 21},
        {u"mc", 27}, {u"mt", 31}, {u"nl", 18}, {u"no", 15}, {u"pl", 28}, {u"pt", 25}, {u"ro", 24}, {u"se", 24},
        {u"si", 19}, {u"sk", 24}, {u"sm", 27}, {u"tn", 24}, {u"tr", 26}, {u"mr", 27}};
    const auto row = std::ranges::find(rows, country, &Row::country);
    return row == std::end(rows) ? 0 : row->length;
}

bool isIban(QStringView text) {
    if (text.size() < 15 || text.size() != ibanLength(text.first(2)) || !areDigits(text.sliced(2, 2)))
        return false;
    int rest = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[(at + 4) % text.size()];
        if (unit >= u'0' && unit <= u'9')
            rest = (rest * 10 + digit(unit)) % 97;
        else if (unit >= u'a' && unit <= u'z')
            rest = (rest * 100 + 10 + unit.unicode() - u'a') % 97;
        else
            return false;
    }
    return rest == 1;
}

} // namespace aparte::lessons::guard
