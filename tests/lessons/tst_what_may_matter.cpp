#include "years.h"

#include <QTest>

#include <algorithm>

using namespace aparte;
using namespace years;

namespace {

int rounds() {
    return qEnvironmentVariableIsSet("APARTE_LONG") ? 10000 : 100;
}

// Of the whole report, not of a theme.
std::vector<std::tuple<int, int, int, int>> wholeRefusals(const lessons::Decision &decision) {
    std::vector<std::tuple<int, int, int, int>> refusals;
    for (const auto &refusal : decision.refusals)
        if (refusal.theme.isEmpty())
            refusals.emplace_back(static_cast<int>(refusal.code), refusal.report, refusal.have, refusal.need);
    return refusals;
}

std::vector<lessons::Scale> scalesOf(const lessons::Decision &decision) {
    std::vector<lessons::Scale> scales;
    for (const auto &cell : decision.cells)
        scales.push_back(cell.scale);
    return scales;
}

bool sameButForLabels(const lessons::Decision &one, const lessons::Decision &other) {
    return one.publishable == other.publishable && one.cohort == other.cohort && one.heldOut == other.heldOut &&
           wholeRefusals(one) == wholeRefusals(other);
}

// Everybody says something else, whenever they were seen.
Years scrambled(Years years, std::mt19937 &source) {
    const double prevalence = static_cast<double>(source() % 100) / 100;
    for (auto &[person, raised] : years.raised)
        for (Said &said : raised) {
            said.clear();
            for (const auto &theme : catalogue().themes())
                if (std::uniform_real_distribution<>()(source) < prevalence)
                    said.insert(theme.id);
        }
    return years;
}

// In which reports of the ledger each person stands: told here again, without lessons/classes.
std::map<std::vector<bool>, std::vector<lessons::Token>> alike(const Years &years,
                                                               const std::vector<lessons::Entry> &ledger) {
    std::map<std::vector<bool>, std::vector<lessons::Token>> groups;
    for (const auto &member : years.roster) {
        std::vector<bool> standsIn;
        for (const auto &entry : ledger)
            standsIn.push_back(entry.cohort.contains(member.token));
        groups[standsIn].push_back(member.token);
    }
    return groups;
}

int raisedBy(const Years &years, const lessons::Entry &entry, const QString &theme) {
    const auto facts = factsIn(years, entry.period);
    const auto raised = facts.find(theme);
    return raised == facts.end() ? 0 : static_cast<int>(std::ranges::count_if(entry.cohort, [&](const auto &person) {
        return raised->second.contains(person);
    }));
}

void addIrrelevant(Years &years, std::mt19937 &source) {
    const QDate day(2020, 2, 3);
    const std::vector<domain::Presence> always{{QDate(2019, 1, 1), std::nullopt, {}}};
    const std::vector<domain::Presence> before{{QDate(2018, 1, 1), QDate(2018, 12, 31), {}}};
    years.roster.push_back({token(9001), QStringLiteral("elsewhere"), {}, always, {day}});
    years.roster.push_back({token(9002), organisation, QStringLiteral("a"), always, {}});                  // never seen
    years.roster.push_back({token(9003), organisation, QStringLiteral("b"), always, {QDate(2019, 3, 4)}}); // long ago
    years.roster.push_back({token(9004), organisation, QStringLiteral("a"), before, {day}}); // not accompanied
    for (int number = 9001; number <= 9004; ++number)
        years.raised[token(number)] = std::vector<Said>(8, Said{QStringLiteral("tension"), QStringLiteral("change")});
    std::ranges::shuffle(years.roster, source);
}

} // namespace

