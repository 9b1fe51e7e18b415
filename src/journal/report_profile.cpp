#include "journal/report_profile.h"

#include "journal/ledger_store.h"
#include "journal/people.h"
#include "vault/codec.h"

#include <QJsonObject>

#include <algorithm>

namespace aparte::journal {

namespace {

vault::RecordId settingId(const Journal &journal) {
    return journal.vault().recordId("setting", QStringLiteral("report-profiles"));
}

Result<QJsonObject> chosen(const Journal &journal) {
    const auto record = journal.vault().record(settingId(journal), vault::PersonId());
    if (!record)
        return record.fault();
    if (!*record)
        return QJsonObject();
    const auto object = vault::decodeObject((*record)->payload);
    return object ? Result((*object)[u"profiles"].toObject()) : object.fault();
}

void put(vault::Batch &batch, const Journal &journal, const QJsonObject &profiles) {
    batch.put(settingId(journal), {}, vault::Kind::Setting,
              vault::encode(QJsonObject{{QStringLiteral("name"), QStringLiteral("report-profiles")},
                                        {QStringLiteral("profiles"), profiles}}));
}

bool isProfile(const QString &name) {
    return name == u"standard" || name == u"health";
}

// An unknown name, of a later version: the stricter one (lessons::Profile::named).
QString known(const QString &name) {
    return name == u"standard" ? name : QStringLiteral("health");
}

} // namespace

Result<ReportProfile> reportProfile(const Journal &journal, const QString &organisation) {
    const auto all = chosen(journal);
    if (!all)
        return all.fault();
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    QString last = QStringLiteral("standard"), strictest = last;
    for (const lessons::Entry &entry : ledger->entries)
        if (entry.organisation == organisation) {
            last = known(entry.profile);
            strictest = strictest == u"standard" ? last : strictest;
        }
    const QString said = (*all)[organisation].toString();
    ReportProfile profile{said.isEmpty() ? last : known(said), strictest};
    if (profile.chosen != u"standard")
        profile.audited = profile.chosen;
    return profile;
}

Result<void> setReportProfile(Journal &journal, const QString &organisation, const QString &profile) {
    if (!isProfile(profile))
        return fault(Fault::Kind::WrongUse, "report.profile", profile.toStdString());
    const auto places = organisations(journal);
    if (!places)
        return places.fault();
    if (std::ranges::count(*places, organisation, &domain::Organisation::id) == 0)
        return fault(Fault::Kind::WrongUse, "report.organisation", organisation.toStdString());
    auto all = chosen(journal);
    if (!all)
        return all.fault();
    all->insert(organisation, profile);
    vault::Batch batch;
    put(batch, journal, *all);
    return journal.vault().write(batch);
}

Result<QStringList> healthOrganisations(const Journal &journal) {
    const auto all = chosen(journal);
    if (!all)
        return all.fault();
    QStringList health;
    for (auto one = all->begin(); one != all->end(); ++one)
        if (one.value().toString() == u"health")
            health << one.key();
    return health;
}

Result<void> takeHealth(vault::Batch &batch, const Journal &journal, const QStringList &organisations) {
    auto all = chosen(journal);
    if (!all)
        return all.fault();
    const QJsonObject before = *all;
    for (const QString &organisation : organisations)
        all->insert(organisation, QStringLiteral("health"));
    if (*all != before)
        put(batch, journal, *all);
    return {};
}

} // namespace aparte::journal
