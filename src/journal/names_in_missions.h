// Who is named in somebody's papers beside them: parties of a mission, members and managers of a group, other coaches.
#pragma once

#include "domain/values.h"

namespace aparte::journal {

void addOthers(QStringList &names, const domain::Beneficiary &group); // ids among them, where those were given
void addOthers(QStringList &names, const domain::Mission &mission);

} // namespace aparte::journal
