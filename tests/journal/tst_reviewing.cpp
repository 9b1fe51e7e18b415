// R31, R63: a review from the contract only, prepared with the beneficiary, given in their presence.
#include "consent_room.h"
#include "domain/frameworks.h"
#include "journal/course.h"
#include "journal/notes.h"
#include "journal/reviewing.h"

#include <QtTest>

using namespace consent_room;

class TestReviewing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDraftHoldsTheContractAndNothingOfTheNotes() {
        Room room;
        QVERIFY(saveNote(*room.journal,
                         invented::session({}, "m1", "b1", room.today.addDays(-10), "Elle redoute son chef."))
                    .ok());
        const auto seen = taken(reviewOf(*room.journal, "m1"));
        QCOMPARE(seen.state, domain::ReviewState::None);
        QCOMPARE(seen.review.items.size(), std::size_t(2));
        QCOMPARE(seen.review.items[0].objective, QStringLiteral("Déléguer deux dossiers"));
        const QString text = textOf(taken(reviewPaper(*room.journal, "m1", "fr")));
        QVERIFY(text.contains(QStringLiteral("Deux dossiers confiés")));
        QVERIFY(text.contains(QStringLiteral("Élodie Cœurdevache"))); // as the contract names her
        QVERIFY(!text.contains(QStringLiteral("redoute")));
    }

    void whomToAskAQuestionOfEthicsIsSaidOnIt() { // R52
        Room room;
        const QString contact = domain::frameworkNamed(QStringLiteral("ministry"), {}).ethicsContact;
        QVERIFY(contact.contains(u"DCAM"));
        for (const char *language : {"fr", "en"})
            QVERIFY(textOf(taken(reviewPaper(*room.journal, "m1", QLatin1String(language)))).contains(contact));
    }

    void aLineThatIsNotInTheContractIsRefused() {
        Room room;
        auto items = taken(reviewOf(*room.journal, "m1")).review.items;
        items[0].words = QStringLiteral("Deux dossiers suivis par l’équipe.");
        items[0].progress = 80;
        QVERIFY(saveReview(*room.journal, "m1", items).ok());
        QCOMPARE(taken(reviewOf(*room.journal, "m1")).review.items[0].progress, 80);
        items.push_back({"Mieux s’entendre avec son chef", "", 0, {}, {}});
        QCOMPARE(codeOf(saveReview(*room.journal, "m1", items)), QStringLiteral("review.contract"));
        QCOMPARE(taken(reviewOf(*room.journal, "m1")).review.items.size(), std::size_t(2));
    }

    void itIsPreparedThenGivenInPresenceAndThenChangesNoMore() {
        Room room;
        const Delivery attested{room.today, "Odile Marsac", {{"manager", "Odile Marsac", {}}}, true};
        QCOMPARE(codeOf(deliverReview(*room.journal, "m1", attested)), QStringLiteral("gate.shut")); // not prepared
        QCOMPARE(codeOf(prepareReview(*room.journal, "m1", room.today.addDays(1))), QStringLiteral("review.day"));
        QCOMPARE(codeOf(prepareReview(*room.journal, "m1", room.today.addDays(-91))), QStringLiteral("review.day"));
        QVERIFY(prepareReview(*room.journal, "m1", room.today.addDays(-7)).ok());
        Delivery absent = attested;
        absent.attested = false;
        const auto refused = deliverReview(*room.journal, "m1", absent);
        QCOMPARE(codeOf(refused), QStringLiteral("gate.shut"));
        QCOMPARE(refused.fault().where, std::string("presence"));
        QCOMPARE(taken(reviewOf(*room.journal, "m1")).state, domain::ReviewState::Prepared);
        QVERIFY(deliverReview(*room.journal, "m1", attested).ok());
        const auto seen = taken(reviewOf(*room.journal, "m1"));
        QCOMPARE(seen.state, domain::ReviewState::Delivered);
        QVERIFY(seen.gates.empty());
        QCOMPARE(seen.review.attestedOn, std::optional(room.today));
        QCOMPARE(codeOf(saveReview(*room.journal, "m1", seen.review.items)), QStringLiteral("review.delivered"));
        QCOMPARE(codeOf(prepareReview(*room.journal, "m1", room.today)), QStringLiteral("review.delivered"));
    }

    void whatIsChangedAfterwardsIsPreparedAgain() {
        Room room;
        QVERIFY(prepareReview(*room.journal, "m1", room.today).ok());
        auto items = taken(reviewOf(*room.journal, "m1")).review.items;
        QVERIFY(saveReview(*room.journal, "m1", items).ok());
        QCOMPARE(taken(reviewOf(*room.journal, "m1")).state, domain::ReviewState::Prepared); // the same lines
        items[1].words = QStringLiteral("Ajouté ensuite.");
        QVERIFY(saveReview(*room.journal, "m1", items).ok());
        QCOMPARE(taken(reviewOf(*room.journal, "m1")).state, domain::ReviewState::Draft);
    }

    void aContractThatChangesTakesItsReviewWithIt() { // R31, R63
        Room room;
        auto items = taken(reviewOf(*room.journal, "m1")).review.items;
        items[0].words = QStringLiteral("Deux dossiers suivis par l’équipe.");
        items[0].progress = 80;
        items[1].words = QStringLiteral("Le rituel tient.");
        QVERIFY(saveReview(*room.journal, "m1", items).ok());
        QVERIFY(prepareReview(*room.journal, "m1", room.today.addDays(-7)).ok());
        auto contract = *taken(missionSeen(*room.journal, "m1")).mission.contract;
        contract.objectives[1].indicator = QStringLiteral("Un rituel tenu chaque mois");
        contract.cost.emplace().basis = QStringLiteral("fixed");
        contract.cost->amount = 0;
        contract.signedOn = room.today.addDays(-1);
        QCOMPARE(codeOf(saveContract(*room.journal, "m1", contract)), QString());
        auto seen = taken(reviewOf(*room.journal, "m1"));
        QCOMPARE(seen.review.items.size(), std::size_t(2));
        QCOMPARE(seen.review.items[0].words, QStringLiteral("Deux dossiers suivis par l’équipe."));
        QCOMPARE(seen.review.items[0].progress, 80);
        QCOMPARE(seen.review.items[1].indicator, QStringLiteral("Un rituel tenu chaque mois"));
        QCOMPARE(seen.review.items[1].words, QString());
        QCOMPARE(seen.state, domain::ReviewState::Draft); // prepared together was another one
        const Delivery attested{room.today, "Odile Marsac", {{"manager", "Odile Marsac", {}}}, true};
        QCOMPARE(codeOf(deliverReview(*room.journal, "m1", attested)), QStringLiteral("gate.shut"));
        seen.review.items[1].words = QStringLiteral("Trois mois de suite.");
        QCOMPARE(codeOf(saveReview(*room.journal, "m1", seen.review.items)), QString());
        QCOMPARE(codeOf(prepareReview(*room.journal, "m1", room.today)), QString());
        QCOMPARE(codeOf(deliverReview(*room.journal, "m1", attested)), QString());
        seen = taken(reviewOf(*room.journal, "m1"));
        QCOMPARE(seen.review.items[1].words, QStringLiteral("Trois mois de suite."));
        contract.objectives[0].text = QStringLiteral("Déléguer trois dossiers");
        QCOMPARE(codeOf(saveContract(*room.journal, "m1", contract)), QString());
        QCOMPARE(taken(reviewOf(*room.journal, "m1")).review.items[0].objective,
                 QStringLiteral("Déléguer deux dossiers")); // what was given stays as it was given
    }

    void aContractSignedByItsSignaturesHasTheirDayOnTheReview() {
        Room room;
        auto mission = taken(missionSeen(*room.journal, "m1")).mission;
        mission.contract->signedOn.reset();
        mission.contract->signatures = {{"beneficiary", {}, QDate(2026, 2, 3), {}},
                                        {"manager", {}, QDate(2026, 2, 4), {}}};
        vault::Batch batch;
        aparte::journal::put(batch, *room.journal, mission);
        QVERIFY(room.journal->vault().write(batch).ok());
        const QString text = textOf(taken(reviewPaper(*room.journal, "m1", "fr")));
        QVERIFY2(text.contains(QStringLiteral("4 février 2026")) || text.contains(QStringLiteral("04/02/2026")),
                 qPrintable(text));
    }

    void withoutAContractThereIsNoReview() {
        Room room;
        QVERIFY(saveMission(*room.journal, invented::mission("m2", "b1")).ok());
        QCOMPARE(codeOf(reviewOf(*room.journal, "m2")), QStringLiteral("review.no-contract"));
        QCOMPARE(codeOf(prepareReview(*room.journal, "m2", room.today)), QStringLiteral("review.no-contract"));
        QCOMPARE(codeOf(reviewOf(*room.journal, "m9")), QStringLiteral("mission.unknown"));
    }
};

QTEST_GUILESS_MAIN(TestReviewing)
#include "tst_reviewing.moc"
