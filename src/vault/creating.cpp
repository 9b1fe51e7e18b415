#include "storage/file.h"
#include "storage/schema.h"
#include "storage/system_fault.h"
#include "storage/transaction.h"
#include "vault/inside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace aparte::vault {

namespace {

constexpr const char *filesOfVault[] = {"keys",           "journal.db", "journal.db-wal",
                                        "journal.db-shm", "reserve",    "reserve.new"};

// A vault is made beside its place and moved there whole: a crash in between leaves no half of one under its name.
class Workshop {
public:
    static Result<Workshop> open(storage::Disk &disk, const std::string &place) {
        Workshop workshop(disk, place + ".new");
        workshop.clear(); // what a crash left
        if (disk.mkdir(workshop.m_folder.c_str(), 0700) != 0)
            return storage::systemFault(errno, "folder.make", place);
        return workshop;
    }
    ~Workshop() {
        if (!m_folder.empty())
            clear();
    }
    Workshop(Workshop &&other) noexcept : m_disk(other.m_disk), m_folder(std::exchange(other.m_folder, {})) {}
    Workshop &operator=(Workshop &&) = delete;

    const std::string &folder() const { return m_folder; }

    Result<void> moveTo(const std::string &place) {
        if (auto synced = storage::syncFolder(*m_disk, m_folder); !synced)
            return synced;
        // Takes the place of an empty folder, and of nothing else.
        if (m_disk->rename(m_folder.c_str(), place.c_str()) != 0)
            return errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
                       ? fault(Fault::Kind::WrongUse, "vault.exists")
                       : storage::systemFault(errno, "folder.move", place);
        m_folder.clear();
        return storage::syncFolder(*m_disk, storage::folderOf(place));
    }

private:
    Workshop(storage::Disk &disk, std::string folder) : m_disk(&disk), m_folder(std::move(folder)) {}
    void clear() {
        for (const auto *name : filesOfVault)
            m_disk->unlink((m_folder + "/" + name).c_str());
        m_disk->rmdir(m_folder.c_str());
    }
    storage::Disk *m_disk;
    std::string m_folder;
};

Result<void> makeDatabase(storage::Disk &disk, const std::string &folder, const KeyStore &keys) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto database = storage::Connection::create(folder + "/journal.db", key, keys.vault().bytes, disk);
    if (!database)
        return database.fault();
    if (auto tables = storage::createTables(*database); !tables)
        return tables;
    auto transaction = storage::Transaction::begin(*database);
    if (!transaction)
        return transaction.fault();
    auto manifest =
        Manifest::begin(*database, crypto::deriveKey<crypto::ManifestKey>(keys.root()), keys.vault(), keys.sequence());
    if (!manifest)
        return manifest.fault();
    if (auto durable = transaction->commit(); !durable)
        return durable;
    return database->checkpoint();
}

// Absolute and without links, of a folder that need not be there yet; empty when the one above is missing.
std::string placeOf(const QString &folder) {
    const QFileInfo wanted(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const auto above = QFileInfo(wanted.path()).canonicalFilePath();
    if (above.isEmpty() || wanted.fileName().isEmpty())
        return {};
    return QFile::encodeName(QDir(above).filePath(wanted.fileName())).toStdString();
}

bool isTaken(const QString &folder) {
    const QFileInfo facts(folder);
    return facts.isSymLink() ||
           (facts.exists() && (!facts.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                                       QDir::NoDotAndDotDot)));
}

} // namespace

Result<Vault::Created> Vault::create(const QString &folder, const Passphrase &passphrase,
                                     const Surroundings &surroundings) {
    if (passphrase.empty())
        return fault(Fault::Kind::WrongUse, "passphrase.empty");
    if (isTaken(folder))
        return fault(Fault::Kind::WrongUse, "vault.exists");
    const auto machine = Machine::from(surroundings);
    const auto place = placeOf(folder);
    if (place.empty())
        return fault(Fault::Kind::NotFound, "folder.above");
    auto workshop = Workshop::open(*machine.disk, place);
    if (!workshop)
        return workshop.fault();
    VaultId id;
    machine.random->fill(id.bytes);
    const auto code = crypto::RecoveryCode::create(*machine.random);
    auto keys = KeyStore::create(machine, workshop->folder() + "/keys", id, passphrase, code);
    if (!keys)
        return keys.fault();
    if (auto made = makeDatabase(*machine.disk, workshop->folder(), *keys); !made)
        return made.fault();
    if (auto kept = storage::Reserve(*machine.disk, workshop->folder()).create(*machine.random); !kept)
        return kept.fault();
    if (auto moved = workshop->moveTo(place); !moved)
        return moved.fault();
    auto vault = Inside::open(machine, place, std::move(*keys), Rollback::Ask);
    if (!vault)
        return vault.fault();
    return Created{std::move(*vault), code.printed()};
}

} // namespace aparte::vault
