#include "domain/bundle.h"
#include "domain/fields.h"

#include <QHash>
#include <QJsonDocument>

namespace aparte::domain {

namespace {

// Every kind of child by the id of what it hangs from, in the order of the bundle.
struct Children {
    QHash<QString, std::vector<const Mission *>> missions;
    QHash<QString, std::vector<const Consent *>> consents;
    QHash<QString, std::vector<const Disclosure *>> disclosures;
    QHash<QString, std::vector<const Session *>> sessions;
    QHash<QString, std::vector<const Exchange *>> exchanges;

    explicit Children(const Bundle &bundle) {
        for (const Mission &mission : bundle.missions)
            missions[mission.beneficiary].push_back(&mission);
        for (const Consent &consent : bundle.consents)
            consents[consent.beneficiary].push_back(&consent);
        for (const Disclosure &disclosure : bundle.disclosures)
            disclosures[disclosure.beneficiary].push_back(&disclosure);
        for (const Session &session : bundle.sessions)
            sessions[session.mission].push_back(&session);
        for (const Exchange &exchange : bundle.exchanges)
            exchanges[exchange.mission].push_back(&exchange);
    }
};

template<class T, class Write>
QJsonArray list(const std::vector<T> &values, const Write &write) {
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

template<class T>
QJsonArray list(const std::vector<const T *> &values) {
    return list(values, [](const T *value) { return toJson(*value); });
}

QJsonObject missionJson(const Mission &mission, const Children &children) {
    ObjectWriter writer(mission.extra);
    describe(writer, mission);
    writer.put(u"sessions", list(children.sessions.value(mission.id)));
    writer.put(u"exchanges", list(children.exchanges.value(mission.id)));
    return writer.finished();
}

QJsonObject beneficiaryJson(const Beneficiary &beneficiary, const Children &children) {
    ObjectWriter writer(beneficiary.extra);
    describe(writer, beneficiary);
    writer.put(u"missions", list(children.missions.value(beneficiary.id),
                                 [&](const Mission *mission) { return missionJson(*mission, children); }));
    writer.put(u"consents", list(children.consents.value(beneficiary.id)));
    if (const auto disclosures = children.disclosures.value(beneficiary.id); !disclosures.empty())
        writer.put(u"disclosures", list(disclosures));
    return writer.finished();
}

} // namespace

QByteArray writeBundle(const Bundle &bundle) {
    const Children children(bundle);
    ObjectWriter writer(bundle.extra);
    writer.put(u"format", QStringLiteral("aparte-bundle"));
    writer.put(u"version", 1);
    writer.some(u"frameworks", bundle.frameworks);
    writer.value(u"coach", bundle.coach);
    writer.values(u"organisations", bundle.organisations);
    writer.values(u"themes", bundle.themes);
    writer.put(u"beneficiaries",
               list(bundle.beneficiaries, [&](const Beneficiary &one) { return beneficiaryJson(one, children); }));
    writer.values(u"lessons", bundle.lessons);
    writer.values(u"practice", bundle.practice);
    writer.values(u"reports", bundle.reports);
    writer.value(u"ledger", bundle.ledger);
    return QJsonDocument(writer.finished()).toJson(QJsonDocument::Indented);
}

} // namespace aparte::domain
