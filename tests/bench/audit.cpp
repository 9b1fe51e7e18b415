// The blind audit (W4) at the size of the table of goals: 200 people, 2.5 % of whom leave each month, 50 themes that
// anything from nobody to everybody raises, 20 reports. Prints one JSON object: what a report takes after 19 others,
// decided and counted, what all 20 take, and how soon it stops when it is asked to.
//
// usage: bench_audit
#include "lessons/release.h"

#include <QCryptographicHash>

#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

using namespace aparte;

namespace {

constexpr int peopleAtOnce = 200, themeCount = 50, reportCount = 20;
constexpr double turnover = 0.025; // a month
const QString organisation = QStringLiteral("o");

double millisecondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

QString themeAt(int index) {
    return QStringLiteral("t%1").arg(index, 2, 10, QLatin1Char('0'));
}

lessons::Catalogue catalogue() {
    std::vector<domain::Theme> themes;
    for (int index = 0; index < themeCount; ++index)
        themes.push_back({themeAt(index), {themeAt(index), themeAt(index)}, {}, {}});
    return *lessons::Catalogue::from(std::move(themes));
}

// An institution from month to month.
class Institution {
public:
    Institution() {
        for (int number = 0; number < peopleAtOnce; ++number)
            m_here.push_back(m_next++);
    }

    lessons::Request nextMonth() {
        for (int &person : m_here)
            if (chance() < turnover)
                person = m_next++;
        const QString name =
            QStringLiteral("%1-%2").arg(2000 + m_month / 12).arg(m_month % 12 + 1, 2, 10, QLatin1Char('0'));
        ++m_month;
        lessons::Request request;
        request.organisation = request.context.organisation = organisation;
        request.period = *domain::Period::parse(name);
        request.today = request.period.last.addDays(1);
        return request;
    }

    std::vector<lessons::Member> roster(const domain::Period &period) const {
        std::vector<lessons::Member> roster;
        for (const int person : m_here)
            roster.push_back(
                {tokenOf(person), organisation, {}, {{period.first, std::nullopt, {}}}, {period.first.addDays(1)}});
        return roster;
    }

    lessons::Facts facts() {
        lessons::Facts facts;
        for (int theme = 0; theme < themeCount; ++theme)
            for (const int person : m_here)
                if (chance() < static_cast<double>(theme) / (themeCount - 1))
                    facts[themeAt(theme)].insert(tokenOf(person));
        return facts;
    }

private:
    static lessons::Token tokenOf(int person) { return QStringLiteral("%1").arg(person, 32, 16, QLatin1Char('0')); }
    double chance() { return std::uniform_real_distribution<>()(m_source); }

    std::mt19937 m_source{20};
    std::vector<int> m_here;
    int m_next = 0, m_month = 0;
};

QByteArray rank(const lessons::Token &member) {
    return QCryptographicHash::hash(member.toUtf8(), QCryptographicHash::Sha256);
}

lessons::Entry entryOf(const lessons::Request &request, const lessons::Decision &decision, int number) {
    lessons::Entry entry;
    entry.number = number;
    entry.profile = QStringLiteral("standard");
    entry.organisation = organisation;
    entry.period = request.period;
    entry.cohort = decision.cohort;
    entry.cells = decision.cells;
    return entry;
}

} // namespace

int main() {
    const auto themes = catalogue();
    const auto profile = lessons::Profile::standard();
    Institution institution;
    std::vector<lessons::Entry> history;
    double all = 0, last = 0, stops = 0;
    for (int report = 1; report <= reportCount; ++report) {
        const auto request = institution.nextMonth();
        const auto roster = institution.roster(request.period);
        const auto facts = institution.facts();
        const auto start = std::chrono::steady_clock::now();
        const auto decision = lessons::decide(request, roster, facts, themes, history, profile, rank);
        last = millisecondsSince(start);
        all += last;
        if (!decision || !decision->publishable) {
            std::fprintf(stderr, "bench_audit: report %d was not made\n", report);
            return 1;
        }
        if (report == reportCount) {
            std::atomic<bool> cancel = false;
            std::thread working([&] {
                static_cast<void>(lessons::decide(request, roster, facts, themes, history, profile, rank, &cancel));
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(static_cast<int>(last / 2)));
            const auto asked = std::chrono::steady_clock::now();
            cancel = true;
            working.join();
            stops = millisecondsSince(asked);
        }
        history.push_back(entryOf(request, *decision, report));
    }
    std::printf("{\"audit_ms\": %.1f, \"all_reports_ms\": %.1f, \"stop_ms\": %.1f}\n", last, all, stops);
    return 0;
}
