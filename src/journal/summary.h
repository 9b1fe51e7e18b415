// What lists and Today need of one person, kept as one record under that person's key, so that unlocking costs the same
// with ten notes or a hundred thousand. It is written in the same batch as every change it counts.
#pragma once

#include "domain/held.h"
#include "journal/people.h"

namespace aparte::journal {

struct MissionLine {
    QString id, framework, stage;
    QDate latest;         // the day of the last thing dated in it; invalid: nothing yet
    domain::Held held{};  // sessions that were held, by kind
    int managerAlone = 0; // of them, in a group's mission, with its manager alone (R36)
};
inline int workingSessions(const MissionLine &line) {
    return line.held.of(QStringLiteral("session")).count;
}

struct Summary {
    domain::Beneficiary person; // id, kind, name, also known as, organisation, unit, job title, code: no more
    int position = 0;           // in order of arrival; what an export keeps
    std::vector<MissionLine> missions;
    int sessions = 0, withoutNote = 0, openRequests = 0;
    QDate lastSession, nextSession;
};

Summary emptySummary(const domain::Beneficiary &person, int position);
void setPerson(Summary &summary, const domain::Beneficiary &person);
void setMission(Summary &summary, const domain::Mission &mission);
void count(Summary &summary, const domain::Session &session);
void count(Summary &summary, const domain::Exchange &exchange);
// Takes back what count() added. False when one of the days kept may have been this one's: everything must be counted
// again.
bool uncount(Summary &summary, const domain::Session &session);
bool uncount(Summary &summary, const domain::Exchange &exchange);
void clearCounts(Summary &summary); // before counting everything again

const MissionLine *latestMission(const Summary &summary); // open ones first; null without one
PersonLine lineOf(const Summary &summary);
QString initialsOf(const QString &name);

QJsonObject toJson(const Summary &summary);
Summary summaryFrom(const QJsonObject &object);

Result<Summary> readSummary(const Journal &journal,
                            const QString &beneficiary); // WrongUse person.unknown; Refused person.erased
// In order of arrival. One that cannot be read is made again from what it counts, in memory only. Somebody of whom
// nothing can be read is added to `missing`; without it, that is a fault.
Result<std::vector<Summary>> readSummaries(const Journal &journal, Missing *missing = nullptr);
// Missions, sessions and exchanges of this person that can be read, counted from nothing.
void countEverything(const Journal &journal, vault::PersonId person, Summary &summary);
std::optional<Summary> rebuiltSummary(const Journal &journal, vault::PersonId person);
void put(vault::Batch &batch, const Journal &journal, const Summary &summary);

} // namespace aparte::journal
