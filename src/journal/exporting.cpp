#include "journal/exchange_bundle.h"
#include "journal/ledger_store.h"
#include "journal/lesson_cards.h"
#include "journal/people.h"
#include "journal/plain_file.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace aparte::journal {

namespace {

template<class T, class Order>
Result<void> append(std::vector<T> &into, Result<std::vector<T>> values, const Order &order) {
    if (!values)
        return values.fault();
    std::ranges::sort(*values, {}, order);
    std::ranges::move(*values, std::back_inserter(into));
    return {};
}

// A link to somebody who is no longer there would make a bundle that cannot come back.
void keepLinksTo(const QSet<QString> &people, domain::Beneficiary &person) {
    std::erase_if(person.links, [&](const domain::Link &link) { return !people.contains(link.to); });
}

// The same for a unit that its organisation no longer has.
void keepKnownUnits(domain::Bundle &bundle) {
    QSet<QString> units;
    for (const domain::Organisation &organisation : bundle.organisations)
        for (const domain::Unit &unit : organisation.units)
            units.insert(unit.id);
    for (domain::Beneficiary &person : bundle.beneficiaries)
        if (!units.contains(person.unit))
            person.unit.clear();
}

Result<void> addPerson(const Journal &journal, const Summary &summary, const QSet<QString> &people,
                       domain::Bundle &bundle) {
    const QString &id = summary.person.id;
    const auto owner = journal.vault().personId(id);
    auto beneficiary = person(journal, id);
    if (!beneficiary)
        return beneficiary.fault();
    keepLinksTo(people, *beneficiary);
    bundle.beneficiaries.push_back(std::move(*beneficiary));
    auto missions = missionsOf(journal, id);
    if (!missions)
        return missions.fault();
    std::ranges::move(*missions, std::back_inserter(bundle.missions));
    if (auto done = append(bundle.sessions, allOf<domain::Session>(journal, owner),
                           [](const domain::Session &one) { return std::pair(one.date, one.id); });
        !done)
        return done;
    if (auto done = append(bundle.exchanges, allOf<domain::Exchange>(journal, owner),
                           [](const domain::Exchange &one) { return std::pair(one.requestedAt, one.id); });
        !done)
        return done;
    return append(bundle.consents, consentsOf(journal, id),
                  [](const domain::Consent &one) { return std::pair(one.givenOn, one.id); });
}

Result<void> addShared(const Journal &journal, domain::Bundle &bundle) {
    auto all = organisations(journal);
    if (!all)
        return all.fault();
    bundle.organisations = std::move(*all);
    auto catalogue = themes(journal);
    if (!catalogue)
        return catalogue.fault();
    bundle.themes = std::move(*catalogue);
    auto cards = lessons(journal);
    if (!cards)
        return cards.fault();
    bundle.lessons = std::move(*cards);
    if (auto done = append(bundle.practice, allOf<domain::PracticeEntry>(journal, {}),
                           [](const domain::PracticeEntry &one) { return std::pair(one.date, one.id); });
        !done)
        return done;
    const auto unknown = journal.vault().records({}, vault::Kind::Unknown);
    if (!unknown)
        return unknown.fault();
    for (const vault::Record &record : *unknown) {
        const auto part = vault::decodeObject(record.payload);
        if (!part)
            return part.fault();
        bundle.extra.insert((*part)[u"name"].toString(), (*part)[u"value"]);
    }
    return {};
}

// The entries as they lie here, when the ledger does not verify: it stops reports, not the coach's own text from
// leaving.
Result<std::vector<domain::ReportEntry>> entriesAsTheyLie(const Journal &journal) {
    const auto records = journal.vault().records({}, vault::Kind::LedgerEntry);
    if (!records)
        return records.fault();
    std::vector<domain::ReportEntry> entries;
    for (const vault::Record &record : *records) {
        auto entry = vault::decodeReportEntry(record.payload);
        if (!entry)
            return entry.fault();
        entries.push_back(std::move(*entry));
    }
    std::ranges::sort(entries, {}, &domain::ReportEntry::number);
    return entries;
}

// Each member's token with the entries it stands in, so that a new vault keeps auditing.
Result<void> addReports(const Journal &journal, domain::Bundle &bundle) {
    if (const auto ledger = readLedger(journal))
        bundle.reports = forBundle(*ledger);
    else if (auto entries = entriesAsTheyLie(journal))
        bundle.reports = std::move(*entries);
    else
        return entries.fault();
    for (const domain::Beneficiary &person : bundle.beneficiaries) {
        const auto token = memberToken(journal, person.id);
        if (!token)
            return token.fault();
        if (!token->isEmpty())
            for (domain::ReportEntry &entry : bundle.reports)
                if (entry.entry.contains(*token))
                    entry.members.push_back({person.id, *token, {}});
    }
    return {};
}

Result<QSet<QString>> peopleHere(const Journal &journal) {
    const auto everybody = readSummaries(journal);
    if (!everybody)
        return everybody.fault();
    QSet<QString> people;
    for (const Summary &summary : *everybody)
        people.insert(summary.person.id);
    return people;
}

Result<void> registerExport(Journal &journal) {
    if (journal.opened().readOnly) // an older copy is still the coach's to take away
        return {};
    vault::Batch batch;
    batch.put(journal.vault().newRecordId(), {}, vault::Kind::Register,
              vault::encode(QJsonObject{{QStringLiteral("what"), QStringLiteral("export")},
                                        {QStringLiteral("day"), journal.today().toString(Qt::ISODate)}}));
    return journal.vault().write(batch);
}

} // namespace

Result<QJsonObject> personInBundleForm(const Journal &journal, const QString &id) {
    const auto summary = readSummary(journal, id);
    if (!summary)
        return summary.fault();
    const auto everybody = peopleHere(journal);
    if (!everybody)
        return everybody.fault();
    domain::Bundle bundle;
    if (auto added = addPerson(journal, *summary, *everybody, bundle); !added)
        return added.fault();
    return QJsonDocument::fromJson(domain::writeBundle(bundle)).object()[u"beneficiaries"][0].toObject();
}

Result<QByteArray> exportBundle(const Journal &journal, const Progress &progress) {
    const auto everybody = readSummaries(journal);
    if (!everybody)
        return everybody.fault();
    const auto people = peopleHere(journal);
    if (!people)
        return people.fault();
    domain::Bundle bundle;
    qint64 done = 0;
    for (const Summary &summary : *everybody) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        if (auto added = addPerson(journal, summary, *people, bundle); !added)
            return added.fault();
        progress.at(++done, static_cast<qint64>(everybody->size()));
    }
    if (auto added = addShared(journal, bundle); !added)
        return added.fault();
    keepKnownUnits(bundle);
    if (auto added = addReports(journal, bundle); !added)
        return added.fault();
    return domain::writeBundle(bundle);
}

Result<void> exportFile(Journal &journal, const QString &path, const Progress &progress) {
    const auto json = exportBundle(journal, progress);
    if (!json)
        return json.fault();
    if (auto registered = registerExport(journal); !registered)
        return registered;
    return writePlainFile(path, *json);
}

} // namespace aparte::journal
