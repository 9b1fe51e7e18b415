#include "domain/gates.h"
#include "journal/checks.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <QRegularExpression>

#include <algorithm>

namespace aparte::journal {

namespace {

using What = TimelineItem::What;
constexpr qsizetype openingLength = 140;

// The first line that says something, without Markdown's marks.
QString openingOf(const QString &text) {
    static const QRegularExpression marks(QStringLiteral("^[#>*+\\-\\s]+|[*_`]+"));
    for (const auto &line : QStringView(text).split(u'\n')) {
        const QString plain = line.toString().remove(marks).simplified();
        if (!plain.isEmpty())
            return plain.size() <= openingLength ? plain : plain.left(openingLength - 1) + u'…';
    }
    return {};
}

TimelineItem itemOf(const domain::Session &session) {
    TimelineItem item;
    item.what = What::Session;
    item.id = session.id;
    item.mission = session.mission;
    item.kind = session.kind;
    item.status = session.status;
    item.date = session.date;
    item.minutes = session.minutes.value_or(0);
    item.place = session.place;
    item.themes = session.themes;
    item.opening = openingOf(session.note);
    item.hasNote = !session.note.trimmed().isEmpty();
    return item;
}

TimelineItem itemOf(const domain::Exchange &exchange) {
    TimelineItem item;
    item.what = What::Exchange;
    item.id = exchange.id;
    item.mission = exchange.mission;
    item.kind = exchange.channel;
    item.status = exchange.answeredAt ? QStringLiteral("answered") : QStringLiteral("open");
    item.date = QDate::fromString(exchange.requestedAt.left(10), Qt::ISODate);
    item.minutes = exchange.minutes.value_or(0);
    item.opening = openingOf(exchange.note);
    item.hasNote = !exchange.note.trimmed().isEmpty();
    return item;
}

TimelineItem itemOf(const domain::Consent &consent) {
    TimelineItem item;
    item.what = What::Consent;
    item.id = consent.id;
    item.kind = consent.to;
    item.status = consent.withdrawnOn ? QStringLiteral("withdrawn") : QStringLiteral("given");
    item.date = consent.givenOn.value_or(QDate());
    item.opening = openingOf(consent.what);
    return item;
}

std::optional<TimelineItem> itemOf(const domain::Mission &mission) {
    const QDate on = mission.contract ? domain::signedDay(*mission.contract) : QDate();
    if (!on.isValid())
        return std::nullopt;
    TimelineItem item;
    item.what = What::Contract;
    item.id = mission.id;
    item.mission = mission.id;
    item.date = on;
    if (!mission.contract->objectives.empty())
        item.opening = openingOf(mission.contract->objectives.front().text);
    return item;
}

template<class T>
void add(const Journal &journal, const Owner &owner, std::vector<TimelineItem> &items, Missing &missing) {
    for (const T &value : readable<T>(journal, owner, missing))
        if (std::optional<TimelineItem> item = itemOf(value))
            items.push_back(std::move(*item));
}

What whatIs(vault::Kind kind) {
    return kind == vault::Kind::Exchange  ? What::Exchange
           : kind == vault::Kind::Consent ? What::Consent
           : kind == vault::Kind::Mission ? What::Contract
                                          : What::Session;
}

TimelineItem itemOf(const Unreadable &one, Language language) {
    TimelineItem item;
    item.what = whatIs(one.kind);
    item.status = QStringLiteral("unreadable");
    const Unreadable unnamed{{}, {}, one.kind, one.fault, {}}; // the timeline is somebody's: no need to say whose
    item.opening = (language == Language::French ? QStringLiteral("Ne peut pas être lu\u00a0: %1.")
                                                 : QStringLiteral("Cannot be read: %1."))
                       .arg(nameOf(unnamed, language));
    item.unreadable = true;
    return item;
}

} // namespace

Result<std::vector<TimelineItem>> timelineOf(const Journal &journal, const QString &beneficiary, Missing *missing,
                                             Language language) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    const auto summary = readSummary(journal, beneficiary);
    const Owner owner{journal.vault().personId(beneficiary), beneficiary, summary ? summary->person.name : QString()};
    std::vector<TimelineItem> items;
    Missing here;
    for (const auto part : {add<domain::Session>, add<domain::Exchange>, add<domain::Consent>, add<domain::Mission>})
        part(journal, owner, items, here);
    std::ranges::sort(items, std::ranges::greater(),
                      [](const TimelineItem &item) { return std::pair(item.date, item.id); });
    if (missing) {
        std::ranges::move(here, std::back_inserter(*missing));
        return items;
    }
    std::vector<TimelineItem> all;
    for (const Unreadable &one : here)
        all.push_back(itemOf(one, language));
    std::ranges::move(items, std::back_inserter(all));
    return all;
}

} // namespace aparte::journal
