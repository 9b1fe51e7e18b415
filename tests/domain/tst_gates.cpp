// What stops a mission, framework by framework (R5, R7 to R11, R15 to R18, R24, R31, R57 to R59).
#include "played_missions.h"

#include <QtTest>

using namespace played;
using Change = std::function<void(Played &)>;

namespace {

QStringList named(const std::vector<Gate> &gates) { // "documents:convention,framing_letter"
    QStringList names;
    for (const Gate &gate : gates)
        names.append(gate.name + u':' + gate.missing.join(u','));
    return names;
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWayIsFreeWhenEverythingIsThere_data() {
        QTest::addColumn<QString>("id");
        for (const char *id : {"cdg", "ministry", "company"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theWayIsFreeWhenEverythingIsThere() {
        QFETCH(QString, id);
        const Played all = readyToBegin(id);
        QCOMPARE(named(all.gates(Act::ToContract)), QStringList());
        QCOMPARE(named(all.gates(Act::ToBegin)), QStringList());
    }

    void anEmptyMissionMeetsEveryGate() {
        Played none;
        none.who = individual();
        none.framework = framework("cdg");
        QCOMPARE(named(none.gates(Act::ToContract)),
                 (QStringList{"requests:organisation,beneficiary", "free_choice:choice", "tripartite:tripartite"}));
        QCOMPARE(named(none.gates(Act::ToBegin)),
                 (QStringList{"requests:organisation,beneficiary", "free_choice:choice", "information:information",
                              "adhesion:adhesion", "documents:convention,framing_letter", "tripartite:tripartite",
                              "contract:contract"}));
        QCOMPARE(named(none.gates(Act::ToReview)), (QStringList{"prepared:prepared", "presence:presence"}));
        none.framework = framework("ministry");
        QCOMPARE(named(none.gates(Act::ToBegin)),
                 (QStringList{"requests:request", "analysis:analysis", "free_choice:choice", "information:information",
                              "contract:contract", "annex:annex"}));
        none.framework = framework("company");
        QCOMPARE(named(none.gates(Act::ToContract)),
                 (QStringList{"requests:request", "free_choice:choice", "proposal:proposal"}));
        none.framework = {};
        QCOMPARE(named(none.gates(Act::ToBegin)), QStringList());
    }

    void oneThingMissingStopsAtItsOwnGate_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("gate");
        const auto row = [](const char *name, const char *id, const Change &change, const char *gate) {
            QTest::newRow(name) << QString::fromLatin1(id) << change << QString::fromUtf8(gate);
        };
        row(
            "R8: the organisation alone", "cdg", [](Played &p) { p.mission.requests.pop_back(); },
            "requests:beneficiary");
        row(
            "R8: the agent alone", "cdg", [](Played &p) { p.mission.requests = {request("beneficiary")}; },
            "requests:organisation");
        row(
            "R8: a manager speaks for the organisation", "cdg",
            [](Played &p) { p.mission.requests.front().by = QStringLiteral("manager"); }, "");
        row(
            "R8: each member of a group", "cdg",
            [](Played &p) {
                p.who = group();
                p.mission.requests = {request("hr"), request("beneficiary", QDate(2026, 1, 6), "b1")};
            },
            "requests:member:Rémi");
        row(
            "R8: every member has asked", "cdg",
            [](Played &p) {
                p.who = group();
                p.mission.requests = {request("hr"), request("beneficiary", QDate(2026, 1, 6), "b1"),
                                      request("beneficiary", QDate(2026, 1, 6), "Rémi")};
            },
            "");
        row(
            "R16: any one party", "ministry", [](Played &p) { p.mission.requests.pop_back(); }, "");
        row(
            "R16: nobody", "company", [](Played &p) { p.mission.requests.clear(); }, "requests:request");
        row(
            "R17: no conclusion", "ministry", [](Played &p) { p.mission.analysis->conclusion.clear(); },
            "analysis:analysis");
        row(
            "R17: no", "ministry", [](Played &p) { p.mission.analysis->conclusion = QStringLiteral("no"); },
            "analysis:go");
        row(
            "R17: elsewhere", "ministry",
            [](Played &p) { p.mission.analysis->conclusion = QStringLiteral("redirect"); }, "analysis:go");
        row(
            "R57: another coach", "company",
            [](Played &p) { p.mission.firstMeeting->choice = QStringLiteral("other_coach"); }, "free_choice:yes");
        row(
            "R5: without a day", "cdg", [](Played &p) { p.mission.firstMeeting->adheredOn.reset(); },
            "adhesion:adhesion");
        row(
            "R5: withdrawn", "cdg", [](Played &p) { p.mission.firstMeeting->withdrawnOn = QDate(2026, 3, 1); },
            "adhesion:adhesion");
        row(
            "R5: withdrawn, and taken up again", "cdg",
            [](Played &p) {
                p.mission.firstMeeting->withdrawnOn = QDate(2026, 3, 1);
                p.mission.firstMeeting->adheredOn = QDate(2026, 4, 1);
            },
            "");
        row(
            "R58: one has not answered", "company", [](Played &p) { p.mission.proposals[0].answers.pop_back(); },
            "proposal:hr");
        row(
            "R58: one refuses", "company",
            [](Played &p) { p.mission.proposals[0].answers[1].answer = QStringLiteral("refused"); },
            "proposal:manager");
        row(
            "R58: a newer version asks again", "company",
            [](Played &p) {
                p.mission.proposals.push_back(proposal(2, {{"manager", "validated"}}));
            },
            "proposal:beneficiary,hr");
        row(
            "R58: an older version answers nothing", "company",
            [](Played &p) { p.mission.proposals.insert(p.mission.proposals.begin(), proposal(2, {})); },
            "proposal:beneficiary,manager,hr");
        row(
            "R58: not sent yet", "company", [](Played &p) { p.mission.proposals[0].sentOn.reset(); },
            "proposal:proposal");
        row(
            "R7: the convention", "cdg", [](Played &p) { p.mission.documents[0].status = QStringLiteral("sent"); },
            "documents:convention");
        row(
            "R9: signed without a day", "cdg", [](Played &p) { p.mission.documents[1].signedOn.reset(); },
            "documents:framing_letter");
        row(
            "R10: planned is not held", "cdg", [](Played &p) { p.sessions[1].status = QStringLiteral("planned"); },
            "tripartite:tripartite");
        row(
            "R11: who was there", "cdg", [](Played &p) { p.sessions[1].present.pop_back(); },
            "tripartite:organisation");
        row(
            "R59: a part", "ministry", [](Played &p) { p.mission.contract->organisation = QStringLiteral(" "); },
            "contract:organisation");
        row(
            "R15: a signature", "ministry", [](Played &p) { p.mission.contract->signatures[1].on.reset(); },
            "contract:signature:manager");
        row(
            "R24: fewer than three", "ministry",
            [](Played &p) {
                p.framework.parties.removeLast();
                p.mission.contract->signatures.pop_back();
            },
            "contract:parties");
        row(
            "R24: four sign", "ministry",
            [](Played &p) {
                p.mission.contract->signatures.push_back(p.mission.contract->signatures[1]);
                p.mission.contract->signatures.back().role = QStringLiteral("hr");
            },
            "");
        row(
            "R24: of a team, a validated proposal", "ministry",
            [](Played &p) {
                p.who = group();
                p.mission.contract.reset();
            },
            "");
        row(
            "R24: of a team, one not validated", "ministry",
            [](Played &p) {
                p.mission.form = QStringLiteral("codevelopment");
                p.mission.proposals.clear();
            },
            "contract:proposal");
        row(
            "R18: the annex", "ministry", [](Played &p) { p.mission.documents.pop_back(); }, "annex:annex");
        row(
            "R18: signed once for all", "ministry",
            [](Played &p) {
                p.mission.documents.pop_back();
                p.framework.annex->signedOn = QDate(2025, 9, 1);
            },
            "");
        row(
            "nobody was told of their rights", "company", [](Played &p) { p.mission.firstMeeting->informedOn.reset(); },
            "information:information");
        row(
            "told by a notice", "company",
            [](Played &p) {
                p.mission.firstMeeting->informedOn.reset();
                p.mission.notices.push_back({QStringLiteral("information"), QDate(2026, 1, 15), {}, {}, {}});
            },
            "");
    }
    void oneThingMissingStopsAtItsOwnGate() {
        QFETCH(QString, id);
        QFETCH(Change, change);
        QFETCH(QString, gate);
        Played played = readyToBegin(id);
        change(played);
        QCOMPARE(named(played.gates(Act::ToBegin)), gate.isEmpty() ? QStringList() : QStringList(gate));
        QCOMPARE(anyShut(played.gates(Act::ToBegin)), !gate.isEmpty());
    }

    void aContractLacksEachOfItsFiveParts_data() { // R59
        QTest::addColumn<std::function<void(Contract &)>>("change");
        QTest::addColumn<QString>("part");
        using Cut = std::function<void(Contract &)>;
        const auto row = [](const char *name, const Cut &cut, const char *part) {
            QTest::newRow(name) << cut << QString::fromLatin1(part);
        };
        row(
            "whole", [](Contract &) {}, "");
        row(
            "no objective", [](Contract &c) { c.objectives.clear(); }, "objectives,indicators");
        row(
            "a blank objective", [](Contract &c) { c.objectives[0].text = QStringLiteral("\t"); }, "objectives");
        row(
            "one without indicator",
            [](Contract &c) {
                c.objectives.push_back({QStringLiteral("Oser"), {}, 0, {}, {}});
            },
            "indicators");
        row(
            "no duration", [](Contract &c) { c.plannedSessions.reset(); }, "duration");
        row(
            "no session at all", [](Contract &c) { c.plannedSessions = 0; }, "duration");
        row(
            "hours are a duration", [](Contract &c) { c.plannedSessions.reset(), c.plannedHours = 12; }, "");
        row(
            "a last day is one", [](Contract &c) { c.plannedSessions.reset(), c.until = QDate(2026, 12, 1); }, "");
        row(
            "no organisation", [](Contract &c) { c.organisation.clear(); }, "organisation");
        row(
            "no cost", [](Contract &c) { c.cost.reset(); }, "cost");
        row(
            "no basis", [](Contract &c) { c.cost->basis.clear(); }, "cost");
        row(
            "hours without a rate", [](Contract &c) { c.cost->hourlyRate.reset(), c.cost->amount = 900; }, "cost");
        row(
            "a sum without its amount", [](Contract &c) { c.cost->basis = QStringLiteral("fixed"); }, "cost");
        row(
            "a sum of nothing", [](Contract &c) { c.cost->basis = QStringLiteral("fixed"), c.cost->amount = 0; }, "");
    }
    void aContractLacksEachOfItsFiveParts() {
        QFETCH(std::function<void(Contract &)>, change);
        QFETCH(QString, part);
        Contract contract = wholeContract({});
        change(contract);
        QCOMPARE(missingParts(contract).join(u','), part);
    }

    void aGatePassedWithAReasonIsOpenAndStaysVisible() {
        Played played = readyToBegin("cdg");
        played.mission.documents.clear();
        played.mission.passedGates = {{QStringLiteral("documents"), QStringLiteral(" "), QDate(2026, 2, 1), {}}};
        QVERIFY(anyShut(played.gates(Act::ToBegin))); // a blank reason is none
        played.mission.passedGates.push_back(
            {QStringLiteral("documents"), QStringLiteral("Convention en cours de signature"), QDate(2026, 2, 2), {}});
        const auto gates = played.gates(Act::ToBegin);
        QVERIFY(!anyShut(gates));
        QCOMPARE(gates.size(), std::size_t(1));
        QCOMPARE(gates[0].reason, QStringLiteral("Convention en cours de signature"));
        QCOMPARE(gates[0].missing, (QStringList{"convention", "framing_letter"}));
    }

    void aReviewIsPreparedWithThemAndGivenInTheirPresence() { // R31
        Played played = readyToBegin("company");
        Review &review = played.mission.review.emplace();
        QCOMPARE(named(played.gates(Act::ToReview)), (QStringList{"prepared:prepared", "presence:presence"}));
        review.preparedOn = QDate(2026, 5, 2);
        QCOMPARE(named(played.gates(Act::ToReview)), QStringList("presence:presence"));
        review.attestedOn = QDate(2026, 5, 9);
        QCOMPARE(named(played.gates(Act::ToReview)), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestGates)
#include "tst_gates.moc"
