// The letter by which the coach tells that somebody of the organisation asked for their services outside the contract
// (R38). It names nobody: "un agent de la structure", the channel and the day are all it says (R30; requirements 2.4).
#pragma once

#include "documents/paper.h"
#include "domain/values.h"

namespace aparte::documents {

// `with`: who is told, when the entry says so. The entry's note is never in it: it is the coach's own.
Paper solicitationLetter(const domain::PracticeEntry &entry, const domain::Coach &coach, QDate today,
                         const QString &language);

QString dayInWords(QDate day, const QString &language); // 22 novembre 2026, 22 November 2026

} // namespace aparte::documents
