#include "domain/review.h"

#include <algorithm>

namespace aparte::domain {

Review draftReview(const Contract &contract) {
    Review review;
    for (const Objective &objective : contract.objectives)
        review.items.push_back({objective.text, objective.indicator, objective.progress, {}, {}});
    return review;
}

ReviewState stateOf(const std::optional<Review> &review) {
    if (!review)
        return ReviewState::None;
    if (review->deliveredOn)
        return ReviewState::Delivered;
    return review->preparedOn ? ReviewState::Prepared : ReviewState::Draft;
}

QString nameOf(ReviewState state) {
    switch (state) {
    case ReviewState::None:
        return {};
    case ReviewState::Draft:
        return QStringLiteral("draft");
    case ReviewState::Prepared:
        return QStringLiteral("prepared");
    case ReviewState::Delivered:
        break;
    }
    return QStringLiteral("delivered");
}

bool followsContract(const Review &review, const Contract &contract) {
    return std::ranges::all_of(review.items, [&](const ReviewItem &item) {
        return std::ranges::any_of(contract.objectives, [&](const Objective &objective) {
            return objective.text == item.objective && objective.indicator == item.indicator;
        });
    });
}

QString wrongDay(const Review &review, const Contract &contract, QDate today) {
    if (review.preparedOn &&
        (*review.preparedOn > today || (contract.signedOn && *review.preparedOn < *contract.signedOn)))
        return QStringLiteral("prepared_on");
    if (review.deliveredOn &&
        (*review.deliveredOn > today || (review.preparedOn && *review.deliveredOn < *review.preparedOn)))
        return QStringLiteral("delivered_on");
    return {};
}

} // namespace aparte::domain
