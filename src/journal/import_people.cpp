// The half of an import that lies under people's own keys.
#include "journal/accompanied_before.h"
#include "journal/folding.h"
#include "journal/import_plan.h"
#include "journal/incompatibility.h"
#include "journal/ledger_store.h"
#include "journal/lesson_supports.h"

#include <algorithm>

namespace aparte::journal {

namespace {

// A name in common, of those a person goes by.
QSet<QString> namesOf(const domain::Beneficiary &person) {
    QSet<QString> names{folded(person.name).simplified()};
    for (const QString &name : person.alsoKnownAs)
        names.insert(folded(name).simplified());
    return names;
}

bool sameHuman(const domain::Beneficiary &ours, const domain::Beneficiary &theirs) {
    return namesOf(ours).intersects(namesOf(theirs));
}

} // namespace

Result<void> ImportPlan::ledger() {
    if (const auto asks = mustAskAboutErased(m_journal)) // a ledger that cannot be read lets no report out either
        m_asksAboutErased = *asks;
    if (m_bundle.reports.empty())
        return {};
    const auto compared = importLedger(m_journal, m_bundle.reports, true);
    if (!compared)
        return compared.fault();
    otherLedger = compared->differs;
    if (otherLedger) {
        warn("other-ledger", QStringLiteral("/reports"));
        for (const domain::ReportEntry &theirs : m_bundle.reports) {
            if (const auto entry = aparte::lessons::entryFrom(theirs.entry.toUtf8()))
                m_reportedElsewhere.insert(entry->organisation);
            for (const domain::ReportMember &member : theirs.members)
                m_reportedElsewhere.insert(member.beneficiary);
        }
    } else if (auto ours = readLedger(m_journal))
        m_ledger = std::move(*ours);
    if (compared->imported > 0)
        report.imported[QStringLiteral("reports")] = compared->imported;
    report.skipped += compared->skipped;
    return {};
}

Result<void> ImportPlan::people() {
    const auto everybody = readSummaries(m_journal);
    if (!everybody)
        return everybody.fault();
    if (!everybody->empty())
        m_nextPosition = everybody->back().position + 1;
    auto codes = Codes::read(m_journal);
    if (!codes)
        return codes.fault();
    m_codes = std::move(*codes);
    for (const domain::Beneficiary &one : m_bundle.beneficiaries)
        m_codes->reserve(one.code);
    for (const Summary &summary : *everybody)
        m_names.add(namesOf(summary.person), folded(summary.person.name).simplified());
    for (std::size_t index = 0; index < m_bundle.beneficiaries.size(); ++index) {
        if (m_progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        if (isErased(m_bundle.beneficiaries[index].id))
            warn("erased-person", domain::BundlePlaces::beneficiary(index));
        else if (auto done = person(index); !done)
            return done;
    }
    if (m_codes->areNew())
        m_codes->put(batches.front(), m_journal);
    return chart();
}

// What both say together must not go round either.
Result<void> ImportPlan::chart() const {
    auto people = everybodyOf(m_journal);
    auto frameworks = frameworksById(m_journal);
    if (!people)
        return people.fault();
    if (!frameworks)
        return frameworks.fault();
    QSet<QString> known;
    for (const domain::Beneficiary &ours : *people)
        known.insert(ours.id);
    for (const domain::Beneficiary &theirs : m_bundle.beneficiaries)
        if (!known.contains(theirs.id) && !isErased(theirs.id))
            people->push_back(theirs);
    for (const domain::Framework &theirs : m_bundle.frameworks)
        if (!frameworks->contains(theirs.id))
            frameworks->insert(theirs.id, theirs);
    return checkChart(*people, everythingThatBlocks(*frameworks));
}

domain::Beneficiary ImportPlan::withoutErased(const domain::Beneficiary &person, const QString &where) {
    domain::Beneficiary kept = person;
    for (std::size_t index = 0; index < person.links.size(); ++index)
        if (isErased(person.links[index].to))
            warn("erased-link", where + QStringLiteral("/links/%1").arg(index));
    std::erase_if(kept.links, [this](const domain::Link &link) { return isErased(link.to); });
    for (qsizetype index = person.members.size(); index-- > 0;)
        if (const QString member = person.members[index].toString(); !member.isEmpty() && isErased(member)) {
            warn("erased-link", where + QStringLiteral("/members/%1").arg(index));
            kept.members.removeAt(index);
        }
    if (!person.manager.isEmpty() && isErased(person.manager)) {
        warn("erased-link", where + QStringLiteral("/manager"));
        kept.manager.clear();
    }
    return kept;
}

// Entered twice, one human would have two histories: the coach is told, and nothing is merged. Two people may have one
// nickname; a nickname that is somebody's name is told too.
void ImportPlan::warnOfSameName(const domain::Beneficiary &person, const QString &where) {
    const QString name = folded(person.name).simplified();
    const QSet<QString> names = namesOf(person);
    if (m_names.all.contains(name) || m_names.proper.intersects(names))
        warn("same-name", where + QStringLiteral("/name"));
    m_names.add(names, name);
}

Result<Summary> ImportPlan::summaryOf(const domain::Beneficiary &person) {
    auto ours = readSummary(m_journal, person.id);
    if (ours || ours.fault().code != "person.unknown")
        return ours;
    const auto id = m_journal.vault().personId(person.id);
    if (!m_journal.vault().hasPerson(id))
        newPeople.push_back(id);
    return emptySummary(person, m_nextPosition++);
}

// Who comes without a code, or with one that is somebody else's here, is given one; who has one keeps it.
void ImportPlan::code(const std::optional<domain::Beneficiary> &ours, domain::Beneficiary &person,
                      const QString &where) {
    const bool isOthers =
        !person.code.isEmpty() && (!ours || ours->code != person.code) && m_codes->isTaken(person.code);
    if (isOthers)
        warn("other-code", where + QStringLiteral("/code"));
    if (ours && (person.code.isEmpty() || isOthers))
        person.code = ours->code;
    else if (person.code.isEmpty() || isOthers)
        person.code = m_codes->next();
    m_codes->take(person.code);
}

Result<void> ImportPlan::person(std::size_t index) {
    const QString where = domain::BundlePlaces::beneficiary(index);
    auto beneficiary = withoutErased(m_bundle.beneficiaries[index], where);
    auto summary = summaryOf(beneficiary);
    if (!summary)
        return summary.fault();
    vault::Batch batch;
    const auto ours = find<domain::Beneficiary>(m_journal, beneficiary.id);
    if (!ours)
        return ours.fault();
    if (*ours && !sameHuman(**ours, beneficiary)) {
        warn("other-person", where); // nothing of theirs may come to lie under this person's key
        return {};
    } else if (!*ours)
        warnOfSameName(beneficiary, where);
    code(*ours, beneficiary, where);
    if (!*ours) {
        setPerson(*summary, beneficiary);
        m_arriving.people.push_back(beneficiary);
    }
    const std::size_t missionsBefore = m_newMissions.size();
    if (auto taken = take(beneficiary, where, "beneficiaries", batch); !taken)
        return taken.fault();
    if (auto done = missions(index, batch, *summary); !done)
        return done;
    if (auto done = happenings(index, batch, *summary); !done)
        return done;
    for (std::size_t at = missionsBefore; at < m_newMissions.size(); ++at) {
        const domain::Mission &mission = m_bundle.missions[m_newMissions[at]];
        m_arriving.missions.push_back(
            accompanimentOf(mission, *ours ? **ours : beneficiary, *summary, m_frameworks.value(mission.framework)));
    }
    if (auto done = supports(beneficiary.id, batch); !done)
        return done;
    if (auto done = token(beneficiary.id, batch); !done)
        return done;
    if (auto done = doubt(beneficiary, !*ours, where, batch); !done)
        return done;
    if (batch.empty())
        return {};
    put(batch, m_journal, *summary);
    batches.push_back(std::move(batch));
    return {};
}

Result<void> ImportPlan::missions(std::size_t person, vault::Batch &batch, Summary &summary) {
    for (const std::size_t index : m_missionsOf.value(m_bundle.beneficiaries[person].id)) {
        const domain::Mission &mission = m_bundle.missions[index];
        const std::size_t before = report.warnings.size();
        const auto taken = take(mission, m_places.mission(index), "missions", batch);
        if (!taken)
            return taken.fault();
        if (*taken) {
            setMission(summary, mission);
            m_newMissions.push_back(index);
        } else if (report.warnings.size() > before && report.warnings.back().code == u"other-person")
            m_foreignMissions.insert(mission.id);
    }
    return {};
}

// What happened in a mission that is somebody else's is nobody's here.
template<class T>
Result<bool> ImportPlan::takeHappening(const T &value, const QString &where, const char *kind, vault::Batch &batch) {
    if (!m_foreignMissions.contains(value.mission))
        return take(value, where, kind, batch);
    warn("other-person", where);
    return false;
}

Result<void> ImportPlan::happenings(std::size_t person, vault::Batch &batch, Summary &summary) {
    const QString &id = m_bundle.beneficiaries[person].id;
    for (const std::size_t index : m_sessionsOf.value(id)) {
        const auto taken = takeHappening(m_bundle.sessions[index], m_places.session(index), "sessions", batch);
        if (!taken)
            return taken.fault();
        if (*taken)
            count(summary, m_bundle.sessions[index]);
    }
    for (const std::size_t index : m_exchangesOf.value(id)) {
        const auto taken = takeHappening(m_bundle.exchanges[index], m_places.exchange(index), "exchanges", batch);
        if (!taken)
            return taken.fault();
        if (*taken)
            count(summary, m_bundle.exchanges[index]);
    }
    for (const std::size_t index : m_consentsOf.value(id))
        if (auto taken = take(m_bundle.consents[index], m_places.consent(index), "consents", batch); !taken)
            return taken.fault();
    for (const std::size_t index : m_disclosuresOf.value(id))
        if (auto taken = take(m_bundle.disclosures[index], m_places.disclosure(index), "disclosures", batch); !taken)
            return taken.fault();
    return {};
}

Result<void> ImportPlan::supports(const QString &beneficiary, vault::Batch &batch) {
    for (const domain::Lesson &lesson : m_bundle.lessons) {
        if (!lesson.supports.contains(beneficiary) || !m_lessons.contains(lesson.id))
            continue;
        const auto ours = m_journal.vault().record(supportRecord(m_journal, lesson.id, beneficiary));
        if (!ours)
            return ours.fault();
        if (!*ours)
            putSupport(batch, m_journal, lesson.id, beneficiary);
    }
    return {};
}

Result<void> ImportPlan::token(const QString &beneficiary, vault::Batch &batch) {
    if (otherLedger)
        return {};
    QString token;
    QJsonObject beside;
    for (const domain::ReportEntry &entry : m_bundle.reports)
        for (const domain::ReportMember &member : entry.members) {
            if (member.beneficiary != beneficiary)
                continue;
            token = token.isEmpty() ? member.token : token;
            if (!member.extra.isEmpty())
                beside.insert(QString::number(entry.number), member.extra);
        }
    return token.isEmpty() ? Result<void>() : takeToken(batch, m_journal, m_ledger, beneficiary, token, beside);
}

} // namespace aparte::journal
