// The review (bilan): a draft from the contract, prepared with the beneficiary, given in their presence (R31, R63); and
// the letter that names nobody (R38).
#pragma once

#include "documents/paper.h"
#include "domain/gates.h"
#include "domain/review.h"
#include "journal/journal.h"

namespace aparte::journal {

struct ReviewSeen {
    domain::Beneficiary person;
    domain::Mission mission;
    domain::Framework framework;
    domain::Review review; // as kept, else the draft that would be begun with
    domain::ReviewState state = domain::ReviewState::None;
    std::vector<domain::Gate> gates; // before it is delivered, shut or passed
};
// WrongUse mission.unknown; Refused person.erased, review.no-contract.
Result<ReviewSeen> reviewOf(const Journal &journal, const QString &mission);

// The draft as it stands from now on: words and progress only; every line is one of the contract's. What was prepared
// is a draft again when its lines change: the beneficiary has not seen those. Refused review.contract (a line that is
// not in it), review.delivered.
Result<void> saveReview(Journal &journal, const QString &mission, const std::vector<domain::ReviewItem> &items);

// Prepared with the beneficiary on that day. WrongUse review.day; Refused review.delivered.
Result<void> prepareReview(Journal &journal, const QString &mission, QDate on);

struct Delivery {
    QDate on;
    QString to; // who has it
    std::vector<domain::Party> present;
    bool attested = false; // that the beneficiary was there
};
// Refused gate.shut (where: prepared, presence, as the framework asks), review.delivered; WrongUse review.day.
Result<void> deliverReview(Journal &journal, const QString &mission, const Delivery &delivery);

// What the file says. The beneficiary is named as the contract names them, if it does.
Result<documents::Paper> reviewPaper(const Journal &journal, const QString &mission, const QString &language);

// Of a solicitation of the practice register. WrongUse id.unknown, letter.kind (another kind of entry).
Result<documents::Paper> solicitationLetter(const Journal &journal, const QString &entry, const QString &language);

} // namespace aparte::journal
