#include "domain/coherence.h"

#include <QDateTime>

#include <algorithm>

namespace aparte::domain {

namespace {

using Found = std::optional<Contradiction>;

bool isBefore(const std::optional<QDate> &one, const std::optional<QDate> &other) {
    return one && other && *one < *other;
}

QString at(const char *list, std::size_t index, const char *field) {
    return u'/' + QLatin1String(list) + u'/' + QString::number(index) + u'/' + QLatin1String(field);
}

std::optional<QDate> firstProposal(const Mission &mission) {
    std::optional<QDate> first;
    for (const Proposal &proposal : mission.proposals)
        if (proposal.sentOn && (!first || *proposal.sentOn < *first))
            first = proposal.sentOn;
    return first;
}

// R58: the proposal comes before the final contract.
Found inContract(const Contract &contract, const QString &place, const std::optional<QDate> &proposed) {
    if (isBefore(contract.until, contract.from))
        return Contradiction{"contradiction.contract", place + QStringLiteral("/until")};
    if (isBefore(contract.signedOn, proposed))
        return Contradiction{"contradiction.signature", place + QStringLiteral("/signed_on")};
    for (std::size_t index = 0; index < contract.signatures.size(); ++index)
        if (isBefore(contract.signatures[index].on, proposed))
            return Contradiction{"contradiction.signature", place + at("signatures", index, "on")};
    return {};
}

Found inContracts(const Mission &mission) {
    const auto proposed = firstProposal(mission);
    Found found;
    if (mission.contract)
        found = inContract(*mission.contract, QStringLiteral("/contract"), proposed);
    for (std::size_t index = 0; index < mission.earlierContracts.size() && !found; ++index)
        found = inContract(mission.earlierContracts[index], QStringLiteral("/earlier_contracts/%1").arg(index), {});
    return found;
}

Found inProposals(const Mission &mission) {
    for (std::size_t index = 0; index < mission.proposals.size(); ++index) {
        const Proposal &proposal = mission.proposals[index];
        for (std::size_t answer = 0; answer < proposal.answers.size(); ++answer)
            if (isBefore(proposal.answers[answer].on, proposal.sentOn))
                return Contradiction{"contradiction.proposal",
                                     QStringLiteral("/proposals/%1").arg(index) + at("answers", answer, "on")};
    }
    return {};
}

Found inDocuments(const Mission &mission) {
    for (std::size_t index = 0; index < mission.documents.size(); ++index)
        if (isBefore(mission.documents[index].signedOn, mission.documents[index].sentOn))
            return Contradiction{"contradiction.document", at("documents", index, "signed_on")};
    return {};
}

// R31: prepared first, then given in their presence, which cannot be attested before.
Found inReview(const Mission &mission) {
    if (!mission.review)
        return {};
    const Review &review = *mission.review;
    if (isBefore(review.deliveredOn, review.preparedOn))
        return Contradiction{"contradiction.review", QStringLiteral("/review/delivered_on")};
    if (isBefore(review.attestedOn, review.preparedOn) || isBefore(review.attestedOn, review.deliveredOn))
        return Contradiction{"contradiction.review", QStringLiteral("/review/attested_on")};
    return {};
}

Found inEnding(const Mission &mission) {
    if (!mission.ending || !mission.ending->on || mission.requests.empty())
        return {};
    const QDate first = std::ranges::min(mission.requests, {}, &Request::madeOn).madeOn;
    return *mission.ending->on < first ? Found({"contradiction.ending", QStringLiteral("/ending/on")}) : Found();
}

Found inFunding(const Mission &mission) {
    constexpr double whole = 100;
    double sum = 0;
    for (std::size_t index = 0; index < mission.funding.size(); ++index)
        if (sum += mission.funding[index].share.value_or(0); sum > whole)
            return Contradiction{"contradiction.funding", at("funding", index, "share")};
    return {};
}

QDateTime wallClock(const QString &moment) {
    constexpr qsizetype dateAndMinutes = 16;
    return QDateTime::fromString(moment.left(dateAndMinutes) + u'Z', Qt::ISODate);
}

} // namespace

std::optional<Contradiction> contradictionIn(const Mission &mission) {
    for (const auto look : {inContracts, inProposals, inDocuments, inReview, inEnding, inFunding})
        if (auto found = look(mission))
            return found;
    return {};
}

// As the clock on the wall says; the hour that a clock put back takes is allowed for.
std::optional<Contradiction> contradictionIn(const Exchange &exchange) {
    constexpr qint64 hour = 3600;
    if (!exchange.answeredAt)
        return {};
    const QDateTime asked = wallClock(exchange.requestedAt), answered = wallClock(*exchange.answeredAt);
    if (asked.isValid() && answered.isValid() && answered < asked.addSecs(-hour))
        return Contradiction{"contradiction.answer", QStringLiteral("/answered_at")};
    return {};
}

std::optional<Contradiction> contradictionIn(const Beneficiary &person) {
    for (std::size_t index = 0; index < person.accessRequests.size(); ++index) {
        const AccessRequest &request = person.accessRequests[index];
        if (isBefore(request.answeredOn, request.receivedOn) || isBefore(request.answeredOn, request.identityCheckedOn))
            return Contradiction{"contradiction.access", at("access_requests", index, "answered_on")};
    }
    return {};
}

} // namespace aparte::domain
