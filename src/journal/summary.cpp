#include "journal/summary.h"

#include "domain/gates.h"
#include "domain/vocabulary.h"
#include "journal/stored.h"

#include <QRegularExpression>

#include <algorithm>

namespace aparte::journal {

namespace {

MissionLine *lineOf(Summary &summary, const QString &mission) {
    const auto found = std::ranges::find(summary.missions, mission, &MissionLine::id);
    return found == summary.missions.end() ? nullptr : &*found;
}

void reach(Summary &summary, const QString &mission, QDate day) {
    MissionLine *line = lineOf(summary, mission);
    if (line && day.isValid() && (!line->latest.isValid() || line->latest < day))
        line->latest = day;
}

bool wasLatest(Summary &summary, const QString &mission, QDate day) {
    const MissionLine *line = lineOf(summary, mission);
    return line && line->latest == day;
}

QDate dayOf(const domain::Exchange &exchange) {
    return QDate::fromString(exchange.requestedAt.left(10), Qt::ISODate);
}
bool isPlanned(const domain::Session &session) {
    return session.status == u"planned";
}
bool withManagerAlone(const domain::Session &session) {
    return session.held() && session.present == QStringList{QStringLiteral("manager")};
}

// False: one of its kind's days may have been this one, or one of the roles there.
bool letGo(MissionLine &line, const domain::Session &session) {
    auto &kind = line.held.kinds[session.kind];
    --kind.count;
    line.held.minutes -= session.minutes.value_or(0);
    line.managerAlone -= withManagerAlone(session);
    return session.date != kind.first && session.date != kind.last && session.present.isEmpty();
}

bool lacksNote(const domain::Session &session) {
    return session.held() && session.note.trimmed().isEmpty();
}

} // namespace

Summary emptySummary(const domain::Beneficiary &person, int position) {
    Summary summary;
    summary.position = position;
    setPerson(summary, person);
    return summary;
}

void setPerson(Summary &summary, const domain::Beneficiary &person) {
    summary.person = person;
    summary.person.members = {};
    summary.person.links.clear();
    summary.person.presence.clear();
    summary.person.manager.clear();
    summary.person.accessRequests.clear();
    summary.person.extra = {};
}

void setMission(Summary &summary, const domain::Mission &mission) {
    if (!lineOf(summary, mission.id))
        summary.missions.push_back({mission.id, {}, {}, {}, {}, 0});
    MissionLine *line = lineOf(summary, mission.id);
    line->framework = mission.framework;
    line->stage = mission.stage;
    if (const QDate on = mission.contract ? domain::signedDay(*mission.contract) : QDate(); on.isValid())
        reach(summary, mission.id, on);
}

void count(Summary &summary, const domain::Session &session) {
    summary.sessions += session.held();
    summary.withoutNote += lacksNote(session);
    if (session.held())
        summary.lastSession =
            summary.lastSession.isValid() ? std::max(summary.lastSession, session.date) : session.date;
    if (isPlanned(session))
        summary.nextSession =
            summary.nextSession.isValid() ? std::min(summary.nextSession, session.date) : session.date;
    if (MissionLine *line = lineOf(summary, session.mission)) {
        add(line->held, session);
        line->managerAlone += withManagerAlone(session);
    }
    reach(summary, session.mission, session.date);
}

void count(Summary &summary, const domain::Exchange &exchange) {
    summary.openRequests += !exchange.answeredAt;
    if (MissionLine *line = lineOf(summary, exchange.mission))
        add(line->held, exchange);
    reach(summary, exchange.mission, dayOf(exchange));
}

bool uncount(Summary &summary, const domain::Session &session) {
    summary.sessions -= session.held();
    summary.withoutNote -= lacksNote(session);
    MissionLine *line = session.held() ? lineOf(summary, session.mission) : nullptr;
    const bool keepsItsDays = !line || letGo(*line, session);
    return keepsItsDays && !(session.held() && session.date == summary.lastSession) &&
           !(isPlanned(session) && session.date == summary.nextSession) &&
           !wasLatest(summary, session.mission, session.date);
}

bool uncount(Summary &summary, const domain::Exchange &exchange) {
    summary.openRequests -= !exchange.answeredAt;
    if (MissionLine *line = lineOf(summary, exchange.mission); line && exchange.answeredAt)
        line->held.exchangeMinutes -= exchange.minutes.value_or(0);
    return !wasLatest(summary, exchange.mission, dayOf(exchange));
}

void clearCounts(Summary &summary) {
    summary.sessions = summary.withoutNote = summary.openRequests = 0;
    summary.lastSession = summary.nextSession = {};
    for (MissionLine &line : summary.missions)
        line = {line.id, line.framework, line.stage, {}, {}, 0};
}

const MissionLine *latestMission(const Summary &summary) {
    const MissionLine *latest = nullptr;
    const auto rank = [](const MissionLine &line) {
        return std::pair(domain::isOpenStage(line.stage), line.latest.isValid() ? line.latest.toJulianDay() : 0);
    };
    for (const MissionLine &line : summary.missions)
        if (!latest || rank(line) >= rank(*latest))
            latest = &line;
    return latest;
}

QString initialsOf(const QString &name) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString initials;
    for (const QString &word : name.split(between, Qt::SkipEmptyParts))
        if (initials.size() < 3)
            initials += word.front().toUpper();
    return initials;
}

PersonLine lineOf(const Summary &summary) {
    PersonLine line;
    line.id = summary.person.id;
    line.name = summary.person.name;
    line.kind = summary.person.kind;
    line.organisation = summary.person.organisation;
    line.unit = summary.person.unit;
    line.jobTitle = summary.person.jobTitle;
    line.alsoKnownAs = summary.person.alsoKnownAs;
    line.initials = initialsOf(summary.person.name);
    line.code = summary.person.code;
    if (const MissionLine *mission = latestMission(summary)) {
        line.stage = mission->stage;
        line.framework = mission->framework;
    }
    line.sessions = summary.sessions;
    line.lastSession = summary.lastSession;
    line.nextSession = summary.nextSession;
    line.withoutNote = summary.withoutNote;
    line.openRequests = summary.openRequests;
    return line;
}

} // namespace aparte::journal
