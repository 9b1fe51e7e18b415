// A vault with a little of everything in it, which is sealed anew.
#pragma once

#include "backup/restore.h"
#include "backup_support.h"
#include "killed_child.h"
#include "vault/codec.h"
#include "vault/inside.h"
#include "vault/rekeying.h"
#include "vault/retired.h"

#include <QDirIterator>

namespace aparte::test {

struct Kept : Desk {
    explicit Kept(StickDisk *stickDisk = nullptr) : Desk(stickDisk) {
        if (!addPerson(*vault, "Karim") || !writeNote(*vault, "Karim", "sien", "une note de Karim") ||
            !writeNote(*vault, "Karim", "sien", "une autre note de Karim") ||
            !writeNote(*vault, "Nadia", "esquisse", "un brouillon", Kind::Draft) ||
            !writeNote(*vault, "Nadia", "avant", "un etat d'avant", Kind::Version))
            qFatal("no notes to begin with");
    }
    Result<SecretBytes> rekey(const char *current = "motdepasse", const char *next = "neu") {
        backups.reset();
        auto done = vault::rekey(vault, secret(current), secret(next), surroundings(), {});
        if (done)
            vault = std::move(done->vault);
        backups = std::make_unique<backup::Backups>(*vault, surroundings());
        return done ? Result<SecretBytes>(std::move(done->recoveryCode)) : done.fault();
    }
    Result<std::unique_ptr<Vault>> unlock(const char *passphrase) const {
        return Vault::unlock(place.vault(), secret(passphrase), surroundings());
    }
    QStringList besides() const {
        return QDir(place.dir.path()).entryList({QStringLiteral("*.rek*")}, QDir::AllEntries);
    }
};

using Everything = std::map<std::pair<QByteArray, QByteArray>, std::tuple<int, std::uint64_t, QByteArray>>;

template<class Id>
inline QByteArray hexOf(const Id &id) {
    return QByteArray(reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size())).toHex();
}

// Each record of each kind: by owner and id, its kind, revision and text.
inline Everything everything(const Vault &vault) {
    Everything all;
    auto people = vault.people();
    people.push_back({});
    for (const auto &person : people)
        for (const auto kind :
             {Kind::Summary, Kind::Session, Kind::Draft, Kind::Version, Kind::Setting, Kind::Register}) {
            const auto records = vault.records(person, kind);
            if (records)
                for (const auto &record : *records)
                    all[{hexOf(person), hexOf(record.id)}] = {int(record.kind), record.revision, record.payload};
        }
    return all;
}

inline QByteArray bytesUnder(const QString &folder) {
    QByteArray all;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        all += readFile(files.next());
    return all;
}

inline QByteArray viewed(crypto::ByteView bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

inline bool isWhole(const Vault &vault) {
    const auto report = vault.check(true);
    return report && report->status == CheckStatus::Ok;
}

} // namespace aparte::test
