#include "journal/frameworks.h"

#include "domain/frameworks.h"
#include "domain/vocabulary.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <algorithm>

namespace aparte::journal {

namespace {

bool ships(const QString &id) {
    return domain::isOneOf(id, domain::words::shippedFrameworks);
}

Result<std::vector<domain::Framework>> ownFrameworks(const Journal &journal) {
    auto own = allOf<domain::Framework>(journal, {});
    if (own)
        std::ranges::sort(*own, {}, &domain::Framework::id);
    return own;
}

Result<void> checkUnused(const Journal &journal, const QString &id) {
    const auto everybody = readSummaries(journal);
    if (!everybody)
        return everybody.fault();
    for (const Summary &summary : *everybody)
        if (std::ranges::find(summary.missions, id, &MissionLine::framework) != summary.missions.end())
            return fault(Fault::Kind::Refused, "framework.used");
    return {};
}

Result<void> checkFields(const domain::Framework &framework) {
    const QString field = domain::senselessField(framework);
    if (field.isEmpty())
        return {};
    if (field == u"label")
        return fault(Fault::Kind::WrongUse, "framework.label");
    return fault(Fault::Kind::WrongUse, field == u"gates" ? "framework.gate" : "framework.value", field.toStdString());
}

} // namespace

Result<std::vector<domain::Framework>> frameworks(const Journal &journal) {
    auto own = ownFrameworks(journal);
    if (!own)
        return own;
    std::vector<domain::Framework> all;
    for (const domain::Framework &shipped : domain::shippedFrameworks())
        all.push_back(domain::frameworkNamed(shipped.id, *own));
    for (domain::Framework &one : *own)
        if (!ships(one.id))
            all.push_back(std::move(one));
    return all;
}

Result<domain::Framework> framework(const Journal &journal, const QString &id) {
    const auto own = ownFrameworks(journal);
    if (!own)
        return own.fault();
    return domain::frameworkNamed(id, *own);
}

Result<QString> saveFramework(Journal &journal, domain::Framework framework) {
    if (auto right = checkFields(framework); !right)
        return right.fault();
    if (framework.id.isEmpty())
        framework.id = newId();
    vault::Batch batch;
    put(batch, journal, framework);
    if (auto done = journal.vault().write(batch); !done)
        return done.fault();
    return framework.id;
}

Result<void> removeFramework(Journal &journal, const QString &id) {
    if (!ships(id))
        if (auto unused = checkUnused(journal, id); !unused)
            return unused;
    vault::Batch batch;
    batch.remove(recordOf<domain::Framework>(journal, id));
    return journal.vault().write(batch);
}

} // namespace aparte::journal
