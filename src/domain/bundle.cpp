#include "domain/bundle.h"

#include "domain/bundle_coherence.h"
#include "domain/fields.h"
#include "domain/json_scan.h"
#include "domain/json_text.h"
#include "domain/references.h"

namespace aparte::domain {

namespace {

constexpr QStringView formatName = u"aparte-bundle";
constexpr int formatVersion = 1;

template<class T>
T &read(ObjectReader &reader, std::vector<T> &into) {
    T &one = into.emplace_back();
    describe(reader, one);
    return one;
}

void readMission(ObjectReader &reader, const QString &beneficiary, Bundle &bundle) {
    Mission mission;
    describe(reader, mission);
    mission.beneficiary = beneficiary;
    const auto belongs = [&mission](auto &one) {
        one.mission = mission.id;
        one.beneficiary = mission.beneficiary;
    };
    reader.children(u"sessions", [&](ObjectReader &child) {
        Session &session = read(child, bundle.sessions);
        child.rest(session.extra);
        belongs(session);
    });
    reader.children(u"exchanges", [&](ObjectReader &child) {
        Exchange &exchange = read(child, bundle.exchanges);
        child.rest(exchange.extra);
        belongs(exchange);
    });
    reader.rest(mission.extra);
    bundle.missions.push_back(std::move(mission));
}

void readBeneficiary(ObjectReader &reader, Bundle &bundle) {
    Beneficiary beneficiary;
    describe(reader, beneficiary);
    reader.children(u"missions", [&](ObjectReader &child) { readMission(child, beneficiary.id, bundle); });
    reader.children(u"consents", [&](ObjectReader &child) {
        Consent &consent = read(child, bundle.consents);
        child.rest(consent.extra);
        consent.beneficiary = beneficiary.id;
    });
    reader.children(u"disclosures", [&](ObjectReader &child) {
        Disclosure &disclosure = read(child, bundle.disclosures);
        child.rest(disclosure.extra);
        disclosure.beneficiary = beneficiary.id;
    });
    reader.rest(beneficiary.extra);
    bundle.beneficiaries.push_back(std::move(beneficiary));
}

void readHeader(ObjectReader &reader, Reading &reading) {
    QString format;
    std::optional<int> version;
    reader.text(u"format", format);
    reader.whole(u"version", version, anyCount);
    if (!reading.failed() && format != formatName)
        reading.fail("bundle.format", reader.place().in(u"format"));
    if (!reading.failed() && version != formatVersion)
        reading.fail("bundle.version", reader.place().in(u"version"), version.value_or(0), formatVersion);
}

Bundle readTop(const QJsonObject &top, Reading &reading) {
    Bundle bundle;
    const Place root;
    ObjectReader reader(top, root, reading);
    readHeader(reader, reading);
    reader.some(u"frameworks", bundle.frameworks);
    reader.value(u"coach", bundle.coach);
    reader.values(u"organisations", bundle.organisations);
    reader.values(u"themes", bundle.themes);
    reader.children(u"beneficiaries", [&bundle](ObjectReader &child) { readBeneficiary(child, bundle); });
    reader.values(u"lessons", bundle.lessons);
    reader.values(u"practice", bundle.practice);
    reader.values(u"reports", bundle.reports);
    reader.value(u"ledger", bundle.ledger);
    reader.rest(bundle.extra);
    return bundle;
}

} // namespace

Result<Bundle> readBundle(const QByteArray &json) {
    if (auto scanned = scanJson(json); !scanned)
        return scanned.fault();
    QJsonParseError error;
    const auto document = parseJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fault(Fault::Kind::WrongUse, "bundle.not-json", "byte " + std::to_string(error.offset), error.offset);
    if (!document.isObject())
        return fault(Fault::Kind::WrongUse, "bundle.format");
    Reading reading;
    Bundle bundle = readTop(document.object(), reading);
    if (reading.fault)
        return *reading.fault;
    if (auto checked = checkReferences(bundle); !checked)
        return checked.fault();
    if (auto checked = checkCoherence(bundle); !checked)
        return checked.fault();
    bundle.unknownFields = std::move(reading.unknownFields);
    return bundle;
}

} // namespace aparte::domain
