#include "backup/backups.h"

namespace aparte::backup {

struct Backups::Inside {
    vault::Vault *vault;
    vault::Surroundings surroundings;
};

Backups::Backups(vault::Vault &vault, const vault::Surroundings &surroundings)
    : m(std::make_unique<Inside>(Inside{&vault, surroundings})) {}
Backups::~Backups() = default;

} // namespace aparte::backup
