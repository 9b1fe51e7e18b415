#include "documents/lessons_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aparte;

namespace {

documents::LessonsReport sample() {
    return {.number = 3,
            .previousLetters = QStringLiteral("KX7QMP"),
            .madeOn = QDate(2026, 1, 12),
            .organisation = QStringLiteral("Mairie de « L’Île », service \"eau\""),
            .unit = {},
            .period = *domain::Period::parse(QStringLiteral("2025-H2")),
            .counted = 12,
            .smallest = 5,
            .lines = {{{QStringLiteral("Relations"), QStringLiteral("Relations")}, 5},
                      {{QStringLiteral("Charge, rythme"), QStringLiteral("Workload")}, std::nullopt},
                      {{QStringLiteral("=1+1"), QStringLiteral("@x")}, std::nullopt}},
            .lessons = {}};
}

} // namespace

class TheLessonsReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void has_the_same_bytes_each_time() {
        const QJsonObject one = documents::printed(sample());
        const QJsonObject again = QJsonDocument::fromJson(documents::jsonFile(one)).object();
        QCOMPARE(documents::jsonFile(again), documents::jsonFile(one));
        QCOMPARE(documents::csvFile(again), documents::csvFile(one));
    }
    void prints_every_theme_in_order_with_one_label_for_all_that_is_not_said() {
        const QJsonObject printed = documents::printed(sample());
        const QJsonArray themes = printed[u"themes"].toArray();
        QCOMPARE(themes.size(), 3);
        QCOMPARE(themes[0][u"at_least"].toInt(), 5);
        QVERIFY(themes[1][u"at_least"].isNull());
        QCOMPARE(themes[1].toObject().keys(), themes[2].toObject().keys());
        QCOMPARE(printed[u"single_label"][u"fr"].toString(), QStringLiteral("moins de 5, ou non communiqué"));
    }
    void says_no_time_finer_than_a_day_no_author_and_no_refusal() {
        const QByteArray json = documents::jsonFile(documents::printed(sample()));
        QVERIFY(!json.contains("T00:"));
        for (const char *word : {"author", "path", "refus", "W1", "W2", "W3", "cohort", "held"})
            QVERIFY2(!json.contains(word), word);
    }
    void quotes_what_a_spreadsheet_would_run_or_split() {
        const QString csv = QString::fromUtf8(documents::csvFile(documents::printed(sample())));
        QVERIFY(csv.contains(QStringLiteral("\"Mairie de « L’Île », service \"\"eau\"\"\"")));
        QVERIFY(csv.contains(QStringLiteral("\"'=1+1\",\"'@x\"")));
        QVERIFY(csv.contains(QStringLiteral("\"au moins 5\",\"at least 5\"\r\n")));
        QCOMPARE(csv.count(QStringLiteral("\r\n")), 1 + 3 + 4 + 1); // head, themes, rules, what is not covered
    }
    void is_one_table_in_which_every_row_says_which_report_it_is_of() {
        const QString csv = QString::fromUtf8(documents::csvFile(documents::printed(sample())));
        QStringList rows = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const auto columns = rows.takeFirst().count(QStringLiteral("\",\""));
        for (const QString &row : rows) {
            QCOMPARE(row.count(QStringLiteral("\",\"")), columns);
            QVERIFY(row.startsWith(QStringLiteral("\"3\",\"KX7QMP\",\"2026-01-12\",")));
        }
        QCOMPARE(rows.filter(QStringLiteral(",\"rule\",")).size(), 4);
        QCOMPARE(rows.filter(QStringLiteral(",\"not_covered\",")).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TheLessonsReport)
#include "tst_lessons_report.moc"
