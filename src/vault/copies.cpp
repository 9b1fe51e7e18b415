#include "vault/copies.h"

#include "storage/file.h"
#include "storage/schema.h"
#include "vault/inspection.h"
#include "vault/stoppable_disk.h"

namespace aparte::vault {

namespace {

using storage::Connection;
using storage::File;

constexpr std::size_t block = std::size_t{1} << 20;
// Synced every so often: otherwise a slow stick swallows everything at once, and the last fsync takes minutes during
// which nothing moves and nothing can be cancelled.
constexpr std::size_t syncedEvery = 16 * block;

Result<void> copyBlock(const File &from, File &to, std::size_t at, crypto::ByteSpan bytes) {
    if (auto read = from.readAt(at, bytes); !read)
        return read;
    return to.writeAt(at, bytes);
}

Moment momentOf(const Manifest &manifest) {
    return {manifest.sequence(), manifest.root(), manifest.keySequence()};
}

// Nothing beside it: a journal file there would be taken into account, and is not ours.
Result<Connection> openCopy(const Vault::Inside &vault, const std::string &path, storage::Disk &disk) {
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(vault.keys.root());
    auto database = Connection::open(path, key, vault.keys.vault().bytes, Connection::Access::Immutable, disk);
    if (!database)
        return database;
    auto version = storage::readSchemaVersion(*database);
    if (!version)
        return version.fault();
    return database;
}

Result<void> sameKeys(const Vault::Inside &vault, const Manifest &manifest) {
    if (manifest.keySequence() > vault.keys.sequence())
        return fault(Fault::Kind::ChangedOutside, "keys.sequence", "keys");
    return {};
}

} // namespace

Result<void> copyBytes(const File &from, File &to, std::size_t size, const Progress &progress) {
    crypto::Bytes buffer(std::min(block, size));
    for (std::size_t at = 0; at < size;) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        const auto now = std::min(block, size - at);
        if (auto copied = copyBlock(from, to, at, crypto::ByteSpan(buffer).first(now)); !copied)
            return copied;
        at += now;
        if (at % syncedEvery == 0)
            if (auto synced = to.sync(); !synced)
                return synced;
        progress.at(static_cast<qint64>(at), static_cast<qint64>(size));
    }
    return to.sync();
}

Moment momentOf(const Vault &vault) {
    return momentOf(vault.inside().manifest);
}

HeldStill::HeldStill(std::unique_ptr<Connection> reader, std::string path, Moment moment)
    : m_reader(std::move(reader)), m_path(std::move(path)), m_moment(moment) {}
HeldStill::~HeldStill() = default;
HeldStill::HeldStill(HeldStill &&) noexcept = default;

Result<HeldStill> HeldStill::begin(Vault &vault) {
    auto &inside = vault.inside();
    if (auto may = inside.mayWrite(); !may)
        return may.fault();
    if (auto moved = inside.database.checkpoint(); !moved)
        return moved.fault();
    auto path = inside.folder + "/journal.db";
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(inside.keys.root());
    auto reader =
        Connection::open(path, key, inside.keys.vault().bytes, Connection::Access::ReadOnly, *inside.machine.disk);
    if (!reader)
        return reader.fault();
    if (auto begun = reader->run("BEGIN"); !begun)
        return begun.fault();
    if (auto read = reader->number("SELECT sequence FROM vault"); !read) // from here on it reads one moment
        return read.fault();
    return HeldStill(std::make_unique<Connection>(std::move(*reader)), std::move(path), vault::momentOf(vault));
}

Result<Moment> glanceAt(const Vault &vault, const std::string &path) {
    const auto &inside = vault.inside();
    auto database = openCopy(inside, path, *inside.machine.disk);
    if (!database)
        return database.fault();
    auto manifest =
        Manifest::read(*database, crypto::deriveKey<crypto::ManifestKey>(inside.keys.root()), inside.keys.vault());
    if (!manifest)
        return manifest.fault();
    return momentOf(*manifest);
}

Result<Moment> checkCopy(const Vault &vault, const std::string &path, const Progress &progress) {
    StoppableDisk disk(*vault.inside().machine.disk, progress);
    auto database = openCopy(vault.inside(), path, disk);
    if (!database)
        return progress.cancelled() ? fault(Fault::Kind::Cancelled, "cancelled") : database.fault();
    Inspection inspection(vault.inside(), path, Inspection::Of::Copy, progress);
    auto read = inspection.roots(*database);
    if (read)
        read = sameKeys(vault.inside(), *inspection.manifest());
    if (read)
        read = inspection.pages(*database);
    if (read)
        read = inspection.everyRoot(*database);
    if (progress.cancelled())
        return fault(Fault::Kind::Cancelled, "cancelled");
    if (!read)
        return read.fault();
    if (!inspection.report.findings.empty())
        return inspection.report.findings.front();
    return momentOf(*inspection.manifest());
}

Result<CheckReport> readCopy(const Vault &vault, const std::string &path, const Progress &progress) {
    StoppableDisk disk(*vault.inside().machine.disk, progress);
    auto database = openCopy(vault.inside(), path, disk);
    Inspection inspection(vault.inside(), path, Inspection::Of::Copy, progress);
    Result<void> read = database ? inspection.roots(*database) : database.fault();
    if (read)
        read = sameKeys(vault.inside(), *inspection.manifest());
    if (read)
        read = inspection.everything(*database);
    if (progress.cancelled())
        return fault(Fault::Kind::Cancelled, "cancelled");
    if (!read && read.fault().kind == Fault::Kind::NotFound)
        return read.fault();
    if (!read)
        inspection.note(read.fault());
    return std::move(inspection.report);
}

} // namespace aparte::vault
