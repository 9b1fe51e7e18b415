#include "backup/restore.h"

#include "backup/generation_names.h"
#include "vault/restoring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aparte::backup {

namespace {

// A destination of a few vaults; a folder with more than that in it is not one.
constexpr int mostEntries = 4096;

std::optional<vault::VaultId> vaultIdOf(const QString &name) {
    const QByteArray bytes = QByteArray::fromHex(name.toLatin1());
    if (name.size() != 32 || name != QString::fromLatin1(bytes.toHex()))
        return {};
    vault::VaultId id;
    std::copy_n(bytes.constData(), id.bytes.size(), reinterpret_cast<char *>(id.bytes.data()));
    return id;
}

std::vector<Generation> generationsIn(const QDir &folder) {
    std::vector<Generation> found;
    const auto files = folder.entryInfoList({QStringLiteral("journal-*")}, QDir::Files | QDir::NoSymLinks);
    for (const auto &file : files.first(std::min<qsizetype>(files.size(), mostEntries)))
        if (const auto name = generationName(file.fileName()); name && !name->part)
            found.push_back({file.filePath(), name->sequence, name->day, file.size(), false});
    std::ranges::sort(found, [](const Generation &one, const Generation &other) {
        return std::tie(one.sequence, one.path) > std::tie(other.sequence, other.path);
    });
    return found;
}

std::optional<Source> sourceIn(const QFileInfo &folder) {
    const auto id = vaultIdOf(folder.fileName());
    if (!id || !folder.isDir())
        return {};
    Source source{folder.filePath(), *id, generationsIn(QDir(folder.filePath()))};
    return source.generations.empty() ? std::nullopt : std::optional(std::move(source));
}

std::string pathOf(const QString &path) {
    return QFile::encodeName(path).toStdString();
}

QString idOf(const Source &source) {
    return QFileInfo(source.folder).fileName();
}

vault::CopyToRestore copyOf(const Wanted &wanted) {
    vault::CopyToRestore copy;
    copy.keys = pathOf(wanted.source.folder + QStringLiteral("/keys"));
    copy.database = pathOf(wanted.generation.path);
    copy.certificates = wanted.certificates;
    for (const auto &folder : wanted.otherDestinations)
        for (const auto &place : {folder, folder + u'/' + idOf(wanted.source)})
            copy.otherKeys.push_back(pathOf(place + QStringLiteral("/keys")));
    for (const auto &each : wanted.source.generations)
        copy.newestSequence = std::max(copy.newestSequence, each.sequence);
    return copy;
}

Restored factsOf(const Wanted &wanted, vault::RestoredCopy copy) {
    return {copy.sequence, wanted.generation.day, copy.people, copy.dropped, std::move(copy.check)};
}

Result<Restored> restored(const Wanted &wanted, Result<vault::RestoredCopy> copy) {
    return copy ? Result<Restored>(factsOf(wanted, std::move(*copy))) : copy.fault();
}

} // namespace

Result<std::vector<Source>> sourcesIn(const QString &folder) {
    const QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (!place.isDir())
        return fault(Fault::Kind::NotFound, "backup.none");
    if (auto itself = sourceIn(place))
        return std::vector{std::move(*itself)};
    std::vector<Source> sources;
    const auto entries = QDir(place.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &entry : entries.first(std::min<qsizetype>(entries.size(), mostEntries)))
        if (auto source = sourceIn(entry))
            sources.push_back(std::move(*source));
    if (sources.empty())
        return fault(Fault::Kind::NotFound, "backup.none");
    return sources;
}

Result<Restored> restoreNew(const Wanted &wanted, const QString &folder, const vault::Passphrase &passphrase,
                            const vault::Surroundings &surroundings, const vault::Progress &progress) {
    return restored(wanted, vault::restoreCopy(copyOf(wanted), folder, crypto::SlotTerms::Kind::ByPassphrase,
                                               passphrase, surroundings, progress));
}

Result<Restored> restoreNewWithCode(const Wanted &wanted, const QString &folder, const crypto::SecretBytes &code,
                                    const vault::Surroundings &surroundings, const vault::Progress &progress) {
    return restored(wanted, vault::restoreCopyWithCode(copyOf(wanted), folder, code, surroundings, progress));
}

Result<std::unique_ptr<Beside>> Beside::stage(vault::Vault &live, const Wanted &wanted,
                                              const vault::Surroundings & /*surroundings*/,
                                              const vault::Progress &progress) {
    if (wanted.source.vault != live.id())
        return fault(Fault::Kind::Refused, "backup.other-vault");
    auto staged = vault::stageCopy(live, copyOf(wanted), progress);
    if (!staged)
        return staged.fault();
    std::unique_ptr<Beside> beside(new Beside());
    beside->m_vault = std::move(staged->vault);
    beside->m_facts = factsOf(wanted, std::move(staged->facts));
    return beside;
}

Beside::~Beside() {
    if (m_vault)
        vault::removeStaged(std::move(m_vault));
}

Result<void> Beside::exchange(vault::Vault &live, std::unique_ptr<Beside> copy) {
    return vault::exchangeWithStaged(live, std::move(copy->m_vault), {});
}

} // namespace aparte::backup
