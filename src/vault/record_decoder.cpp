#include "vault/record_decoder.h"

#include "vault/utf8_text.h"

#include <bit>
#include <cmath>
#include <limits>

namespace aparte::vault {

bool RecordDecoder::has(int key) {
    if (!sound() || m_left == 0)
        return false;
    auto ahead = m_cursor;
    const auto next = ahead.key();
    if (!next) {
        m_wrong = true;
        return false;
    }
    if (*next != static_cast<std::uint64_t>(key)) {
        if (*next < static_cast<std::uint64_t>(key))
            notePassed();
        return false;
    }
    m_cursor = ahead;
    m_last = key;
    --m_left;
    return true;
}

// A key that no field will ask for any more: a later version's if it comes in order, and damage if it does not.
void RecordDecoder::notePassed() {
    const auto key = m_cursor.key();
    if (key && (m_last < 0 || *key > static_cast<std::uint64_t>(m_last)))
        m_unknownKey = key;
    else
        m_wrong = true;
}

void RecordDecoder::readText(QString &text) {
    const auto utf8 = m_cursor.text();
    auto found = utf8 ? textOf(*utf8) : std::nullopt;
    m_wrong = m_wrong || !found;
    if (!m_wrong)
        text = std::move(*found);
}

void RecordDecoder::readDay(QDate &day) {
    QString text;
    readText(text);
    day = QDate::fromString(text, Qt::ISODate);
    m_wrong = m_wrong || !day.isValid() || day.toString(Qt::ISODate) != text; // Qt takes more than we write
}

void RecordDecoder::readWhole(int &number) {
    const auto head = m_cursor.head();
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<int>::max());
    using Major = CborCursor::Major;
    if (!head || (head->major != Major::Unsigned && head->major != Major::Negative) || head->value > most) {
        m_wrong = true;
        return;
    }
    const auto size = static_cast<int>(head->value);
    number = head->major == Major::Unsigned ? size : -1 - size;
}

void RecordDecoder::readAmount(double &number) {
    const auto head = m_cursor.head();
    m_wrong = m_wrong || !head || !head->isDouble || !std::isfinite(std::bit_cast<double>(head->value));
    if (!m_wrong)
        number = std::bit_cast<double>(head->value);
}

void RecordDecoder::json(int key, QJsonArray &array) {
    if (!has(key))
        return;
    const auto value = readJson(m_cursor);
    m_wrong = m_wrong || !value || !value->isArray() || value->toArray().isEmpty();
    if (!m_wrong)
        array = value->toArray();
}

void RecordDecoder::extra(QJsonObject &object) {
    if (!has(extraKey))
        return;
    const auto value = readJson(m_cursor);
    m_wrong = m_wrong || !value || !value->isObject() || value->toObject().isEmpty();
    if (!m_wrong)
        object = value->toObject();
}

} // namespace aparte::vault
