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

struct Technique {
    std::string_view code;
    std::array<const char *, 3> labels; // as the window and the papers call it
};
constexpr Technique techniques[] = {{"questioning", {"Questionnement", "Questioning", ""}},
                                    {"exercise", {"Exercice", "Exercise", ""}},
                                    {"role_play", {"Jeu de rôle", "Role play", "Mise en situation"}}};

// Members of a group are ids or names: an id has a digit and no space.
bool isId(const QString &text) {
    return !text.contains(u' ') && std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
}

// Walks a value along its describe(), as the writer of a bundle does, and keeps what is text.
class TextsOf {
public:
    template<class T>
    using Value = const T;

    // codesOnly: of a framework, whose lists (gates, parties, documents) are codes.
    TextsOf(SearchedRecord &into, bool codesOnly) : m_into(into), m_codesOnly(codesOnly) {}

    void id(QStringView, const QString &) {}
    void word(QStringView, const QString &, domain::Words) {}
    void textOrNull(QStringView, const QString &) {} // ids, all of them
    void text(QStringView field, const QString &from) {
        if (!isCode(field))
            add(field, from);
    }
    void texts(QStringView field, const QStringList &from) {
        if (!m_codesOnly)
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
    bool m_codesOnly;
};

void addLabels(std::string_view field, std::string_view code, const Labels &labels, SearchedRecord &into) {
    for (const std::string &label : labels.of(code))
        into.texts.push_back({field, label, {}});
}

template<class T>
bool read(std::string_view payload, const Labels &labels, SearchedRecord &into) {
    auto value = Stored<T>::decode(QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size())));
    if (!value)
        return false;
    into.id = into.own.emplace_back(value->id.toUtf8().toStdString());
    if constexpr (requires { value->mission; })
        into.mission = into.own.emplace_back(value->mission.toUtf8().toStdString());
    if constexpr (requires { value->theme; })
        into.themes.push_back(into.own.emplace_back(value->theme.toUtf8().toStdString()));
    if constexpr (std::is_same_v<T, domain::Mission>)
        into.mission = into.id;
    TextsOf walk(into, std::is_same_v<T, domain::Framework>);
    if constexpr (std::is_same_v<T, domain::Coach>)
        if (value->controller == u"self") // the one word there that is a code
            value->controller.clear();
    describe(walk, *value);
    for (const std::string_view theme : into.themes)
        addLabels("theme", theme, labels, into);
    if constexpr (!std::is_same_v<T, domain::Mission>) // its own days plan what is to come
        into.date = walk.firstDay();
    if constexpr (std::is_same_v<T, domain::PracticeEntry>)
        into.kind = into.own.emplace_back(value->kind.toUtf8().toStdString());
    return true;
}

constexpr std::int64_t statusKey = 5; // of a session

struct Note { // keys of a session and of an exchange (vault/record_fields.h); -1: it has none
    std::uint64_t date, note;
    std::int64_t hypotheses, place, techniques, themes, status;
};
constexpr Note ofSession{
    vault::session_keys::date, vault::session_keys::note, vault::session_keys::hypotheses, 8, 11, 12, statusKey};
constexpr Note ofExchange{vault::exchange_keys::requestedAt, vault::exchange_keys::note, -1, -1, -1, -1, -1};
constexpr std::uint64_t idKey = 1, missionKey = 2, kindKey = 4;

template<class Each>
bool eachText(CborCursor &cursor, Each each) {
    const auto count = cursor.count(CborCursor::Major::Array);
    if (!count)
        return false;
    for (std::uint64_t item = 0; item < *count; ++item) {
        const auto text = cursor.text();
        if (!text)
            return false;
        each(*text);
    }
    return true;
}

bool readThemes(CborCursor &cursor, const Labels &labels, SearchedRecord &into) {
    return eachText(cursor, [&](std::string_view theme) {
        into.themes.push_back(theme);
        addLabels("themes", theme, labels, into);
    });
}

