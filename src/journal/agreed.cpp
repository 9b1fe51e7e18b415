#include "journal/agreed.h"

#include "domain/gates.h"

namespace aparte::journal {

bool isAgreed(const domain::Mission &mission, const domain::Beneficiary &who, const domain::Framework &framework) {
    if (mission.contract && domain::signedDay(*mission.contract).isValid())
        return true;
    if (!domain::proposalStandsIn(mission, who, framework))
        return false;
    domain::Framework contractAlone = framework;
    contractAlone.gates = {QStringLiteral("contract")};
    return domain::gatesBefore(domain::Act::ToBegin, mission, who, contractAlone, {}).empty();
}

} // namespace aparte::journal
