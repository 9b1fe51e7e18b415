// What other people's records say of somebody who is erased (that there is a link, a membership) goes with them, also
// when the program is stopped in between: an unfinished forgetting is marked in the vault and finished at the next
// opening.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

// Before the key is destroyed: leaves a mark that names nobody, and lets groups that know the person by name know them
// by id, since afterwards no name is left to look for. Writes nothing when nobody refers to them. A fault stops no
// erasure.
Result<void> announceForgetting(Journal &journal, const domain::Beneficiary &leaving);
// Afterwards: takes everybody who is erased out of everybody else's records, and the mark away. `leaving`, while it is
// still known, is found by name too.
Result<void> forgetErased(Journal &journal, const domain::Beneficiary &leaving = {});
bool mustForget(const Journal &journal); // the mark is there

} // namespace aparte::journal
