#include "journal/setting.h"

#include "vault/codec.h"

namespace aparte::journal {

Result<QJsonObject> setting(const Journal &journal, const QString &name) {
    const auto record = journal.vault().record(journal.vault().recordId("setting", name));
    if (!record)
        return record.fault();
    return *record ? vault::decodeObject((*record)->payload) : Result<QJsonObject>(QJsonObject());
}

Result<void> keepSetting(Journal &journal, const QString &name, QJsonObject value) {
    value.insert(QStringLiteral("name"), name);
    vault::Batch batch;
    batch.put(journal.vault().recordId("setting", name), {}, vault::Kind::Setting, vault::encode(value));
    return journal.vault().write(batch);
}

} // namespace aparte::journal
