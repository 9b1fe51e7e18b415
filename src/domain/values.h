// The values of coaching as they are kept and as the open bundle names them (design/interchange.md, design/domain.md;
// clauses R1 to R67). They say nothing about how they are sealed or shown. `extra` keeps fields of a bundle that this
// version does not know.
#pragma once

#include "domain/framework_values.h"
#include "domain/mission_values.h"

#include <QJsonArray>

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

struct Session {
    QString id, mission, beneficiary; // mission and beneficiary: by nesting in a bundle
    QString kind = QStringLiteral("session");
    QString status; // empty means held
    QDate date;
    std::optional<int> minutes;
    QString place;
    QStringList techniques, themes;
    QStringList
        present;  // roles, of a meeting with others (R11, R61); a group's: "manager" alone is a session of their own
    QString note; // what the beneficiary brought and decided (R19), Markdown
    QString hypotheses;            // the coach's own, apart
    std::optional<QDate> closedOn; // finished that day: only added to since, in dated amendments (journal/closing.h)
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

struct Consent { // R27
    QString id, beneficiary, what, to;
    QString form; // written, oral, or as another program says it
    std::optional<QDate> givenOn, expiresOn, withdrawnOn;
    QJsonObject extra;
};

struct Disclosure { // R27: something that identifies somebody left, and by which consent
    QString id, beneficiary, mission;
    QString what, to, consent;
    QDate on;
    QString way;    // saved, printed, copied
    QString digest; // SHA-256 of the file, hexadecimal; empty: of no file
    QJsonObject extra;
};

struct AccessRequest { // GDPR Art. 15: one month
    QDate receivedOn;
    std::optional<QDate> identityCheckedOn, answeredOn;
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
    QString code;    // stands for them wherever no name may be (R30, R39)
    QString manager; // of a group: an id or a name (R36)
    std::vector<AccessRequest> accessRequests;
    QJsonObject extra;

    bool isGroup() const { return kind == u"group"; }
};

struct Lesson { // R32: rewritten, never an extract
    QString id;
    BilingualText text;
    QString theme;
    QStringList supports;  // the people behind it; kept under each person's own key
    BilingualText change;  // what the institution could change
    QString justification; // why what the text guard warned of is no clue (design/lessons.md)
    QJsonObject extra;
};

struct PracticeEntry { // R37 to R41, R45, R52 and breaches: names nobody who is accompanied
    QString id;        // the vault's own; a bundle has none
    QString kind;
    QDate date;
    std::optional<int> minutes;
    QString note;
    QString with;                   // supervisor, network, training body, who is told
    QStringList themes;             // of a supervision, in words
    QStringList cases;              // of a supervision, by code only
    QString channel;                // of a solicitation
    QString status;                 // of what has to be told or closed
    std::optional<QDate> settledOn; // the day it was
    QString measures;               // of a breach or an interference
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
