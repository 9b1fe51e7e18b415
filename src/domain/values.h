// The values of coaching as they are kept and as the open bundle names them (design/interchange.md, design/domain.md;
// clauses R1 to R67). They say nothing about how they are sealed or shown. `extra` keeps fields of a bundle that this
// version does not know.
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aparte::domain {

struct Unit {
    QString id, name, parent; // parent: empty at the top
    QJsonObject extra;
};

struct Organisation {
    QString id, name;
    std::vector<Unit> units;
    QJsonObject extra;
};

struct BilingualText {
    QString fr, en;
    QString in(const QString &language) const { return (language == u"en" && !en.isEmpty()) || fr.isEmpty() ? en : fr; }
};

struct Theme {
    QString id;
    BilingualText label;
    QString parent; // empty at the top
    QJsonObject extra;
};

struct Link { // on the coach's org chart (R33, R36)
    QString to, type, direction;
    QJsonObject extra;
};

struct Presence { // when the person was accompanied; no `until` while it lasts
    QDate from;
    std::optional<QDate> until;
    QJsonObject extra;
};

struct Party { // R15, R24
    QString role, name;
    QJsonObject extra;
};

struct Objective { // in the beneficiary's words (R55)
    QString text, indicator;
    int progress = 0; // per cent
    QJsonObject extra;
};

struct Cost { // R13, R59
    QString basis;
    std::optional<double> hourlyRate, amount;
    QString currency;
    QJsonObject extra;
};

struct Contract { // R59: the five parts
    std::vector<Objective> objectives;
    std::optional<int> plannedSessions;
    std::optional<double> plannedHours;
    QString organisation;
    std::optional<Cost> cost;
    std::optional<QDate> signedOn;
    QJsonObject extra;
};

struct Session {
    QString id, mission, beneficiary; // mission and beneficiary: by nesting in a bundle
    QString kind = QStringLiteral("session");
    QString status; // empty means held
    QDate date;
    std::optional<int> minutes;
    QString place;
    QStringList techniques, themes;
    QString note;       // what the beneficiary brought and decided (R19), Markdown
    QString hypotheses; // the coach's own, apart
    QJsonObject extra;

    bool held() const { return status.isEmpty() || status == u"held"; }
};

struct Exchange { // R65 to R67
    QString id, mission, beneficiary;
    QString channel;
    QString requestedAt; // local date and time as written: 2025-11-03T09:10
    std::optional<QString> answeredAt;
    std::optional<int> minutes;
    QString note;
    QJsonObject extra;
};

struct Mission {
    QString id, beneficiary;
    QString framework, motive, stage;
    std::vector<Party> parties;
    std::optional<Contract> contract;
    QJsonObject extra;
};

struct Consent { // R27
    QString id, beneficiary, what, to;
    std::optional<QDate> givenOn, expiresOn, withdrawnOn;
    QJsonObject extra;
};

struct Beneficiary { // a person, or a group with members
    QString id;
    QString kind = QStringLiteral("individual");
    QString name;
    QStringList alsoKnownAs;
    QString organisation, unit, jobTitle;
    QJsonArray members; // of a group: ids or names, as the bundle gives them
    std::vector<Link> links;
    std::vector<Presence> presence;
    QJsonObject extra;

    bool isGroup() const { return kind == u"group"; }
};

struct Lesson { // R32: rewritten, never an extract
    QString id;
    BilingualText text;
    QString theme;
    QStringList supports; // the people behind it; kept under each person's own key
    QJsonObject extra;
};

struct PracticeEntry { // R39 to R41
    QString id;        // the vault's own; a bundle has none
    QString kind;
    QDate date;
    std::optional<int> minutes;
    QString note;
    QJsonObject extra;
};

struct ReportMember { // whose token stands in a report's entry; in a vault it lies under that person's own key
    QString beneficiary, token;
    QJsonObject extra;
};

struct ReportEntry { // one published report: the ledger's canonical entry, as lessons/ledger.h writes it
    int number = 0;
    QString entry;
    std::vector<ReportMember> members{}; // in a bundle only
    QJsonObject extra;
};

} // namespace aparte::domain
