// R27: a consent answers for one kind of document, one recipient and some days; R31 and R63: what a review is made of.
#include "domain/consents.h"
#include "domain/disclosure.h"
#include "domain/review.h"
#include "domain/third_parties.h"

#include <QtTest>

using namespace aparte::domain;

Q_DECLARE_METATYPE(aparte::domain::Permission)
Q_DECLARE_METATYPE(aparte::domain::Consent)

namespace {

std::optional<QDate> day(const char *text) {
    return *text ? std::optional(QDate::fromString(QString::fromLatin1(text), Qt::ISODate)) : std::nullopt;
}

Consent consent(const char *what, const char *to, const char *from, const char *until = "",
                const char *withdrawn = "") {
    Consent consent;
    consent.id = QString::fromUtf8(to) + QString::fromLatin1(from);
    consent.what = QString::fromUtf8(what);
    consent.to = QString::fromUtf8(to);
    consent.givenOn = day(from);
    consent.expiresOn = day(until);
    consent.withdrawnOn = day(withdrawn);
    return consent;
}

} // namespace

class TestConsents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConsentAnswersForItsDocumentItsRecipientAndItsDays_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<Permission>("answer");
        const auto row = [](const char *name, const char *what, const char *to, QDate on, Permission answer) {
            QTest::newRow(name) << QString::fromUtf8(what) << QString::fromUtf8(to) << on << answer;
        };
        const QDate spring(2026, 4, 10);
        row("matching", "review", "Odile Marsac", spring, Permission::Given);
        row("another spelling of the recipient", "review", " odile  MARSAC", spring, Permission::Given);
        row("accents do not matter", "review", "Odïle Marsac", spring, Permission::Given);
        row("part of a name is somebody else", "review", "Odile", spring, Permission::Missing);
        row("another document", "hours", "Odile Marsac", spring, Permission::Missing);
        row("another recipient", "review", "Corinne Abgrall", spring, Permission::Missing);
        row("nobody", "review", "", spring, Permission::Missing);
        row("the first day", "review", "Odile Marsac", {2026, 3, 1}, Permission::Given);
        row("the day before", "review", "Odile Marsac", {2026, 2, 28}, Permission::NotYet);
        row("the last day", "review", "Odile Marsac", {2026, 6, 30}, Permission::Given);
        row("the day after", "review", "Odile Marsac", {2026, 7, 1}, Permission::Expired);
        row("withdrawn, the day before", "review", "DRH", {2026, 4, 9}, Permission::Given);
        row("withdrawn, that day", "review", "DRH", {2026, 4, 10}, Permission::Withdrawn);
        row("withdrawn says more than expired", "review", "DRH", {2027, 4, 10}, Permission::Withdrawn);
        row("given again after a withdrawal", "review", "Mairie", {2026, 5, 2}, Permission::Given);
        row("between the two", "review", "Mairie", {2026, 4, 20}, Permission::Withdrawn);
        row("an older one that still holds", "review", "Préfecture", {2026, 4, 1}, Permission::Given);
        row("no day on which it was given", "review", "Sans date", spring, Permission::NotYet);
    }
    void aConsentAnswersForItsDocumentItsRecipientAndItsDays() {
        QFETCH(QString, what);
        QFETCH(QString, to);
        QFETCH(QDate, on);
        const std::vector<Consent> consents = {
            consent("review", "Odile Marsac", "2026-03-01", "2026-06-30"),
            consent("review", "DRH", "2026-03-01", "2026-12-31", "2026-04-10"),
            consent("review", "Mairie", "2026-03-01", "", "2026-04-10"),
            consent("review", "Mairie", "2026-05-01"),
            consent("review", "Préfecture", "2026-02-01"),
            consent("review", "Préfecture", "2026-03-01", "2026-03-15"),
            consent("review", "Sans date", ""),
        };
        const Verdict verdict = consentOn(consents, what, to, on);
        QTEST(verdict.permission, "answer");
        QCOMPARE(verdict.consent.has_value(), verdict.permission != Permission::Missing);
        const std::vector<Consent> backwards(consents.rbegin(), consents.rend()); // their order decides nothing
        QTEST(consentOn(backwards, what, to, on).permission, "answer");
    }

    void whatAConsentLacksOrContradictsIsNamed_data() {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<Consent>("consent");
        const auto row = [](const char *name, const char *wrong, const Consent &consent) {
            QTest::newRow(name) << QString::fromLatin1(wrong) << consent;
        };
        row("whole", "", consent("review", "DRH", "2026-03-01", "2026-03-01", "2026-03-01"));
        row("no end", "", consent("review", "DRH", "2026-03-01"));
        row("no document", "what", consent(" ", "DRH", "2026-03-01"));
        row("no recipient", "to", consent("review", "", "2026-03-01"));
        row("no day", "given_on", consent("review", "DRH", ""));
        row("ends before it begins", "expires_on", consent("review", "DRH", "2026-03-01", "2026-02-28"));
        row("withdrawn before it was given", "withdrawn_on", consent("review", "DRH", "2026-03-01", "", "2026-02-28"));
    }
    void whatAConsentLacksOrContradictsIsNamed() {
        QFETCH(Consent, consent);
        QTEST(wrongIn(consent), "wrong");
    }

    void anAccessRequestIsAnsweredWithinAMonth_data() {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::newRow("a month") << QDate(2026, 11, 22) << QDate(2026, 12, 22);
        QTest::newRow("30 January") << QDate(2026, 1, 30) << QDate(2026, 2, 28);
        QTest::newRow("30 January of a leap year") << QDate(2028, 1, 30) << QDate(2028, 2, 29);
        QTest::newRow("31 March") << QDate(2026, 3, 31) << QDate(2026, 4, 30);
        QTest::newRow("over New Year") << QDate(2026, 12, 31) << QDate(2027, 1, 31);
        QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2028, 3, 29);
    }
    void anAccessRequestIsAnsweredWithinAMonth() {
        QFETCH(QDate, received);
        QTEST(accessDueOn(received), "due");
    }

    void aReviewIsFilledFromTheContractAndMayHoldNothingElse() {
        Contract contract;
        contract.objectives = {{"Déléguer", "Deux dossiers confiés", 40, {}, {}}, {"Poser un cadre", "", 0, {}, {}}};
        contract.signedOn = QDate(2026, 3, 1);
        Review review = draftReview(contract);
        QCOMPARE(review.items.size(), std::size_t(2));
        QCOMPARE(review.items[0].objective, QStringLiteral("Déléguer"));
        QCOMPARE(review.items[0].indicator, QStringLiteral("Deux dossiers confiés"));
        QCOMPARE(review.items[0].progress, 40);
        QVERIFY(review.items[0].words.isEmpty());
        review.items[1].words = QStringLiteral("Tenu.");
        QVERIFY(followsContract(review, contract));
        review.items.push_back({"Ce qu’elle a dit en séance", "", 0, {}, {}});
        QVERIFY(!followsContract(review, contract));
    }

    void aReviewGoesFromDraftToPreparedToDelivered() {
        Contract contract;
        contract.signedOn = QDate(2026, 3, 1);
        std::optional<Review> review;
        QCOMPARE(stateOf(review), ReviewState::None);
        review.emplace();
        QCOMPARE(stateOf(review), ReviewState::Draft);
        review->preparedOn = QDate(2026, 6, 1);
        QCOMPARE(stateOf(review), ReviewState::Prepared);
        review->deliveredOn = QDate(2026, 6, 8);
        QCOMPARE(stateOf(review), ReviewState::Delivered);
        QCOMPARE(wrongDay(*review, contract, {2026, 6, 8}), QString());
        QCOMPARE(wrongDay(*review, contract, {2026, 6, 7}), QStringLiteral("delivered_on")); // not in advance
        review->deliveredOn = QDate(2026, 5, 31);
        QCOMPARE(wrongDay(*review, contract, {2026, 6, 8}), QStringLiteral("delivered_on"));
        review->preparedOn = QDate(2026, 2, 28);
        QCOMPARE(wrongDay(*review, contract, {2026, 6, 8}), QStringLiteral("prepared_on"));
    }

    void otherPeoplesNamesAreMaskedAndTheOwnOnesStay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("Odile Marsac l’a dit.", "[tiers] l’a dit.");
        row("odile marsac l’a dit", "[tiers] l’a dit");
        row("ODILE MARSAC", "[tiers]");
        row("Mme Marsac et Odile", "Mme [tiers] et [tiers]");
        row("Marsac, Odile", "[tiers], [tiers]");
        row("Jean-Marc de La Tour vient", "[tiers] vient");
        row("Jean Marc vient", "[tiers] vient");
        row("d’Élodie à Claire Petit", "d’[tiers] à Claire Petit");
        row("elodie coeurdevache", "[tiers]");
        row("un petit pas, la tour", "un petit pas, la tour");
        row("Paul Petit est passé", "[tiers] est passé"); // shares a name with the person, and is somebody else
        row("Claire a vu M. Petit", "Claire a vu M. Petit");
        row("La direction décide. Direction des ressources humaines", "La direction décide. [tiers]");
        row("Marsacienne", "Marsacienne");
        row("", "");
    }
    void otherPeoplesNamesAreMaskedAndTheOwnOnesStay() {
        QFETCH(QString, text);
        const ThirdParties others({"Odile Marsac", "Jean-Marc de La Tour", "Élodie Cœurdevache", "Paul Petit", "Claire",
                                   "Direction des ressources humaines", "Claire Petit", ""},
                                  {"Claire Petit", "P7"}, QStringLiteral("[tiers]"));
        QTEST(others.masked(text), "shown");
    }
};

QTEST_APPLESS_MAIN(TestConsents)
#include "tst_consents.moc"
