// A mission carried on step by step in a real journal (R7, R10, R35, R55, R58, R59, R63).
#include "journal/erase.h"
#include "journal/notes.h"
#include "mission_at_hand.h"

#include <QtTest>

using namespace mission_at_hand;

class TestCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissionMovesOnAsItsStepsAreWritten() {
        AtHand here;
        QCOMPARE(here.mission().stage, QStringLiteral("request"));
        here.prepare();
        QCOMPARE(here.mission().stage, QStringLiteral("contract"));
        QCOMPARE(here.sign(signedOn(QDate(2026, 2, 10))), QString());
        QCOMPARE(here.mission().stage, QStringLiteral("contract")); // the parties have not signed yet
        QVERIFY(here.seen().course.step(u"contract")->state != domain::Step::State::Done);
    }

    void aNoteIsNeverRefusedForAGate() {
        AtHand here;
        const auto saved = saveNote(*here.journal, invented::session({}, m1, QStringLiteral("b1"), QDate(2026, 2, 1),
                                                                     QStringLiteral("Premier contact.")));
        QCOMPARE(codeOf(saved), QString());
        QCOMPARE(here.mission().stage, QStringLiteral("sessions"));
        QCOMPARE(taken(listPeople(*here.journal)).front().stage, QStringLiteral("sessions"));
        const MissionSeen seen = here.seen();
        const domain::Step &sessions = *seen.course.step(u"sessions");
        QCOMPARE(sessions.state, domain::Step::State::Stopped);
        QVERIFY(anyShut(sessions.gates));
        QCOMPARE(seen.course.step(u"requests")->state, domain::Step::State::Late);
    }

    void aPlannedSessionMovesNothing() {
        AtHand here;
        auto planned = invented::session({}, m1, QStringLiteral("b1"), QDate(2026, 12, 1), {});
        planned.status = QStringLiteral("planned");
        taken(saveNote(*here.journal, planned));
        QCOMPARE(here.mission().stage, QStringLiteral("request"));
    }

    void aContractIsSignedWhenTheFrameworkHasWhatItAsks() { // R58
        AtHand here;
        const auto refused = saveContract(*here.journal, m1, signedOn(QDate(2026, 2, 10)));
        QCOMPARE(codeOf(refused), QStringLiteral("gate.shut"));
        QCOMPARE(QString::fromStdString(refused.fault().where), QStringLiteral("requests, free_choice, proposal"));
        QVERIFY(inWords(refused.fault(), Language::French).message.contains(u"la proposition"));
        QVERIFY(!here.mission().contract);
        QCOMPARE(here.sign(draft()), QString()); // a draft may be written at any time
        here.prepare();
        QCOMPARE(here.sign(signedOn(QDate(2026, 2, 10))), QString());
    }

    void aSignedContractNamesThePartItLacks() { // R59
        AtHand here;
        here.prepare();
        domain::Contract contract = signedOn(QDate(2026, 2, 10));
        contract.organisation.clear();
        contract.objectives[0].indicator.clear();
        const auto refused = saveContract(*here.journal, m1, contract);
        QCOMPARE(codeOf(refused), QStringLiteral("contract.incomplete"));
        QCOMPARE(QString::fromStdString(refused.fault().where), QStringLiteral("indicators, organisation"));
        QVERIFY(inWords(refused.fault(), Language::French).message.contains(u"les indicateurs de réussite"));
        domain::Mission mission = here.mission();
        mission.contract = contract; // by the other way in
        QCOMPARE(codeOf(saveMission(*here.journal, mission)), QStringLiteral("contract.incomplete"));
        QVERIFY(!here.mission().contract);
    }

    void aGateIsPassedWithAReasonThatStays() {
        AtHand here;
        QCOMPARE(codeOf(passGate(*here.journal, m1, QStringLiteral("proposal"), QStringLiteral("  "))),
                 QStringLiteral("gate.reason"));
        QCOMPARE(codeOf(passGate(*here.journal, m1, QStringLiteral("porte"), QStringLiteral("x"))),
                 QStringLiteral("gate.unknown"));
        for (const char *gate : {"requests", "free_choice", "proposal"})
            QCOMPARE(codeOf(passGate(*here.journal, m1, QLatin1String(gate), QStringLiteral("Reprise d’un dossier"))),
                     QString());
        QCOMPARE(here.sign(signedOn(QDate(2026, 2, 10))), QString());
        const auto passed = here.mission().passedGates;
        QCOMPARE(passed.size(), std::size_t(3));
        QCOMPARE(passed[0].on, QDate(2026, 11, 22));
        QCOMPARE(passed[0].reason, QStringLiteral("Reprise d’un dossier"));
    }

    void versionsOfTheContractAreKept() { // R55
        AtHand here;
        here.prepare();
        here.sign(signedOn(QDate(2026, 2, 10)));
        domain::Contract progress = *here.mission().contract;
        progress.objectives[0].progress = 50;
        here.sign(progress);
        QVERIFY(here.mission().earlierContracts.empty()); // progress is no new agreement
        QCOMPARE(here.mission().contract->signedOn, QDate(2026, 2, 10));
        domain::Contract longer = *here.mission().contract;
        longer.plannedSessions = 10;
        here.sign(longer);
        const domain::Mission mission = here.mission();
        QCOMPARE(mission.earlierContracts.size(), std::size_t(1));
        QCOMPARE(mission.earlierContracts[0].plannedSessions, 6);
        QCOMPARE(mission.earlierContracts[0].signedOn, QDate(2026, 2, 10));
        QCOMPARE(mission.earlierContracts[0].version, 1);
        QCOMPARE(mission.contract->version, 2);
        QVERIFY(!mission.contract->signedOn); // nobody has signed these words
    }

    void anObjectiveThatWasDatedIsNotLost() { // R55: "tels que l'intéressé(e) les formule à cet instant"
        AtHand here;
        here.sign(draft());
        domain::Contract other = draft();
        other.objectives[0].text = QStringLiteral("Refuser sans me justifier");
        other.objectives[0].statedOn = QDate(2026, 2, 1);
        here.sign(other);
        QCOMPARE(here.mission().earlierContracts.size(), std::size_t(1));
        QCOMPARE(here.mission().earlierContracts[0].objectives[0].text, QStringLiteral("Dire non"));
    }

    void aReviewIsDraftedFromTheContractOnly() { // R63
        AtHand here;
        QCOMPARE(codeOf(draftReview(*here.journal, m1)), QStringLiteral("review.no-contract"));
        here.sign(draft());
        taken(saveNote(*here.journal, invented::session({}, m1, QStringLiteral("b1"), QDate(2026, 2, 1),
                                                        QStringLiteral("Il pleure."))));
        const auto review = taken(draftReview(*here.journal, m1));
        QCOMPARE(review.items.size(), std::size_t(1));
        QCOMPARE(review.items[0].objective, QStringLiteral("Dire non"));
        QCOMPARE(review.items[0].indicator, QStringLiteral("Deux refus posés"));
        QVERIFY(review.items[0].words.isEmpty());
    }

    void aMissionEndsWithAPrivateReason_data() { // R35, R62
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("stage");
        QTest::newRow("refused") << "refused"
                                 << "refused";
        QTest::newRow("interrupted") << "interrupted"
                                     << "interrupted";
        QTest::newRow("early success") << "early_success"
                                       << "followup";
        QTest::newRow("completed") << "completed"
                                   << "followup";
    }
    void aMissionEndsWithAPrivateReason() {
        QFETCH(QString, kind);
        QFETCH(QString, stage);
        AtHand here;
        here.prepare();
        domain::Ending ending;
        ending.kind = kind;
        ending.reason = QStringLiteral("coach");
        ending.words = QStringLiteral("Conflit d’intérêts");
        QCOMPARE(codeOf(endMission(*here.journal, m1, ending)), QString());
        const MissionSeen seen = here.seen();
        QCOMPARE(seen.mission.ending->on, QDate(2026, 11, 22));
        QCOMPARE(seen.mission.ending->words, QStringLiteral("Conflit d’intérêts"));
        QCOMPARE(seen.mission.stage, stage);
        QVERIFY(seen.course.over);
        domain::Mission again = seen.mission;
        again.ending.reset();
        taken(saveMission(*here.journal, again)); // opened again
        QCOMPARE(here.mission().stage, QStringLiteral("contract"));
    }

    void anEndingHasToMakeSense() {
        AtHand here;
        here.prepare();
        domain::Ending ending;
        ending.kind = QStringLiteral("lost");
        QCOMPARE(codeOf(endMission(*here.journal, m1, ending)), QStringLiteral("ending.kind"));
        ending.kind = QStringLiteral("refused");
        ending.reason = QStringLiteral("weather");
        QCOMPARE(codeOf(endMission(*here.journal, m1, ending)), QStringLiteral("ending.kind"));
        ending.reason.clear();
        for (const QDate day : {QDate(2026, 1, 4), QDate(2026, 11, 23)}) {
            ending.on = day;
            QCOMPARE(codeOf(endMission(*here.journal, m1, ending)), QStringLiteral("ending.date"));
        }
        QVERIFY(!here.mission().ending);
    }

    void whatContradictsItselfIsNotSaved() {
        AtHand here;
        domain::Contract contract = draft();
        contract.from = QDate(2026, 3, 1);
        contract.until = QDate(2026, 2, 1);
        QCOMPARE(here.sign(contract), QStringLiteral("contradiction.contract"));
        QVERIFY(!here.mission().contract);
        domain::Exchange exchange;
        exchange.mission = m1;
        exchange.beneficiary = QStringLiteral("b1");
        exchange.requestedAt = QStringLiteral("2026-02-02T10:00");
        exchange.answeredAt = QStringLiteral("2026-02-01T10:00");
        QCOMPARE(codeOf(saveExchange(*here.journal, exchange)), QStringLiteral("contradiction.answer"));
    }

    void aMissionOfNobodyAndOfAnErasedPersonAreRefused() {
        AtHand here;
        QCOMPARE(codeOf(missionSeen(*here.journal, QStringLiteral("m9"))), QStringLiteral("mission.unknown"));
        domain::Mission mission = here.mission();
        mission.framework = QStringLiteral("elsewhere");
        QCOMPARE(codeOf(saveMission(*here.journal, mission)), QStringLiteral("mission.framework"));
        const domain::Mission kept = here.mission();
        QVERIFY(erase(*here.journal, QStringLiteral("b1")).ok());
        QCOMPARE(codeOf(saveMission(*here.journal, kept)), QStringLiteral("person.erased"));
    }
};

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
