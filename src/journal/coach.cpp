#include "journal/coach.h"

#include "domain/vocabulary.h"
#include "journal/naming.h"
#include "journal/stored.h"

namespace aparte::journal {

namespace {

Result<void> check(const Journal &journal, const domain::Coach &coach) {
    if (!coach.status.isEmpty() && !domain::isOneOf(coach.status, domain::words::coachStatuses))
        return fault(Fault::Kind::WrongUse, "coach.status");
    for (const domain::Training &training : coach.trainings) {
        if (training.title.trimmed().isEmpty())
            return fault(Fault::Kind::WrongUse, "coach.training");
        if (training.on && training.until && *training.until < *training.on)
            return fault(Fault::Kind::WrongUse, "coach.training-days");
    }
    return checkNamesNobody(journal, textsOf(coach));
}

} // namespace

Result<domain::Coach> coach(const Journal &journal) {
    auto found = find<domain::Coach>(journal, domain::Coach::id);
    if (!found)
        return found.fault();
    return found->value_or(domain::Coach());
}

Result<void> saveCoach(Journal &journal, const domain::Coach &coach) {
    if (auto right = check(journal, coach); !right)
        return right;
    vault::Batch batch;
    put(batch, journal, coach);
    return journal.vault().write(batch);
}

} // namespace aparte::journal
