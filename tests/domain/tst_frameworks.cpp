// What the three sources ask for, as data (R7 to R18, R24, R33, R52, R58, R64, R66, R67).
#include "domain/frameworks.h"
#include "domain/vocabulary.h"

#include <QtTest>

using namespace aparte::domain;

namespace {
Framework shipped(const char *id) {
    return frameworkNamed(QLatin1String(id), {});
}
} // namespace

class TestFrameworks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeShip() {
        QStringList ids;
        for (const Framework &framework : shippedFrameworks())
            ids.append(framework.id);
        QCOMPARE(ids, (QStringList{"cdg", "ministry", "company"}));
        QCOMPARE(ids.size(), qsizetype(std::size(words::shippedFrameworks)));
        for (const Framework &framework : shippedFrameworks()) {
            QVERIFY2(senselessField(framework).isEmpty(), qPrintable(framework.id));
            QVERIFY(!framework.label.fr.isEmpty() && !framework.label.en.isEmpty());
            QVERIFY(framework.extra.isEmpty());
        }
    }

    void aCentreDeGestionAsksForBothRequestsTheConventionAndTheLetter() { // R7, R8, R9, R10, R13, R14
        const Framework cdg = shipped("cdg");
        QCOMPARE(cdg.requestRule, QStringLiteral("both"));
        QCOMPARE(cdg.documents, (QStringList{"convention", "framing_letter"}));
        for (const char *gate : {"requests", "adhesion", "documents", "tripartite", "contract"})
            QVERIFY2(cdg.gates.contains(QLatin1String(gate)), gate);
        QCOMPARE(cdg.priceBasis, QStringLiteral("framed"));
        QCOMPARE(cdg.legalReference, QStringLiteral("Article L 452-47 du Code général de la fonction publique"));
    }

    void aMinistryLetsAnyoneAskAnalysesAndAnnexesItsFramework() { // R15, R16, R17, R18, R24, R52
        const Framework ministry = shipped("ministry");
        QCOMPARE(ministry.requestRule, QStringLiteral("any"));
        QVERIFY(ministry.gates.contains(u"analysis") && ministry.gates.contains(u"annex"));
        QVERIFY(ministry.annex && !ministry.annex->title.isEmpty() && !ministry.annex->signedOn);
        QVERIFY(ministry.ethicsContact.contains(u"DCAM"));
        QCOMPARE(ministry.parties, (QStringList{"beneficiary", "manager", "coach"}));
        QCOMPARE(ministry.leastParties, 3);
    }

    void aCompanySendsAProposalToThree() { // R58
        const Framework company = shipped("company");
        QVERIFY(company.gates.contains(u"proposal"));
        QCOMPARE(company.recipients, (QStringList{"beneficiary", "manager", "hr"}));
        QCOMPARE(company.priceBasis, QStringLiteral("fixed"));
    }

    void allAnswerWithinTwoCalendarDays() { // R36, R64, R66, R67
        for (const Framework &framework : shippedFrameworks()) {
            QCOMPARE(framework.answerDays, 2);
            QCOMPARE(framework.answerDayKind, QStringLiteral("calendar"));
            QCOMPARE(framework.exchangeMinutes, 15);
            QCOMPARE(framework.managerSessions, 3);
            QCOMPARE(framework.followUpMonths, 4);
            QVERIFY(framework.gates.contains(u"prepared") && framework.gates.contains(u"presence")); // R31
        }
    }

    void onlyHierarchicalLinksBlock() { // R33
        for (const Framework &framework : shippedFrameworks())
            for (const LinkType &type : framework.linkTypes)
                QCOMPARE(type.effect == u"blocks", type.id.startsWith(u"hierarchical_"));
    }

    void theCoachsOwnWinsAndAnUnknownOneAsksForNothing() {
        Framework own = shipped("cdg");
        own.answerDays = 5;
        QCOMPARE(frameworkNamed(QStringLiteral("cdg"), {own}).answerDays, 5);
        const Framework none = frameworkNamed(QStringLiteral("elsewhere"), {own});
        QVERIFY(none.gates.isEmpty() && none.parties.isEmpty() && none.requestRule.isEmpty());
    }

    void namesTheFieldThatMakesNoSense_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<std::function<void(Framework &)>>("change");
        using Change = std::function<void(Framework &)>;
        const auto row = [](const char *field, const Change &change) {
            QTest::addRow("%s", field) << QString::fromLatin1(field) << change;
        };
        row("label", [](Framework &f) { f.label = {QStringLiteral("  "), {}}; });
        row("gates", [](Framework &f) { f.gates.append(QStringLiteral("gate")); });
        row("request_rule", [](Framework &f) { f.requestRule = QStringLiteral("neither"); });
        row("parties", [](Framework &f) { f.parties = {"coach", "coach"}; });
        row("least_parties", [](Framework &f) { f.leastParties = -1; });
        row("recipients", [](Framework &f) { f.recipients = {""}; });
        row("answer_days", [](Framework &f) { f.answerDays = 367; });
        row("answer_day_kind", [](Framework &f) { f.answerDayKind = QStringLiteral("moon"); });
        row("follow_up_months", [](Framework &f) { f.followUpMonths = 1201; });
        row("link_types", [](Framework &f) { f.linkTypes.push_back(f.linkTypes.front()); });
        row("retention", [](Framework &f) { f.retention->notes = -3; });
    }
    void namesTheFieldThatMakesNoSense() {
        QFETCH(QString, field);
        QFETCH(std::function<void(Framework &)>, change);
        Framework framework = shipped("company");
        change(framework);
        QCOMPARE(senselessField(framework), field);
    }
};

QTEST_APPLESS_MAIN(TestFrameworks)
#include "tst_frameworks.moc"
