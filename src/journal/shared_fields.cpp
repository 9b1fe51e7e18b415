#include "journal/shared_fields.h"

#include "domain/json_text.h"
#include "journal/folding.h"

#include <QJsonArray>

#include <algorithm>

namespace aparte::journal {

namespace {

constexpr qsizetype shortestName = 3; // letters: "A" is in every text

// What a JSON pointer (RFC 6901) points at.
QJsonValue at(const QJsonObject &file, const QString &where) {
    QJsonValue value = file;
    for (QString part : where.split(u'/').mid(1)) {
        part.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        value = value.isArray() ? value.toArray().at(part.toLongLong()) : value.toObject().value(part);
    }
    return value;
}

} // namespace

SharedFields::SharedFields(const QByteArray &json, const QSet<QString> &names, const domain::Bundle &bundle)
    : m_file(domain::parseJson(json).object()), m_names(names) {
    for (const domain::Beneficiary &person : bundle.beneficiaries)
        m_ids.insert(person.id);
}

bool SharedFields::isShared(const QString &where) {
    const bool ofSomebody = where.startsWith(u"/beneficiaries/");
    const bool ofMember = where.startsWith(u"/reports/") && where.contains(u"/members/");
    return !ofSomebody && !ofMember;
}

bool SharedFields::saysName(const QString &text) const {
    const QString said = u' ' + folded(text).simplified() + u' ';
    return std::ranges::any_of(
        m_names, [&said](const QString &name) { return name.size() >= shortestName && said.contains(name); });
}

bool SharedFields::names(const QJsonValue &value) const {
    if (value.isString())
        return m_ids.contains(value.toString()) || saysName(value.toString());
    const QJsonArray items = value.toArray();
    if (std::ranges::any_of(items, [this](const QJsonValue &item) { return names(item); }))
        return true;
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (names(QJsonValue(field.key())) || names(field.value()))
            return true;
    return false;
}

bool SharedFields::speaksOfSomebody(const QString &where) const {
    return names(at(m_file, where)) || names(QJsonValue(where.section(u'/', -1)));
}

} // namespace aparte::journal
