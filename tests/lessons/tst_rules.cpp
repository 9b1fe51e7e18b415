#include "invented.h"

#include <QTest>

#include <random>

using namespace aparte;
using namespace invented;
using Code = lessons::Refusal::Code;

namespace {

lessons::Facts raisedBy(const QString &theme, int first, int last) {
    return {{theme, tokens(first, last)}};
}

const lessons::Cell &cell(const lessons::Decision &decision, const QString &theme) {
    return *std::ranges::find(decision.cells, theme, &lessons::Cell::theme);
}

std::vector<Code> codes(const std::vector<lessons::Refusal> &refusals) {
    std::vector<Code> codes;
    for (const lessons::Refusal &refusal : refusals)
        codes.push_back(refusal.code);
    return codes;
}

// Those of a cell's label do read what people said: it is printed for everybody to see.
std::vector<Code> ofTheWhole(std::vector<lessons::Refusal> refusals) {
    std::erase_if(refusals, [](const lessons::Refusal &refusal) { return !refusal.theme.isEmpty(); });
    return codes(refusals);
}

// A first report of 2025-H1 about people 1..12 has left.
std::vector<lessons::Entry> oneReport(const QString &unit = {}) {
    const auto asked = request(QStringLiteral("2025-H1"), unit);
    const auto decision = decide(asked, people(1, 12, QDate(2025, 2, 3), unit), {}, catalogue(), {});
    return {published(asked, decision, 1)};
}

} // namespace

