#include "journal/ledger_rank.h"

#include "vault/codec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace aparte::journal {

namespace {

constexpr qsizetype keySize = 32;

vault::RecordId keyRecord(const Journal &journal) {
    return journal.vault().recordId("ledger-key", QStringLiteral("ranks"));
}

Result<QJsonObject> keptKey(const Journal &journal) {
    const auto record = journal.vault().record(keyRecord(journal), vault::PersonId());
    if (!record)
        return record.fault();
    return *record ? vault::decodeObject((*record)->payload) : Result(QJsonObject());
}

// Two names that no record has.
QByteArray derivedKey(const Journal &journal) {
    QByteArray key;
    for (const auto *half : {"first half", "second half"}) {
        const auto id = journal.vault().recordId("rank-key", QString::fromLatin1(half));
        key.append(reinterpret_cast<const char *>(id.bytes.data()), static_cast<qsizetype>(id.bytes.size()));
    }
    return key;
}

} // namespace

Result<QByteArray> rankKey(const Journal &journal) {
    const auto kept = keptKey(journal);
    if (!kept)
        return kept.fault();
    if (kept->isEmpty())
        return derivedKey(journal);
    const QByteArray key = QByteArray::fromHex((*kept)[u"key"].toString().toLatin1());
    // Another one in its place would rank everybody anew.
    return key.size() == keySize ? Result(key) : fault(Fault::Kind::Damaged, "record.payload");
}

Result<QJsonObject> besideRankKey(const Journal &journal) {
    const auto kept = keptKey(journal);
    return kept ? Result((*kept)[u"beside"].toObject()) : kept.fault();
}

Result<void> takeRankKey(vault::Batch &batch, const Journal &journal, const QByteArray &key,
                         const QJsonObject &beside) {
    if (key.size() != keySize)
        return fault(Fault::Kind::WrongUse, "bundle.ledger", "/ledger/rank_key");
    const auto ours = rankKey(journal);
    if (!ours)
        return ours.fault();
    if (*ours == key && beside.isEmpty())
        return {};
    QJsonObject now{{QStringLiteral("key"), QString::fromLatin1(key.toHex())}};
    if (!beside.isEmpty())
        now.insert(QStringLiteral("beside"), beside);
    batch.put(keyRecord(journal), {}, vault::Kind::LedgerKey, vault::encode(now));
    return {};
}

RankOf rankWith(const QByteArray &key, const QString &organisation, const QString &unit, const QString &period) {
    return [key, organisation, unit, period](const lessons::Token &member) {
        // As JSON, so that no two lists of texts are written alike.
        const QByteArray said =
            QJsonDocument(QJsonArray{organisation, unit, period, member}).toJson(QJsonDocument::Compact);
        return QMessageAuthenticationCode::hash(said, key, QCryptographicHash::Sha256);
    };
}

Result<RankOf> rankFor(const Journal &journal, const QString &organisation, const QString &unit,
                       const QString &period) {
    const auto key = rankKey(journal);
    return key ? Result(rankWith(*key, organisation, unit, period)) : key.fault();
}

} // namespace aparte::journal
