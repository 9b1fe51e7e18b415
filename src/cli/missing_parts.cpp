#include "cli/missing_parts.h"

#include <QJsonArray>

namespace aparte::cli {

namespace {

QJsonValue textOrNull(const QString &text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject objectOf(const journal::Unreadable &one, const Tongue &in) {
    return {{QStringLiteral("person"), textOrNull(one.person)},
            {QStringLiteral("name"), textOrNull(one.name)},
            {QStringLiteral("kind"), journal::kindName(one.kind)},
            {QStringLiteral("record"), textOrNull(one.record)},
            {QStringLiteral("code"), QString::fromStdString(one.fault.code)},
            {QStringLiteral("message"), journal::nameOf(one, in.language())}};
}

} // namespace

Answer withMissing(Answer answer, const journal::Missing &missing, const char *code, const Tongue &in) {
    if (missing.empty())
        return answer;
    QJsonArray list;
    QStringList names;
    for (const journal::Unreadable &one : missing) {
        list.append(objectOf(one, in));
        names.append(QStringLiteral("  ") + journal::nameOf(one, in.language()));
    }
    names.removeDuplicates();
    answer.json.insert(QStringLiteral("unreadable"), list);
    answer.text += in("\nCe qui ne peut pas être lu :\n", "\nWhat cannot be read:\n") + names.join(u'\n') + u'\n';
    answer.fault = journal::faultOf(missing, code, in.language());
    return answer;
}

} // namespace aparte::cli
