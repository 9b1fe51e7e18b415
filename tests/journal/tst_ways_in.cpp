// A rule holds whichever way a mission is written; what came in from elsewhere keeps nothing from being written (R31,
// R35, R43, R51, R58, R63).
#include "domain/review.h"
#include "journal/notes.h"
#include "journal/stored.h"
#include "mission_at_hand.h"

#include <QtTest>

using namespace mission_at_hand;

class TestWaysIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestWaysIn)
#include "tst_ways_in.moc"
