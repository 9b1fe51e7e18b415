// Invented rosters for the tests of lessons/: people by number, all in organisation "o" unless said otherwise.
#pragma once

#include "lessons/release.h"

namespace invented {

using namespace aparte;

inline lessons::Token token(int number) {
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

inline std::set<lessons::Token> tokens(int first, int last) {
    std::set<lessons::Token> set;
    for (int number = first; number <= last; ++number)
        set.insert(token(number));
    return set;
}

inline lessons::Member member(int number, std::vector<QDate> held, const QString &unit = {}) {
    return {token(number), QStringLiteral("o"), unit, {{QDate(2020, 1, 1), std::nullopt, {}}}, std::move(held)};
}

// People first..last, each with one held session on that day.
inline std::vector<lessons::Member> people(int first, int last, QDate day, const QString &unit = {}) {
    std::vector<lessons::Member> roster;
    for (int number = first; number <= last; ++number)
        roster.push_back(member(number, {day}, unit));
    return roster;
}

inline domain::Period period(const QString &name) {
    return *domain::Period::parse(name);
}

inline lessons::Catalogue catalogue() {
    const auto theme = [](const QString &id, const QString &parent) { return domain::Theme{id, {id, id}, parent, {}}; };
    return *lessons::Catalogue::from({theme(QStringLiteral("work"), QStringLiteral("")),
                                      theme(QStringLiteral("tension"), QStringLiteral("work")),
                                      theme(QStringLiteral("manager"), QStringLiteral("work")),
                                      theme(QStringLiteral("change"), QStringLiteral(""))});
}

inline lessons::Request request(const QString &periodName, const QString &unit = {}) {
    lessons::Request request;
    request.organisation = QStringLiteral("o");
    request.unit = unit;
    request.context.organisation = request.organisation;
    if (!unit.isEmpty())
        request.context.units = {unit};
    request.period = period(periodName);
    request.today = QDate(2030, 1, 1);
    return request;
}

// By token: people of small numbers wait first.
inline QByteArray byToken(const lessons::Token &token) {
    return token.toLatin1();
}

inline lessons::Decision decide(const lessons::Request &request, const std::vector<lessons::Member> &roster,
                                const lessons::Facts &facts, const lessons::Catalogue &catalogue,
                                const std::vector<lessons::Entry> &history,
                                const lessons::Profile &profile = lessons::Profile::standard()) {
    return *lessons::decide(request, roster, facts, catalogue, history, profile, byToken);
}

// What the ledger would hold after this decision.
inline lessons::Entry published(const lessons::Request &request, const lessons::Decision &decision, int number) {
    return {number,
            lessons::firstPrevious(),
            request.today,
            QStringLiteral("standard"),
            request.organisation,
            request.unit,
            request.period,
            decision.cohort,
            decision.heldOut,
            decision.cells,
            decision.lessons,
            QJsonObject()};
}

} // namespace invented
