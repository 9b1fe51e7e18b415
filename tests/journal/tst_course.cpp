// A mission carried on step by step in a real journal (R7, R10, R35, R55, R58, R59, R63).
#include "domain/review.h"
#include "invented_journal.h"
#include "journal/course.h"
#include "journal/erase.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::taken;

namespace {

const QString m1 = QStringLiteral("m1");

domain::Contract draft() {
    domain::Contract contract;
    domain::Objective objective;
    objective.text = QStringLiteral("Dire non");
    objective.indicator = QStringLiteral("Deux refus posés");
    objective.statedOn = QDate(2026, 1, 15);
    contract.objectives = {objective};
    contract.plannedSessions = 6;
    contract.organisation = QStringLiteral("Tous les quinze jours");
    contract.cost.emplace().basis = QStringLiteral("fixed");
    contract.cost->amount = 2500;
    return contract;
}

domain::Contract signedOn(QDate day) {
    domain::Contract contract = draft();
    contract.signedOn = day;
    return contract;
}

// A mission of a company, new, and what the company asks for before a contract.
class AtHand {
public:
    AtHand() {
        invented::addOnePerson(*journal);
        domain::Mission mission = invented::mission(m1, QStringLiteral("b1"), QStringLiteral("request"));
        mission.framework = QStringLiteral("company");
        taken(saveMission(*journal, mission));
    }
    domain::Mission mission() { return seen().mission; }
    MissionSeen seen() { return taken(missionSeen(*journal, m1)); }
    void prepare() {
        domain::Mission one = mission();
        one.requests = {{QStringLiteral("manager"), {}, QDate(2026, 1, 5), {}, {}}};
        one.firstMeeting.emplace().choice = QStringLiteral("yes");
        one.firstMeeting->on = one.firstMeeting->informedOn = QDate(2026, 1, 15);
        domain::Proposal proposal;
        proposal.sentOn = QDate(2026, 1, 20);
        for (const char *role : {"beneficiary", "manager", "hr"}) {
            domain::ProposalAnswer answer;
            answer.role = QLatin1String(role);
            answer.answer = QStringLiteral("validated");
            proposal.answers.push_back(answer);
        }
        one.proposals = {proposal};
        taken(saveMission(*journal, one));
    }
    QString sign(const domain::Contract &contract) { return codeOf(saveContract(*journal, m1, contract)); }

    invented::JournalAtHand journal;
};

} // namespace

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

    void everyWayInAsksForTheSame() { // R31, R35, R58, R63
        AtHand here;
        domain::Mission asked = here.mission();
        asked.contract = signedOn(QDate(2026, 2, 10));
        const auto refused = saveMission(*here.journal, asked);
        QCOMPARE(codeOf(refused), QStringLiteral("gate.shut"));
        QCOMPARE(QString::fromStdString(refused.fault().where), QStringLiteral("requests, free_choice, proposal"));
        asked.id.clear(); // a mission that is new
        QCOMPARE(codeOf(saveMission(*here.journal, asked)), QStringLiteral("gate.shut"));
        QCOMPARE(taken(missionsOf(*here.journal, QStringLiteral("b1"))).size(), std::size_t(1));
        here.prepare();
        asked = here.mission();
        asked.contract = signedOn(QDate(2026, 2, 10));
        QCOMPARE(codeOf(saveMission(*here.journal, asked)), QString());

        domain::Mission given = here.mission();
        given.review = domain::draftReview(*given.contract);
        given.review->items[0].objective = QStringLiteral("Ce qu’il m’a dit");
        QCOMPARE(codeOf(saveMission(*here.journal, given)), QStringLiteral("review.contract"));
        given.review = domain::draftReview(*given.contract);
        given.review->deliveredOn = QDate(2026, 6, 1);
        QCOMPARE(codeOf(saveMission(*here.journal, given)), QStringLiteral("gate.shut"));
        given.review->preparedOn = QDate(2026, 5, 1);
        given.review->attestedOn = QDate(2026, 6, 1);
        QCOMPARE(codeOf(saveMission(*here.journal, given)), QString());

        domain::Mission ended = here.mission();
        ended.ending.emplace().kind = QStringLiteral("completed");
        QCOMPARE(codeOf(saveMission(*here.journal, ended)), QStringLiteral("ending.date")); // none
        ended.ending->on = QDate(2026, 11, 23);
        QCOMPARE(codeOf(saveMission(*here.journal, ended)), QStringLiteral("ending.date"));
        ended.ending->on = QDate(2026, 11, 22);
        ended.ending->kind = QStringLiteral("lost");
        QCOMPARE(codeOf(saveMission(*here.journal, ended)), QStringLiteral("ending.kind"));
        QVERIFY(!here.mission().ending);
    }

    void whatCameInOtherwiseKeepsNothingFromBeingWritten() {
        AtHand here;
        domain::Mission odd = here.mission(); // signed, incomplete and before every gate
        odd.contract.emplace().signedOn = QDate(2026, 2, 10);
        odd.review.emplace().items = {{"Ailleurs", "x", 0, {}, {}}};
        odd.review->deliveredOn = QDate(2026, 3, 1);
        vault::Batch batch;
        put(batch, *here.journal, odd);
        QVERIFY(here.journal->vault().write(batch).ok());
        odd.motive = QStringLiteral("other");
        QCOMPARE(codeOf(saveMission(*here.journal, odd)), QString());
        QCOMPARE(here.mission().motive, QStringLiteral("other"));
    }

    void whereAndHowMuchIsSaidBesideTheCourse() { // R43, R51
        AtHand here;
        domain::Organisation hall;
        hall.name = QStringLiteral("Mairie de Valmont");
        auto who = taken(person(*here.journal, QStringLiteral("b1")));
        who.organisation = taken(saveOrganisation(*here.journal, hall));
        taken(savePerson(*here.journal, who));
        domain::Contract contract = draft();
        contract.plannedSessions = 1;
        here.sign(contract);
        for (const char *place : {"Mairie de Valmont, salle 2", "Cabinet"}) {
            auto note = invented::session({}, m1, QStringLiteral("b1"), QDate(2026, 2, 1), QStringLiteral("x"));
            note.place = QString::fromUtf8(place);
            taken(saveNote(*here.journal, note));
        }
        QCOMPARE(here.seen().signs.atWorkplace, 1);
        QCOMPARE(here.seen().signs.sessionsBeyond, 1);
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
