#include "cli/listing.h"

#include "cli/everybody.h"
#include "cli/listings.h"
#include "cli/report_object.h"
#include "domain/fields.h"
#include "journal/lesson_cards.h"
#include "journal/practice.h"
#include "journal/reports.h"

#include <QJsonObject>

#include <algorithm>

namespace aparte::cli {

namespace {

Item itemOf(const journal::PersonLine &line) {
    return {{QStringLiteral("id"), line.id},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("kind"), line.kind},
            {QStringLiteral("organisation"), line.organisation},
            {QStringLiteral("unit"), line.unit},
            {QStringLiteral("job_title"), line.jobTitle},
            {QStringLiteral("stage"), line.stage},
            {QStringLiteral("framework"), line.framework},
            {QStringLiteral("sessions"), line.sessions},
            {QStringLiteral("last_session"), dayOrNull(line.lastSession)},
            {QStringLiteral("next_session"), dayOrNull(line.nextSession)},
            {QStringLiteral("without_note"), line.withoutNote},
            {QStringLiteral("open_requests"), line.openRequests}};
}

Result<Listing> people(const journal::Journal &journal, const Tongue &) {
    Listing listing;
    const auto lines = journal::listPeople(journal, &listing.missing);
    if (!lines)
        return lines.fault();
    for (const auto &line : *lines) {
        listing.items.append(itemOf(line));
        listing.rows.push_back(
            {line.id, line.name, line.stage, QString::number(line.sessions), shownDay(line.lastSession)});
    }
    return listing;
}

Result<Listing> missions(const journal::Journal &journal, const Tongue &) {
    return ofEverybody(journal, journal::missionsOf, [](Listing &listing, const auto &person, const auto &mission) {
        listing.items.append(Item{{QStringLiteral("id"), mission.id},
                                  {QStringLiteral("beneficiary"), person.id},
                                  {QStringLiteral("framework"), mission.framework},
                                  {QStringLiteral("motive"), mission.motive},
                                  {QStringLiteral("stage"), mission.stage}});
        listing.rows.push_back({mission.id, person.name, mission.framework, mission.stage});
    });
}

Item itemOf(const journal::PersonLine &person, const journal::TimelineItem &session) {
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("beneficiary"), person.id},
            {QStringLiteral("mission"), session.mission},
            {QStringLiteral("kind"), session.kind},
            {QStringLiteral("status"), session.status.isEmpty() ? QStringLiteral("held") : session.status},
            {QStringLiteral("date"), dayOrNull(session.date)},
            {QStringLiteral("minutes"), session.minutes},
            {QStringLiteral("themes"), QJsonArray::fromStringList(session.themes)},
            {QStringLiteral("opening"), session.opening}};
}

Result<Listing> sessions(const journal::Journal &journal, const Tongue &) {
    const auto read = [](const journal::Journal &open, const QString &person, journal::Missing *missing) {
        return journal::timelineOf(open, person, missing);
    };
    return ofEverybody(journal, read, [](Listing &listing, const auto &person, const auto &item) {
        if (item.what != journal::TimelineItem::What::Session)
            return;
        listing.items.append(itemOf(person, item));
        listing.rows.push_back({item.id, shownDay(item.date), person.name, item.kind, item.opening});
    });
}

Result<Listing> lessons(const journal::Journal &journal, const Tongue &in) {
    Listing listing;
    const auto all = journal::lessons(journal, &listing.missing);
    if (!all)
        return all.fault();
    for (const domain::Lesson &lesson : *all) {
        const QJsonObject text{{QStringLiteral("fr"), lesson.text.fr}, {QStringLiteral("en"), lesson.text.en}};
        listing.items.append(Item{{QStringLiteral("id"), lesson.id},
                                  {QStringLiteral("text"), text},
                                  {QStringLiteral("theme"), lesson.theme},
                                  {QStringLiteral("supports"), QJsonArray::fromStringList(lesson.supports)}});
        listing.rows.push_back({lesson.id, lesson.text.in(in.name())});
    }
    return listing;
}

Result<Listing> reports(const journal::Journal &journal, const Tongue &) {
    const auto all = journal::publishedReports(journal);
    if (!all)
        return all.fault();
    Listing listing;
    for (const auto &report : *all) {
        listing.items.append(objectOf(report));
        listing.rows.push_back({QString::number(report.number), report.period, report.organisationName, report.unit,
                                QString::number(report.cohort)});
    }
    return listing;
}

Result<Listing> practice(const journal::Journal &journal, const Tongue &) {
    Listing listing;
    const auto entries = journal::practice(journal, {}, &listing.missing);
    if (!entries)
        return entries.fault();
    for (const domain::PracticeEntry &entry : *entries) {
        Item item = domain::toJson(entry);
        item.insert(QStringLiteral("id"), entry.id);
        listing.items.append(item);
        listing.rows.push_back({entry.id, shownDay(entry.date), entry.kind,
                                entry.minutes ? QString::number(*entry.minutes) : QStringLiteral("-"), entry.with,
                                entry.status});
    }
    return listing;
}

struct Named {
    const char *name;
    Result<Listing> (*read)(const journal::Journal &, const Tongue &);
};
constexpr Named listings[] = {{"people", people},
                              {"missions", missions},
                              {"sessions", sessions},
                              {"exchanges", listing::exchanges},
                              {"consents", listing::consents},
                              {"disclosures", listing::disclosures},
                              {"access", listing::accessRequests},
                              {"retention", listing::retention},
                              {"incompatible", listing::incompatible},
                              {"practice", practice},
                              {"frameworks", listing::frameworks},
                              {"organisations", listing::organisations},
                              {"themes", listing::themes},
                              {"lessons", lessons},
                              {"reports", reports}};

} // namespace

std::vector<std::string> listingNames() {
    std::vector<std::string> names;
    for (const Named &listing : listings)
        names.emplace_back(listing.name);
    return names;
}

Result<Listing> listingOf(const std::string &name, const journal::Journal &journal, const Tongue &in) {
    const auto wanted = std::ranges::find(listings, name, &Named::name);
    if (wanted == std::end(listings))
        return fault(Fault::Kind::WrongUse, "usage.value", "WHAT");
    return wanted->read(journal, in);
}

} // namespace aparte::cli
