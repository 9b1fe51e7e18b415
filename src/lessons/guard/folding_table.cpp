#include "lessons/guard/folding_table.h"

#include "domain/folding.h"

#include <array>
#include <deque>
#include <unordered_map>

namespace aparte::lessons::guard {

namespace {

struct LookAlikes {
    std::u32string_view from, to;
};

// Letters that a reader takes for Latin ones (Unicode's confusables, as far as they are letters of living alphabets).
// Capitals stand apart: the Greek Ν passes for N, its small ν for v.
constexpr LookAlikes lookAlikes[] = {
    {U"АВЕКМНОРСТУХІЇЈЅԌԚԜҮ", U"abekmhopctyxiijsgqwy"},         // Cyrillic capitals
    {U"аеорсухіїјѕһԁԛԝкмтвнӏьѵү", U"aeopcyxiijshdqwkmtbhlbvy"}, // Cyrillic
    {U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", U"abezhikmnoptyx"},                     // Greek capitals
    {U"αβεηικνορτυχγω", U"abenikvoptuxyw"},                     // Greek
    {U"օսոհցԼՏ", U"ounhgls"},                                   // Armenian
    {U"ıłŁøØđĐħĦɑɡɩɪʟɴʀʏʙɢʜ", U"illoodd"
                              U"hhagiilnrybgh"}, // of Latin itself, where no accent is taken off
    {U"ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱꜰ", U"acdejkmoptuvwzsf"},  // small capitals
};

char32_t plainLetter(char32_t point) {
    for (const LookAlikes &row : lookAlikes)
        if (const auto place = row.from.find(point); place != row.from.npos)
            return row.to[place];
    if (point >= 0x1F1E6 && point <= 0x1F1FF) // the letters that flags are made of
        return U'a' + (point - 0x1F1E6);
    return point;
}

bool isOtherAlphabet(char32_t point) {
    const auto script = QChar::script(point);
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek || script == QChar::Script_Armenian;
}

bool isInvisible(char32_t point) {
    return QChar::isMark(point) || QChar::category(point) == QChar::Other_Format || point == 0x115F ||
           point == 0x1160 || point == 0x3164 || point == 0xFFA0;
}

char16_t separator(char32_t point) {
    if (point == U'\n' || point == 0x2028 || point == 0x2029)
        return u'\n';
    if (QChar::isSpace(point) || QChar::category(point) == QChar::Other_Control)
        return u' ';
    if (QChar::category(point) == QChar::Punctuation_Dash || point == 0x2212)
        return u'-';
    if (std::u32string_view(U"’‘ʼ`´′").find(point) != std::u32string_view::npos)
        return u'\'';
    if (std::u32string_view(U"“”„‟″").find(point) != std::u32string_view::npos)
        return u'"';
    return point < 0x10000 ? static_cast<char16_t>(point) : u'\uFFFD';
}

struct Row {
    std::u16string text;
    PointKind kind = PointKind::Separator;
    bool lookAlike = false;

    CanonicalPoint point() const { return {text, kind, lookAlike}; }
};

Row rowOf(char32_t point) {
    if (isInvisible(point))
        return {{}, PointKind::Invisible, false};
    const char32_t plain = plainLetter(point);
    const bool isApostrophe = point == 0x02BC; // a letter to Unicode, none to a reader
    const bool isWord = plain != point || QChar::isLetterOrNumber(point);
    if (!isWord || isApostrophe)
        return {std::u16string(1, separator(point)), PointKind::Separator, false};
    const QString folded = domain::folded(QString::fromUcs4(&plain, 1));
    const bool digits = !folded.isEmpty() && folded.front().isDigit();
    return {folded.toStdU16String(), digits ? PointKind::Digit : PointKind::Letter,
            plain != point && isOtherAlphabet(point)};
}

constexpr char32_t tableEnd = 0x2100; // every alphabet of Europe, and its punctuation

const std::array<Row, tableEnd> &table() {
    static const auto made = [] {
        auto rows = std::make_unique<std::array<Row, tableEnd>>();
        for (char32_t point = 0; point < tableEnd; ++point)
            (*rows)[point] = rowOf(point);
        return rows;
    }();
    return *made;
}

} // namespace

CanonicalPoint canonical(char32_t point) {
    if (point < tableEnd)
        return table()[point].point();
    thread_local std::unordered_map<char32_t, Row> others; // nodes do not move
    const auto [place, isNew] = others.try_emplace(point);
    if (isNew)
        place->second = rowOf(point);
    return place->second.point();
}

char32_t nextPoint(std::string_view utf8, std::size_t &at) {
    const auto lead = static_cast<unsigned char>(utf8[at++]);
    if (lead < 0x80)
        return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || at + more > utf8.size())
        return 0xFFFD;
    char32_t point = lead & (0x3FU >> more);
    for (std::size_t index = 0; index < more; ++index) {
        const auto next = static_cast<unsigned char>(utf8[at + index]);
        if ((next & 0xC0) != 0x80)
            return 0xFFFD;
        point = (point << 6) | (next & 0x3F);
    }
    at += more;
    return point <= 0x10FFFF ? point : 0xFFFD;
}

} // namespace aparte::lessons::guard