class Rules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewer_than_ten_people_are_never_published() {
        for (int size = 0; size <= 12; ++size) {
            const auto decision =
                decide(request(QStringLiteral("2025")), people(1, size, QDate(2025, 2, 3)), {}, catalogue(), {});
            QCOMPARE(decision.publishable, size >= 10);
            QCOMPARE(decision.cells.empty(), size < 10);
            if (size < 10)
                QCOMPARE(decision.refusals.front().have, size);
        }
    }

    void bands_never_say_an_exact_number_nor_nearly_everybody() {
        const auto profile = lessons::Profile::standard();
        for (int cohort = 10; cohort <= 60; ++cohort)
            for (int people = 0; people <= cohort; ++people) {
                const auto floor = lessons::band(people, cohort, lessons::Scale::Bands, profile);
                QCOMPARE(floor.has_value(), people >= 5);
                if (floor)
                    QVERIFY(*floor % 5 == 0 && *floor <= people && *floor <= cohort - 5 && *floor >= 5);
            }
        QCOMPARE(*lessons::band(12, 12, lessons::Scale::Bands, profile), 5);
        QCOMPARE(*lessons::band(14, 30, lessons::Scale::Bands, profile), 10);
        QCOMPARE(*lessons::band(30, 30, lessons::Scale::Bands, profile), 25);
    }

    void nobody_a_few_and_detail_elsewhere_share_one_label() {
        const auto roster = people(1, 12, QDate(2025, 2, 3));
        for (int raised : {0, 1, 4}) {
            const auto decision = decide(request(QStringLiteral("2025")), roster,
                                         raisedBy(QStringLiteral("change"), 1, raised), catalogue(), {});
            QVERIFY(!cell(decision, QStringLiteral("change")).atLeast);
            QVERIFY(!cell(decision, QStringLiteral("work")).atLeast);
        }
    }

    void a_theme_with_its_children_is_not_shown_whatever_was_said() {
        const auto decision = decide(request(QStringLiteral("2025")), people(1, 12, QDate(2025, 2, 3)),
                                     raisedBy(QStringLiteral("work"), 1, 8), catalogue(), {});
        QVERIFY(!cell(decision, QStringLiteral("work")).atLeast);
        QCOMPARE(cell(decision, QStringLiteral("work")).scale, lessons::Scale::Label);
    }

    void the_parent_alone_can_be_asked_for() {
        auto asked = request(QStringLiteral("2025"));
        asked.themes = {QStringLiteral("work")};
        const auto decision =
            decide(asked, people(1, 12, QDate(2025, 2, 3)), raisedBy(QStringLiteral("work"), 1, 6), catalogue(), {});
        QCOMPARE(*cell(decision, QStringLiteral("work")).atLeast, 5);
        QVERIFY(!cell(decision, QStringLiteral("tension")).atLeast);
        QCOMPARE(decision.cells.size(), 4u); // the whole catalogue is always printed
    }

    void only_people_of_the_cohort_are_counted() {
        const auto decision = decide(request(QStringLiteral("2025")), people(1, 10, QDate(2025, 2, 3)),
                                     raisedBy(QStringLiteral("change"), 7, 30), catalogue(), {});
        QVERIFY(!cell(decision, QStringLiteral("change")).atLeast);
    }

    void a_period_that_is_not_over_waits() {
        auto asked = request(QStringLiteral("2025"));
        asked.today = QDate(2025, 12, 31);
        const auto roster = people(1, 12, QDate(2025, 2, 3));
        QCOMPARE(codes(decide(asked, roster, {}, catalogue(), {}).refusals), std::vector<Code>{Code::PeriodOpen});
        asked.today = QDate(2026, 1, 1);
        QVERIFY(decide(asked, roster, {}, catalogue(), {}).publishable);
    }

    void what_has_left_is_frozen_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("code");
        QTest::newRow("the same again") << ""
                                        << "2025-H1" << int(Code::PeriodPublished);
        QTest::newRow("the year around it") << ""
                                            << "2025" << int(Code::PeriodOverlap);
        QTest::newRow("a month in it") << ""
                                       << "2025-02" << int(Code::PeriodOverlap);
        QTest::newRow("the whole after a unit") << "u1"
                                                << "2025-H1" << int(Code::LevelPublished);
    }
    void what_has_left_is_frozen() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, code);
        const auto decision =
            decide(request(second), people(1, 12, QDate(2025, 2, 3)), {}, catalogue(), oneReport(first));
        QVERIFY(!decision.publishable);
        QCOMPARE(codes(decision.refusals), std::vector<Code>{static_cast<Code>(code)});
        QCOMPARE(decision.refusals.front().report, 1);
    }

    void the_same_people_can_be_reported_on_again() {
        const auto decision =
            decide(request(QStringLiteral("2025-H2")), people(1, 12, QDate(2025, 9, 3)), {}, catalogue(), oneReport());
        QVERIFY(decision.publishable);
    }

    void one_departure_stops_the_next_report_of_a_dozen_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("came");
        QTest::addColumn<int>("left");
        QTest::newRow("one left") << 2 << 12 << 0 << 1;
        QTest::newRow("two came and two left") << 3 << 14 << 2 << 2;
    }
    void one_departure_stops_the_next_report_of_a_dozen() {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, came);
        QFETCH(int, left);
        const auto decision = decide(request(QStringLiteral("2025-H2")), people(first, last, QDate(2025, 9, 3)), {},
                                     catalogue(), oneReport());
        QCOMPARE(codes(decision.refusals), std::vector<Code>{Code::CohortChanged});
        QCOMPARE(decision.refusals.front().have, came);
        QCOMPARE(decision.refusals.front().need, left);
    }

    void newcomers_wait_until_they_are_enough_data() {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("counted");
        QTest::newRow("one came") << 13 << 12;
        QTest::newRow("four came") << 16 << 12;
        QTest::newRow("five came") << 17 << 17;
    }
    void newcomers_wait_until_they_are_enough() {
        QFETCH(int, last);
        QFETCH(int, counted);
        const auto decision = decide(request(QStringLiteral("2025-H2")), people(1, last, QDate(2025, 9, 3)), {},
                                     catalogue(), oneReport());
        QVERIFY(decision.publishable);
        QCOMPARE(decision.cohort, tokens(1, counted));
        QCOMPARE(decision.heldOut, tokens(counted + 1, last));
        const bool waits = counted < last;
        QCOMPARE(!decision.refusals.empty() && decision.refusals.front().code == Code::PeopleWait, waits);
        if (waits)
            QCOMPARE(decision.refusals.front().have, last - counted);
    }

    void as_many_stay_behind_as_a_class_needs_in_the_order_of_their_rank() {
        auto first = request(QStringLiteral("2025-H1"));
        const auto before = decide(first, people(1, 30, QDate(2025, 2, 3)), {}, catalogue(), {});
        const auto after = decide(request(QStringLiteral("2025-H2")), people(2, 30, QDate(2025, 9, 3)), {}, catalogue(),
                                  {published(first, before, 1)});
        QCOMPARE(after.heldOut, tokens(2, 5)); // 1 left: four others stay behind with them
        QCOMPARE(after.cohort, tokens(6, 30));
    }

    // A report that promises ten others cannot count a group of five whom a laxer one has left behind.
    void a_group_too_small_for_a_stricter_profile_is_not_counted() {
        const auto first =
            decide(request(QStringLiteral("2025-H1")), people(1, 30, QDate(2025, 2, 3)), {}, catalogue(), {});
        const auto one = published(request(QStringLiteral("2025-H1")), first, 1);
        const auto second =
            decide(request(QStringLiteral("2025-H2")), people(6, 30, QDate(2025, 9, 3)), {}, catalogue(), {one});
        QCOMPARE(second.cohort, tokens(6, 30)); // 1 to 5 are a class of five from now on
        const auto two = published(request(QStringLiteral("2025-H2")), second, 2);
        const auto strict = decide(request(QStringLiteral("2026-H1")), people(1, 30, QDate(2026, 2, 3)), {},
                                   catalogue(), {one, two}, lessons::Profile::health());
        QCOMPARE(strict.cohort, tokens(6, 30));
        QCOMPARE(strict.heldOut, tokens(1, 5));
    }

    void somebody_of_an_old_group_alone_among_newcomers_waits() {
        const auto decision =
            decide(request(QStringLiteral("2025-H2")), people(12, 30, QDate(2025, 9, 3)), {}, catalogue(), oneReport());
        QCOMPARE(decision.cohort, tokens(13, 30));
        QCOMPARE(decision.heldOut, tokens(12, 12));
    }

    void nobody_in_common_is_another_story() {
        const auto decision =
            decide(request(QStringLiteral("2025-H2")), people(20, 31, QDate(2025, 9, 3)), {}, catalogue(), oneReport());
        QVERIFY(decision.publishable);
    }

    void another_cut_through_the_same_people_is_refused_for_every_recipient() {
        auto asked = request(QStringLiteral("2025-H2"), QStringLiteral("u1"));
        const auto decision =
            decide(asked, people(1, 11, QDate(2025, 9, 3), QStringLiteral("u1")), {}, catalogue(), oneReport());
        QCOMPARE(codes(decision.refusals), std::vector<Code>{Code::FilterClose});
        QCOMPARE(decision.refusals.front().have, 1);
    }

    void a_unit_inside_a_unit_with_the_same_people_is_one_period_too() {
        const auto decision = decide(request(QStringLiteral("2025"), QStringLiteral("inner")),
                                     people(1, 12, QDate(2025, 2, 3), QStringLiteral("inner")), {}, catalogue(),
                                     oneReport(QStringLiteral("outer")));
        QCOMPARE(codes(decision.refusals), std::vector<Code>{Code::PeriodOverlap});
    }

    // W1 and W3 must not read what people said: a refusal is an answer too.
    void scrambled_themes_change_nobody_s_place_and_no_refusal() {
        std::mt19937 source(7);
        const auto tree = catalogue();
        const auto roster = people(1, 14, QDate(2025, 9, 3));
        const auto quiet = decide(request(QStringLiteral("2025-H2")), roster, {}, catalogue(), oneReport());
        for (int round = 0; round < 500; ++round) {
            lessons::Facts facts;
            for (const auto &theme : tree.themes())
                for (int person = 1; person <= 14; ++person)
                    if (source() % 2)
                        facts[theme.id].insert(token(person));
            const auto loud = decide(request(QStringLiteral("2025-H2")), roster, facts, catalogue(), oneReport());
            QCOMPARE(loud.publishable, quiet.publishable);
            QCOMPARE(loud.cohort, quiet.cohort);
            QCOMPARE(loud.heldOut, quiet.heldOut);
            QCOMPARE(ofTheWhole(loud.refusals), ofTheWhole(quiet.refusals));
            for (std::size_t place = 0; place < loud.cells.size(); ++place)
                QCOMPARE(loud.cells[place].scale, quiet.cells[place].scale);
        }
    }

    // Theorem T1 (research/anonymisation.md): two people who are always counted together can change places, and no file
    // shows it.
    void swapping_two_people_changes_nothing() {
        std::mt19937 source(11);
        const auto tree = catalogue();
        const auto roster = people(1, 12, QDate(2025, 2, 3));
        for (int round = 0; round < 500; ++round) {
            lessons::Facts facts, swapped;
            const auto exchange = [](int person) { return person == 1 ? 2 : person == 2 ? 1 : person; };
            for (const auto &theme : tree.themes())
                for (int person = 1; person <= 12; ++person)
                    if (source() % 3 == 0) {
                        facts[theme.id].insert(token(person));
                        swapped[theme.id].insert(token(exchange(person)));
                    }
            const auto asked = request(QStringLiteral("2025"));
            const auto one = decide(asked, roster, facts, catalogue(), {});
            const auto two = decide(asked, roster, swapped, catalogue(), {});
            QCOMPARE(lessons::canonical(published(asked, one, 1)), lessons::canonical(published(asked, two, 1)));
        }
    }
};

QTEST_APPLESS_MAIN(Rules)
#include "tst_rules.moc"
