// Across everybody in the journal: whom a contract cannot be signed with, and what is told when a link is kept.
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/incompatibility.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

domain::Beneficiary someone(const QString &id, const std::vector<domain::Link> &links = {}) {
    auto one = invented::person(id, QStringLiteral("Nom de ") + id);
    one.links = links;
    return one;
}

domain::Link below(const QString &to) {
    return {to, QStringLiteral("hierarchical_direct"), QStringLiteral("managed_by"), {}};
}

domain::Mission missionOf(const QString &person, bool isSigned) {
    auto mission = invented::mission(u'm' + person, person);
    mission.framework = QStringLiteral("ministry");
    if (isSigned) {
        mission.contract = domain::Contract{};
        mission.contract->signedOn = QDate(2026, 1, 5);
    }
    return mission;
}

// Of a team, to its manager, as the ministry has it: validated, it stands in for the contract.
domain::Mission proposedTo(const QString &group) {
    auto mission = missionOf(group, false);
    mission.form = QStringLiteral("team");
    domain::Proposal proposal;
    proposal.sentOn = QDate(2026, 1, 20);
    mission.proposals = {proposal};
    return mission;
}
domain::Mission validated(domain::Mission mission) {
    mission.proposals[0].answers = {{"manager", {}, "validated", QDate(2026, 1, 22), {}, {}}};
    return mission;
}

// As it is written: signing asks for much that is of no interest here (journal/course.h).
bool store(JournalAtHand &journal, const domain::Mission &mission) {
    auto asked = mission;
    asked.contract.reset();
    if (!saveMission(*journal, asked).ok())
        return false;
    vault::Batch batch;
    put(batch, *journal, mission);
    return journal->vault().write(batch).ok();
}

// a (P1) is managed by b (P2), who is managed by c (P3), who has no mission; a's contract is signed.
void fill(JournalAtHand &journal) {
    QVERIFY(savePerson(*journal, someone("a")).ok());
    QVERIFY(savePerson(*journal, someone("b")).ok());
    QVERIFY(savePerson(*journal, someone("c")).ok());
    QVERIFY(savePerson(*journal, someone("a", {below("b")})).ok());
    QVERIFY(savePerson(*journal, someone("b", {below("c")})).ok());
    QVERIFY(store(journal, missionOf("a", true)));
}

bool removeLinks(JournalAtHand &journal, const QString &id) {
    return savePerson(*journal, someone(id)).ok();
}

QStringList told(const std::vector<IncompatibilitySeen> &all) {
    QStringList lines;
    for (const IncompatibilitySeen &one : all)
        lines << nameOf(one.what.rule) + (one.what.blocks ? "! " : " ") + one.code + u' ' + one.otherCode;
    return lines;
}

} // namespace

class TestIncompatibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aContractInTheSameLineIsRefusedWithBothCodes() {
        JournalAtHand journal;
        fill(journal);
        for (const char *id : {"b", "c"}) { // one level, and two
            const auto asked = missionOf(QString::fromLatin1(id), false);
            QVERIFY(saveMission(*journal, asked).ok()); // to be asked for is allowed
            const auto checked = checkCompatible(*journal, asked);
            QCOMPARE(codeOf(checked), "incompatible.hierarchy");
            QCOMPARE(checked.fault().kind, Fault::Kind::Refused);
            QCOMPARE(QByteArray::fromStdString(checked.fault().where), QByteArray(id) == "b" ? "P2, P1" : "P3, P1");
        }
        QVERIFY(checkCompatible(*journal, missionOf("a", true)).ok()); // signed already
    }

    void signingAsksWhicheverWayItIsWritten() { // R33
        JournalAtHand journal;
        fill(journal);
        auto asked = missionOf("b", false);
        QVERIFY(saveMission(*journal, asked).ok());
        for (const char *gate : {"requests", "analysis", "free_choice", "tripartite", "proposal", "contract"})
            asked.passedGates.push_back({QString::fromLatin1(gate), "Reprise d’un dossier", QDate(2026, 1, 1), {}});
        domain::Contract whole;
        whole.objectives = {{"Dire non", "Deux refus", 0, {}, {}}};
        whole.plannedSessions = 6;
        whole.organisation = QStringLiteral("Tous les quinze jours");
        whole.cost.emplace().basis = QStringLiteral("fixed");
        whole.cost->amount = 900;
        whole.signedOn = QDate(2026, 2, 1);
        asked.contract = whole;
        QCOMPARE(codeOf(saveMission(*journal, asked)), "incompatible.hierarchy");
        asked.id.clear(); // one that is new, signed at once
        QCOMPARE(codeOf(saveMission(*journal, asked)), "incompatible.hierarchy");
        QCOMPARE(taken(missionsOf(*journal, "b")).size(), std::size_t(1));
    }

    void aMissionIsNotTakenUpAgainBesideWhatBeganMeanwhile() { // R33
        JournalAtHand journal;
        fill(journal);
        auto first = missionOf("b", true);
        first.ending.emplace().kind = QStringLiteral("completed");
        first.ending->on = QDate(2024, 1, 1);
        first.stage = QStringLiteral("closed");
        QVERIFY(store(journal, first));
        auto again = first;
        again.ending.reset();
        QCOMPARE(codeOf(saveMission(*journal, again)), "incompatible.hierarchy");
        auto other = missionOf("a", true); // which then ends
        other.ending.emplace().kind = QStringLiteral("interrupted");
        other.ending->on = QDate(2026, 11, 1);
        QCOMPARE(codeOf(saveMission(*journal, other)), QString());
        QVERIFY(removeLinks(journal, "a"));
        QCOMPARE(codeOf(saveMission(*journal, again)), QString());
    }

    void aRequestAloneStandsInNobodysWay() {
        JournalAtHand journal;
        fill(journal);
        QVERIFY(saveMission(*journal, missionOf("a", false)).ok());
        QVERIFY(saveMission(*journal, missionOf("b", false)).ok());
        QVERIFY(checkCompatible(*journal, missionOf("b", false)).ok());
        QCOMPARE(told(taken(incompatibilitiesOf(*journal, "b"))), QStringList{"hierarchy P2 P1"});
    }

    void aTeamAndItsMemberAreRefusedEitherWay() {
        JournalAtHand journal;
        fill(journal);
        auto team = someone("t");
        team.kind = QStringLiteral("group");
        team.members = QJsonArray{"a", "b"};
        team.manager = QStringLiteral("c");
        QVERIFY(savePerson(*journal, team).ok());
        QVERIFY(saveMission(*journal, missionOf("t", false)).ok());
        QCOMPARE(codeOf(checkCompatible(*journal, missionOf("t", false))), "incompatible.team-member");
        QVERIFY(saveMission(*journal, missionOf("a", false)).ok());
        QVERIFY(store(journal, missionOf("t", true)));
        QCOMPARE(codeOf(checkCompatible(*journal, missionOf("a", false))), "incompatible.team-member");
        QVERIFY(saveMission(*journal, missionOf("c", false)).ok());
        QVERIFY(checkCompatible(*journal, missionOf("c", false)).ok()); // the manager: counted, not refused
        auto alone = invented::session({}, "mt", "t", {2026, 2, 2}, "x");
        alone.present = QStringList{"manager"};
        QVERIFY(saveNote(*journal, alone).ok());
        for (const auto &one : taken(incompatibilitiesOf(*journal, "c")))
            if (one.what.rule == domain::Incompatibility::Rule::ManagerSessions)
                QCOMPARE(one.what.sessions, 1);
        QVERIFY(saveNote(*journal, invented::session({}, "mc", "c", {2026, 2, 3}, "y")).ok());
        const auto counted = taken(managerSessionsOf(*journal, "t"));
        QCOMPARE(counted->held, 2); // one of the team's, one of their own
        QCOMPARE(counted->allowed, 3);
        QVERIFY(!taken(managerSessionsOf(*journal, "a")));
    }

    void aProposalThatStandsInForAContractIsRefusedBesideAMemberEitherWay() { // R24, R36
        JournalAtHand journal;
        fill(journal);
        auto team = someone("t");
        team.kind = QStringLiteral("group");
        team.members = QJsonArray{"a"};
        QVERIFY(savePerson(*journal, team).ok());
        const auto proposed = proposedTo("t");
        QVERIFY(saveMission(*journal, proposed).ok()); // to propose is allowed
        const auto refused = saveMission(*journal, validated(proposed));
        QCOMPARE(codeOf(refused), "incompatible.team-member");
        QVERIFY(refused.fault().kind == Fault::Kind::Refused);
        auto gone = missionOf("a", true);
        gone.ending.emplace().kind = QStringLiteral("completed");
        gone.ending->on = QDate(2020, 1, 1); // longer ago than the framework counts
        QVERIFY(store(journal, gone));
        QCOMPARE(codeOf(saveMission(*journal, validated(proposed))), QString());
        QVERIFY(saveMission(*journal, missionOf("b", false)).ok());
        team.members = QJsonArray{"b"};
        QVERIFY(savePerson(*journal, team).ok());
        QCOMPARE(codeOf(checkCompatible(*journal, missionOf("b", false))), "incompatible.team-member");
        QCOMPARE(told(taken(incompatibilitiesOf(*journal, "b"))), QStringList{"team-member! P2 P4"});
        QVERIFY(saveMission(*journal, validated(proposed)).ok()); // agreed on already: it goes on
    }

    void aLinkThatMakesTwoIncompatibleIsKeptAndTold() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, someone("a")).ok());
        QVERIFY(savePerson(*journal, someone("b")).ok());
        QVERIFY(store(journal, missionOf("a", true)));
        QVERIFY(store(journal, missionOf("b", true)));
        QVERIFY(taken(incompatibilitiesOf(*journal)).empty());
        QVERIFY(savePerson(*journal, someone("b", {below("a")})).ok());
        QCOMPARE(told(taken(incompatibilitiesOf(*journal))), QStringList{"hierarchy! P1 P2"});
        QCOMPARE(told(taken(incompatibilitiesOf(*journal, "b"))), QStringList{"hierarchy! P2 P1"});
        QVERIFY(savePerson(*journal, someone("b")).ok()); // they have changed unit
        QVERIFY(taken(incompatibilitiesOf(*journal)).empty());
    }

    void aCircleIsRefusedAndNothingIsLost() {
        JournalAtHand journal;
        fill(journal);
        const auto round = savePerson(*journal, someone("c", {below("a")}));
        QCOMPARE(codeOf(round), "chart.circle");
        QCOMPARE(round.fault().where, std::string("P1, P3"));
        QVERIFY(person(*journal, "c")->links.empty());
        auto group = someone("g"), inner = someone("h");
        group.kind = inner.kind = QStringLiteral("group");
        QVERIFY(savePerson(*journal, group).ok());
        inner.members = QJsonArray{"g"};
        QVERIFY(savePerson(*journal, inner).ok());
        group.members = QJsonArray{"h"};
        QCOMPARE(codeOf(savePerson(*journal, group)), "group.circle");
        QVERIFY(person(*journal, "g")->members.isEmpty());
    }

    void aBundleThatGoesRoundIsRefusedWhole() {
        JournalAtHand journal;
        fill(journal);
        const QByteArray round = R"({"format":"aparte-bundle","version":1,"beneficiaries":[
          {"id":"y","name":"Y","links":[{"to":"x","type":"hierarchical","direction":"manages"}]},
          {"id":"x","name":"X","links":[{"to":"y","type":"hierarchical_direct","direction":"manages"}]}]})";
        const auto report = importBundle(*journal, round, ImportMode::Write);
        QVERIFY(!report.ok());
        QCOMPARE(report.fault().code, std::string("chart.circle"));
        QCOMPARE(listPeople(*journal)->size(), std::size_t(3));
    }

    void whatMakesNoSenseIsRefused() {
        JournalAtHand journal;
        fill(journal);
        QCOMPARE(codeOf(savePerson(*journal, someone("a", {below("a")}))), "person.link");
        QCOMPARE(codeOf(savePerson(*journal, someone("a", {below("nobody")}))), "person.link");
        auto backwards = someone("a");
        backwards.presence = {{{2026, 2, 1}, QDate(2026, 1, 1), {}}};
        QCOMPARE(codeOf(savePerson(*journal, backwards)), "person.presence");
    }

    void whoIsErasedIsInNobodysWay() {
        JournalAtHand journal;
        fill(journal);
        QVERIFY(saveMission(*journal, missionOf("c", false)).ok());
        QVERIFY(erase(*journal, "b").ok());
        QVERIFY(checkCompatible(*journal, missionOf("c", false)).ok());
        QVERIFY(taken(incompatibilitiesOf(*journal)).empty());
        auto team = someone("t");
        team.kind = QStringLiteral("group");
        team.manager = QStringLiteral("c");
        QVERIFY(savePerson(*journal, team).ok());
        QVERIFY(erase(*journal, "c").ok());
        QVERIFY(person(*journal, "t")->manager.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIncompatibility)
#include "tst_incompatibility.moc"
