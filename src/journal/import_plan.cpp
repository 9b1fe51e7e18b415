#include "journal/import_plan.h"

#include "journal/lesson_supports.h"
#include "journal/practice_id.h"
#include "journal/shared_fields.h"

namespace aparte::journal {

namespace {

template<class T>
auto byBeneficiary(const std::vector<T> &values) {
    QHash<QString, std::vector<std::size_t>> indices;
    for (std::size_t index = 0; index < values.size(); ++index)
        indices[values[index].beneficiary].push_back(index);
    return indices;
}

} // namespace

ImportPlan::ImportPlan(Journal &journal, const domain::Bundle &bundle, const QByteArray &json, const Progress &progress,
                       Language language)
    : m_journal(journal), m_bundle(bundle), m_json(json), m_progress(progress), m_language(language), m_places(bundle),
      m_missionsOf(byBeneficiary(bundle.missions)), m_sessionsOf(byBeneficiary(bundle.sessions)),
      m_exchangesOf(byBeneficiary(bundle.exchanges)), m_consentsOf(byBeneficiary(bundle.consents)),
      m_disclosuresOf(byBeneficiary(bundle.disclosures)) {}

Result<void> ImportPlan::work() {
    for (const auto step : {&ImportPlan::shared, &ImportPlan::ledger, &ImportPlan::people, &ImportPlan::rules})
        if (auto done = (this->*step)(); !done)
            return done;
    warnOfUnknownFields();
    return {};
}

template<class T, class Place>
Result<void> ImportPlan::takeAll(const std::vector<T> &values, const Place &place, const char *kind,
                                 vault::Batch &batch, ListOrder &order) {
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto taken = take(values[index], place(index), kind, batch);
        if (!taken)
            return taken.fault();
        if (*taken)
            order.add(Stored<T>::type, values[index].id);
    }
    return {};
}

Result<void> ImportPlan::shared() {
    auto order = readOrder(m_journal);
    if (!order)
        return order.fault();
    vault::Batch &batch = batches.emplace_back();
    if (auto taken =
            takeAll(m_bundle.organisations, domain::BundlePlaces::organisation, "organisations", batch, *order);
        !taken)
        return taken;
    if (auto taken = takeAll(m_bundle.themes, domain::BundlePlaces::theme, "themes", batch, *order); !taken)
        return taken;
    if (!batch.empty())
        put(batch, m_journal, *order);
    auto ours = frameworksById(m_journal);
    if (!ours)
        return ours.fault();
    m_frameworks = *std::move(ours);
    for (std::size_t index = 0; index < m_bundle.frameworks.size(); ++index) {
        const domain::Framework &theirs = m_bundle.frameworks[index];
        const auto taken = take(theirs, domain::BundlePlaces::framework(index), "frameworks", batch);
        if (!taken)
            return taken.fault();
        if (*taken) {
            m_arriving.frameworks.push_back(theirs);
            m_frameworks.insert(theirs.id, theirs);
        }
    }
    if (m_bundle.coach) {
        const auto taken = take(*m_bundle.coach, QStringLiteral("/coach"), "coach", batch);
        if (!taken)
            return taken.fault();
        m_newCoach = *taken;
    }
    PracticeIds ids;
    for (std::size_t index = 0; index < m_bundle.practice.size(); ++index) {
        domain::PracticeEntry entry = m_bundle.practice[index];
        entry.id = ids.next(entry);
        const auto taken = take(entry, domain::BundlePlaces::practice(index), "practice", batch);
        if (!taken)
            return taken.fault();
        if (*taken)
            m_newPractice.push_back(index);
    }
    if (auto added = addUnknownParts(batch); !added)
        return added;
    return lessons();
}

Result<void> ImportPlan::lessons() {
    for (std::size_t index = 0; index < m_bundle.lessons.size(); ++index) {
        domain::Lesson lesson = m_bundle.lessons[index];
        lesson.supports.clear();
        const std::size_t before = report.warnings.size();
        const QString where = domain::BundlePlaces::lesson(index);
        if (auto taken = take(lesson, where, "lessons", batches.front()); !taken)
            return taken.fault();
        if (report.warnings.size() == before)
            m_lessons.insert(lesson.id);
        for (qsizetype support = 0; support < m_bundle.lessons[index].supports.size(); ++support)
            if (isErased(m_bundle.lessons[index].supports[support]))
                warn("erased-link", where + QStringLiteral("/supports/%1").arg(support));
    }
    return {};
}

// Each part stands for itself under its name; the journal's own part of that name is kept.
Result<void> ImportPlan::addUnknownParts(vault::Batch &batch) {
    for (auto part = m_bundle.extra.begin(); part != m_bundle.extra.end(); ++part) {
        const auto id = m_journal.vault().recordId("unknown", part.key());
        const auto ours = m_journal.vault().record(id);
        const QByteArray payload =
            vault::encode(QJsonObject{{QStringLiteral("name"), part.key()}, {QStringLiteral("value"), part.value()}});
        if (!ours)
            return ours.fault();
        if (!*ours)
            batch.put(id, {}, vault::Kind::Unknown, payload);
        else if ((*ours)->payload != payload)
            warn("other-content", domain::pointerTo({}, part.key()));
    }
    return {};
}

void ImportPlan::warnOfUnknownFields() {
    const auto left = [this](const QString &where) { return otherLedger && where.startsWith(u"/reports/"); };
    std::optional<SharedFields> shared; // reading the file again is only worth it for a field that is nobody's
    for (const QString &where : m_bundle.unknownFields) {
        if (left(where))
            warn("dropped-field", where);
        else if (!SharedFields::isShared(where))
            warn("unknown-field", where);
        else {
            if (!shared)
                shared.emplace(m_json, m_names.all, m_bundle);
            warn(shared->speaksOfSomebody(where) ? "naming-field" : "shared-field", where);
        }
    }
}

} // namespace aparte::journal
