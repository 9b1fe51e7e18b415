// Lists of what is rarely looked at, each an entry of the table in listing.cpp.
#pragma once

#include "cli/listing.h"

namespace aparte::cli::listing {

Result<Listing> exchanges(const journal::Journal &journal, const Tongue &in);
Result<Listing> frameworks(const journal::Journal &journal, const Tongue &in);
Result<Listing> organisations(const journal::Journal &journal, const Tongue &in);
Result<Listing> themes(const journal::Journal &journal, const Tongue &in);

// R27, GDPR Art. 15 and 5.1.e, R33 and R36.
Result<Listing> consents(const journal::Journal &journal, const Tongue &in);
Result<Listing> disclosures(const journal::Journal &journal, const Tongue &in);
Result<Listing> accessRequests(const journal::Journal &journal, const Tongue &in);
Result<Listing> retention(const journal::Journal &journal, const Tongue &in);
Result<Listing> incompatible(const journal::Journal &journal, const Tongue &in);

} // namespace aparte::cli::listing
