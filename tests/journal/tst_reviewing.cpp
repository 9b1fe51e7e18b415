// R31, R63: a review from the contract only, prepared with the beneficiary, given in their presence.
#include "consent_room.h"
#include "domain/frameworks.h"
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
