#include "journal/shared_use.h"

#include "journal/lesson_supports.h"
#include "journal/order.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <QSet>

#include <algorithm>
#include <mutex>

namespace aparte::journal {

namespace {

using Ids = QSet<QString>;

template<class T>
Ids idsOf(const std::vector<T> &values) {
    Ids ids;
    for (const T &value : values)
        ids.insert(value.id);
    return ids;
}

// Themes that notes and drafts carry.
Result<Ids> themesOfNotes(const Journal &journal) {
    std::mutex alone;
    Ids themes;
    std::optional<Fault> unreadable;
    const auto read = [&](const vault::Vault::Visit &visit) {
        const auto session =
            vault::decodeSession(QByteArray(visit.payload.data(), static_cast<qsizetype>(visit.payload.size())));
        const std::lock_guard guard(alone);
        if (session)
            themes.unite(Ids(session->themes.begin(), session->themes.end()));
        else
            unreadable = session.fault();
        return true;
    };
    using vault::Kind;
    if (auto scanned = journal.vault().scan({Kind::Session, Kind::Draft, Kind::Version}, std::nullopt, read); !scanned)
        return scanned.fault();
    if (unreadable)
        return *unreadable;
    return themes;
}

// Also those above a theme that stays.
Result<Ids> themesInUse(const Journal &journal, const SharedParts &all, const SharedParts &leaving) {
    auto used = themesOfNotes(journal);
    if (!used)
        return used;
    const Ids lessons = idsOf(leaving.lessons), themes = idsOf(leaving.themes);
    for (const domain::Lesson &lesson : all.lessons)
        if (!lessons.contains(lesson.id))
            used->insert(lesson.theme);
    for (qsizetype before = -1; before != used->size();) {
        before = used->size();
        for (const domain::Theme &theme : all.themes)
            if (!themes.contains(theme.id) || used->contains(theme.id))
                used->insert(theme.parent);
    }
    return used;
}

Result<Ids> organisationsInUse(const Journal &journal) {
    const auto people = readSummaries(journal);
    if (!people)
        return people.fault();
    Ids used;
    for (const Summary &summary : *people)
        used.insert(summary.person.organisation);
    return used;
}

class Removal {
public:
    Removal(const Journal &journal, ListOrder order) : m_journal(journal), m_order(std::move(order)) {}

    template<class T>
    void remove(const std::vector<T> &values, const Ids &used = {}) {
        for (const T &value : values) {
            if (used.contains(value.id))
                continue;
            m_batch.remove(recordOf<T>(m_journal, value.id));
            m_order.remove(Stored<T>::type, value.id);
        }
    }
    void removeSupports(const QString &lesson, const QStringList &people) {
        for (const QString &person : people)
            m_batch.remove(supportRecord(m_journal, lesson, person));
    }
    const vault::Batch &batch() {
        put(m_batch, m_journal, m_order);
        return m_batch;
    }

private:
    const Journal &m_journal;
    ListOrder m_order;
    vault::Batch m_batch;
};

} // namespace

Result<SharedParts> readSharedParts(const Journal &journal) {
    auto organisations = allOf<domain::Organisation>(journal, {});
    auto themes = allOf<domain::Theme>(journal, {});
    auto lessons = allOf<domain::Lesson>(journal, {});
    auto practice = allOf<domain::PracticeEntry>(journal, {});
    if (!organisations || !themes)
        return organisations ? themes.fault() : organisations.fault();
    if (!lessons || !practice)
        return lessons ? practice.fault() : lessons.fault();
    return SharedParts{std::move(*organisations), std::move(*themes), std::move(*lessons), std::move(*practice)};
}

Result<void> removeUnused(Journal &journal, const SharedParts &parts) {
    const auto all = readSharedParts(journal);
    if (!all)
        return all.fault();
    const auto themes = themesInUse(journal, *all, parts);
    const auto organisations = organisationsInUse(journal);
    const auto supports = readSupports(journal);
    auto order = readOrder(journal);
    if (!themes || !organisations)
        return themes ? organisations.fault() : themes.fault();
    if (!supports || !order)
        return supports ? order.fault() : supports.fault();
    Removal removal(journal, std::move(*order));
    for (const domain::Lesson &lesson : parts.lessons)
        removal.removeSupports(lesson.id, supports->value(lesson.id));
    removal.remove(parts.lessons);
    removal.remove(parts.practice);
    removal.remove(parts.organisations, *organisations);
    removal.remove(parts.themes, *themes);
    return journal.vault().write(removal.batch());
}

} // namespace aparte::journal
