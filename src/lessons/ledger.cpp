#include "lessons/ledger.h"

#include "domain/json_text.h"
#include "lessons/profile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aparte::lessons {

namespace {

QJsonArray tokens(const std::set<Token> &members) {
    QJsonArray array;
    for (const Token &member : members)
        array.append(member);
    return array;
}

std::set<Token> membersFrom(const QJsonValue &array) {
    std::set<Token> members;
    for (const QJsonValue member : array.toArray())
        members.insert(member.toString());
    return members;
}

QString nameOf(Scale scale) {
    return scale == Scale::Bands     ? QStringLiteral("bands")
           : scale == Scale::AtLeast ? QStringLiteral("at-least")
                                     : QStringLiteral("label");
}

Scale scaleNamed(const QString &name) {
    return name == u"bands" ? Scale::Bands : name == u"at-least" ? Scale::AtLeast : Scale::Label;
}

QJsonObject cellObject(const Cell &cell) {
    return {{QStringLiteral("theme"), cell.theme},
            {QStringLiteral("scale"), nameOf(cell.scale)},
            {QStringLiteral("at_least"), cell.atLeast ? QJsonValue(*cell.atLeast) : QJsonValue()}};
}

Cell cellFrom(const QJsonObject &object) {
    const QJsonValue atLeast = object[u"at_least"];
    return {object[u"theme"].toString(), scaleNamed(object[u"scale"].toString()),
            atLeast.isDouble() ? std::optional(atLeast.toInt()) : std::nullopt};
}

QJsonArray cellArray(const std::vector<Cell> &cells) {
    QJsonArray array;
    for (const Cell &cell : cells)
        array.append(cellObject(cell));
    return array;
}

std::vector<Cell> cellsFrom(const QJsonValue &array) {
    std::vector<Cell> cells;
    for (const QJsonValue cell : array.toArray())
        cells.push_back(cellFrom(cell.toObject()));
    return cells;
}

} // namespace

QByteArray canonical(const Entry &entry) {
    // QJsonObject keeps its keys sorted, which is what makes this canonical.
    QJsonObject object{{QStringLiteral("number"), entry.number},
                       {QStringLiteral("previous"), QString::fromLatin1(entry.previous.toHex())},
                       {QStringLiteral("day"), entry.day.toString(Qt::ISODate)},
                       {QStringLiteral("profile"), entry.profile},
                       {QStringLiteral("organisation"), entry.organisation},
                       {QStringLiteral("unit"), entry.unit},
                       {QStringLiteral("period"), entry.period.name},
                       {QStringLiteral("cohort"), tokens(entry.cohort)},
                       {QStringLiteral("held_out"), tokens(entry.heldOut)},
                       {QStringLiteral("cells"), cellArray(entry.cells)},
                       {QStringLiteral("printed"), entry.printed}};
    if (!entry.lessons.empty())
        object.insert(QStringLiteral("lessons"), cellArray(entry.lessons));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Entry> entryFrom(const QByteArray &bytes) {
    const Fault damaged = fault(Fault::Kind::Damaged, "ledger.entry");
    const QJsonObject object = domain::parseJson(bytes).object();
    const auto period = domain::Period::parse(object[u"period"].toString());
    const QString profile = object[u"profile"].toString();
    if (!period || profile != QLatin1String(Profile::named(profile).name)) // its words would be read wrongly
        return damaged;
    Entry entry{.number = object[u"number"].toInt(),
                .previous = QByteArray::fromHex(object[u"previous"].toString().toLatin1()),
                .day = QDate::fromString(object[u"day"].toString(), Qt::ISODate),
                .profile = profile,
                .organisation = object[u"organisation"].toString(),
                .unit = object[u"unit"].toString(),
                .period = *period,
                .cohort = membersFrom(object[u"cohort"]),
                .heldOut = membersFrom(object[u"held_out"]),
                .cells = cellsFrom(object[u"cells"]),
                .lessons = cellsFrom(object[u"lessons"]),
                .printed = object[u"printed"].toObject()};
    // An entry that does not come back to the same bytes holds something this version would lose: not ours to judge.
    if (canonical(entry) != bytes)
        return damaged;
    return entry;
}

QByteArray hashOf(const QByteArray &canonicalEntry) {
    return QCryptographicHash::hash(canonicalEntry, QCryptographicHash::Sha256);
}

QByteArray firstPrevious() {
    return QByteArray(32, '\0');
}

Result<std::vector<Entry>> readChain(const std::vector<QByteArray> &canonicalEntries) {
    std::vector<Entry> chain;
    QByteArray head = firstPrevious();
    for (const QByteArray &bytes : canonicalEntries) {
        const int number = static_cast<int>(chain.size()) + 1;
        auto entry = entryFrom(bytes);
        if (!entry || entry->previous != head || entry->number != number)
            return fault(Fault::Kind::ChangedOutside, "ledger.chain", {}, number);
        head = hashOf(bytes);
        chain.push_back(std::move(*entry));
    }
    return chain;
}

bool standsIn(const std::vector<Entry> &chain, const Token &member) {
    return std::ranges::any_of(
        chain, [&](const Entry &entry) { return entry.cohort.contains(member) || entry.heldOut.contains(member); });
}

QString checkLetters(const QByteArray &head) {
    static constexpr char16_t letters[] = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32, none that is read for another
    QString text;
    for (int i = 0; i < 6; ++i)
        text += QChar(letters[static_cast<unsigned char>(head.at(i)) % 32]);
    return text;
}

} // namespace aparte::lessons
