// A vault copied once to a stick, and where it may be restored to.
#pragma once

#include "backup/restore.h"
#include "backup_support.h"
#include "killed_child.h"
#include "vault/copies.h"

#include <QDirIterator>

namespace aparte::test {

// The desk's vault copied once, with a second person.
struct Copied : Desk {
    explicit Copied(StickDisk *stick = nullptr) : Desk(stick) {
        if (!addPerson(*vault, "Karim") || !writeNote(*vault, "Karim", "sien", "une note de Karim") ||
            !backups->add(this->stick()) || !round().made)
            qFatal("no copy to begin with");
    }
    backup::Wanted wanted(int generation = 0) const {
        auto sources = backup::sourcesIn(stick());
        if (!sources || sources->size() != 1)
            qFatal("no source");
        auto chosen = (*sources)[0].generations.at(static_cast<std::size_t>(generation));
        return {(*sources)[0], chosen, {}, {}};
    }
    QString elsewhere() const { return place.dir.filePath(QStringLiteral("neu.aparte")); }
    Result<backup::Restored> restore(const backup::Wanted &wanted, const char *passphrase = "motdepasse") {
        return backup::restoreNew(wanted, elsewhere(), secret(passphrase), surroundings(), {});
    }
    Result<std::unique_ptr<Vault>> open(Rollback rollback = Rollback::Ask) const {
        return Vault::unlock(elsewhere(), secret("motdepasse"), surroundings(), rollback);
    }
    void loseState() const { QDir(place.state()).removeRecursively(); }
    QStringList besides() const {
        return QDir(place.dir.path())
            .entryList({QStringLiteral("*.rest*"), QStringLiteral("*.rek*")}, QDir::AllEntries);
    }
};

inline bool isWhole(const Vault &vault) {
    const auto report = vault.check(true);
    return report && report->status == CheckStatus::Ok;
}

} // namespace aparte::test
