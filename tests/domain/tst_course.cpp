// The path of a mission: what is done, due and stopped (R10, R17, R53 to R64).
#include "domain/vocabulary.h"
#include "played_missions.h"

#include <QtTest>

using namespace played;
using State = Step::State;
using Change = std::function<void(Played &)>;

namespace {

// One letter a step: l(ater), n(ext), d(ue), L(ate), s(topped), x (done), - (left out).
QString letters(const Course &course) {
    static constexpr QStringView marks = u"lndLsx-";
    QString line;
    for (const Step &step : course.steps)
        line += marks[static_cast<qsizetype>(step.state)];
    return line;
}

Played fresh(const char *id, const Change &change = {}) {
    Played one;
    one.framework = framework(QLatin1String(id));
    one.who = individual();
    one.mission.id = QStringLiteral("m1");
    if (change)
        change(one);
    return one;
}

Played ready(const char *id, const Change &change = {}) {
    Played one = readyToBegin(QLatin1String(id));
    if (change)
        change(one);
    return one;
}

void end(Played &one, const char *kind) {
    one.mission.ending.emplace().kind = QLatin1String(kind);
    one.mission.ending->on = QDate(2026, 2, 20);
}

} // namespace

class TestCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhereAMissionStands_data() {
        QTest::addColumn<Played>("mission");
        QTest::addColumn<QString>("steps"); // requests analysis preliminary first proposal tripartite contract
                                            // sessions midpoint closing followup
        QTest::addColumn<QString>("stage");
        const auto row = [](const char *name, const Played &one, const char *steps, const char *stage) {
            QTest::newRow(name) << one << QString::fromLatin1(steps) << QString::fromLatin1(stage);
        };
        row("cdg, new", fresh("cdg"), "n--l-llllll", "request");
        row("ministry, new", fresh("ministry"), "nl-l--lllll", "request");
        row("company, new", fresh("company"), "n--ll-lllll", "request");
        row("no framework, new", fresh("none"), "---n--llll-", "first");
        row("cdg: one of two has asked", fresh("cdg", [](Played &p) { p.mission.requests = {request("hr")}; }),
            "n--l-llllll", "request");
        row("cdg: both have asked",
            fresh("cdg",
                  [](Played &p) {
                      p.mission.requests = {request("hr"), request("beneficiary")};
                  }),
            "x--n-llllll", "first");
        row("company: manager and HR ask together (R53)",
            fresh("company",
                  [](Played &p) {
                      p.mission.requests = {request("hr"), request("manager")};
                  }),
            "x-nll-lllll", "preliminary");
        row("ministry: the analysis says no (R17)",
            ready("ministry",
                  [](Played &p) {
                      p.mission.analysis->conclusion = QStringLiteral("no");
                      p.mission.contract.reset();
                      p.mission.proposals.clear();
                      p.sessions.pop_back();
                  }),
            "xx-x--sllll", "contract");
        row("cdg: everything signed", ready("cdg"), "xx-xxxxnlll", "sessions");
        row("ministry: everything signed", ready("ministry"), "xx-xxxxnlll", "sessions");
        row("company: everything signed", ready("company"), "xx-xxxxnlll", "sessions");
        row("cdg: no convention yet (R7)",
            ready("cdg",
                  [](Played &p) {
                      p.mission.documents.pop_back(), p.mission.documents.erase(p.mission.documents.begin());
                  }),
            "xx-xxxxslll", "sessions");
        row("cdg: begun without its contract",
            ready("cdg",
                  [](Played &p) {
                      p.mission.contract.reset();
                      p.hold(1);
                  }),
            "xx-xxxLslll", "sessions");
        row("cdg: begun without a contract, with a reason",
            ready("cdg",
                  [](Played &p) {
                      p.mission.contract.reset();
                      p.mission.passedGates = {
                          {QStringLiteral("contract"), QStringLiteral("urgence"), QDate(2026, 2, 1), {}}};
                      p.hold(1);
                  }),
            "xx-xxx-nlll", "sessions");
        row("cdg: they withdraw (R5)",
            ready("cdg",
                  [](Played &p) {
                      p.hold(2);
                      p.mission.firstMeeting->withdrawnOn = QDate(2026, 2, 28);
                  }),
            "xx-xxxxslll", "sessions");
        row("two of six held", ready("company", [](Played &p) { p.hold(2); }), "xx-xxxxnlll", "sessions");
        row("half held (R61)", ready("company", [](Played &p) { p.hold(3); }), "xx-xxxxndll", "sessions");
        row("all held without a midpoint", ready("company", [](Played &p) { p.hold(6); }), "xx-xxxxxLdl", "closing");
        row("midpoint held",
            ready("company",
                  [](Played &p) {
                      p.hold(4);
                      p.sessions.push_back(held("midpoint", QDate(2026, 2, 27)));
                  }),
            "xx-xxxxnxll", "sessions");
        row("closed, then a follow-up",
            ready("company",
                  [](Played &p) {
                      p.hold(6);
                      p.sessions.push_back(held("closing", QDate(2026, 2, 28)));
                  }),
            "xx-xxxxx-xl", "followup");
        row("followed up",
            ready("company",
                  [](Played &p) {
                      p.hold(6);
                      p.sessions.push_back(held("closing", QDate(2025, 10, 28)));
                      p.sessions.push_back(held("followup", QDate(2026, 2, 28)));
                  }),
            "xx-xxxxx-xx", "closed");
        row("refused (R35)",
            fresh("company",
                  [](Played &p) {
                      p.mission.requests = {request("manager")};
                      end(p, "refused");
                  }),
            "x----------", "refused");
        row("interrupted (R35)",
            ready("company",
                  [](Played &p) {
                      p.hold(2);
                      end(p, "interrupted");
                  }),
            "xx-xxxxx---", "interrupted");
        row("early success (R62)",
            ready("company",
                  [](Played &p) {
                      p.hold(3);
                      end(p, "early_success");
                  }),
            "xx-xxxxx--l", "followup");
        row("completed, of a framework without follow-up",
            ready("company",
                  [](Played &p) {
                      p.framework.followUpMonths.reset();
                      p.hold(6);
                      end(p, "completed");
                  }),
            "xx-xxxxx---", "closed");
        row("ministry: of a team, a validated proposal (R24)",
            ready("ministry",
                  [](Played &p) {
                      p.who = group();
                      p.mission.contract.reset();
                  }),
            "xx-xxx-nlll", "sessions");
    }
    void showsWhereAMissionStands() {
        QFETCH(Played, mission);
        QFETCH(QString, steps);
        QFETCH(QString, stage);
        const Course course = mission.course();
        QCOMPARE(letters(course), steps);
        QCOMPARE(course.stage, stage);
        QCOMPARE(course.steps.size(), std::size(words::steps));
        QCOMPARE(course.over, mission.mission.ending.has_value());
    }

    void saysWhatStops() {
        Played one = ready("cdg", [](Played &p) { p.mission.documents.clear(); });
        const Course course = one.course();
        const Step &sessions = *course.step(u"sessions");
        QCOMPARE(sessions.state, State::Stopped);
        QCOMPARE(sessions.gates.size(), std::size_t(1));
        QCOMPARE(sessions.gates[0].missing, (QStringList{"convention", "framing_letter"}));
    }

    void aStepHasTheDayItWasDone() {
        const Course course = ready("cdg").course();
        QCOMPARE(course.step(u"requests")->doneOn, QDate(2026, 1, 7)); // the last who asked
        QCOMPARE(course.step(u"analysis")->doneOn, QDate(2026, 1, 9));
        QCOMPARE(course.step(u"first")->doneOn, QDate(2026, 1, 15));
        QCOMPARE(course.step(u"proposal")->doneOn, QDate(2026, 1, 28));
        QCOMPARE(course.step(u"tripartite")->doneOn, QDate(2026, 2, 3));
        QCOMPARE(course.step(u"contract")->doneOn, QDate(2026, 2, 10)); // the last who signed
        QVERIFY(!course.step(u"sessions")->doneOn.isValid());
    }

    void theMidpointIsDueAtHalf_data() { // R61
        QTest::addColumn<int>("planned");
        QTest::addColumn<int>("held");
        QTest::addColumn<bool>("due");
        for (const auto &[planned, held, due] : {std::tuple(6, 2, false),
                                                 {6, 3, true},
                                                 {7, 3, false},
                                                 {7, 4, true},
                                                 {2, 1, true},
                                                 {1, 1, false},
                                                 {0, 5, false},
                                                 {8, 3, false},
                                                 {8, 4, true}})
            QTest::addRow("%d of %d", held, planned) << planned << held << due;
    }
    void theMidpointIsDueAtHalf() {
        QFETCH(int, planned);
        QFETCH(int, held);
        QFETCH(bool, due);
        QCOMPARE(isHalfway(held, planned), due);
        QVERIFY(!isHalfway(held, {}));
    }

    void withoutANumberTheMidpointIsHalfOfTheTime() {
        Played one = ready("company", [](Played &p) {
            p.mission.contract->plannedSessions.reset();
            p.mission.contract->from = QDate(2026, 3, 1);
            p.mission.contract->until = QDate(2026, 9, 1);
            p.hold(1);
        });
        QCOMPARE(one.course().step(u"midpoint")->dueOn, QDate(2026, 6, 1));
        QCOMPARE(one.state("midpoint", QDate(2026, 5, 31)), State::Later);
        QCOMPARE(one.state("midpoint", QDate(2026, 6, 1)), State::Due);
        QCOMPARE(one.state("midpoint", QDate(2026, 9, 2)), State::Late);
    }

    void theFollowUpComesSomeMonthsAfter_data() { // R64
        QTest::addColumn<QDate>("closed");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("due");
        QTest::newRow("four months") << QDate(2026, 2, 10) << 4 << QDate(2026, 6, 10);
        QTest::newRow("over the new year") << QDate(2026, 10, 31) << 4 << QDate(2027, 2, 28);
        QTest::newRow("into a leap year") << QDate(2027, 10, 31) << 4 << QDate(2028, 2, 29);
        QTest::newRow("from a leap day") << QDate(2028, 2, 29) << 12 << QDate(2029, 2, 28);
    }
    void theFollowUpComesSomeMonthsAfter() {
        QFETCH(QDate, closed);
        QFETCH(int, months);
        QFETCH(QDate, due);
        Played one = ready("company", [&](Played &p) {
            p.framework.followUpMonths = months;
            p.sessions.push_back(held("closing", closed));
        });
        QCOMPARE(one.course().step(u"followup")->dueOn, due);
        QCOMPARE(one.state("followup", due.addDays(-1)), State::Later);
        QCOMPARE(one.state("followup", due), State::Due);
        QCOMPARE(one.state("followup", due.addMonths(1)), State::Late);
        one.mission.followUpOn = due.addDays(9); // the coach's own day goes before
        QCOMPARE(one.state("followup", due), State::Later);
    }

    void aStageNeverGoesBackByItself() {
        QCOMPARE(furtherStage(QStringLiteral("sessions"), QStringLiteral("request")), QStringLiteral("sessions"));
        QCOMPARE(furtherStage(QStringLiteral("request"), QStringLiteral("sessions")), QStringLiteral("sessions"));
        QCOMPARE(furtherStage(QStringLiteral("refused"), QStringLiteral("closed")), QStringLiteral("refused"));
        QCOMPARE(furtherStage(QString(), QStringLiteral("first")), QStringLiteral("first"));
        for (const QStringView kind : words::sessionKinds)
            QVERIFY(isOneOf(stageOfSession(kind.toString()), words::stages));
    }
};

QTEST_APPLESS_MAIN(TestCourse)
#include "tst_course.moc"
