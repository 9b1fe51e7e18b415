// What came in and is against a rule: kept, since nothing that a coach wrote elsewhere may be lost, and told in words.
// What would be refused here (journal/mission_checks.h, journal/practice.h) is refused from then on.
#include "domain/gates.h"
#include "journal/import_plan.h"
#include "journal/naming.h"
#include "journal/parts_in_words.h"

#include <algorithm>

namespace aparte::journal {

Result<void> ImportPlan::rules() {
    contracts();
    if (auto told = incompatibilities(); !told)
        return told;
    return namesInRegisters();
}

void ImportPlan::contracts() { // R59
    for (const std::size_t index : m_newMissions) {
        const auto &contract = m_bundle.missions[index].contract;
        if (!contract || !domain::signedDay(*contract).isValid())
            continue;
        const QStringList missing = domain::missingParts(*contract);
        if (!missing.isEmpty())
            warn("contract-incomplete", m_places.mission(index) + QStringLiteral("/contract"),
                 partsInWords(missing.join(QStringLiteral(", ")), m_language));
    }
}

Result<void> ImportPlan::incompatibilities() { // R33, R36
    if (m_arriving.missions.empty() && m_arriving.people.empty())
        return {};
    const auto found = incompatibilitiesWith(m_journal, m_arriving);
    if (!found)
        return found.fault();
    const auto placeOf = [this](const domain::Incompatibility &one) {
        const auto meant = std::ranges::find_if(m_newMissions, [&](std::size_t index) {
            const QString &id = m_bundle.missions[index].id;
            return id == one.mission || id == one.otherMission;
        });
        return meant == m_newMissions.end() ? QStringLiteral("/beneficiaries") : m_places.mission(*meant);
    };
    for (const IncompatibilitySeen &one : *found)
        warn(("incompatible-" + domain::nameOf(one.what.rule).toStdString()).c_str(), placeOf(one.what),
             one.code + QStringLiteral(", ") + one.otherCode);
    return {};
}

// R30, R39. Asked of the people who are here and of those who come with them.
Result<void> ImportPlan::namesInRegisters() {
    if (m_newPractice.empty() && !m_newCoach)
        return {};
    auto people = everybodyOf(m_journal);
    if (!people)
        return people.fault();
    std::ranges::copy(m_arriving.people, std::back_inserter(*people));
    const journal::Names names(*people);
    const auto tell = [&](const QString &where, const std::vector<Written> &texts) {
        if (const auto named = names.in(texts))
            warn("practice-names", where, codeOf(*std::ranges::find(*people, *named, &domain::Beneficiary::id)));
    };
    for (const std::size_t index : m_newPractice)
        tell(domain::BundlePlaces::practice(index), textsOf(m_bundle.practice[index]));
    if (m_newCoach)
        tell(QStringLiteral("/coach"), textsOf(*m_bundle.coach));
    return {};
}

} // namespace aparte::journal
