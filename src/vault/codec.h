// Values as the payloads of records: deterministic CBOR maps with integer keys (vault/record_fields.h,
// docs/vault-format.md), read strictly and only from inside an opened box. Faults: Damaged record.payload, TooNew
// record.key.
#pragma once

#include "crypto/result.h"
#include "domain/values.h"
#include "vault/cbor_cursor.h"
#include "vault/record.h"
#include "vault/record_fields.h"

namespace aparte::vault {

QByteArray encode(const domain::Organisation &value);
QByteArray encode(const domain::Theme &value);
QByteArray encode(const domain::Beneficiary &value);
QByteArray encode(const domain::Mission &value);
QByteArray encode(const domain::Session &value);
QByteArray encode(const domain::Exchange &value);
QByteArray encode(const domain::Consent &value);
QByteArray encode(const domain::Disclosure &value);
QByteArray encode(const domain::Framework &value);
QByteArray encode(const domain::Coach &value);
QByteArray encode(const domain::Lesson &value); // without its supports
QByteArray encode(const domain::PracticeEntry &value);
QByteArray encode(const domain::ReportEntry &value);
QByteArray encode(const QJsonObject &value); // any other record: text keys

Result<domain::Organisation> decodeOrganisation(const QByteArray &payload);
Result<domain::Theme> decodeTheme(const QByteArray &payload);
Result<domain::Beneficiary> decodeBeneficiary(const QByteArray &payload);
Result<domain::Mission> decodeMission(const QByteArray &payload);
Result<domain::Session> decodeSession(const QByteArray &payload);
Result<domain::Exchange> decodeExchange(const QByteArray &payload);
Result<domain::Consent> decodeConsent(const QByteArray &payload);
Result<domain::Disclosure> decodeDisclosure(const QByteArray &payload);
Result<domain::Framework> decodeFramework(const QByteArray &payload);
Result<domain::Coach> decodeCoach(const QByteArray &payload);
Result<domain::Lesson> decodeLesson(const QByteArray &payload);
Result<domain::PracticeEntry> decodePracticeEntry(const QByteArray &payload);
Result<domain::ReportEntry> decodeReportEntry(const QByteArray &payload);
Result<QJsonObject> decodeObject(const QByteArray &payload);

// What search looks at. Date: "2025-10-14" of a session, "2025-11-03T09:10" of an exchange; it comes before the texts.
enum class TextField { Date, Note, Hypotheses };

namespace detail {
inline std::optional<TextField> textField(Kind kind, std::uint64_t key) {
    const bool isExchange = kind == Kind::Exchange;
    if (key == static_cast<unsigned>(isExchange ? exchange_keys::requestedAt : session_keys::date))
        return TextField::Date;
    if (key == static_cast<unsigned>(isExchange ? exchange_keys::note : session_keys::note))
        return TextField::Note;
    if (!isExchange && key == static_cast<unsigned>(session_keys::hypotheses))
        return TextField::Hypotheses;
    return {};
}
} // namespace detail

// Walks a payload of kind Session, Draft, Version (both hold a session) or Exchange without decoding it and without
// allocation, and calls visit(TextField, std::string_view) with the UTF-8 as it lies there. False: not a payload of
// ours.
template<class Visit>
bool textsIn(std::string_view payload, Kind kind, Visit &&visit) {
    CborCursor cursor(payload);
    const auto pairs = cursor.count(CborCursor::Major::Map);
    if (!pairs)
        return false;
    for (std::uint64_t i = 0; i < *pairs; ++i) {
        const auto key = cursor.key();
        if (!key)
            return false;
        if (const auto field = detail::textField(kind, *key)) {
            const auto text = cursor.text();
            if (!text)
                return false;
            visit(*field, *text);
        } else if (!cursor.skip()) {
            return false;
        }
    }
    return cursor.atEnd();
}

} // namespace aparte::vault
