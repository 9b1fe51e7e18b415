#include "journal/erase.h"

#include "backup/backups.h"
#include "domain/folding.h"
#include "journal/checks.h"
#include "journal/forgetting.h"
#include "journal/ledger_store.h"
#include "journal/people.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

namespace aparte::journal {

namespace {

QString hexOf(vault::PersonId person) {
    const auto *bytes = reinterpret_cast<const char *>(person.bytes.data());
    return QString::fromLatin1(QByteArray(bytes, static_cast<qsizetype>(person.bytes.size())).toHex());
}

// Whoever answered has it no longer; whoever did not, owes it.
void tellDestinations(Journal &journal, const std::vector<backup::Outcome> &answers, Certificate &certificate) {
    for (const auto &answer : answers)
        if (answer.keysCurrent)
            certificate.destinations.append(answer.folder);
    for (const auto &destination : journal.backups().destinations())
        if (destination.owesErasure && destination.owesSince)
            certificate.debts.push_back({destination.folder, *destination.owesSince});
}

// Somebody with two records is one member (journal/report_members.h). When the record whose token has stood in a report
// goes, another of theirs takes it: else they would be counted again as somebody new.
Result<void> handOver(Journal &journal, const domain::Beneficiary &gone) {
    const auto ledger = readLedger(journal);
    const auto token = memberToken(journal, gone.id);
    const auto people = listPeople(journal);
    if (!ledger || !token || !people || gone.name.isEmpty() || !lessons::standsIn(ledger->entries, *token))
        return {}; // no report leaves while these cannot be read, and none has been about them
    vault::Batch batch;
    for (const PersonLine &line : *people)
        if (line.id != gone.id && domain::foldedName(line.name) == domain::foldedName(gone.name))
            if (auto taken = takeToken(batch, journal, *ledger, line.id, *token); !taken)
                return taken;
    return journal.vault().write(batch);
}

} // namespace

// What cannot be read any more is lost already: it does not keep the rest from being erased.
Result<WillBeLost> whatErasingLoses(const Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    const Owner owner{journal.vault().personId(beneficiary), beneficiary, {}};
    Missing missing;
    const auto number = [&](vault::Kind kind) {
        return static_cast<int>(readableRecords(journal, owner, kind, missing).size());
    };
    WillBeLost lost{beneficiary, number(vault::Kind::Mission), number(vault::Kind::Session),
                    number(vault::Kind::Exchange), number(vault::Kind::Consent)};
    if (const auto summary = readSummary(journal, beneficiary))
        lost.name = summary->person.name;
    else if (summary.fault().code == "person.unknown") // a key without rows
        return summary.fault();
    return lost;
}

Result<Certificate> erase(Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    domain::Beneficiary gone; // read before the key goes; an unreadable record does not stop an erasure
    if (auto known = find<domain::Beneficiary>(journal, beneficiary); known && *known)
        gone = std::move(**known);
    gone.id = beneficiary;
    static_cast<void>(handOver(journal, gone));
    static_cast<void>(announceForgetting(journal, gone)); // a full disk must not make an erasure impossible
    const auto erased = journal.vault().erase(journal.vault().personId(beneficiary));
    if (!erased)
        return erased.fault();
    // The key is gone: from here on nothing is a failure any more, only unfinished.
    const auto answers = journal.backups().offerKeys();
    const bool forgotten = forgetErased(journal, gone).ok();
    Certificate certificate;
    certificate.person = hexOf(erased->person);
    certificate.day = QDate(1970, 1, 1).addDays(erased->day);
    certificate.fileSystem = erased->fileSystem;
    certificate.finished = erased->rowsGone && forgotten;
    certificate.notPromised = notPromised(erased->caveat, systemLanguage());
    certificate.caveat = erased->caveat;
    tellDestinations(journal, answers, certificate);
    return certificate;
}

} // namespace aparte::journal
