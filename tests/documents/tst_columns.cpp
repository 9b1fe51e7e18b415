// How wide the columns of a table are: as it says, else by what stands in it.
#include "documents/columns.h"

#include <QTest>

#include <numeric>

using namespace aparte::documents;

namespace {

std::vector<int> widthsOf(const Paper &paper) {
    return columnWidths(paper.blocks);
}

} // namespace

class Columns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void are_as_the_head_says() {
        Paper paper;
        paper.head({QStringLiteral("Thème"), QStringLiteral("Personnes")}, {62, 38});
        paper.row({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(widthsOf(paper), (std::vector<int>{62, 38}));
    }

    void give_room_to_long_words_and_long_texts() {
        Paper paper;
        paper.head({QStringLiteral("N°"), QStringLiteral("Établissement"), QStringLiteral("Observations")});
        paper.row({QStringLiteral("1"), QStringLiteral("Mairie"), QStringLiteral("mot ").repeated(60).trimmed()});
        const auto widths = widthsOf(paper);
        QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0) - 100) <= 2);
        QVERIFY(widths[0] >= 3 && widths[0] < 10);
        QVERIFY(widths[1] >= 15); // its word of thirteen letters is not broken
        QVERIFY(widths[2] > widths[1]);
    }

    void of_a_table_that_is_too_wide_break_the_longest_words_only() {
        Paper paper;
        QStringList cells;
        for (int column = 0; column < 6; ++column)
            cells << QString(column == 5 ? 40 : 8, u'm');
        paper.row(cells);
        const auto widths = widthsOf(paper);
        QCOMPARE(widths.size(), std::size_t(6));
        QVERIFY(*std::ranges::min_element(widths) >= 11); // room for eight letters, and what is around them
    }

    void of_empty_cells_are_there_too() {
        Paper paper;
        paper.row({{}, {}});
        paper.row({{}, {}, {}});
        QCOMPARE(widthsOf(paper).size(), std::size_t(3));
        QVERIFY(std::ranges::all_of(widthsOf(paper), [](int width) { return width > 0; }));
    }
};

QTEST_APPLESS_MAIN(Columns)
#include "tst_columns.moc"
