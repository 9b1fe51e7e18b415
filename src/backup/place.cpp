#include "backup/place.h"

#include "backup/backups.h"
#include "storage/file.h"
#include "storage/system_fault.h"
#include "vault/inside.h"
#include "vault/key_offering.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace aparte::backup {

namespace {

std::string withoutLinks(const std::string &folder) {
    const QFileInfo place(QString::fromStdString(folder));
    return place.isDir() ? QFile::encodeName(place.canonicalFilePath()).toStdString() : std::string();
}

bool isFolder(storage::Disk &disk, const std::string &path) {
    struct stat facts {};
    return disk.stat(path.c_str(), facts) == 0 && S_ISDIR(facts.st_mode);
}

// Of a destination that is away: what was there.
Generation asLastSeen(const Known &known) {
    const auto &newest = *std::ranges::max_element(known.generations, {}, &vault::KnownGeneration::sequence);
    return {{}, newest.sequence, dateOf(newest.day), static_cast<qint64>(newest.bytes), true};
}

} // namespace

bool onOneDisk(const std::string &one, const std::string &other) {
    struct stat first {
    }, second{};
    return ::stat(one.c_str(), &first) == 0 && ::stat(other.c_str(), &second) == 0 && first.st_dev == second.st_dev;
}

QDate dateOf(std::uint32_t day) {
    return QDate(1970, 1, 1).addDays(day);
}

std::uint32_t numberOf(QDate day) {
    return static_cast<std::uint32_t>(std::max<qint64>(QDate(1970, 1, 1).daysTo(day), 0));
}

Place::Place(const vault::Vault &vault, const Known &known)
    : m_known(known), m_disk(*vault.inside().machine.disk), m_folder(withoutLinks(known.folder)) {
    if (known.otherDisk && onOneDisk(m_folder, vault.inside().folder))
        m_folder.clear();
    m_own = m_folder + "/" + vault::hex(vault.id());
}

bool Place::reachableStill() const {
    return reachable() && isFolder(m_disk, m_folder);
}

Result<std::string> Place::own(bool make) const {
    if (!reachable())
        return fault(Fault::Kind::NotFound, "destination.away");
    struct stat facts {};
    if (m_disk.stat(m_own.c_str(), facts) == 0)
        return S_ISDIR(facts.st_mode) ? Result<std::string>(m_own) : fault(Fault::Kind::Damaged, "destination.link");
    if (!make)
        return fault(Fault::Kind::NotFound, "file.missing");
    if (m_disk.mkdir(m_own.c_str(), 0700) != 0 && errno != EEXIST)
        return storage::systemFault(errno, "folder.make", m_own);
    if (auto synced = vault::syncFolderThere(m_disk, m_folder); !synced)
        return synced.fault();
    return m_own;
}

std::vector<Place::File> Place::files() const {
    std::vector<File> found;
    if (!reachable() || !isFolder(m_disk, m_own))
        return found;
    const auto filter = QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks;
    for (const auto &info : QDir(QFile::decodeName(m_own.c_str())).entryInfoList(filter, QDir::Unsorted))
        if (const auto name = generationName(info.fileName()))
            found.push_back({*name, QFile::encodeName(info.filePath()).toStdString(),
                             static_cast<std::uint64_t>(std::max<qint64>(info.size(), 0))});
    const auto order = [](const File &file) { return std::tuple(file.name.sequence, file.name.day, file.name.number); };
    std::ranges::sort(found, std::greater{}, order);
    return found;
}

bool isOf(const Place::File &file, const vault::KnownGeneration &known) {
    return !file.name.part && file.name.sequence == known.sequence && numberOf(file.name.day) == known.day &&
           file.name.number == known.number && file.bytes == known.bytes;
}

std::vector<vault::KnownGeneration> Place::stillThere(bool &somethingGone) const {
    const auto here = files();
    std::vector<vault::KnownGeneration> left;
    for (const auto &known : m_known.generations)
        if (std::ranges::any_of(here, [&](const File &file) { return isOf(file, known); }))
            left.push_back(known);
    somethingGone = left.size() < m_known.generations.size();
    return left;
}

std::string Place::pathOf(const vault::KnownGeneration &generation) const {
    const GenerationName name{generation.sequence, dateOf(generation.day), generation.number, false};
    return m_own + "/" + backup::text(name).toStdString();
}

Generation generationOf(const Place::File &file, bool verified) {
    return {QFile::decodeName(file.path.c_str()), file.name.sequence, file.name.day, static_cast<qint64>(file.bytes),
            verified};
}

Destination Place::described() const {
    Destination told;
    told.folder = QString::fromStdString(m_known.folder);
    told.reachable = reachable();
    if (m_known.verifiedAt > 0)
        told.verifiedAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(m_known.verifiedAt));
    if (m_known.trouble > 0)
        told.trouble = fault(Fault::Kind(m_known.trouble - 1), m_known.troubleCode);
    for (const auto &file : files())
        if (!file.name.part)
            told.generations.push_back(generationOf(
                file, std::ranges::any_of(m_known.generations, [&](const auto &known) { return isOf(file, known); })));
    if (const auto newest = std::ranges::find(told.generations, true, &Generation::verified);
        newest != told.generations.end())
        told.lastVerified = *newest;
    if (!told.reachable && !m_known.generations.empty())
        told.lastVerified = asLastSeen(m_known);
    told.syncedBy = told.reachable ? syncedBy(told.folder) : QString();
    return told;
}

} // namespace aparte::backup
