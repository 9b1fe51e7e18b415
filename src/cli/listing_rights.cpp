#include "cli/everybody.h"
#include "cli/listings.h"
#include "domain/consents.h"
#include "domain/fields.h"
#include "journal/access.h"
#include "journal/disclosing.h"
#include "journal/incompatibility.h"
#include "journal/retention.h"

namespace aparte::cli::listing {

namespace {

QString shownDay(const std::optional<QDate> &day) {
    return cli::shownDay(day.value_or(QDate()));
}

// In bundle form, with its id and whose it is.
template<class T>
Item itemOf(const T &value) {
    Item item = domain::toJson(value);
    item.insert(QStringLiteral("id"), value.id);
    item.insert(QStringLiteral("beneficiary"), value.beneficiary);
    return item;
}

QString nameOf(domain::Permission permission) {
    switch (permission) {
    case domain::Permission::Given:
        return QStringLiteral("given");
    case domain::Permission::NotYet:
        return QStringLiteral("not_yet");
    case domain::Permission::Expired:
        return QStringLiteral("expired");
    case domain::Permission::Withdrawn:
        return QStringLiteral("withdrawn");
    case domain::Permission::Missing:
        break;
    }
    return QStringLiteral("missing");
}

} // namespace

Result<Listing> consents(const journal::Journal &journal, const Tongue &) {
    const auto read = [](const journal::Journal &open, const QString &person, journal::Missing *) {
        return journal::consentsOf(open, person);
    };
    return ofEverybody(journal, read, [&](Listing &listing, const auto &person, const domain::Consent &consent) {
        const QString standing = nameOf(domain::standing(consent, journal.today()));
        Item item = itemOf(consent);
        item.insert(QStringLiteral("standing"), standing);
        listing.items.append(item);
        listing.rows.push_back({consent.id, person.name, consent.what, consent.to, shownDay(consent.givenOn),
                                shownDay(consent.expiresOn), standing});
    });
}

Result<Listing> disclosures(const journal::Journal &journal, const Tongue &) {
    const auto read = [](const journal::Journal &open, const QString &person, journal::Missing *) {
        return journal::disclosuresOf(open, person);
    };
    return ofEverybody(journal, read, [](Listing &listing, const auto &person, const domain::Disclosure &one) {
        listing.items.append(itemOf(one));
        listing.rows.push_back({one.id, cli::shownDay(one.on), person.name, one.what, one.to, one.way});
    });
}

Result<Listing> accessRequests(const journal::Journal &journal, const Tongue &) {
    const auto read = [](const journal::Journal &open, const QString &person, journal::Missing *) {
        return journal::accessRequestsOf(open, person);
    };
    return ofEverybody(journal, read, [](Listing &listing, const auto &person, const journal::AccessSeen &one) {
        Item item = domain::toJson(one.request);
        item.insert(QStringLiteral("beneficiary"), person.id);
        item.insert(QStringLiteral("due_on"), dayOrNull(one.dueOn));
        item.insert(QStringLiteral("days_left"), one.daysLeft);
        listing.items.append(item);
        listing.rows.push_back({cli::shownDay(one.request.receivedOn), person.name, cli::shownDay(one.dueOn),
                                shownDay(one.request.identityCheckedOn), shownDay(one.request.answeredOn)});
    });
}

Result<Listing> retention(const journal::Journal &journal, const Tongue &in) {
    Listing listing;
    const auto lines = journal::retentionIn(journal, journal.today(), &listing.missing);
    if (!lines)
        return lines.fault();
    for (const journal::RetentionLine &line : *lines) {
        QJsonArray clocks;
        QStringList shown;
        for (const domain::Clock &clock : line.clocks) {
            clocks.append(Item{{QStringLiteral("what"), clock.what},
                               {QStringLiteral("from"), dayOrNull(clock.from)},
                               {QStringLiteral("due"), dayOrNull(clock.due)}});
            shown << clock.what + u' ' + cli::shownDay(clock.due);
        }
        listing.items.append(Item{{QStringLiteral("beneficiary"), line.person},
                                  {QStringLiteral("code"), line.code},
                                  {QStringLiteral("all_due"), line.allDue},
                                  {QStringLiteral("clocks"), clocks}});
        listing.rows.push_back({line.person, line.name, shown.join(QStringLiteral(", ")),
                                line.allDue ? in("peut être effacé", "may be erased") : QString()});
    }
    return listing;
}

Result<Listing> incompatible(const journal::Journal &journal, const Tongue &in) {
    const auto pairs = journal::incompatibilitiesOf(journal);
    if (!pairs)
        return pairs.fault();
    Listing listing;
    for (const journal::IncompatibilitySeen &pair : *pairs) {
        const QString rule = domain::nameOf(pair.what.rule);
        listing.items.append(Item{{QStringLiteral("rule"), rule},
                                  {QStringLiteral("blocks"), pair.what.blocks},
                                  {QStringLiteral("codes"), QJsonArray{pair.code, pair.otherCode}},
                                  {QStringLiteral("missions"), QJsonArray{pair.what.mission, pair.what.otherMission}},
                                  {QStringLiteral("sessions"), pair.what.sessions},
                                  {QStringLiteral("allowed"), pair.what.allowed}});
        listing.rows.push_back({pair.code + QStringLiteral(", ") + pair.otherCode, rule,
                                pair.what.blocks ? in("empêche", "blocks") : in("avertit", "warns")});
    }
    return listing;
}

} // namespace aparte::cli::listing
