#include "journal/order.h"

#include "vault/codec.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aparte::journal {

namespace {
vault::RecordId orderRecord(const Journal &journal) {
    return journal.vault().recordId("setting", QStringLiteral("order"));
}
} // namespace

bool ListOrder::add(const char *type, const QString &id) {
    QStringList &ids = m_ids[QLatin1String(type)];
    if (ids.contains(id))
        return false;
    ids.append(id);
    return true;
}

Result<ListOrder> readOrder(const Journal &journal) {
    const auto record = journal.vault().record(orderRecord(journal));
    if (!record)
        return record.fault();
    ListOrder order;
    if (!*record)
        return order;
    const auto object = vault::decodeObject((*record)->payload);
    if (!object)
        return object.fault();
    for (const QString &type : object->keys())
        for (const QJsonValue &id : (*object)[type].toArray())
            order.m_ids[type].append(id.toString());
    return order;
}

void put(vault::Batch &batch, const Journal &journal, const ListOrder &order) {
    QJsonObject object;
    for (auto list = order.m_ids.begin(); list != order.m_ids.end(); ++list)
        object.insert(list.key(), QJsonArray::fromStringList(list.value()));
    batch.put(orderRecord(journal), {}, vault::Kind::Setting, vault::encode(object));
}

} // namespace aparte::journal
