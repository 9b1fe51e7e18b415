#include "vault/workshop.h"

#include "storage/atomic_file.h"
#include "storage/file.h"
#include "storage/schema.h"
#include "storage/system_fault.h"
#include "storage/transaction.h"
#include "vault/copies.h"
#include "vault/inside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <climits>

namespace aparte::vault {

namespace {

using storage::File;

constexpr const char *mark = "/unfinished";
constexpr const char *filesOfVault[] = {"journal.db", "journal.db-journal", "journal.db-wal", "reserve", "reserve.new"};

Result<File> putMark(const Machine &machine, const std::string &folder) {
    auto file = File::open(*machine.disk, folder + mark, O_RDWR | O_CREAT);
    if (!file)
        return file;
    if (auto synced = storage::syncFolder(*machine.disk, folder); !synced)
        return synced.fault();
    return file;
}

bool isLockedElsewhere(const File &file) {
    return storage::untilNotInterrupted([&] { return file.disk().flock(file.descriptor(), LOCK_EX | LOCK_NB); }) != 0 &&
           errno == EWOULDBLOCK;
}

// What another process is making looks like what a crash left.
bool isWorkedOn(const Machine &machine, const std::string &folder) {
    const auto file = File::open(*machine.disk, folder + mark, O_RDWR | O_NONBLOCK);
    return file && isLockedElsewhere(*file);
}

} // namespace

Result<Workshop> Workshop::open(const Machine &machine, const std::string &place, const char *suffix, Keys keys) {
    Workshop workshop(machine, place + suffix, keys);
    if (isWorkedOn(machine, workshop.m_folder)) {
        workshop.leave();
        return fault(Fault::Kind::Busy, "vault.busy");
    }
    if (keys == Keys::OfNobody && isUnfinished(machine, workshop.m_folder))
        machine.disk->unlink((workshop.m_folder + "/keys").c_str());
    removeLeftover(machine, workshop.m_folder);
    if (machine.disk->mkdir(workshop.m_folder.c_str(), 0700) != 0) {
        const int error = errno;
        workshop.leave();
        return storage::systemFault(error, "folder.make", place);
    }
    auto marked = putMark(machine, workshop.m_folder);
    if (!marked)
        return marked.fault();
    if (isLockedElsewhere(*marked)) { // two at once, and the other one saw an empty folder
        workshop.leave();
        return fault(Fault::Kind::Busy, "vault.busy");
    }
    workshop.m_mark.emplace(std::move(*marked));
    return workshop;
}

Workshop::~Workshop() {
    if (!m_folder.empty())
        clear();
}

void Workshop::clear() const {
    if (m_keys == Keys::OfNobody)
        m_machine.disk->unlink((m_folder + "/keys").c_str());
    removeVault(m_machine, m_folder);
}

Workshop::Workshop(Workshop &&other) noexcept
    : m_machine(std::move(other.m_machine)), m_folder(std::exchange(other.m_folder, {})), m_keys(other.m_keys),
      m_mark(std::move(other.m_mark)) {}

Result<void> Workshop::moveTo(const std::string &place) {
    if (auto synced = storage::syncFolder(*m_machine.disk, m_folder); !synced)
        return synced;
    if (m_machine.disk->rename(m_folder.c_str(), place.c_str()) != 0)
        return errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
                   ? fault(Fault::Kind::WrongUse, "vault.exists")
                   : storage::systemFault(errno, "folder.move", place);
    m_folder.clear();
    if (auto synced = storage::syncFolder(*m_machine.disk, storage::folderOf(place)); !synced)
        return synced;
    finished(m_machine, place);
    return {};
}

Result<void> destroyKeys(const Machine &machine, const std::string &path) {
    if (!storage::exists(*machine.disk, path))
        return {};
    auto file = File::open(*machine.disk, path, O_RDWR | O_NONBLOCK);
    if (!file)
        return file.fault();
    const auto alone =
        storage::untilNotInterrupted([&] { return machine.disk->flock(file->descriptor(), LOCK_EX | LOCK_NB); });
    if (alone != 0 && errno == EWOULDBLOCK)
        return fault(Fault::Kind::Busy, "vault.busy", "keys");
    auto size = file->size();
    if (!size)
        return size.fault();
    crypto::Bytes noise(std::min(*size, crypto::key_file_layout::fileSize));
    machine.random->fill(noise);
    if (auto written = file->writeAt(0, noise); !written)
        return written;
    if (auto synced = file->sync(); !synced)
        return synced;
    if (machine.disk->unlink(path.c_str()) != 0)
        return storage::systemFault(errno, "file.remove", path);
    return {};
}

void removeState(const Machine &machine, const std::string &folder) {
    const QDir there(QFile::decodeName(folder.c_str()));
    for (const auto &name : there.entryList(QDir::Files | QDir::Hidden))
        machine.disk->unlink(QFile::encodeName(there.filePath(name)).constData());
    machine.disk->rmdir(folder.c_str());
}

void removeVault(const Machine &machine, const std::string &folder) {
    if (!storage::exists(*machine.disk, folder))
        return;
    static_cast<void>(putMark(machine, folder)); // so that a removal cut short is gone on with
    if (!destroyKeys(machine, folder + "/keys")) // left for the next time
        return;
    for (const auto *name : filesOfVault)
        machine.disk->unlink((folder + "/" + name).c_str());
    removeState(machine, folder + "/state");
    machine.disk->unlink((folder + mark).c_str());
    machine.disk->rmdir(folder.c_str());
}

void removeLeftover(const Machine &machine, const std::string &folder) {
    if (isWorkedOn(machine, folder))
        return;
    if (isUnfinished(machine, folder))
        removeVault(machine, folder);
    else
        machine.disk->rmdir(folder.c_str()); // killed before it was marked: empty, or it stays
}

bool isUnfinished(const Machine &machine, const std::string &folder) {
    return storage::exists(*machine.disk, folder + mark);
}

void finished(const Machine &machine, const std::string &folder) {
    machine.disk->unlink((folder + mark).c_str());
}

void noteRestoring(const Machine &machine, const std::string &folder) {
    const crypto::Bytes bytes(folder.begin(), folder.end());
    if (makeFolders(*machine.disk, machine.stateFolder)) // best effort: a kill is rare, and so is no state folder
        static_cast<void>(storage::writeAtomically(*machine.disk, machine.stateFolder + "/restoring", bytes));
}

void tidyRestoring(const Machine &machine) {
    const auto note = machine.stateFolder + "/restoring";
    const auto bytes = storage::readWhole(*machine.disk, note, PATH_MAX);
    if (!bytes)
        return;
    const std::string folder(bytes->begin(), bytes->end());
    removeLeftover(machine, folder);
    const bool away = !storage::exists(*machine.disk, storage::folderOf(folder)); // a disk that comes back with it
    if (!away && !isUnfinished(machine, folder))                                  // otherwise somebody is at it
        machine.disk->unlink(note.c_str());
}

Result<void> copyDatabase(const Machine &machine, const std::string &from, const std::string &to,
                          const Progress &progress) {
    auto source = File::open(*machine.disk, from, O_RDONLY | O_NONBLOCK);
    if (!source)
        return source.fault();
    auto size = source->size();
    if (!size)
        return size.fault();
    auto copy = File::open(*machine.disk, to, O_WRONLY | O_CREAT | O_EXCL);
    if (!copy)
        return copy.fault();
    auto copied = copyBytes(*source, *copy, *size, progress);
    if (!copied)
        machine.disk->unlink(to.c_str());
    return copied;
}

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

Result<void> makeDatabase(const Machine &machine, const std::string &folder, const KeyStore &keys) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(keys.root());
    auto database = storage::Connection::create(folder + "/journal.db", key, keys.vault().bytes, *machine.disk);
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

} // namespace aparte::vault
