#include "journal/ledger_confirming.h"

#include "journal/ledger_copies.h"
#include "journal/ledger_store.h"
#include "journal/people.h"

#include <algorithm>

namespace aparte::journal {

namespace {

const lessons::Entry *lastAbout(const Ledger &ledger, const QString &organisation) {
    const auto &entries = ledger.entries;
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&](const lessons::Entry &entry) { return entry.organisation == organisation; });
    return found == entries.rend() ? nullptr : &*found;
}

// Those of the journal, and those that only reports still name.
Result<std::vector<LedgerQuestion>> questions(const Journal &journal, const Ledger &ledger) {
    const auto places = organisations(journal);
    if (!places)
        return places.fault();
    std::vector<LedgerQuestion> asked;
    for (const domain::Organisation &place : *places)
        asked.push_back({.organisation = place.id, .name = place.name, .lastNumber = 0, .period = {}, .madeOn = {}});
    for (const lessons::Entry &entry : ledger.entries)
        if (std::ranges::count(asked, entry.organisation, &LedgerQuestion::organisation) == 0)
            asked.push_back({.organisation = entry.organisation,
                             .name = entry.printed[u"organisation"].toString(),
                             .lastNumber = 0,
                             .period = {},
                             .madeOn = {}});
    for (LedgerQuestion &question : asked)
        if (const auto *last = lastAbout(ledger, question.organisation)) {
            question.lastNumber = last->number;
            question.period = last->period.name;
            question.madeOn = last->day;
        }
    return asked;
}

// As typed from paper: small letters, spaces, hyphens.
QString asPrinted(const QString &letters) {
    QString kept;
    for (const QChar each : letters)
        if (each.isLetterOrNumber())
            kept += each.toUpper();
    return kept;
}

// On report N stands the head of the ledger before it.
Result<void> checkAnswer(const Ledger &ledger, const QString &organisation, int number, const QString &letters) {
    const auto *last = lastAbout(ledger, organisation);
    const int known = last ? last->number : 0;
    if (number > known)
        return fault(Fault::Kind::Refused, "ledger.missing", {}, number);
    if (number < known)
        return fault(Fault::Kind::Refused, "ledger.later", {}, known);
    if (last && asPrinted(letters) != lessons::checkLetters(last->previous))
        return fault(Fault::Kind::Refused, "ledger.letters", {}, known);
    return {};
}

// The ledger, and with `number` whatever a backup knows of what is missing up to there.
Result<Ledger> ledgerWith(Journal &journal, const QString &organisation, int number) {
    auto ledger = readLedger(journal);
    if (!ledger)
        return ledger;
    const auto *last = lastAbout(*ledger, organisation);
    if (number <= (last ? last->number : 0))
        return ledger;
    if (const auto back = catchUp(journal, *ledger); !back)
        return back.fault();
    return readLedger(journal);
}

} // namespace

Result<LedgerToConfirm> ledgerToConfirm(const Journal &journal) {
    const LedgerCopy copy = ledgerCopy(journal);
    if (!copy.inDoubt)
        return LedgerToConfirm();
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    auto asked = questions(journal, *ledger);
    if (!asked)
        return asked.fault();
    for (LedgerQuestion &question : *asked)
        question.confirmed = copy.confirmed.contains(question.organisation);
    return LedgerToConfirm{true, std::move(*asked)};
}

Result<void> confirmLedger(Journal &journal, const QString &organisation, int number, const QString &letters) {
    if (journal.opened().readOnly)
        return fault(Fault::Kind::NotWritable, journal.opened().placeReadOnly ? "disk.read-only" : "vault.older");
    const auto ledger = ledgerWith(journal, organisation, number);
    if (!ledger)
        return ledger.fault();
    const auto asked = questions(journal, *ledger);
    if (!asked)
        return asked.fault();
    if (std::ranges::count(*asked, organisation, &LedgerQuestion::organisation) == 0)
        return fault(Fault::Kind::WrongUse, "report.organisation", organisation.toStdString());
    if (auto right = checkAnswer(*ledger, organisation, number, letters); !right)
        return right;
    LedgerCopy copy = ledgerCopy(journal);
    if (!copy.inDoubt)
        return {};
    if (!copy.confirmed.contains(organisation))
        copy.confirmed << organisation;
    const bool all = std::ranges::all_of(
        *asked, [&](const LedgerQuestion &question) { return copy.confirmed.contains(question.organisation); });
    copy.chain = ledger->canonical;
    return keepLedgerCopy(journal, all ? LedgerCopy::of(std::move(copy.chain)) : copy);
}

Result<void> doubtLedger(Journal &journal) {
    LedgerCopy copy = ledgerCopy(journal);
    copy.inDoubt = true;
    copy.confirmed.clear();
    return keepLedgerCopy(journal, copy);
}

} // namespace aparte::journal