bool readTechniques(CborCursor &cursor, const Labels &labels, SearchedRecord &into) {
    return eachText(cursor, [&](std::string_view technique) {
        if (std::ranges::find(techniques, technique, &Technique::code) == std::end(techniques))
            into.texts.push_back({"techniques", technique, {}}); // the coach's own word
        else
            addLabels("techniques", technique, labels, into);
    });
}

bool isUnder(std::int64_t of, std::uint64_t key) {
    return of >= 0 && key == static_cast<std::uint64_t>(of);
}

// Where the text under a key goes; nothing: it is passed over.
bool isText(std::uint64_t key, const Note &keys) {
    return key == idKey || key == missionKey || key == kindKey || key == keys.date || key == keys.note ||
           isUnder(keys.hypotheses, key) || isUnder(keys.place, key) || isUnder(keys.status, key);
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
    else if (isUnder(keys.status, key))
        into.status = text;
    else if (!text.empty())
        into.texts.push_back({key == keys.note                                     ? "note"
                              : key == static_cast<std::uint64_t>(keys.hypotheses) ? "hypotheses"
                                                                                   : "place",
                              text,
                              {}});
}

} // namespace

void Labels::add(std::string code, const std::vector<std::string> &labels, const IsWanted &isWanted) {
    std::vector<std::string> wanted;
    for (const std::string &label : labels)
        if (isWanted(label) && std::ranges::find(wanted, label) == wanted.end())
            wanted.push_back(label);
    if (!wanted.empty())
        m_labels.emplace(std::move(code), std::move(wanted));
}

void Labels::addTechniques(const IsWanted &isWanted) {
    for (const Technique &one : techniques)
        add(std::string(one.code), {one.labels.begin(), one.labels.end()}, isWanted);
}

const std::vector<std::string> &Labels::of(std::string_view code) const {
    static const std::vector<std::string> none;
    const auto found = m_labels.find(code);
    return found == m_labels.end() ? none : found->second;
}

void SearchedRecord::clear() {
    id = kind = status = date = mission = {};
    themes.clear();
    texts.clear();
    own.clear();
}

const std::vector<Kind> &searchedKinds() {
    static const std::vector<Kind> kinds{Kind::Beneficiary, Kind::Mission,    Kind::Session,     Kind::Exchange,
                                         Kind::Consent,     Kind::Disclosure, Kind::Lesson,      Kind::Practice,
                                         Kind::Coach,       Kind::Framework,  Kind::Organisation};
    return kinds;
}

bool isNote(Kind kind) {
    return kind == Kind::Session || kind == Kind::Draft || kind == Kind::Exchange;
}

bool readNote(std::string_view payload, Kind kind, const Labels &labels, SearchedRecord &into) {
    const Note &keys = kind == Kind::Exchange ? ofExchange : ofSession;
    CborCursor cursor(payload);
    const auto pairs = cursor.count(CborCursor::Major::Map);
    if (!pairs)
        return false;
    for (std::uint64_t pair = 0; pair < *pairs; ++pair) {
        const auto key = cursor.key();
        if (!key)
            return false;
        if (isUnder(keys.themes, *key) || isUnder(keys.techniques, *key)) {
            if (!(isUnder(keys.themes, *key) ? readThemes : readTechniques)(cursor, labels, into))
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

bool readOther(std::string_view payload, Kind kind, const Labels &labels, SearchedRecord &into) {
    switch (kind) {
    case Kind::Beneficiary:
        return read<domain::Beneficiary>(payload, labels, into);
    case Kind::Mission:
        return read<domain::Mission>(payload, labels, into);
    case Kind::Consent:
        return read<domain::Consent>(payload, labels, into);
    case Kind::Disclosure:
        return read<domain::Disclosure>(payload, labels, into);
    case Kind::Lesson:
        return read<domain::Lesson>(payload, labels, into);
    case Kind::Coach:
        return read<domain::Coach>(payload, labels, into);
    case Kind::Framework:
        return read<domain::Framework>(payload, labels, into);
    case Kind::Practice:
        return read<domain::PracticeEntry>(payload, labels, into);
    case Kind::Organisation:
        return read<domain::Organisation>(payload, labels, into);
    default:
        return false;
    }
}

} // namespace aparte::journal
