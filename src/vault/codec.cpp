#include "vault/codec.h"

#include "vault/record_decoder.h"
#include "vault/record_encoder.h"

namespace aparte::vault {

namespace {

std::string_view viewOf(const QByteArray &payload) {
    return {payload.constData(), static_cast<std::size_t>(payload.size())};
}

} // namespace

QByteArray encode(const domain::Organisation &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Theme &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Beneficiary &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Mission &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Session &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Exchange &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Consent &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Disclosure &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Framework &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Coach &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::Lesson &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::PracticeEntry &value) {
    return RecordEncoder::encode(value);
}
QByteArray encode(const domain::ReportEntry &value) {
    return RecordEncoder::encode(value);
}

QByteArray encode(const QJsonObject &value) {
    CborWriter writer;
    writeJson(writer, value);
    return writer.bytes();
}

Result<domain::Organisation> decodeOrganisation(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Organisation>(viewOf(payload));
}
Result<domain::Theme> decodeTheme(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Theme>(viewOf(payload));
}
Result<domain::Beneficiary> decodeBeneficiary(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Beneficiary>(viewOf(payload));
}
Result<domain::Mission> decodeMission(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Mission>(viewOf(payload));
}
Result<domain::Session> decodeSession(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Session>(viewOf(payload));
}
Result<domain::Exchange> decodeExchange(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Exchange>(viewOf(payload));
}
Result<domain::Consent> decodeConsent(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Consent>(viewOf(payload));
}
Result<domain::Disclosure> decodeDisclosure(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Disclosure>(viewOf(payload));
}
Result<domain::Framework> decodeFramework(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Framework>(viewOf(payload));
}
Result<domain::Coach> decodeCoach(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Coach>(viewOf(payload));
}
Result<domain::Lesson> decodeLesson(const QByteArray &payload) {
    return RecordDecoder::decode<domain::Lesson>(viewOf(payload));
}
Result<domain::PracticeEntry> decodePracticeEntry(const QByteArray &payload) {
    return RecordDecoder::decode<domain::PracticeEntry>(viewOf(payload));
}
Result<domain::ReportEntry> decodeReportEntry(const QByteArray &payload) {
    return RecordDecoder::decode<domain::ReportEntry>(viewOf(payload));
}

Result<QJsonObject> decodeObject(const QByteArray &payload) {
    CborCursor cursor(viewOf(payload));
    const auto value = readJson(cursor);
    if (!value || !value->isObject() || !cursor.atEnd())
        return fault(Fault::Kind::Damaged, "record.payload");
    return value->toObject();
}

} // namespace aparte::vault
