#include "journal/simulated_history.h"

#include "domain/json_scan.h"
#include "domain/json_text.h"
#include "domain/object_reader.h"

namespace aparte::journal {

namespace {

constexpr QStringView profiles[] = {u"standard", u"health"};

struct WrittenRequest {
    QString organisation, unit, period;
    QStringList themes;
};

struct Written {
    QString profile = QStringLiteral("standard");
    std::vector<WrittenRequest> requests;
};

Result<QJsonObject> parse(const QByteArray &line) {
    if (auto scanned = domain::scanJson(line); !scanned)
        return scanned.fault();
    QJsonParseError error;
    const auto document = domain::parseJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return fault(Fault::Kind::WrongUse, "bundle.not-json", "byte " + std::to_string(error.offset), error.offset);
    if (!document.isObject())
        return fault(Fault::Kind::WrongUse, "bundle.type", "/");
    return document.object();
}

Result<Written> readFields(const QJsonObject &object) {
    domain::Reading reading;
    Written written;
    const domain::Place root;
    domain::ObjectReader reader(object, root, reading);
    reader.word(u"profile", written.profile, profiles);
    reader.children(u"requests", [&](domain::ObjectReader &child) {
        WrittenRequest &request = written.requests.emplace_back();
        child.id(u"organisation", request.organisation);
        child.textOrNull(u"unit", request.unit);
        child.id(u"period", request.period);
        child.texts(u"themes", request.themes);
    });
    if (reading.fault)
        return *reading.fault;
    return written;
}

Result<domain::Bundle> readBundleOf(const QJsonObject &object) {
    const QJsonValue bundle = object[u"bundle"];
    if (!bundle.isObject())
        return fault(Fault::Kind::WrongUse, bundle.isUndefined() ? "bundle.missing" : "bundle.type", "/bundle");
    auto read = domain::readBundle(QJsonDocument(bundle.toObject()).toJson(QJsonDocument::Compact));
    if (!read && read.fault().where.starts_with('/')) {
        Fault inside = read.fault();
        inside.where.insert(0, "/bundle");
        return inside;
    }
    return read;
}

Result<QByteArray> readSeed(const QJsonObject &object) {
    const QJsonValue seed = object[u"seed"];
    if (seed.isUndefined() || seed.isNull())
        return QByteArrayLiteral("0");
    if (!seed.isDouble())
        return fault(Fault::Kind::WrongUse, "bundle.type", "/seed");
    return seed.toVariant().toString().toUtf8();
}

Result<std::vector<SimulatedRequest>> readRequests(const std::vector<WrittenRequest> &written) {
    std::vector<SimulatedRequest> requests;
    for (const WrittenRequest &one : written) {
        const auto period = domain::Period::parse(one.period);
        if (!period)
            return fault(period.fault().kind, period.fault().code,
                         "/requests/" + std::to_string(requests.size()) + "/period");
        requests.push_back({one.organisation, one.unit, *period, one.themes});
    }
    return requests;
}

} // namespace

Result<SimulatedHistory> readHistory(const QByteArray &line) {
    const auto object = parse(line);
    if (!object)
        return object.fault();
    const auto written = readFields(*object);
    if (!written)
        return written.fault();
    auto seed = readSeed(*object);
    if (!seed)
        return seed.fault();
    auto requests = readRequests(written->requests);
    if (!requests)
        return requests.fault();
    auto bundle = readBundleOf(*object);
    if (!bundle)
        return bundle.fault();
    return SimulatedHistory{std::move(*bundle), lessons::Profile::named(written->profile), std::move(*seed),
                            std::move(*requests)};
}

} // namespace aparte::journal
