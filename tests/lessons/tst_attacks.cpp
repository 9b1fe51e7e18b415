#include "attacker.h"
#include "histories.h"

#include <QTest>

using namespace aparte;
using namespace histories;

namespace {

std::set<int> peopleIn(const lessons::Entry &entry) {
    std::set<int> people;
    for (const auto &member : entry.cohort)
        people.insert(personOf(member));
    return people;
}

// What the words of a cell say, told again here: the attacker takes no number from the engine but the printed one.
std::optional<attacker::Line> lineOf(const lessons::Entry &entry, int period) {
    const auto &cell = entry.cells.front();
    const auto people = peopleIn(entry);
    const int all = static_cast<int>(people.size()),
              highest = cell.scale == lessons::Scale::AtLeast ? 5 : (all - 5) / 5 * 5;
    attacker::Line line{{people.begin(), people.end()}, period, 0, all};
    if (cell.scale == lessons::Scale::Label)
        return std::nullopt;
    if (!cell.atLeast)
        line.atMost = 4;
    else {
        line.atLeast = *cell.atLeast;
        line.atMost = *cell.atLeast >= highest ? all : *cell.atLeast + 4;
    }
    return line;
}

std::vector<attacker::Line> linesOf(const Ledger &ledger) {
    std::vector<attacker::Line> lines;
    for (std::size_t report = 0; report < ledger.entries.size(); ++report)
        if (auto line = lineOf(ledger.entries[report], ledger.periods[report]))
            lines.push_back(std::move(*line));
    return lines;
}

// What many a form does: exact counts of five or more, whoever is there.
std::vector<attacker::Line> plainThreshold(const History &history) {
    std::vector<attacker::Line> lines;
    for (const auto &asked : history.requests) {
        attacker::Line line{{}, asked.period, 0, 4};
        int count = 0;
        for (const int person : history.present[static_cast<std::size_t>(asked.period)])
            if (asked.unit.isEmpty() || history.unitOf[static_cast<std::size_t>(person)] == asked.unit) {
                line.people.push_back(person);
                count += history.raised[static_cast<std::size_t>(person)][static_cast<std::size_t>(asked.period)];
            }
        if (line.people.size() < 5)
            continue;
        if (count >= 5)
            line.atLeast = line.atMost = count;
        lines.push_back(line);
    }
    return lines;
}

std::optional<attacker::Proof> proofOf(const std::vector<attacker::Line> &lines, const History &history) {
    const auto answers = [&](int person, int period) {
        return history.raised[static_cast<std::size_t>(person)][static_cast<std::size_t>(period)];
    };
    for (const auto belief : {attacker::Belief::Persists, attacker::Belief::Accumulates, attacker::Belief::Independent})
        if (static_cast<int>(belief) == static_cast<int>(history.truth) || belief == attacker::Belief::Independent)
            if (auto proof = attacker::proofByPrograms(lines, belief, answers))
                return proof;
    return std::nullopt;
}

bool isLong() {
    return qEnvironmentVariableIsSet("APARTE_LONG");
}

} // namespace

class Attacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linear_programs_prove_nobody_s_answer() {
        std::mt19937 source(20261122);
        const int rounds = isLong() ? 10000 : 500;
        int broken = 0, reports = 0, asked = 0, plain = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto history = invented(anyShape(source, isLong() ? 150 : 60), source);
            const auto ledger = published(history, [&](int person, int period) {
                return history.raised[static_cast<std::size_t>(person)][static_cast<std::size_t>(period)];
            });
            reports += static_cast<int>(ledger.entries.size());
            asked += static_cast<int>(history.requests.size());
            if (const auto proof = proofOf(linesOf(ledger), history)) {
                ++broken;
                qWarning("history %d: person %d, period %d, told by %d%s", round, proof->person, proof->period,
                         proof->insider.value_or(-1), proof->unsolved ? ": not solved" : "");
            }
            plain += proofOf(plainThreshold(history), history).has_value();
            if ((round + 1) % 500 == 0) // hours go by
                qInfo("%d histories, %d reports: %d broken", round + 1, reports, broken);
        }
        qInfo("%d histories, %d of %d reports left: %d broken; a plain threshold: %d (%.0f %%)", rounds, reports, asked,
              broken, plain, 100.0 * plain / rounds);
        QCOMPARE(broken, 0);
        QVERIFY(plain >= rounds * 30 / 100); // else this reader is none
    }

    void going_through_every_world_proves_nobody_s_answer() {
        std::mt19937 source(16);
        const int rounds = isLong() ? 2000 : 60;
        int broken = 0, reports = 0;
        for (int round = 0; round < rounds; ++round) {
            Shape shape = anyShape(source, 16);
            shape.reports = std::min(shape.reports, 5);
            shape.truth = Truth::Persists;
            const auto history = invented(shape, source);
            const auto outcome = [&](const std::set<int> &raised) {
                return published(history, [&](int person, int) { return raised.contains(person); });
            };
            std::set<int> truth;
            for (std::size_t person = 0; person < history.raised.size(); ++person)
                if (history.raised[person].front())
                    truth.insert(static_cast<int>(person));
            std::vector<std::set<int>> cohorts;
            for (const auto &entry : outcome(truth).entries)
                cohorts.push_back(peopleIn(entry));
            reports += static_cast<int>(cohorts.size());
            const auto words = [&](const std::set<int> &raised) {
                std::string text;
                for (const auto &entry : outcome(raised).entries)
                    text += std::to_string(entry.cells.front().atLeast.value_or(0)) + ' ';
                return text;
            };
            broken += attacker::proofByEveryWorld(cohorts, truth, words).has_value();
        }
        qInfo("%d histories of up to 16 people, %d reports: %d broken", rounds, reports, broken);
        QCOMPARE(broken, 0);
    }

    void ordinary_histories_keep_most_of_their_cells() {
        std::mt19937 source(5);
        int worthy = 0, shown = 0, left = 0, asked = 0;
        for (int round = 0; round < 60; ++round) {
            Shape shape;
            shape.people = 30 + static_cast<int>(source() % 60);
            shape.months = 6;
            shape.turnover = 0.15; // 2.5 % a month
            shape.reports = 4;
            shape.prevalence = 0.1 + 0.6 * static_cast<double>(source() % 100) / 100;
            const auto history = invented(shape, source);
            const auto raised = [&](int person, int period) {
                return history.raised[static_cast<std::size_t>(person)][static_cast<std::size_t>(period)];
            };
            const auto ledger = published(history, raised);
            left += static_cast<int>(ledger.entries.size());
            asked += static_cast<int>(history.requests.size());
            for (std::size_t report = 0; report < ledger.entries.size(); ++report) {
                int count = 0;
                for (const int person : peopleIn(ledger.entries[report]))
                    count += raised(person, ledger.periods[report]);
                worthy += count >= 5;
                shown += count >= 5 && ledger.entries[report].cells.front().atLeast;
            }
        }
        qInfo("%d of %d reports left; of %d cells with five people or more %d were shown", left, asked, worthy, shown);
        QVERIFY(shown * 2 >= worthy);
        QVERIFY(left * 100 >= asked * 95);
    }
};

QTEST_APPLESS_MAIN(Attacks)
#include "tst_attacks.moc"
