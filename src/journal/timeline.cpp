#include "journal/checks.h"
#include "journal/people.h"

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
    if (!mission.contract || !mission.contract->signedOn)
        return std::nullopt;
    TimelineItem item;
    item.what = What::Contract;
    item.id = mission.id;
    item.mission = mission.id;
    item.date = *mission.contract->signedOn;
    if (!mission.contract->objectives.empty())
        item.opening = openingOf(mission.contract->objectives.front().text);
    return item;
}

template<class T>
Result<void> add(const Journal &journal, vault::PersonId owner, std::vector<TimelineItem> &items) {
    const auto values = allOf<T>(journal, owner);
    if (!values)
        return values.fault();
    for (const T &value : *values)
        if (std::optional<TimelineItem> item = itemOf(value))
            items.push_back(std::move(*item));
    return {};
}

} // namespace

Result<std::vector<TimelineItem>> timelineOf(const Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    const auto owner = journal.vault().personId(beneficiary);
    std::vector<TimelineItem> items;
    for (const auto part : {add<domain::Session>, add<domain::Exchange>, add<domain::Consent>, add<domain::Mission>})
        if (auto added = part(journal, owner, items); !added)
            return added.fault();
    std::ranges::sort(items, std::ranges::greater(),
                      [](const TimelineItem &item) { return std::pair(item.date, item.id); });
    return items;
}

} // namespace aparte::journal
