#include "journal/forgetting.h"

#include "journal/folding.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

vault::RecordId markId(const Journal &journal) {
    return journal.vault().recordId("setting", QStringLiteral("forgetting"));
}

QByteArray mark() {
    return vault::encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("forgetting")}});
}

// A group names its members by id or by name, alone or in an object.
QString givenName(const QJsonValue &member) {
    return member.isObject() ? member[u"name"].toString() : member.toString();
}

bool isNamed(const QJsonValue &member, const domain::Beneficiary &person) {
    const QString name = folded(givenName(member)).simplified();
    return !name.isEmpty() && name == folded(person.name).simplified();
}

QJsonValue withId(const QJsonValue &member, const QString &id) {
    if (!member.isObject())
        return id;
    QJsonObject object = member.toObject();
    object.insert(u"name", id);
    return object;
}

bool refersTo(const domain::Beneficiary &other, const domain::Beneficiary &person) {
    return std::ranges::count(other.links, person.id, &domain::Link::to) > 0 || other.manager == person.id ||
           isNamed(other.manager, person) || std::ranges::any_of(other.members, [&](const QJsonValue &member) {
               return givenName(member) == person.id || isNamed(member, person);
           });
}

bool isGone(const Journal &journal, const QString &id) {
    return !id.isEmpty() && journal.vault().isErased(journal.vault().personId(id));
}

// True when something was taken out.
bool forget(const Journal &journal, domain::Beneficiary &other, const domain::Beneficiary &leaving) {
    const auto links = std::erase_if(other.links, [&](const domain::Link &link) { return isGone(journal, link.to); });
    const qsizetype members = other.members.size();
    for (qsizetype index = members; index-- > 0;)
        if (const QJsonValue member = other.members[index];
            isGone(journal, givenName(member)) || isNamed(member, leaving))
            other.members.removeAt(index);
    const bool managed = isGone(journal, other.manager) || isNamed(other.manager, leaving);
    if (managed)
        other.manager.clear();
    return links > 0 || managed || other.members.size() != members;
}

// Everybody's own record that can be read; whether that is everybody's.
struct Others {
    std::vector<domain::Beneficiary> people;
    bool whole = true;
};
Result<Others> others(const Journal &journal) {
    Missing missing;
    const auto everybody = readSummaries(journal, &missing);
    if (!everybody)
        return everybody.fault();
    Others others;
    for (const Summary &summary : *everybody)
        std::ranges::move(readable<domain::Beneficiary>(journal, ownerNamed(journal, summary.person), missing),
                          std::back_inserter(others.people));
    others.whole = missing.empty();
    return others;
}

} // namespace

Result<void> announceForgetting(Journal &journal, const domain::Beneficiary &leaving) {
    auto all = others(journal);
    if (!all)
        return all.fault();
    vault::Batch batch;
    for (domain::Beneficiary &other : all->people) {
        if (other.id == leaving.id || !refersTo(other, leaving))
            continue;
        for (qsizetype index = 0; index < other.members.size(); ++index)
            if (isNamed(other.members[index], leaving))
                other.members[index] = withId(other.members[index], leaving.id);
        if (isNamed(other.manager, leaving))
            other.manager = leaving.id;
        put(batch, journal, other);
    }
    if (batch.empty() && all->whole)
        return {};
    batch.put(markId(journal), {}, vault::Kind::Setting, mark());
    return journal.vault().write(batch);
}

Result<void> forgetErased(Journal &journal, const domain::Beneficiary &leaving) {
    auto all = others(journal);
    if (!all)
        return all.fault();
    vault::Batch batch;
    for (domain::Beneficiary &other : all->people)
        if (forget(journal, other, leaving))
            put(batch, journal, other);
    if (all->whole)
        batch.remove(markId(journal));
    if (auto written = journal.vault().write(batch); !written)
        return written;
    return all->whole ? Result<void>() : Result<void>(fault(Fault::Kind::Damaged, "record.payload"));
}

bool mustForget(const Journal &journal) {
    const auto record = journal.vault().record(markId(journal), vault::PersonId());
    return record && *record;
}

} // namespace aparte::journal
