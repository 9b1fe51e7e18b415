// What makes a contract whole (R59), and by whom it is signed (R11, R15, R24).
#include "domain/gates.h"

#include <QSet>

#include <algorithm>

namespace aparte::domain {

namespace {

bool isBlank(const QString &text) {
    return text.trimmed().isEmpty();
}

bool hasObjectives(const Contract &contract) {
    return !contract.objectives.empty() && std::ranges::none_of(contract.objectives, isBlank, &Objective::text);
}

bool hasIndicators(const Contract &contract) {
    return !contract.objectives.empty() && std::ranges::none_of(contract.objectives, isBlank, &Objective::indicator);
}

bool hasDuration(const Contract &contract) {
    return contract.plannedSessions.value_or(0) > 0 || contract.plannedHours.value_or(0) > 0 || contract.until;
}

bool costFits(const Contract &contract) {
    if (!contract.cost)
        return false;
    return contract.cost->basis == u"fixed" ? contract.cost->amount.has_value()
                                            : !contract.cost->basis.isEmpty() && contract.cost->hourlyRate.has_value();
}

} // namespace

QStringList missingParts(const Contract &contract) {
    const std::pair<const char *, bool> parts[] = {
        {"objectives", hasObjectives(contract)},
        {"indicators", hasIndicators(contract)},
        {"duration", hasDuration(contract)},
        {"organisation", !isBlank(contract.organisation)},
        {"cost", costFits(contract)},
    };
    QStringList missing;
    for (const auto &[part, there] : parts)
        if (!there)
            missing.append(QLatin1String(part));
    return missing;
}

QDate signedDay(const Contract &contract) {
    if (contract.signedOn)
        return *contract.signedOn;
    QDate last;
    for (const Signature &signature : contract.signatures) {
        if (!signature.on)
            return {};
        last = last.isValid() ? std::max(last, *signature.on) : *signature.on;
    }
    return last;
}

QStringList missingSignatures(const Contract &contract, const Framework &framework) {
    QStringList missing;
    QSet<QString> whoSigned;
    for (const Signature &signature : contract.signatures)
        if (signature.on)
            whoSigned.insert(signature.role + u'\n' + signature.name);
    for (const QString &role : framework.parties)
        if (std::ranges::none_of(contract.signatures, [&](const Signature &one) { return one.role == role && one.on; }))
            missing.append(QStringLiteral("signature:") + role);
    if (missing.isEmpty() && whoSigned.size() < framework.leastParties.value_or(0))
        missing.append(QStringLiteral("parties"));
    if (framework.parties.isEmpty() && !signedDay(contract).isValid())
        missing.append(QStringLiteral("signature"));
    return missing;
}

} // namespace aparte::domain
