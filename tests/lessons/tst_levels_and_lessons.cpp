#include "invented.h"

#include <QTest>

#include <algorithm>

using namespace aparte;
using namespace invented;
using Code = lessons::Refusal::Code;

namespace {

const lessons::Cell &cell(const lessons::Decision &decision, const QString &theme) {
    return *std::ranges::find(decision.cells, theme, &lessons::Cell::theme);
}

} // namespace

// W3 through the tree of themes and through time; and lessons, which are cells too.
class LevelsAndLessons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_theme_stays_at_the_level_at_which_it_has_left() {
        auto whole = request(QStringLiteral("2025-H1"));
        whole.themes = {QStringLiteral("work")};
        const auto roster = people(1, 12, QDate(2025, 2, 3));
        const auto first = decide(whole, roster, {}, catalogue(), {});
        const auto detail = decide(request(QStringLiteral("2025-H2")), people(1, 12, QDate(2025, 9, 3)), {},
                                   catalogue(), {published(whole, first, 1)});
        QVERIFY(detail.publishable);
        QCOMPARE(cell(detail, QStringLiteral("work")).scale, lessons::Scale::Bands);
        for (const auto &below : {QStringLiteral("tension"), QStringLiteral("manager")}) {
            QCOMPARE(cell(detail, below).scale, lessons::Scale::Label);
            const auto why = std::ranges::find(detail.refusals, below, &lessons::Refusal::theme);
            QCOMPARE(why->code, Code::ThemeElsewhere);
            QCOMPARE(why->report, 1);
        }
        const auto others = decide(request(QStringLiteral("2025-H2")), people(20, 31, QDate(2025, 9, 3)), {},
                                   catalogue(), {published(whole, first, 1)}); // of whom it said nothing
        QCOMPARE(cell(others, QStringLiteral("tension")).scale, lessons::Scale::Bands);
    }

    void a_theme_moved_under_another_that_has_left_too_is_silent_and_so_is_the_other() {
        const auto apart =
            *lessons::Catalogue::from({{QStringLiteral("a"), {}, {}, {}}, {QStringLiteral("b"), {}, {}, {}}});
        const auto moved = *lessons::Catalogue::from(
            {{QStringLiteral("a"), {}, {}, {}}, {QStringLiteral("b"), {}, QStringLiteral("a"), {}}});
        const auto asked = request(QStringLiteral("2025-H1"));
        const auto first = decide(asked, people(1, 12, QDate(2025, 2, 3)), {}, apart, {});
        const auto next = decide(request(QStringLiteral("2025-H2")), people(1, 12, QDate(2025, 9, 3)), {}, moved,
                                 {published(asked, first, 1)});
        for (const auto &theme : {QStringLiteral("a"), QStringLiteral("b")})
            QCOMPARE(cell(next, theme).scale, lessons::Scale::Label);
    }

    void a_lesson_needs_its_theme_and_as_many_people_as_a_number_data() {
        QTest::addColumn<int>("raised");
        QTest::addColumn<int>("behind");
        QTest::addColumn<bool>("printed");
        QTest::newRow("five and five") << 5 << 5 << true;
        QTest::newRow("four behind it") << 8 << 4 << false;
        QTest::newRow("a theme that says nothing") << 4 << 6 << false;
    }
    void a_lesson_needs_its_theme_and_as_many_people_as_a_number() {
        QFETCH(int, raised);
        QFETCH(int, behind);
        QFETCH(bool, printed);
        auto asked = request(QStringLiteral("2025"));
        asked.lessons = {{QStringLiteral("l"), QStringLiteral("change")}};
        const lessons::Facts facts{{QStringLiteral("change"), tokens(1, raised)},
                                   {lessons::cellOfLesson(QStringLiteral("l")), tokens(1, behind)}};
        const auto decision = decide(asked, people(1, 12, QDate(2025, 2, 3)), facts, catalogue(), {});
        QCOMPARE(decision.lessons.size(), printed ? 1u : 0u);
        QCOMPARE(decision.cells.size(), 4u);
    }

    // Printed before about more people, it is a cell like another: eleven behind it of twelve, then of the seven
    // others.
    void a_lesson_is_weighed_with_every_report_it_stood_in() {
        auto asked = request(QStringLiteral("2025-H1"));
        asked.lessons = {{QStringLiteral("l"), QStringLiteral("change")}};
        const lessons::Facts facts{{QStringLiteral("change"), tokens(1, 12)},
                                   {lessons::cellOfLesson(QStringLiteral("l")), tokens(1, 12)}};
        const auto first = decide(asked, people(1, 12, QDate(2025, 2, 3)), facts, catalogue(), {});
        const auto entry = published(asked, first, 1);
        QCOMPARE(lessons::entryFrom(lessons::canonical(entry))->lessons.size(), 1u);
        auto again = request(QStringLiteral("2025-H2"));
        again.lessons = asked.lessons;
        const auto next = decide(again, people(1, 12, QDate(2025, 9, 3)), facts, catalogue(), {entry});
        QCOMPARE(next.lessons.size(), 1u); // the same people, the same words
    }
};

QTEST_APPLESS_MAIN(LevelsAndLessons)
#include "tst_levels_and_lessons.moc"
