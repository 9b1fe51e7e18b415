#include "journal/searched_texts.h"

#include "domain/fields.h"
#include "journal/stored.h"

#include <algorithm>
#include <array>

namespace aparte::journal {

namespace {

using vault::CborCursor;
using vault::Kind;

// Words of the bundle, or ids, written where a text could be.
bool isCode(QStringView field) {
    static constexpr std::array codes{u"framework", u"role",    u"actor",   u"form",     u"digest",
                                      u"consent",   u"mission", u"channel", u"currency", u"type",
                                      u"supports",  u"kind",    u"version"};
    return std::ranges::any_of(codes, [&](const char16_t *code) { return field == QStringView(code); });
}

// Members of a group are ids or names: an id has a digit and no space.
bool isId(const QString &text) {
    return !text.contains(u' ') && std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
}

// Walks a value along its describe(), as the writer of a bundle does, and keeps what is text.
class TextsOf {
public:
    template<class T>
    using Value = const T;

    explicit TextsOf(SearchedRecord &into) : m_into(into) {}

    void id(QStringView, const QString &) {}
    void word(QStringView, const QString &, domain::Words) {}
    void textOrNull(QStringView, const QString &) {} // ids, all of them
    void text(QStringView field, const QString &from) {
        if (!isCode(field))
            add(field, from);
    }
    void texts(QStringView field, const QStringList &from) {
        for (const QString &one : from)
            text(field, one);
    }
    void bilingual(QStringView field, const domain::BilingualText &from) {
        add(field, from.fr);
        add(field, from.en);
    }
    void items(QStringView field, const QJsonArray &from) {
        for (const QJsonValue &one : from)
            if (const QString name = one.toString(); !isId(name))
                add(field, name);
    }
    void day(QStringView, const QDate &from) { keep(from); }
    void day(QStringView, const std::optional<QDate> &from) { keep(from.value_or(QDate())); }
    void dayOrNull(QStringView, const std::optional<QDate> &) {}
    void moment(QStringView, const QString &) {}
    void momentOrNull(QStringView, const std::optional<QString> &) {}
    template<class Number>
    void whole(QStringView, const Number &, int) {}
    void amount(QStringView, const std::optional<double> &) {}
    void amountOrNull(QStringView, const std::optional<double> &) {}

    template<class T>
    void value(QStringView field, const std::optional<T> &from) {
        if (from)
            part(field, *from);
    }
    template<class T>
    void values(QStringView field, const std::vector<T> &from) {
        for (const T &one : from)
            part(field, one);
    }
    template<class T>
    void some(QStringView field, const std::vector<T> &from) {
        values(field, from);
    }

    std::string_view firstDay() const { return m_day; }

private:
    // The texts of a part have its first day, and the name of the outermost part they lie in.
    template<class T>
    void part(QStringView field, const T &one) {
        const std::size_t first = m_into.texts.size();
        const std::string_view before = m_day, top = m_top;
        m_day = {};
        m_top = top.empty() ? keep(field.toUtf8()) : top;
        describe(*this, one);
        for (std::size_t place = first; place < m_into.texts.size(); ++place)
            if (m_into.texts[place].date.empty())
                m_into.texts[place].date = m_day;
        m_day = before;
        m_top = top;
    }
    void add(QStringView field, const QString &text) {
        if (!text.isEmpty())
            m_into.texts.push_back({m_top.empty() ? keep(field.toUtf8()) : m_top, keep(text.toUtf8()), {}});
    }
    void keep(QDate day) {
        if (m_day.empty() && day.isValid())
            m_day = keep(day.toString(Qt::ISODate).toUtf8());
    }
    std::string_view keep(const QByteArray &bytes) { return m_into.own.emplace_back(bytes.toStdString()); }

    SearchedRecord &m_into;
    std::string_view m_top, m_day;
};

template<class T>
bool read(std::string_view payload, SearchedRecord &into) {
    const auto value =
        Stored<T>::decode(QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size())));
    if (!value)
        return false;
    into.id = into.own.emplace_back(value->id.toUtf8().toStdString());
    if constexpr (requires { value->mission; })
        into.mission = into.own.emplace_back(value->mission.toUtf8().toStdString());
    if constexpr (requires { value->theme; })
        into.themes.push_back(into.own.emplace_back(value->theme.toUtf8().toStdString()));
    if constexpr (std::is_same_v<T, domain::Mission>)
        into.mission = into.id;
    TextsOf walk(into);
    describe(walk, *value);
    if constexpr (!std::is_same_v<T, domain::Mission>) // its own days plan what is to come
        into.date = walk.firstDay();
    if constexpr (std::is_same_v<T, domain::PracticeEntry>)
        into.kind = into.own.emplace_back(value->kind.toUtf8().toStdString());
    return true;
}

