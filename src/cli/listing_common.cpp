#include "cli/everybody.h"
#include "cli/listings.h"
#include "domain/fields.h"
#include "journal/frameworks.h"

namespace aparte::cli::listing {

namespace {

template<class T, class Row>
Result<Listing> inBundleForm(Listing listing, const Result<std::vector<T>> &values, const Row &row) {
    if (!values)
        return values.fault();
    for (const T &value : *values) {
        Item item = domain::toJson(value);
        item.insert(QStringLiteral("id"), value.id);
        listing.items.append(item);
        listing.rows.push_back(row(value));
    }
    return listing;
}

} // namespace

Result<Listing> exchanges(const journal::Journal &journal, const Tongue &) {
    const auto read = [](const journal::Journal &open, const QString &person, journal::Missing *missing) {
        return journal::timelineOf(open, person, missing);
    };
    return ofEverybody(journal, read, [](Listing &listing, const auto &person, const journal::TimelineItem &item) {
        if (item.what != journal::TimelineItem::What::Exchange)
            return;
        listing.items.append(Item{{QStringLiteral("id"), item.id},
                                  {QStringLiteral("beneficiary"), person.id},
                                  {QStringLiteral("mission"), item.mission},
                                  {QStringLiteral("channel"), item.kind},
                                  {QStringLiteral("status"), item.status},
                                  {QStringLiteral("date"), dayOrNull(item.date)},
                                  {QStringLiteral("minutes"), item.minutes},
                                  {QStringLiteral("opening"), item.opening}});
        listing.rows.push_back({item.id, shownDay(item.date), person.name, item.kind, item.status, item.opening});
    });
}

Result<Listing> frameworks(const journal::Journal &journal, const Tongue &in) {
    return inBundleForm({}, journal::frameworks(journal), [&in](const domain::Framework &framework) {
        return QStringList{framework.id, framework.label.in(in.name()), framework.gates.join(QStringLiteral(", "))};
    });
}

Result<Listing> organisations(const journal::Journal &journal, const Tongue &) {
    Listing listing;
    const auto all = journal::organisations(journal, &listing.missing);
    return inBundleForm(std::move(listing), all, [](const domain::Organisation &organisation) {
        return QStringList{organisation.id, organisation.name, QString::number(organisation.units.size())};
    });
}

Result<Listing> themes(const journal::Journal &journal, const Tongue &in) {
    Listing listing;
    const auto all = journal::themes(journal, &listing.missing);
    return inBundleForm(std::move(listing), all, [&in](const domain::Theme &theme) {
        return QStringList{theme.id, theme.label.in(in.name()), theme.parent};
    });
}

} // namespace aparte::cli::listing
