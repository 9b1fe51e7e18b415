#include "vault/inspection.h"

namespace aparte::vault {

Result<CheckReport> Vault::check(bool all, Cancel cancel) const {
    const Progress progress{{}, cancel};
    Inspection inspection(*m, m->folder + "/journal.db", Inspection::Of::Vault, progress);
    inspection.keys();
    const auto key = crypto::deriveKey<crypto::DatabaseKey>(m->keys.root());
    // A connection of its own: the vault's keeps pages in memory, and would not see what happened to the file.
    auto database =
        storage::Connection::open(m->folder + "/journal.db", key, m->keys.vault().bytes, m->reading, *m->machine.disk);
    Result<void> read = database ? inspection.roots(*database) : database.fault();
    if (read && all)
        read = inspection.everything(*database);
    if (!read && read.fault().kind == Fault::Kind::Cancelled)
        return read.fault();
    if (progress.cancelled())
        return fault(Fault::Kind::Cancelled, "cancelled");
    if (!read)
        inspection.note(read.fault());
    return std::move(inspection.report);
}

} // namespace aparte::vault
