#include "backup/backups.h"

namespace aparte::backup {

struct Backups::Inside {
    vault::Vault *vault;
    vault::Surroundings surroundings;
};

Backups::Backups(vault::Vault &vault, const vault::Surroundings &surroundings)
    : m(std::make_unique<Inside>(Inside{&vault, surroundings})) {}
Backups::~Backups() = default;

bool Backups::damaged() const {
    return false;
}
std::vector<Destination> Backups::destinations() const {
    return {};
}
std::optional<QDateTime> Backups::lastVerified() const {
    return {};
}
bool Backups::due() const {
    return false;
}
Advice Backups::adviceOn(const QString &folder) const {
    return {false, syncedBy(folder), {}};
}
Result<void> Backups::add(const QString &) {
    return fault(Fault::Kind::NotWritable, "disk.read-only");
}
Result<void> Backups::forget(const QString &, bool, bool) {
    return fault(Fault::Kind::NotFound, "destination.unknown");
}
Result<std::vector<Outcome>> Backups::run(const vault::Progress &) {
    return std::vector<Outcome>{};
}
Result<Outcome> Backups::runOne(const QString &, const vault::Progress &) {
    return fault(Fault::Kind::NotFound, "destination.unknown");
}
std::vector<Outcome> Backups::offerKeys() {
    return {};
}
Result<vault::CheckReport> Backups::tryOut(const QString &, const vault::Progress &) const {
    return fault(Fault::Kind::NotFound, "backup.none");
}
std::vector<CopyOrder> Backups::ordersForLock() const {
    return {};
}
Result<void> follow(const CopyOrder &, const std::atomic<bool> *, storage::Disk *) {
    return fault(Fault::Kind::NotFound, "backup.none");
}
std::vector<Generation> thinned(const std::vector<Generation> &) {
    return {};
}
QString syncedBy(const QString &) {
    return {};
}
QStringList conflictCopies(const QString &) {
    return {};
}

} // namespace aparte::backup
