#include "journal/lesson_supports.h"

#include "journal/summary.h"
#include "journal/unreadable.h"
#include "vault/codec.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace aparte::journal {

vault::RecordId supportRecord(const Journal &journal, const QString &lesson, const QString &beneficiary) {
    return journal.vault().recordId("support", lesson + u'\n' + beneficiary);
}

void putSupport(vault::Batch &batch, const Journal &journal, const QString &lesson, const QString &beneficiary) {
    batch.put(supportRecord(journal, lesson, beneficiary), journal.vault().personId(beneficiary),
              vault::Kind::LessonSupport, vault::encode(QJsonObject{{QStringLiteral("lesson"), lesson}}));
}

namespace {

using LessonsOf = std::multimap<vault::PersonId, QString>;

Result<LessonsOf> scanSupports(const Journal &journal) {
    std::mutex alone;
    LessonsOf lessonsOf;
    std::optional<Fault> unreadable;
    const auto read = [&](const vault::Vault::Visit &visit) {
        const auto object =
            vault::decodeObject(QByteArray(visit.payload.data(), static_cast<qsizetype>(visit.payload.size())));
        const std::lock_guard guard(alone);
        if (object)
            lessonsOf.emplace(visit.owner, (*object)[u"lesson"].toString());
        else
            unreadable = object.fault();
        return true;
    };
    if (auto scanned = journal.vault().scan({vault::Kind::LessonSupport}, std::nullopt, read); !scanned)
        return scanned.fault();
    if (unreadable)
        return *unreadable;
    return lessonsOf;
}

LessonsOf readableSupports(const Journal &journal, const std::vector<Summary> &people, Missing &missing) {
    LessonsOf lessonsOf;
    for (const Summary &summary : people) {
        const Owner owner = ownerNamed(journal, summary.person);
        for (const auto &record : readableRecords(journal, owner, vault::Kind::LessonSupport, missing))
            if (const auto object = vault::decodeObject(record.payload))
                lessonsOf.emplace(owner.key, (*object)[u"lesson"].toString());
            else
                missing.push_back(
                    {owner.person, owner.name, vault::Kind::LessonSupport, object.fault(), hexOf(record.id)});
    }
    return lessonsOf;
}

} // namespace

Result<QMap<QString, QStringList>> readSupports(const Journal &journal, Missing *missing) {
    auto lessonsOf = scanSupports(journal);
    if (!lessonsOf && !missing)
        return lessonsOf.fault();
    const auto people = readSummaries(journal, missing);
    if (!people)
        return people.fault();
    if (!lessonsOf)
        lessonsOf = readableSupports(journal, *people, *missing);
    QMap<QString, QStringList> supports;
    for (const Summary &person : *people) {
        const auto [first, last] = lessonsOf->equal_range(journal.vault().personId(person.person.id));
        for (auto each = first; each != last; ++each)
            supports[each->second].append(person.person.id);
    }
    return supports;
}

} // namespace aparte::journal