constexpr std::int64_t statusKey = 5; // of a session

struct Note { // keys of a session and of an exchange (vault/record_fields.h); -1: it has none
    std::uint64_t date, note;
    std::int64_t hypotheses, place, themes, status;
};
constexpr Note ofSession{
    vault::session_keys::date, vault::session_keys::note, vault::session_keys::hypotheses, 8, 12, statusKey};
constexpr Note ofExchange{vault::exchange_keys::requestedAt, vault::exchange_keys::note, -1, -1, -1, -1};
constexpr std::uint64_t idKey = 1, missionKey = 2, kindKey = 4;

bool readThemes(CborCursor &cursor, SearchedRecord &into) {
    const auto count = cursor.count(CborCursor::Major::Array);
    if (!count)
        return false;
    for (std::uint64_t item = 0; item < *count; ++item) {
        const auto theme = cursor.text();
        if (!theme)
            return false;
        into.themes.push_back(*theme);
    }
    return true;
}

// Where the text under a key goes; nothing: it is passed over.
bool isText(std::uint64_t key, const Note &keys) {
    const auto isOne = [key](std::int64_t of) { return of >= 0 && key == static_cast<std::uint64_t>(of); };
    return key == idKey || key == missionKey || key == kindKey || key == keys.date || key == keys.note ||
           isOne(keys.hypotheses) || isOne(keys.place) || isOne(keys.status);
}

void take(std::uint64_t key, std::string_view text, const Note &keys, SearchedRecord &into) {
    if (key == idKey)
        into.id = text;
    else if (key == missionKey)
        into.mission = text;
    else if (key == kindKey)
        into.kind = text;
    else if (key == keys.date)
        into.date = text;
    else if (keys.status >= 0 && key == static_cast<std::uint64_t>(keys.status))
        into.status = text;
    else if (!text.empty())
        into.texts.push_back({key == keys.note                                     ? "note"
                              : key == static_cast<std::uint64_t>(keys.hypotheses) ? "hypotheses"
                                                                                   : "place",
                              text,
                              {}});
}

} // namespace

void SearchedRecord::clear() {
    id = kind = status = date = mission = {};
    themes.clear();
    texts.clear();
    own.clear();
}

const std::vector<Kind> &searchedKinds() {
    static const std::vector<Kind> kinds{Kind::Beneficiary, Kind::Mission,  Kind::Session,
                                         Kind::Exchange,    Kind::Consent,  Kind::Disclosure,
                                         Kind::Lesson,      Kind::Practice, Kind::Organisation};
    return kinds;
}

bool isNote(Kind kind) {
    return kind == Kind::Session || kind == Kind::Draft || kind == Kind::Exchange;
}

bool readNote(std::string_view payload, Kind kind, SearchedRecord &into) {
    const Note &keys = kind == Kind::Exchange ? ofExchange : ofSession;
    CborCursor cursor(payload);
    const auto pairs = cursor.count(CborCursor::Major::Map);
    if (!pairs)
        return false;
    for (std::uint64_t pair = 0; pair < *pairs; ++pair) {
        const auto key = cursor.key();
        if (!key)
            return false;
        if (keys.themes >= 0 && *key == static_cast<std::uint64_t>(keys.themes)) {
            if (!readThemes(cursor, into))
                return false;
        } else if (!isText(*key, keys)) {
            if (!cursor.skip())
                return false;
        } else if (const auto text = cursor.text()) {
            take(*key, *text, keys, into);
        } else {
            return false;
        }
    }
    return cursor.atEnd();
}

bool readOther(std::string_view payload, Kind kind, SearchedRecord &into) {
    switch (kind) {
    case Kind::Beneficiary:
        return read<domain::Beneficiary>(payload, into);
    case Kind::Mission:
        return read<domain::Mission>(payload, into);
    case Kind::Consent:
        return read<domain::Consent>(payload, into);
    case Kind::Disclosure:
        return read<domain::Disclosure>(payload, into);
    case Kind::Lesson:
        return read<domain::Lesson>(payload, into);
    case Kind::Practice:
        return read<domain::PracticeEntry>(payload, into);
    case Kind::Organisation:
        return read<domain::Organisation>(payload, into);
    default:
        return false;
    }
}

} // namespace aparte::journal
