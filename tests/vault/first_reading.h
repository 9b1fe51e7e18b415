// A vault as the program itself reads it, in the shape of the second reader's answer.
#pragma once

#include "page_names.h"
#include "second_reader.h"
#include "vault_support.h"

namespace aparte::test {

constexpr std::pair<Kind, const char *> kindNames[] = {
    {Kind::Summary, "Summary"},
    {Kind::Beneficiary, "Beneficiary"},
    {Kind::Mission, "Mission"},
    {Kind::Session, "Session"},
    {Kind::Exchange, "Exchange"},
    {Kind::Consent, "Consent"},
    {Kind::Draft, "Draft"},
    {Kind::Version, "Version"},
    {Kind::LessonSupport, "LessonSupport"},
    {Kind::MemberToken, "MemberToken"},
    {Kind::Disclosure, "Disclosure"},
    {Kind::Spelling, "Spelling"},
    {Kind::Organisation, "Organisation"},
    {Kind::Theme, "Theme"},
    {Kind::Lesson, "Lesson"},
    {Kind::Practice, "Practice"},
    {Kind::LedgerEntry, "LedgerEntry"},
    {Kind::Setting, "Setting"},
    {Kind::Register, "Register"},
    {Kind::Unknown, "Unknown"},
    {Kind::Framework, "Framework"},
    {Kind::Coach, "Coach"},
};

template<class Id>
QString hexOf(const Id &id) {
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size())).toHex());
}

template<class Value>
Result<QJsonObject> inPageNames(const Result<Value> &value) {
    if (!value)
        return value.fault();
    return named(*value);
}

inline Result<QJsonObject> decoded(Kind kind, const QByteArray &payload) {
    switch (kind) {
    case Kind::Beneficiary:
        return inPageNames(decodeBeneficiary(payload));
    case Kind::Mission:
        return inPageNames(decodeMission(payload));
    case Kind::Session:
    case Kind::Draft:
    case Kind::Version:
        return inPageNames(decodeSession(payload));
    case Kind::Exchange:
        return inPageNames(decodeExchange(payload));
    case Kind::Consent:
        return inPageNames(decodeConsent(payload));
    case Kind::Disclosure:
        return inPageNames(decodeDisclosure(payload));
    case Kind::Framework:
        return inPageNames(decodeFramework(payload));
    case Kind::Coach:
        return inPageNames(decodeCoach(payload));
    case Kind::Organisation:
        return inPageNames(decodeOrganisation(payload));
    case Kind::Theme:
        return inPageNames(decodeTheme(payload));
    case Kind::Lesson:
        return inPageNames(decodeLesson(payload));
    case Kind::Practice:
        return inPageNames(decodePracticeEntry(payload));
    case Kind::LedgerEntry:
        return inPageNames(decodeReportEntry(payload));
    default:
        return inPageNames(decodeObject(payload));
    }
}

using Records = std::map<RecordName, QJsonObject>;

inline Result<void> addRecords(Records &all, const std::vector<Record> &records, const char *name) {
    for (const auto &record : records) {
        const auto payload = decoded(record.kind, record.payload);
        if (!payload)
            return payload.fault();
        const auto owner = hexOf(record.owner), id = hexOf(record.id);
        all[{owner, id}] = QJsonObject{{QStringLiteral("owner"), owner},
                                       {QStringLiteral("id"), id},
                                       {QStringLiteral("kind"), QLatin1String(name)},
                                       {QStringLiteral("revision"), qint64(record.revision)},
                                       {QStringLiteral("payload"), *payload}};
    }
    return {};
}

// Everything there is, or the first fault on the way.
inline Result<Records> recordsIn(const Vault &vault) {
    Records all;
    const auto summaries = vault.summaries();
    if (!summaries)
        return summaries.fault();
    if (auto added = addRecords(all, *summaries, "Summary"); !added)
        return added.fault();
    auto owners = vault.people();
    owners.push_back({});
    for (const auto &owner : owners)
        for (const auto &[kind, name] : kindNames) {
            if (kind == Kind::Summary)
                continue;
            const auto records = vault.records(owner, kind);
            if (!records)
                return records.fault();
            if (auto added = addRecords(all, *records, name); !added)
                return added.fault();
        }
    return all;
}

