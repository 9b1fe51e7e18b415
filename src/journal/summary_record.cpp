// The summary as a record: a map of its own, since no bundle has one.
#include "domain/fields.h"
#include "journal/stored.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <algorithm>

namespace aparte::journal {

namespace {

QJsonValue dayJson(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}
QDate dayFrom(const QJsonValue &value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject heldJson(const domain::Held &held) {
    QJsonObject kinds;
    for (auto kind = held.kinds.begin(); kind != held.kinds.end(); ++kind) {
        QStringList present = kind->present;
        present.sort();
        if (kind->count > 0)
            kinds.insert(kind.key(), QJsonArray{kind->count, dayJson(kind->first), dayJson(kind->last),
                                                QJsonArray::fromStringList(present)});
    }
    return kinds;
}

domain::Held heldFrom(const QJsonObject &object) {
    domain::Held held;
    held.minutes = object[u"minutes"].toInt();
    held.exchangeMinutes = object[u"exchange_minutes"].toInt();
    const QJsonObject kinds = object[u"held"].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonArray of = kind->toArray();
        held.kinds.insert(kind.key(),
                          {of[0].toInt(), dayFrom(of[1]), dayFrom(of[2]), of[3].toVariant().toStringList()});
    }
    return held;
}

QJsonObject missionJson(const MissionLine &line) {
    return {{QStringLiteral("id"), line.id},
            {QStringLiteral("framework"), line.framework},
            {QStringLiteral("stage"), line.stage},
            {QStringLiteral("latest"), dayJson(line.latest)},
            {QStringLiteral("held"), heldJson(line.held)},
            {QStringLiteral("minutes"), line.held.minutes},
            {QStringLiteral("exchange_minutes"), line.held.exchangeMinutes},
            {QStringLiteral("manager_alone"), line.managerAlone}};
}

MissionLine missionFrom(const QJsonObject &object) {
    return {object[u"id"].toString(),
            object[u"framework"].toString(),
            object[u"stage"].toString(),
            dayFrom(object[u"latest"]),
            heldFrom(object),
            object[u"manager_alone"].toInt()};
}

// The first summaries did not count what was held: then everything is counted again, in memory, until the next save.
bool countsHeld(const QJsonObject &object) {
    const QJsonArray missions = object[u"missions"].toArray();
    return std::ranges::all_of(missions, [](const QJsonValue &one) { return one.toObject().contains(u"held"); });
}

Result<Summary> read(const Journal &journal, const vault::Record &record) {
    const auto object = vault::decodeObject(record.payload);
    if (!object)
        return object.fault();
    Summary summary = summaryFrom(*object);
    if (!countsHeld(*object))
        countEverything(journal, record.owner, summary);
    return summary;
}

Result<std::vector<Summary>> readOneByOne(const Journal &journal, Missing *missing) {
    std::vector<Summary> summaries;
    for (const vault::PersonId &person : journal.vault().people()) {
        const auto records = journal.vault().records(person, vault::Kind::Summary);
        if (records && records->empty())
            continue; // a key, and nothing written yet
        auto summary = records ? read(journal, records->front()) : Result<Summary>(records.fault());
        if (summary)
            summaries.push_back(std::move(*summary));
        else if (auto rebuilt = rebuiltSummary(journal, person))
            summaries.push_back(std::move(*rebuilt));
        else if (missing)
            missing->push_back({hexOf(vault::RecordId{person.bytes}), {}, vault::Kind(0), summary.fault(), {}});
        else
            return summary.fault();
    }
    return summaries;
}

} // namespace

QJsonObject toJson(const Summary &summary) {
    QJsonArray missions;
    for (const MissionLine &line : summary.missions)
        missions.append(missionJson(line));
    return {{QStringLiteral("person"), domain::toJson(summary.person)},
            {QStringLiteral("position"), summary.position},
            {QStringLiteral("missions"), missions},
            {QStringLiteral("sessions"), summary.sessions},
            {QStringLiteral("without_note"), summary.withoutNote},
            {QStringLiteral("open_requests"), summary.openRequests},
            {QStringLiteral("last"), dayJson(summary.lastSession)},
            {QStringLiteral("next"), dayJson(summary.nextSession)}};
}

Summary summaryFrom(const QJsonObject &object) {
    Summary summary;
    domain::Reading reading;
    const domain::Place place;
    domain::ObjectReader reader(object[u"person"], place, reading);
    describe(reader, summary.person);
    for (const QJsonValue &mission : object[u"missions"].toArray())
        summary.missions.push_back(missionFrom(mission.toObject()));
    summary.position = object[u"position"].toInt();
    summary.sessions = object[u"sessions"].toInt();
    summary.withoutNote = object[u"without_note"].toInt();
    summary.openRequests = object[u"open_requests"].toInt();
    summary.lastSession = dayFrom(object[u"last"]);
    summary.nextSession = dayFrom(object[u"next"]);
    return summary;
}

Result<Summary> readSummary(const Journal &journal, const QString &beneficiary) {
    const auto person = journal.vault().personId(beneficiary);
    if (journal.vault().isErased(person))
        return fault(Fault::Kind::Refused, "person.erased");
    if (!journal.vault().hasPerson(person))
        return fault(Fault::Kind::WrongUse, "person.unknown");
    const auto records = journal.vault().records(person, vault::Kind::Summary);
    if (!records)
        return records.fault();
    if (records->empty()) // a key without rows: kept, and nothing is known of this person
        return fault(Fault::Kind::WrongUse, "person.unknown");
    return read(journal, records->front());
}

Result<std::vector<Summary>> readSummaries(const Journal &journal, Missing *missing) {
    std::vector<Summary> summaries;
    const auto records = journal.vault().summaries();
    bool whole = records.ok();
    for (const vault::Record &record : whole ? *records : std::vector<vault::Record>()) {
        auto summary = read(journal, record);
        whole = whole && summary;
        if (summary)
            summaries.push_back(std::move(*summary));
    }
    if (!whole) {
        auto around = readOneByOne(journal, missing);
        if (!around)
            return around;
        summaries = std::move(*around);
    }
    std::ranges::sort(summaries, {}, [](const Summary &one) { return std::pair(one.position, one.person.id); });
    return summaries;
}

void put(vault::Batch &batch, const Journal &journal, const Summary &summary) {
    batch.put(journal.vault().recordId("summary", summary.person.id), journal.vault().personId(summary.person.id),
              vault::Kind::Summary, vault::encode(toJson(summary)));
}

} // namespace aparte::journal
