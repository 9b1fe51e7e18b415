#include "vault/retired.h"

#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/codec.h"
#include "vault/workshop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cerrno>

namespace aparte::vault {

namespace {

RecordId listId(const Vault &vault) {
    return vault.recordId("setting", QStringLiteral("retired-vaults"));
}

std::optional<VaultId> idFrom(const QJsonValue &value) {
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    VaultId id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()))
        return {};
    std::copy_n(bytes.constData(), id.bytes.size(), reinterpret_cast<char *>(id.bytes.data()));
    return id;
}

} // namespace

Result<std::vector<VaultId>> retiredVaults(const Vault &vault) {
    const auto record = vault.record(listId(vault), {});
    if (!record)
        return record.fault();
    std::vector<VaultId> all;
    if (!*record)
        return all;
    const auto object = decodeObject((*record)->payload);
    if (!object)
        return object.fault();
    for (const QJsonValue value : (*object)[u"vaults"].toArray())
        if (const auto id = idFrom(value))
            all.push_back(*id);
    return all;
}

Result<void> noteRetired(Vault &fresh, const Vault &before) {
    auto ids = retiredVaults(before);
    if (!ids)
        return ids.fault();
    ids->push_back(before.id());
    QJsonArray vaults;
    for (const auto &id : *ids)
        vaults.append(QString::fromStdString(hex(id)));
    Batch batch;
    batch.put(listId(fresh), {}, Kind::Setting,
              encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("retired-vaults")},
                                 {QStringLiteral("vaults"), vaults}}));
    return fresh.write(batch);
}

Result<void> destroyCopies(const Machine &machine, const std::string &folder) {
    if (!storage::exists(*machine.disk, folder))
        return {};
    if (auto destroyed = destroyKeys(machine, folder + "/keys"); !destroyed)
        return destroyed;
    const QDir there(QFile::decodeName(folder.c_str()));
    for (const auto &name : there.entryList({QStringLiteral("journal-*")}, QDir::Files))
        if (machine.disk->unlink(QFile::encodeName(there.filePath(name)).constData()) != 0)
            return storage::systemFault(errno, "file.remove", folder);
    machine.disk->rmdir(folder.c_str());
    return {};
}

void forgetState(const Machine &machine, const VaultId &vault) {
    for (const auto *kind : {".state", ".destinations"})
        machine.disk->unlink((machine.stateFolder + "/" + hex(vault) + kind).c_str());
}

} // namespace aparte::vault
