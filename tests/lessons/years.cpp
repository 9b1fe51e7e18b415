#include "years.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace years {

namespace {

constexpr int firstYear = 2020, yearsLong = 2, quarters = 4 * yearsLong, quarterMonths = 3;

QDate firstDay(int quarter) {
    return QDate(firstYear, 1, 1).addMonths(quarter * quarterMonths);
}

domain::Period parsed(const QString &name) {
    return *domain::Period::parse(name);
}

class Inventor {
public:
    explicit Inventor(std::mt19937 &source) : m_source(source) {
        constexpr int sizes[] = {11, 14, 18, 25, 35, 50};
        constexpr double turnovers[] = {0, 0.03, 0.08, 0.2};
        m_people = sizes[m_source() % std::size(sizes)];
        m_turnover = turnovers[m_source() % std::size(turnovers)];
        m_prevalence = 0.05 + 0.9 * chance();
    }

    Years make() {
        for (int number = 0; number < m_people; ++number)
            newcomer(number, 0);
        for (int quarter = 1; quarter < quarters; ++quarter)
            for (int number = static_cast<int>(m_until.size()) - 1; number >= 0; --number)
                if (m_until[at(number)] == quarters && chance() < m_turnover) {
                    m_until[at(number)] = quarter;
                    newcomer(static_cast<int>(m_until.size()), quarter);
                }
        for (std::size_t number = 0; number < m_until.size(); ++number)
            live(static_cast<int>(number));
        ask();
        return std::move(m_years);
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    double chance() { return std::uniform_real_distribution<>()(m_source); }

    void newcomer(int number, int quarter) {
        lessons::Member member{
            token(number), organisation, chance() < 0.6 ? QStringLiteral("a") : QStringLiteral("b"), {}, {}};
        member.presence.push_back({firstDay(quarter), std::nullopt, {}});
        m_years.roster.push_back(std::move(member));
        m_from.push_back(quarter);
        m_until.push_back(quarters);
    }

    void live(int number) {
        auto &member = m_years.roster[at(number)];
        auto &raised = m_years.raised[member.token];
        raised.resize(quarters);
        if (m_until[at(number)] < quarters)
            member.presence.back().until = firstDay(m_until[at(number)]).addDays(-1);
        for (int quarter = m_from[at(number)]; quarter < m_until[at(number)]; ++quarter) {
            if (chance() < 0.1)
                continue;
            member.heldSessions.push_back(firstDay(quarter).addDays(static_cast<int>(m_source() % 80)));
            for (const domain::Theme &theme : catalogue().themes())
                if (chance() < m_prevalence)
                    raised[at(quarter)].insert(theme.id);
        }
    }

    // Mostly one after another, some about a unit or a few themes, some that must be refused.
    void ask() {
        const bool halves = m_source() % 2 == 0;
        for (int year = firstYear; year < firstYear + yearsLong; ++year)
            for (int part = 1; part <= (halves ? 2 : 4); ++part) {
                Asked asked{
                    {}, parsed(QStringLiteral("%1-%2%3").arg(year).arg(QChar(halves ? u'H' : u'Q')).arg(part)), {}};
                if (chance() < 0.25)
                    asked.unit = chance() < 0.5 ? QStringLiteral("a") : QStringLiteral("b");
                if (chance() < 0.2)
                    asked.themes = {QStringLiteral("work"), QStringLiteral("change")};
                m_years.requests.push_back(asked);
                if (chance() < 0.15)
                    m_years.requests.push_back({{}, parsed(QString::number(year)), {}});
                if (chance() < 0.15)
                    m_years.requests.push_back(m_years.requests[m_source() % m_years.requests.size()]);
            }
    }

    std::mt19937 &m_source;
    int m_people = 0;
    double m_turnover = 0, m_prevalence = 0;
    std::vector<int> m_from, m_until; // quarters, by person
    Years m_years;
};

} // namespace

Years invented(std::mt19937 &source) {
    return Inventor(source).make();
}

const lessons::Catalogue &catalogue() {
    static const auto tree = [] {
        const auto theme = [](const QString &id, const QString &parent) {
            return domain::Theme{id, {id, id}, parent, {}};
        };
        return *lessons::Catalogue::from(
            {theme(QStringLiteral("work"), QString()), theme(QStringLiteral("tension"), QStringLiteral("work")),
             theme(QStringLiteral("manager"), QStringLiteral("work")), theme(QStringLiteral("change"), QString())});
    }();
    return tree;
}

lessons::Token token(int number) {
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

lessons::Request requestFor(const Asked &asked) {
    lessons::Request request;
    request.organisation = request.context.organisation = organisation;
    request.unit = asked.unit;
    if (!asked.unit.isEmpty())
        request.context.units = {asked.unit};
    request.period = asked.period;
    request.themes = asked.themes;
    request.today = asked.period.last.addDays(1);
    return request;
}

lessons::Rank rankFor(const Asked &asked) {
    return [about = asked.unit + u'\n' + asked.period.name + u'\n'](const lessons::Token &member) {
        return QCryptographicHash::hash((about + member).toUtf8(), QCryptographicHash::Sha256);
    };
}

lessons::Facts factsIn(const Years &years, const domain::Period &period) {
    lessons::Facts facts;
    for (const auto &[person, raised] : years.raised)
        for (int quarter = 0; quarter < quarters; ++quarter)
            if (period.contains(firstDay(quarter)))
                for (const QString &theme : raised[static_cast<std::size_t>(quarter)])
                    facts[theme].insert(person);
    return facts;
}

lessons::Decision decided(const Years &years, const Asked &asked, const std::vector<lessons::Entry> &ledger) {
    auto decision = lessons::decide(requestFor(asked), years.roster, factsIn(years, asked.period), catalogue(), ledger,
                                    years.profile, rankFor(asked));
    if (!decision)
        qFatal("%s", decision.fault().code.c_str());
    return std::move(*decision);
}

lessons::Entry entryOf(const Years &years, const Asked &asked, const lessons::Decision &decision,
                       const std::vector<lessons::Entry> &ledger) {
    return {.number = static_cast<int>(ledger.size()) + 1,
            .previous = ledger.empty() ? lessons::firstPrevious() : lessons::hashOf(lessons::canonical(ledger.back())),
            .day = asked.period.last.addDays(1),
            .profile = QString::fromLatin1(years.profile.name),
            .organisation = organisation,
            .unit = asked.unit,
            .period = asked.period,
            .cohort = decision.cohort,
            .heldOut = decision.heldOut,
            .cells = decision.cells,
            .printed = {}};
}

Outcome publish(const Years &years) {
    Outcome outcome;
    for (std::size_t request = 0; request < years.requests.size(); ++request) {
        const Asked &asked = years.requests[request];
        const auto &decision = outcome.decisions.emplace_back(decided(years, asked, outcome.ledger));
        if (!decision.publishable)
            continue;
        outcome.ledger.push_back(entryOf(years, asked, decision, outcome.ledger));
        outcome.requests.push_back(request);
    }
    return outcome;
}

QByteArray Outcome::bytes() const {
    QByteArray bytes;
    for (const lessons::Entry &entry : ledger)
        bytes += lessons::canonical(entry) + '\n';
    for (const lessons::Decision &decision : decisions) {
        QJsonArray refusals;
        for (const lessons::Refusal &refusal : decision.refusals)
            refusals.append(
                QJsonArray{static_cast<int>(refusal.code), refusal.theme, refusal.report, refusal.have, refusal.need});
        bytes += QJsonDocument(refusals).toJson(QJsonDocument::Compact) + '\n';
    }
    return bytes;
}

} // namespace years