// The page's words for what can go wrong.
inline QString refusalKind(const Fault &fault) {
    switch (fault.kind) {
    case Fault::Kind::WrongUse:
        return QStringLiteral("wrong use");
    case Fault::Kind::CouldNotOpen:
        return QStringLiteral("wrong secret");
    case Fault::Kind::Damaged:
        return QStringLiteral("damaged");
    case Fault::Kind::ChangedOutside:
        return QStringLiteral("changed outside");
    case Fault::Kind::TooOld:
        return QStringLiteral("too old");
    case Fault::Kind::TooNew:
        return QStringLiteral("too new");
    case Fault::Kind::TooCostly:
        return QStringLiteral("too costly");
    case Fault::Kind::Busy:
        return QStringLiteral("busy");
    case Fault::Kind::NotFound:
        return QStringLiteral("not found");
    default:
        return QString::fromUtf8(describe(fault));
    }
}

inline QString freshnessName(Freshness freshness) {
    switch (freshness) {
    case Freshness::AsLeft:
        return QStringLiteral("as left");
    case Freshness::FirstTime:
        return QStringLiteral("first time");
    case Freshness::Newer:
        return QStringLiteral("newer");
    case Freshness::Older:
        return QStringLiteral("older");
    default:
        return QStringLiteral("changed");
    }
}

struct Answer {
    QString word; // "as left", "older", ...: it opens; or the kind of refusal
    QString detail;
    Records records;
};

inline Answer refusedWith(const Fault &fault) {
    return {refusalKind(fault), QString::fromUtf8(describe(fault)), {}};
}

// Opened and read to the last record, by owner and by id.
inline Answer programsAnswer(const Result<std::unique_ptr<Vault>> &vault) {
    if (!vault)
        return refusedWith(vault.fault());
    const auto read = recordsIn(**vault);
    if (!read)
        return refusedWith(read.fault());
    for (const auto &[name, record] : *read) {
        if (record.value(u"kind") == QLatin1String("Summary"))
            continue;
        RecordId id;
        const auto bytes = QByteArray::fromHex(name.second.toLatin1());
        std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
        const auto alone = (*vault)->record(id);
        if (!alone)
            return refusedWith(alone.fault());
        if (!*alone)
            return {QStringLiteral("lost"), QStringLiteral("by its id: ") + name.second, {}};
    }
    return {freshnessName((*vault)->report().freshness), {}, *read};
}

// What holds nowhere may be seen as damage by one and as a change by the other.
inline bool bothRefuse(const Answer &program, const Answer &reader) {
    const auto refuses = [](const QString &word) {
        return word == u"damaged" || word == u"changed outside" || word == u"too new";
    };
    return refuses(program.word) && refuses(reader.word);
}

inline Answer readersAnswer(const Reading &reading) {
    if (reading.exit == 0)
        return {reading.said.value(u"freshness").toString(), {}, recordsIn(reading)};
    if (reading.exit == 3 || reading.exit == 4)
        return {reading.refusalKind(), reading.refusal(), {}};
    return {QStringLiteral("broken"), QString::fromUtf8(reading.complaint), {}};
}

// Empty: both say the same.
inline QString difference(const Answer &program, const Answer &reader) {
    const auto both = QStringLiteral("program: %1 (%2, %3 records); reader: %4 (%5, %6 records)")
                          .arg(program.word, program.detail)
                          .arg(program.records.size())
                          .arg(reader.word, reader.detail)
                          .arg(reader.records.size());
    return program.word != reader.word || program.records != reader.records ? both : QString();
}

} // namespace aparte::test
