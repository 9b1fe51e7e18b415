#include "invented.h"

#include <QTest>

using namespace aparte;
using namespace invented;

class WhoCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_person_is_in_when_accompanied_and_seen_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("session");
        QTest::addColumn<bool>("in");
        const QDate never;
        QTest::newRow("seen and accompanied") << QDate(2025, 1, 1) << never << QDate(2025, 3, 4) << true;
        QTest::newRow("accompanied, never seen") << QDate(2025, 1, 1) << never << never << false;
        QTest::newRow("seen before the period") << QDate(2025, 1, 1) << never << QDate(2024, 12, 31) << false;
        QTest::newRow("seen on the first day") << QDate(2025, 1, 1) << never << QDate(2025, 1, 1) << true;
        QTest::newRow("seen on the last day") << QDate(2025, 1, 1) << never << QDate(2025, 6, 30) << true;
        QTest::newRow("seen the day after") << QDate(2025, 1, 1) << never << QDate(2025, 7, 1) << false;
        QTest::newRow("left before the period")
            << QDate(2024, 1, 1) << QDate(2024, 12, 31) << QDate(2025, 2, 1) << false;
        QTest::newRow("left on its first day") << QDate(2024, 1, 1) << QDate(2025, 1, 1) << QDate(2025, 2, 1) << true;
        QTest::newRow("came after it") << QDate(2025, 7, 1) << never << QDate(2025, 2, 1) << false;
    }
    void a_person_is_in_when_accompanied_and_seen() {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QDate, session);
        QFETCH(bool, in);
        lessons::Member member = invented::member(1, {});
        member.presence = {{from, until.isValid() ? std::optional(until) : std::nullopt, {}}};
        if (session.isValid())
            member.heldSessions = {session};
        QCOMPARE(lessons::isIn(member, period(QStringLiteral("2025-H1"))), in);
    }
    void a_cohort_is_of_one_organisation_and_unit() {
        auto roster = people(1, 3, QDate(2025, 2, 3), QStringLiteral("u1"));
        auto others = people(4, 6, QDate(2025, 2, 3), QStringLiteral("u2"));
        others[0].organisation = QStringLiteral("elsewhere");
        roster.insert(roster.end(), others.begin(), others.end());
        const auto year = period(QStringLiteral("2025"));
        QCOMPARE(lessons::cohortOf(roster, {QStringLiteral("o"), {}}, year).size(), 5u);
        QCOMPARE(lessons::cohortOf(roster, {QStringLiteral("o"), {QStringLiteral("u1")}}, year), tokens(1, 3));
    }
};

QTEST_APPLESS_MAIN(WhoCounts)
#include "tst_who_counts.moc"
