#include "domain/json_scan.h"

#include "domain/exact_number.h"
#include "domain/place.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <vector>

namespace aparte::domain {

namespace {

// The first byte that no valid UTF-8 text could have there. Only asked when there is one.
qint64 invalidByte(QByteArrayView bytes) {
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<uchar>(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length > 1 && (at + length > bytes.size() || !bytes.sliced(at, length).isValidUtf8()))
            return at;
        at += length;
    }
    return at;
}

class Scan {
public:
    explicit Scan(QByteArrayView json) : m_json(json) {}
    Result<void> run();

private:
    struct Level {
        bool isObject = false;
        bool expectsName = false;
        QByteArray name; // of the field being read, decoded
        qsizetype index = 0;
        std::vector<QByteArray> names;
    };

    void open(bool isObject);
    void close();
    void separate();
    void string();
    void number();
    void checkEscapes(qsizetype start, qsizetype end);
    void endOfNames(Level &level);
    QString pointer() const;
    void fail(const char *code, const QString &where, qint64 have = 0, qint64 need = 0);

    QByteArrayView m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    std::optional<Fault> m_fault;
};

// A view without escapes is not copied.
QByteArray decoded(QByteArrayView raw, bool escapes) {
    if (!escapes)
        return QByteArray::fromRawData(raw.data(), raw.size());
    return QJsonDocument::fromJson("[\"" + raw.toByteArray() + "\"]").array().at(0).toString().toUtf8();
}

void Scan::fail(const char *code, const QString &where, qint64 have, qint64 need) {
    if (!m_fault)
        m_fault = fault(Fault::Kind::WrongUse, code, where.toStdString(), have, need);
}

QString Scan::pointer() const {
    QString path;
    for (const Level &level : m_levels)
        path = pointerTo(path, level.isObject ? QString::fromUtf8(level.name) : QString::number(level.index));
    return path;
}

void Scan::open(bool isObject) {
    if (std::ssize(m_levels) == deepestNesting)
        return fail("bundle.too-deep", pointer(), deepestNesting + 1, deepestNesting);
    m_levels.push_back({isObject, isObject, {}, 0, {}});
    ++m_at;
}

void Scan::close() {
    ++m_at;
    if (m_levels.empty())
        return;
    endOfNames(m_levels.back());
    m_levels.pop_back();
}

void Scan::endOfNames(Level &level) {
    std::sort(level.names.begin(), level.names.end());
    const auto twice = std::adjacent_find(level.names.begin(), level.names.end());
    if (twice == level.names.end())
        return;
    level.name = *twice;
    fail("bundle.field-twice", pointer());
}

void Scan::separate() {
    ++m_at;
    if (m_levels.empty())
        return;
    m_levels.back().expectsName = m_levels.back().isObject;
    ++m_levels.back().index;
}

void Scan::string() {
    const qsizetype start = ++m_at;
    bool escapes = false;
    while (m_at < m_json.size() && m_json[m_at] != '"') {
        const bool escape = m_json[m_at] == '\\';
        escapes = escapes || escape;
        m_at += escape ? 2 : 1;
    }
    const qsizetype end = std::min(m_at, m_json.size());
    ++m_at;
    if (end - start > longestText)
        return fail("bundle.too-large", pointer(), end - start, longestText);
    if (escapes)
        checkEscapes(start, end);
    if (m_levels.empty() || !m_levels.back().expectsName)
        return;
    Level &level = m_levels.back();
    level.expectsName = false;
    level.name = decoded(m_json.sliced(start, end - start), escapes);
    level.names.push_back(level.name);
}

void Scan::number() {
    constexpr QByteArrayView allowed = "0123456789+-.eE";
    const qsizetype start = m_at;
    while (m_at < m_json.size() && allowed.contains(m_json[m_at]))
        ++m_at;
    if (!survivesReading(m_json.sliced(start, m_at - start)))
        fail("bundle.number", pointer());
}

// A \ud83d without its other half is no character: it could not be written again as UTF-8.
void Scan::checkEscapes(qsizetype start, qsizetype end) {
    const auto unit = [this, end](qsizetype at) -> uint {
        if (at + 6 > end || m_json[at] != '\\' || m_json[at + 1] != 'u')
            return 0;
        return m_json.sliced(at + 2, 4).toByteArray().toUInt(nullptr, 16);
    };
    for (qsizetype at = start; at < end; ++at) {
        if (m_json[at] != '\\')
            continue;
        const uint first = unit(at);
        if (QChar::isHighSurrogate(first) && QChar::isLowSurrogate(unit(at + 6)))
            at += 11;
        else if (QChar::isSurrogate(first))
            return fail("bundle.utf8", QStringLiteral("byte %1").arg(at), at);
        else
            ++at;
    }
}

Result<void> Scan::run() {
    while (m_at < m_json.size() && !m_fault) {
        switch (m_json[m_at]) {
        case '{':
            open(true);
            break;
        case '[':
            open(false);
            break;
        case '}':
        case ']':
            close();
            break;
        case ',':
            separate();
            break;
        case '"':
            string();
            break;
        case '-':
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            number();
            break;
        default:
            ++m_at;
        }
    }
    return m_fault ? Result<void>(*m_fault) : Result<void>();
}

} // namespace

Result<void> scanJson(QByteArrayView json) {
    if (json.size() > longestFile)
        return fault(Fault::Kind::WrongUse, "bundle.file-too-large", "", json.size(), longestFile);
    if (!json.isValidUtf8()) {
        const qint64 offset = invalidByte(json);
        return fault(Fault::Kind::WrongUse, "bundle.utf8", "byte " + std::to_string(offset), offset);
    }
    return Scan(json).run();
}

} // namespace aparte::domain
