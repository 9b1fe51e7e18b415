// The review (bilan): made of the contract's objectives and indicators and of nothing else (R63), prepared with the
// beneficiary, then given in their presence (R31).
#pragma once

#include "domain/values.h"

namespace aparte::domain {

Review draftReview(const Contract &contract);

enum class ReviewState { None, Draft, Prepared, Delivered };
ReviewState stateOf(const std::optional<Review> &review);
QString nameOf(ReviewState state); // "", draft, prepared, delivered

// Whether every line stands in the contract as it is now. Words about an objective are the review's own.
bool followsContract(const Review &review, const Contract &contract);

// What stands against its days: "prepared_on" (before the contract, or after today), "delivered_on" (before it was
// prepared, or after today); empty: nothing.
QString wrongDay(const Review &review, const Contract &contract, QDate today);

} // namespace aparte::domain
