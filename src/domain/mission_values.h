// One course of coaching, from the request to the follow-up (design/domain.md; clauses R5 to R13 and R53 to R64). Every
// part is optional: a coach writes down what has happened, and the framework says what is missing.
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aparte::domain {

struct Party { // R15, R24
    QString role, name;
    QJsonObject extra;
};

struct Request { // R8, R16
    QString by;  // beneficiary, manager, hr, organisation
    QString who; // of a group: the member, as the group names them
    QDate madeOn;
    QString words;
    QJsonObject extra;
};

struct Analysis { // R17, R25, R34
    std::optional<QDate> on;
    QString needs, stakes, sponsor; // sponsor: who speaks for the institution
    QString conclusion;             // go, no, redirect
    QString words;
    QJsonObject extra;
};

struct Expectation { // R54: one column of the preliminary meeting
    QString actor, name;
    QString needs, context, results, ofCoach, terms;
    QJsonObject extra;
};

struct FirstMeeting { // R5, R55 to R57
    std::optional<QDate> on;
    QString needs, ofCoach, terms;
    QString choice; // yes, no, other_coach: no reason is asked for, and it is told to nobody
    std::optional<QDate> chosenOn, adheredOn, withdrawnOn;
    std::optional<QDate> informedOn; // GDPR Art. 13
    QJsonObject extra;
};

struct ProposalAnswer { // R58
    QString role, name;
    QString answer; // validated, remarks, refused; empty: none yet
    std::optional<QDate> on;
    QString remarks;
    QJsonObject extra;
};

struct Proposal {
    std::optional<int> version;
    std::optional<QDate> sentOn;
    QString words;
    std::vector<ProposalAnswer> answers;
    QJsonObject extra;
};

struct Document {         // R7, R9, R13: convention, framing_letter, annex...
    QString kind, status; // draft, sent, signed
    std::optional<QDate> sentOn, signedOn;
    std::optional<double> hours, hourlyRate; // of a framing letter
    QString version, words;
    QJsonObject extra;
};

struct Objective { // in the beneficiary's words (R55)
    QString text, indicator;
    int progress = 0; // per cent
    std::optional<QDate> statedOn;
    QJsonObject extra;
};

struct Cost { // R13, R59
    QString basis;
    std::optional<double> hourlyRate, amount;
    QString currency;
    QJsonObject extra;
};

struct Signature {
    QString role, name;
    std::optional<QDate> on;
    QJsonObject extra;
};

struct Contract { // R59: the five parts
    std::vector<Objective> objectives;
    std::optional<int> plannedSessions;
    std::optional<double> plannedHours;
    QString organisation;
    std::optional<Cost> cost;
    std::optional<QDate> signedOn;
    std::optional<QDate> from, until;
    std::optional<int> version;
    std::vector<Signature> signatures;
    QJsonObject extra;
};

struct PassedGate { // in spite of what it asks for, with a reason that stays visible
    QString gate, reason;
    QDate on;
    QJsonObject extra;
};

struct ReviewItem { // R63: from the contract, never from a note
    QString objective, indicator;
    int progress = 0; // per cent
    QString words;
    QJsonObject extra;
};

struct Review { // R31: draft, prepared with the beneficiary, delivered in their presence
    std::vector<ReviewItem> items;
    std::optional<QDate> preparedOn, deliveredOn, attestedOn; // attested: that the beneficiary was present
    QString to;
    std::vector<Party> present;
    QJsonObject extra;
};

struct Ending {     // R35, R62
    QString kind;   // refused, interrupted, early_success, completed
    QString reason; // organisation, requester, coach: private, like the words
    std::optional<QDate> on;
    QString words;
    QJsonObject extra;
};

struct Notice {   // R42, R48, R50: what the beneficiary was told, and where to turn
    QString kind; // out_of_scope, method, information
    QDate on;
    QStringList contacts;
    QString words;
    QJsonObject extra;
};

struct Funding { // R22
    QString by;
    std::optional<double> share; // per cent
    QJsonObject extra;
};

struct Mission {
    QString id, beneficiary;
    QString framework, motive, stage;
    QString form; // individual, team, codevelopment (R20); empty: as the beneficiary is
    std::vector<Party> parties;
    std::vector<Request> requests;
    std::optional<Analysis> analysis;
    std::vector<Expectation> expectations;
    std::optional<FirstMeeting> firstMeeting;
    std::vector<Proposal> proposals;
    std::vector<Document> documents;
    std::optional<Contract> contract;
    std::vector<Contract> earlierContracts; // oldest first
    std::optional<Review> review;
    std::optional<Ending> ending;
    std::optional<QDate> followUpOn;
    std::vector<PassedGate> passedGates;
    std::vector<Notice> notices;
    std::vector<Funding> funding;
    QStringList coaches; // others who take part, by name (R21)
    QJsonObject extra;
};

} // namespace aparte::domain
