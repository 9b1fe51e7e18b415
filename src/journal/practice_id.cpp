#include "journal/practice_id.h"

#include "domain/fields.h"
#include "domain/meaning.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace aparte::journal {

namespace {

QString idOf(const domain::PracticeEntry &entry, int occurrence) {
    QByteArray content =
        QJsonDocument(domain::meaning(domain::toJson(entry)).toObject()).toJson(QJsonDocument::Compact);
    content += QByteArray::number(occurrence);
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

QString PracticeIds::next(const domain::PracticeEntry &entry) {
    return idOf(entry, m_occurrences[idOf(entry, 0)]++);
}

} // namespace aparte::journal