class WhatMayMatter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // W1, W3 and W4 read no theme, so that a refusal tells nothing (simulatable auditing).
    void nothing_said_changes_who_is_in_which_scale_a_cell_has_or_what_is_refused() {
        std::mt19937 source(1);
        int reports = 0;
        for (int round = 0; round < rounds(); ++round) {
            const Years truth = invented(source), other = scrambled(truth, source);
            const Outcome left = publish(truth), otherLeft = publish(other);
            std::vector<lessons::Entry> ledger;
            for (std::size_t request = 0; request < truth.requests.size(); ++request) {
                QVERIFY(sameButForLabels(left.decisions[request], otherLeft.decisions[request]));
                const auto instead = decided(other, truth.requests[request], ledger);
                QVERIFY(sameButForLabels(left.decisions[request], instead));
                QCOMPARE(scalesOf(instead), scalesOf(left.decisions[request]));
                if (left.decisions[request].publishable)
                    ledger.push_back(left.ledger[ledger.size()]);
            }
            reports += static_cast<int>(ledger.size());
        }
        qInfo("%d histories, %d reports", rounds(), reports);
        QVERIFY(reports > rounds());
    }

    // The theorem of design/lessons.md, byte for byte.
    void two_people_of_one_class_may_have_said_each_other_s_words() {
        std::mt19937 source(2);
        int swaps = 0;
        for (int round = 0; round < rounds(); ++round) {
            const Years truth = invented(source);
            const Outcome left = publish(truth);
            for (auto &[where, people] : alike(truth, left.ledger)) {
                if (people.size() < 2)
                    continue;
                auto two = people;
                std::ranges::shuffle(two, source);
                Years swapped = truth;
                std::swap(swapped.raised[two[0]], swapped.raised[two[1]]);
                QCOMPARE(publish(swapped).bytes(), left.bytes());
                ++swaps;
            }
        }
        qInfo("%d pairs swapped", swaps);
        QVERIFY(swaps > rounds());
    }

    void the_order_of_the_roster_and_people_of_elsewhere_change_nothing() {
        std::mt19937 source(3);
        for (int round = 0; round < rounds(); ++round) {
            Years years = invented(source);
            const QByteArray before = publish(years).bytes();
            addIrrelevant(years, source);
            QCOMPARE(publish(years).bytes(), before);
        }
    }

    void asked_again_the_same_people_wait() {
        std::mt19937 source(4);
        int waiting = 0;
        for (int round = 0; round < rounds(); ++round) {
            const Years years = invented(source);
            const Outcome first = publish(years);
            QCOMPARE(publish(years).bytes(), first.bytes());
            for (const auto &entry : first.ledger)
                waiting += static_cast<int>(entry.heldOut.size());
        }
        QVERIFY(waiting > 0);
    }

    void whoever_is_counted_always_is_with_four_others() {
        std::mt19937 source(5);
        for (int round = 0; round < rounds(); ++round) {
            const Years years = invented(source);
            std::vector<lessons::Entry> sofar;
            for (const auto &entry : publish(years).ledger) {
                sofar.push_back(entry);
                QVERIFY(entry.cohort.size() >= 10);
                for (const auto &[where, people] : alike(years, sofar))
                    if (std::ranges::count(where, true) > 0)
                        QVERIFY2(people.size() >= 5, qPrintable(QString::number(people.size())));
            }
        }
    }

    void a_label_is_true_and_never_about_nearly_everybody() {
        std::mt19937 source(6);
        int shown = 0;
        for (int round = 0; round < rounds(); ++round) {
            const Years years = invented(source);
            for (const auto &entry : publish(years).ledger)
                for (const auto &cell : entry.cells) {
                    const int count = raisedBy(years, entry, cell.theme);
                    if (cell.atLeast) {
                        QVERIFY(*cell.atLeast >= 5 && *cell.atLeast % 5 == 0 && *cell.atLeast <= count);
                        QVERIFY(*cell.atLeast + 5 <= static_cast<int>(entry.cohort.size()));
                        ++shown;
                    } else if (cell.scale != lessons::Scale::Label) {
                        QVERIFY(count < 5);
                    }
                }
        }
        QVERIFY(shown > rounds());
    }

    void no_period_is_told_twice_of_anybody() {
        std::mt19937 source(7);
        for (int round = 0; round < rounds(); ++round) {
            const auto ledger = publish(invented(source)).ledger;
            for (std::size_t one = 0; one < ledger.size(); ++one)
                for (std::size_t other = one + 1; other < ledger.size(); ++other)
                    if (ledger[one].period.overlaps(ledger[other].period))
                        QVERIFY(std::ranges::none_of(ledger[one].cohort, [&](const auto &person) {
                            return ledger[other].cohort.contains(person);
                        }));
        }
    }
};

QTEST_APPLESS_MAIN(WhatMayMatter)
#include "tst_what_may_matter.moc"
