#include "domain/json_text.h"
#include "journal/exchange_bundle.h"
#include "journal/export_gaps.h"
#include "journal/ledger_store.h"
#include "journal/ledger_terms.h"
#include "journal/lesson_cards.h"
#include "journal/plain_file.h"
#include "journal/unreadable.h"

#include <QSet>

#include <algorithm>

namespace aparte::journal {

namespace {

template<class T, class Order>
void append(std::vector<T> &into, std::vector<T> values, const Order &order) {
    std::ranges::sort(values, {}, order);
    std::ranges::move(values, std::back_inserter(into));
}

// A link to somebody who is no longer there would make a bundle that cannot come back.
void keepLinksTo(const QSet<QString> &people, domain::Beneficiary &person) {
    std::erase_if(person.links, [&](const domain::Link &link) { return !people.contains(link.to); });
}

QSet<QString> idsOf(const std::vector<Summary> &everybody) {
    QSet<QString> people;
    for (const Summary &summary : everybody)
        people.insert(summary.person.id);
    return people;
}

// In the order they were begun, which the summary remembers.
void addMissions(const Journal &journal, const Owner &owner, const Summary &summary, domain::Bundle &bundle,
                 Missing &missing) {
    const auto begun = [&](const domain::Mission &one) {
        return std::ranges::find(summary.missions, one.id, &MissionLine::id) - summary.missions.begin();
    };
    auto missions = readable<domain::Mission>(journal, owner, missing);
    std::ranges::stable_sort(missions, {}, begun);
    std::ranges::move(missions, std::back_inserter(bundle.missions));
}

void addPerson(const Journal &journal, const Summary &summary, const QSet<QString> &people, domain::Bundle &bundle,
               Missing &missing) {
    const Owner owner = ownerNamed(journal, summary.person);
    auto own = readable<domain::Beneficiary>(journal, owner, missing);
    auto &beneficiary = bundle.beneficiaries.emplace_back(own.empty() ? summary.person : own.front());
    keepLinksTo(people, beneficiary);
    addMissions(journal, owner, summary, bundle, missing);
    append(bundle.sessions, readable<domain::Session>(journal, owner, missing),
           [](const domain::Session &one) { return std::pair(one.date, one.id); });
    append(bundle.exchanges, readable<domain::Exchange>(journal, owner, missing),
           [](const domain::Exchange &one) { return std::pair(one.requestedAt, one.id); });
    append(bundle.consents, readable<domain::Consent>(journal, owner, missing),
           [](const domain::Consent &one) { return std::pair(one.givenOn, one.id); });
    append(bundle.disclosures, readable<domain::Disclosure>(journal, owner, missing),
           [](const domain::Disclosure &one) { return std::pair(one.on, one.id); });
    addMissingMissions(bundle, summary);
}

void addUnknownParts(const Journal &journal, domain::Bundle &bundle, Missing &missing) {
    for (const vault::Record &record : readableRecords(journal, nobody(), vault::Kind::Unknown, missing))
        if (const auto part = vault::decodeObject(record.payload))
            bundle.extra.insert((*part)[u"name"].toString(), (*part)[u"value"]);
        else
            missing.push_back({{}, {}, vault::Kind::Unknown, part.fault(), hexOf(record.id)});
}

Result<void> addShared(const Journal &journal, domain::Bundle &bundle, Missing &missing) {
    auto all = organisations(journal, &missing);
    auto catalogue = themes(journal, &missing);
    auto cards = lessons(journal, &missing);
    if (!all || !catalogue || !cards)
        return !all ? all.fault() : !catalogue ? catalogue.fault() : cards.fault();
    bundle.organisations = std::move(*all);
    bundle.themes = std::move(*catalogue);
    bundle.lessons = std::move(*cards);
    append(bundle.practice, readable<domain::PracticeEntry>(journal, nobody(), missing),
           [](const domain::PracticeEntry &one) { return std::pair(one.date, one.id); });
    append(bundle.frameworks, readable<domain::Framework>(journal, nobody(), missing), &domain::Framework::id);
    if (auto coach = readable<domain::Coach>(journal, nobody(), missing); !coach.empty())
        bundle.coach = std::move(coach.front());
    addUnknownParts(journal, bundle, missing);
    return {};
}

// The entries as they lie here, when the ledger does not verify: it stops reports, not the coach's own text from
// leaving. Behind one that cannot be read, none would verify in another vault.
std::vector<domain::ReportEntry> entriesAsTheyLie(const Journal &journal, Missing &missing) {
    std::vector<domain::ReportEntry> entries;
    for (const vault::Record &record : readableRecords(journal, nobody(), vault::Kind::LedgerEntry, missing))
        if (auto entry = vault::decodeReportEntry(record.payload))
            entries.push_back(std::move(*entry));
        else
            missing.push_back({{}, {}, vault::Kind::LedgerEntry, entry.fault(), hexOf(record.id)});
    std::ranges::sort(entries, {}, &domain::ReportEntry::number);
    int next = 1;
    std::erase_if(entries, [&next](const domain::ReportEntry &entry) { return entry.number != next || !next++; });
    return entries;
}

// Unreadable, it keeps nothing else back.
void addLedgerTerms(const Journal &journal, domain::Bundle &bundle, Missing &missing) {
    QStringList people;
    for (const domain::Beneficiary &person : bundle.beneficiaries)
        people << person.id;
    if (auto terms = ledgerTerms(journal, people, !bundle.reports.empty()))
        bundle.ledger = std::move(*terms);
    else
        missing.push_back({{}, {}, vault::Kind::LedgerKey, terms.fault(), {}});
}

// Each member's token with the entries it stands in, so that a new vault keeps auditing.
void addReports(const Journal &journal, domain::Bundle &bundle, Missing &missing) {
    const auto ledger = readLedger(journal);
    bundle.reports = ledger ? forBundle(*ledger) : entriesAsTheyLie(journal, missing);
    for (const domain::Beneficiary &person : bundle.beneficiaries) {
        const auto token = memberToken(journal, person.id);
        const auto beside = besideToken(journal, person.id);
        if (!token || !beside)
            missing.push_back(
                {person.id, person.name, vault::Kind::MemberToken, token ? beside.fault() : token.fault(), {}});
        else if (!token->isEmpty())
            for (domain::ReportEntry &entry : bundle.reports)
                if (entry.entry.contains(*token))
                    entry.members.push_back({person.id, *token, (*beside)[QString::number(entry.number)].toObject()});
    }
}

Result<domain::Bundle> wholeBundle(const Journal &journal, const Progress &progress, Missing &missing) {
    const auto everybody = readSummaries(journal, &missing);
    if (!everybody)
        return everybody.fault();
    const QSet<QString> people = idsOf(*everybody);
    domain::Bundle bundle;
    qint64 done = 0;
    for (const Summary &summary : *everybody) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        addPerson(journal, summary, people, bundle, missing);
        progress.at(++done, static_cast<qint64>(everybody->size()));
    }
    if (auto added = addShared(journal, bundle, missing); !added)
        return added.fault();
    addMissingThemes(bundle);
    addMissingPlaces(bundle);
    addReports(journal, bundle, missing);
    addLedgerTerms(journal, bundle, missing);
    return bundle;
}

Result<void> whole(const Missing &missing) {
    return missing.empty() ? Result<void>() : faultOf(missing, "export.incomplete", systemLanguage());
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

Result<QJsonObject> personInBundleForm(const Journal &journal, const QString &id, Missing *missing) {
    const auto summary = readSummary(journal, id);
    if (!summary)
        return summary.fault();
    Missing here;
    const auto everybody = readSummaries(journal, &here);
    if (!everybody)
        return everybody.fault();
    here.clear(); // what cannot be read of others is not this person's
    domain::Bundle bundle;
    addPerson(journal, *summary, idsOf(*everybody), bundle, here);
    if (!here.empty() && !missing)
        return here.front().fault;
    if (missing)
        std::ranges::move(here, std::back_inserter(*missing));
    return domain::parseJson(domain::writeBundle(bundle)).object()[u"beneficiaries"][0].toObject();
}

Result<QByteArray> exportBundle(const Journal &journal, const Progress &progress, Missing *missing) {
    Missing here;
    const auto bundle = wholeBundle(journal, progress, missing ? *missing : here);
    if (!bundle)
        return bundle.fault();
    if (auto nothingLeftOut = whole(here); !nothingLeftOut)
        return nothingLeftOut.fault();
    return domain::writeBundle(*bundle);
}

Result<void> exportFile(Journal &journal, const QString &path, const Progress &progress, Missing *missing) {
    Missing here;
    const auto json = exportBundle(journal, progress, missing ? missing : &here);
    if (!json)
        return json.fault();
    const bool damaged = !(missing ? missing->empty() : here.empty());
    if (auto registered = registerExport(journal); !registered && !damaged) // damage must not keep the rest in
        return registered;
    if (auto written = writePlainFile(path, *json); !written)
        return written;
    return whole(here);
}

} // namespace aparte::journal
