#include "journal/codes.h"

#include "journal/unreadable.h"

#include <QRegularExpression>

namespace aparte::journal {

namespace {

vault::RecordId settingId(const Journal &journal) {
    return journal.vault().recordId("setting", QStringLiteral("codes"));
}

// 0: not one of ours. Nine digits are enough for everybody, and fit.
int numberIn(const QString &code) {
    static const QRegularExpression ours(QStringLiteral("^P([1-9][0-9]{0,8})$"));
    return ours.match(code).captured(1).toInt();
}

} // namespace

Codes::Codes(int written, const std::vector<Summary> &everybody) : m_highest(written), m_written(written) {
    for (const Summary &summary : everybody)
        take(summary.person.code);
}

Result<Codes> Codes::read(const Journal &journal) {
    const auto record = journal.vault().record(settingId(journal), vault::PersonId());
    if (!record)
        return record.fault();
    int highest = 0;
    if (*record) {
        const auto object = vault::decodeObject((*record)->payload);
        if (!object)
            return object.fault();
        highest = (*object)[u"highest"].toInt();
    }
    Missing missing; // somebody who cannot be read keeps nobody else from being written
    const auto everybody = readSummaries(journal, &missing);
    if (!everybody)
        return everybody.fault();
    return Codes(highest, *everybody);
}

QString Codes::next() {
    QString code = u'P' + QString::number(++m_highest);
    m_taken.insert(code);
    return code;
}

void Codes::take(const QString &code) {
    if (code.isEmpty())
        return;
    m_taken.insert(code);
    reserve(code);
}

void Codes::reserve(const QString &code) {
    m_highest = std::max(m_highest, numberIn(code));
}

void Codes::put(vault::Batch &batch, const Journal &journal) const {
    batch.put(settingId(journal), {}, vault::Kind::Setting,
              vault::encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("codes")},
                                        {QStringLiteral("highest"), m_highest}}));
}

QString codeOf(const domain::Beneficiary &person) {
    return person.code.isEmpty() ? initialsOf(person.name) : person.code;
}

} // namespace aparte::journal
