// What differs between a Centre de Gestion, a ministry and a company, as data: gates, parties, delays, price basis,
// contacts, retention (design/domain.md; research/requirements.md 2.4). Three ship; the coach may copy and edit one.
// And what the coach says of themselves.
#pragma once

#include "domain/bilingual.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace aparte::domain {

struct LinkType { // R33, whose clause is cut off in mid-word: the types are data, and only what blocks is certain
    QString id;
    BilingualText label;
    QString effect; // blocks, warns
    QJsonObject extra;
};

struct Annex { // R18: the deontological framework that each contract carries
    QString title, version, text;
    std::optional<QDate> signedOn; // by the coach
    QJsonObject extra;
};

struct Retention { // months after the mission has ended; no source gives one (requirements 2.4), so each is the coach's
    std::optional<int> notes, contract, accounting;
    QJsonObject extra;
};

struct Framework {
    QString id;
    BilingualText label;
    QString legalReference; // R14
    QString requestRule;    // any (R16), both (R8)
    QStringList gates;      // what stops a mission until it is done (domain/gates.h)
    QStringList parties;    // roles that sign a contract (R15, R24)
    std::optional<int> leastParties;
    QStringList recipients;             // roles that answer a proposal (R58)
    QStringList documents;              // kinds that have to be signed before the first session (R7, R9)
    std::optional<int> answerDays;      // R67
    QString answerDayKind;              // calendar, working
    std::optional<int> exchangeMinutes; // R66
    QString priceBasis;                 // R13
    QString ethicsContact;              // R52
    std::optional<Annex> annex;
    std::vector<LinkType> linkTypes;
    std::optional<int> incompatibilityMonths; // how long a past mission still counts
    std::optional<int> managerSessions;       // R36: "quelques"
    std::optional<int> followUpMonths;        // R64
    std::optional<int> supervisionMonths;     // R39: longest time without one before Today says so
    std::optional<Retention> retention;
    QJsonObject extra;
};

struct Training { // R1, R41
    QString title, body;
    std::optional<QDate> on, until;
    QJsonObject extra;
};

struct Coach {                                                // R1, R18, R37, R42
    static inline const QString id = QStringLiteral("coach"); // there is one
    QString name;
    QString status; // internal, external
    std::vector<Training> trainings;
    QStringList methods;
    QString controller; // who answers for the data (GDPR Art. 4): self, or the employer's name
    QJsonObject extra;
};

} // namespace aparte::domain
