#include "vault/retired.h"

#include "storage/atomic_file.h"
#include "storage/connection.h"
#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/codec.h"
#include "vault/inside.h"
#include "vault/workshop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cerrno>
#include <limits>

namespace aparte::vault {

namespace {

RecordId listId(const Vault &vault) {
    return vault.recordId("setting", QStringLiteral("retired-vaults"));
}

std::uint64_t numberIn(const QJsonValue &value) {
    return static_cast<std::uint64_t>(std::max<qint64>(value.toInteger(), 0));
}

// The first re-keys wrote the id alone: then nothing says that anything there is newer.
std::optional<RetiredVault> retiredFrom(const QJsonValue &value) {
    constexpr auto unknown = std::numeric_limits<std::uint64_t>::max();
    const auto object = value.toObject();
    const auto id = value.isString() ? value : object[u"id"];
    RetiredVault retired{{}, unknown, unknown};
    const QByteArray bytes = QByteArray::fromHex(id.toString().toLatin1());
    if (bytes.size() != static_cast<qsizetype>(retired.id.bytes.size()))
        return {};
    std::copy_n(bytes.constData(), retired.id.bytes.size(), reinterpret_cast<char *>(retired.id.bytes.data()));
    if (value.isObject()) {
        retired.sequence = numberIn(object[u"sequence"]);
        retired.keySequence = numberIn(object[u"keys"]);
    }
    return retired;
}

QJsonValue written(const RetiredVault &retired) {
    const auto id = QString::fromStdString(hex(retired.id));
    if (retired.sequence == std::numeric_limits<std::uint64_t>::max())
        return id;
    return QJsonObject{{QStringLiteral("id"), id},
                       {QStringLiteral("sequence"), static_cast<qint64>(retired.sequence)},
                       {QStringLiteral("keys"), static_cast<qint64>(retired.keySequence)}};
}

bool isKeysOf(const Machine &machine, const std::string &path, const VaultId &vault) {
    const auto bytes = storage::readWhole(*machine.disk, path, crypto::key_file_layout::fileSize);
    const auto reading = bytes ? crypto::readKeyFile(*bytes, vault) : Result<crypto::KeyFileReading>(bytes.fault());
    return reading && reading->copies.front().header().vault == vault;
}

bool isJournalOf(const Machine &machine, const std::string &path, const VaultId &vault) {
    const auto salt = storage::readSalt(*machine.disk, path);
    return salt && VaultId{*salt} == vault;
}

bool isOfEveryVault(const QString &name) {
    static const QStringList names{QStringLiteral("keys"),           QStringLiteral("journal.db"),
                                   QStringLiteral("journal.db-wal"), QStringLiteral("journal.db-journal"),
                                   QStringLiteral("reserve"),        QStringLiteral("reserve.new"),
                                   QStringLiteral("unfinished")};
    return names.contains(name);
}

} // namespace

Result<std::vector<RetiredVault>> retiredVaults(const Vault &vault) {
    const auto record = vault.record(listId(vault), {});
    if (!record)
        return record.fault();
    std::vector<RetiredVault> all;
    if (!*record)
        return all;
    const auto object = decodeObject((*record)->payload);
    if (!object)
        return object.fault();
    for (const QJsonValue value : (*object)[u"vaults"].toArray())
        if (const auto retired = retiredFrom(value))
            all.push_back(*retired);
    return all;
}

Side sideOfKeys(storage::Disk &disk, const std::string &path, const RetiredVault &retired) {
    const auto bytes = storage::readWhole(disk, path, crypto::key_file_layout::fileSize);
    const auto reading = bytes ? crypto::readKeyFile(*bytes, retired.id) : bytes.fault();
    if (!reading)
        return reading.fault().kind == Fault::Kind::TooNew ? Side::Newer : Side::Old;
    const auto &header = reading->copies.front().header();
    if (header.vault != retired.id)
        return Side::NotOurs;
    return header.sequence > retired.keySequence ? Side::Newer : Side::Old;
}

Result<void> noteRetired(Vault &fresh, const Vault &before) {
    auto all = retiredVaults(before);
    if (!all)
        return all.fault();
    all->push_back({before.id(), before.inside().manifest.sequence(), before.inside().keys.sequence()});
    QJsonArray vaults;
    for (const auto &retired : *all)
        vaults.append(written(retired));
    Batch batch;
    batch.put(listId(fresh), {}, Kind::Setting,
              encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("retired-vaults")},
                                 {QStringLiteral("vaults"), vaults}}));
    return fresh.write(batch);
}

Result<void> destroyReplaced(const Machine &machine, const std::string &folder) {
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

void clearOut(const Machine &machine, const std::string &old, const VaultId &before, const std::string &fresh) {
    const QDir there(QFile::decodeName(old.c_str()));
    for (const auto &name : there.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (isOfEveryVault(name))
            continue;
        const auto path = QFile::encodeName(there.filePath(name)).toStdString();
        const auto to = fresh + "/" + QFile::encodeName(name).toStdString();
        if (isKeysOf(machine, path, before))
            static_cast<void>(destroyKeys(machine, path));
        else if (isJournalOf(machine, path, before))
            machine.disk->unlink(path.c_str());
        else if (!storage::exists(*machine.disk, to))
            machine.disk->rename(path.c_str(), to.c_str());
    }
}

void forgetState(const Machine &machine, const VaultId &vault) {
    for (const auto *kind : {".state", ".destinations"})
        machine.disk->unlink((machine.stateFolder + "/" + hex(vault) + kind).c_str());
}

} // namespace aparte::vault
