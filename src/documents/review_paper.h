// The review as it is handed over: objectives and indicators of the contract, how far each has come, the words agreed
// upon with the beneficiary (R31, R63). Nothing of a note can be in it: it is given none.
#pragma once

#include "documents/paper.h"
#include "domain/values.h"

namespace aparte::documents {

struct ReviewSheet {
    QString who; // the beneficiary as the contract names them; may be empty
    domain::Review review;
    std::optional<QDate> contractOn;
    QString ethicsContact; // R52
};

Paper reviewPaper(const ReviewSheet &sheet, const QString &language);

QString roleInWords(const QString &role, const QString &language); // of a party; a role of one's own stays as it is

} // namespace aparte::documents
