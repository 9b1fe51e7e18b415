// What others refer to and could not be read (or is no longer there) leaves as a place with nothing but its id, so that
// whatever refers to it leaves too and the file can come back.
#pragma once

#include "domain/bundle.h"
#include "journal/summary.h"

namespace aparte::journal {

// Missions that the summary, a session or an exchange of this person names; sessions and exchanges hang from them.
void addMissingMissions(domain::Bundle &bundle, const Summary &summary);
void addMissingThemes(domain::Bundle &bundle);
void addMissingPlaces(domain::Bundle &bundle); // organisations and their units

} // namespace aparte::journal
