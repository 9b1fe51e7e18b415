#include "histories.h"

#include <QCryptographicHash>

#include <algorithm>

namespace histories {

namespace {

const QString theme = QStringLiteral("t");
constexpr int firstYear = 2010, monthsInYear = 12;

domain::Period periodAt(int index, int months) {
    const int month = index * months, year = firstYear + month / monthsInYear, part = month % monthsInYear / months + 1;
    const QString name = months == 12  ? QString::number(year)
                         : months == 6 ? QStringLiteral("%1-H%2").arg(year).arg(part)
                         : months == 3 ? QStringLiteral("%1-Q%2").arg(year).arg(part)
                                       : QStringLiteral("%1-%2").arg(year).arg(part, 2, 10, QLatin1Char('0'));
    return *domain::Period::parse(name);
}

class Inventor {
public:
    Inventor(const Shape &shape, std::mt19937 &source) : m_shape(shape), m_source(source) {}

    History make() {
        for (int person = 0; person < m_shape.people; ++person)
            m_here.push_back(newcomer());
        for (int period = 0; period < m_shape.reports; ++period)
            live(period);
        for (auto &answers : m_history.raised)
            answers.resize(static_cast<std::size_t>(m_shape.reports));
        m_history.truth = m_shape.truth;
        return std::move(m_history);
    }

private:
    double chance() { return std::uniform_real_distribution<>()(m_source); }

    int newcomer() {
        m_history.unitOf.push_back(chance() < 0.5 ? QStringLiteral("a") : QStringLiteral("b"));
        m_history.raised.emplace_back();
        return static_cast<int>(m_history.unitOf.size()) - 1;
    }

    void live(int period) {
        m_history.periods.push_back(periodAt(period, m_shape.months));
        for (int &person : m_here)
            if (chance() < m_shape.turnover) {
                m_gone.push_back(person);
                const bool returns = chance() < 0.2;
                person = returns ? m_gone[m_source() % m_gone.size()] : newcomer();
            }
        std::ranges::sort(m_here);
        m_here.erase(std::unique(m_here.begin(), m_here.end()), m_here.end());
        std::vector<int> seen;
        for (const int person : m_here)
            if (chance() < 0.95)
                seen.push_back(person);
        m_history.present.push_back(seen);
        for (std::size_t person = 0; person < m_history.raised.size(); ++person)
            answer(m_history.raised[person], period);
        const QString unit =
            m_shape.cuts && chance() < 0.5 ? (chance() < 0.5 ? QStringLiteral("a") : QStringLiteral("b")) : QString();
        m_history.requests.push_back({unit, period});
        if (!unit.isEmpty() && chance() < 0.5)
            m_history.requests.push_back({unit == u"a" ? QStringLiteral("b") : QStringLiteral("a"), period});
    }

    void answer(std::vector<bool> &answers, int period) {
        while (static_cast<int>(answers.size()) <= period) {
            const bool before = !answers.empty() && answers.back();
            if (answers.empty() || m_shape.truth == Truth::Independent)
                answers.push_back(chance() < m_shape.prevalence);
            else if (m_shape.truth == Truth::Persists)
                answers.push_back(before);
            else
                answers.push_back(before || chance() < m_shape.prevalence / m_shape.reports);
        }
    }

    Shape m_shape;
    std::mt19937 &m_source;
    std::vector<int> m_here, m_gone;
    History m_history;
};

std::vector<lessons::Member> rosterIn(const History &history, int period) {
    std::vector<lessons::Member> roster;
    for (const int person : history.present[static_cast<std::size_t>(period)])
        roster.push_back({tokenOf(person),
                          QStringLiteral("o"),
                          history.unitOf[static_cast<std::size_t>(person)],
                          {{QDate(2000, 1, 1), std::nullopt, {}}},
                          {history.periods[static_cast<std::size_t>(period)].first}});
    return roster;
}

lessons::Request requestFor(const History::Asked &asked, const domain::Period &period) {
    lessons::Request request;
    request.organisation = request.context.organisation = QStringLiteral("o");
    request.unit = asked.unit;
    if (!asked.unit.isEmpty())
        request.context.units = {asked.unit};
    request.period = period;
    request.today = QDate(2100, 1, 1);
    return request;
}

} // namespace

History invented(const Shape &shape, std::mt19937 &source) {
    return Inventor(shape, source).make();
}

Shape anyShape(std::mt19937 &source, int most) {
    constexpr int sizes[] = {12, 14, 16, 20, 30, 45, 60, 100, 150}, months[] = {1, 3, 6, 12};
    constexpr double turnovers[] = {0, 0.025, 0.06, 0.15, 0.3};
    Shape shape;
    do
        shape.people = sizes[source() % std::size(sizes)];
    while (shape.people > most);
    shape.months = months[source() % std::size(months)];
    shape.reports = 2 + static_cast<int>(source() % 10);
    shape.turnover = turnovers[source() % std::size(turnovers)];
    shape.prevalence = 0.02 + 0.93 * static_cast<double>(source() % 1000) / 1000;
    shape.cuts = source() % 3 == 0;
    shape.truth = static_cast<Truth>(source() % 3);
    return shape;
}

lessons::Token tokenOf(int person) {
    return QStringLiteral("%1").arg(person, 32, 16, QLatin1Char('0'));
}

int personOf(const lessons::Token &token) {
    return token.toInt(nullptr, 16);
}

Ledger published(const History &history, const std::function<bool(int, int)> &raised, const lessons::Profile &profile) {
    static const auto catalogue = *lessons::Catalogue::from({{theme, {theme, theme}, {}, {}}});
    Ledger ledger;
    for (const History::Asked &asked : history.requests) {
        const auto request = requestFor(asked, history.periods[static_cast<std::size_t>(asked.period)]);
        lessons::Facts facts;
        for (const int person : history.present[static_cast<std::size_t>(asked.period)])
            if (raised(person, asked.period))
                facts[theme].insert(tokenOf(person));
        const lessons::Rank rank = [&](const lessons::Token &member) {
            return QCryptographicHash::hash((request.unit + request.period.name + member).toUtf8(),
                                            QCryptographicHash::Sha256);
        };
        const auto decision =
            lessons::decide(request, rosterIn(history, asked.period), facts, catalogue, ledger.entries, profile, rank);
        if (!decision || !decision->publishable)
            continue;
        ledger.entries.push_back({.number = static_cast<int>(ledger.entries.size()) + 1,
                                  .previous = lessons::firstPrevious(),
                                  .day = request.today,
                                  .profile = QString::fromLatin1(profile.name),
                                  .organisation = request.organisation,
                                  .unit = request.unit,
                                  .period = request.period,
                                  .cohort = decision->cohort,
                                  .heldOut = decision->heldOut,
                                  .cells = decision->cells,
                                  .printed = {}});
        ledger.periods.push_back(asked.period);
    }
    return ledger;
}

} // namespace histories
