#include "journal/ledger_rank.h"

#include "vault/codec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace aparte::journal {

namespace {

constexpr qsizetype keySize = 32;

vault::RecordId keyRecord(const Journal &journal) {
    return journal.vault().recordId("ledger-key", QStringLiteral("ranks"));
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
    const auto record = journal.vault().record(keyRecord(journal), vault::PersonId());
    if (!record)
        return record.fault();
    if (!*record)
        return derivedKey(journal);
    const auto object = vault::decodeObject((*record)->payload);
    if (!object)
        return object.fault();
    const QByteArray key = QByteArray::fromHex((*object)[u"key"].toString().toLatin1());
    // Another one in its place would rank everybody anew.
    return key.size() == keySize ? Result(key) : fault(Fault::Kind::Damaged, "record.payload");
}

Result<void> takeRankKey(vault::Batch &batch, const Journal &journal, const QByteArray &key) {
    if (key.size() != keySize)
        return fault(Fault::Kind::WrongUse, "bundle.ledger", "/ledger/rank_key");
    const auto ours = rankKey(journal);
    if (!ours)
        return ours.fault();
    if (*ours != key)
        batch.put(keyRecord(journal), {}, vault::Kind::LedgerKey,
                  vault::encode(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(key.toHex())}}));
    return {};
}

Result<RankOf> rankFor(const Journal &journal, const QString &organisation, const QString &unit,
                       const QString &period) {
    auto key = rankKey(journal);
    if (!key)
        return key.fault();
    return RankOf([key = std::move(*key), organisation, unit, period](const lessons::Token &member) {
        // As JSON, so that no two lists of texts are written alike.
        const QByteArray said =
            QJsonDocument(QJsonArray{organisation, unit, period, member}).toJson(QJsonDocument::Compact);
        return QMessageAuthenticationCode::hash(said, key, QCryptographicHash::Sha256);
    });
}

} // namespace aparte::journal
