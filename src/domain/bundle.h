// The open bundle (design/interchange.md): everything a coach wrote, as one documented JSON file, and back without
// loss.
#pragma once

#include "crypto/result.h"
#include "domain/ledger_terms.h"
#include "domain/values.h"

#include <QByteArray>

namespace aparte::domain {

struct Bundle {
    std::vector<Organisation> organisations;
    std::vector<Theme> themes;
    std::vector<Beneficiary> beneficiaries;
    std::vector<Mission> missions;       // each names its beneficiary
    std::vector<Session> sessions;       // each names its mission and beneficiary
    std::vector<Exchange> exchanges;     // the same
    std::vector<Consent> consents;       // each names its beneficiary
    std::vector<Disclosure> disclosures; // the same
    std::vector<Framework> frameworks;   // the coach's own, and shipped ones as they edited them
    std::optional<Coach> coach;
    std::vector<Lesson> lessons;
    std::vector<PracticeEntry> practice;
    std::vector<ReportEntry> reports;
    std::optional<LedgerTerms> ledger; // what goes with them
    QJsonObject extra;                 // unknown top-level fields
    QStringList unknownFields; // places (JSON pointers) of every field this version does not know; kept, and reported
};

// WrongUse with `where` a JSON pointer: bundle.not-json, bundle.format, bundle.version, bundle.type, bundle.missing,
// bundle.utf8, bundle.duplicate (an id or number), bundle.field-twice, bundle.reference (dangling), bundle.cycle,
// bundle.value, bundle.number (it would lose digits), bundle.too-deep, bundle.too-large (one text over 16 MiB),
// bundle.file-too-large (over 512 MiB). bundle.utf8 and bundle.not-json say a byte offset instead, as `have`.
Result<Bundle> readBundle(const QByteArray &json);
QByteArray writeBundle(const Bundle &bundle); // UTF-8, stable order, indented

} // namespace aparte::domain
