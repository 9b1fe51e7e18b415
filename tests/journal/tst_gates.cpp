// Each gate by itself, in a journal: what it stops, and that it stops no longer once there is what it asks for. A
// framework with that gate alone shows that no other one speaks for it (R5, R7 to R11, R15 to R18, R24, R57, R58; GDPR
// Art. 13).
#include "domain/frameworks.h"
#include "invented_journal.h"
#include "journal/course.h"
#include "journal/due.h"
#include "journal/frameworks.h"
#include "journal/notes.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::taken;

namespace {

const QString m1 = QStringLiteral("m1");

domain::Contract whole() {
    domain::Contract contract;
    contract.objectives = {{"Dire non", "Deux refus", 0, {}, {}}};
    contract.plannedSessions = 6;
    contract.organisation = QStringLiteral("Le mardi");
    contract.cost.emplace().basis = QStringLiteral("fixed");
    contract.cost->amount = 900;
    contract.signedOn = QDate(2026, 2, 10);
    return contract;
}

// One mission under the shipped framework with one of its gates, and a session that is planned.
class UnderOneGate {
public:
    UnderOneGate(const char *shipped, const char *gate) {
        domain::Framework framework = domain::frameworkNamed(QString::fromLatin1(shipped), {});
        framework.gates = {QString::fromLatin1(gate)};
        taken(saveFramework(*journal, framework));
        invented::addOnePerson(*journal);
        domain::Mission mission = invented::mission(m1, "b1", "request");
        mission.framework = framework.id;
        taken(saveMission(*journal, mission));
        auto planned = invented::session({}, m1, "b1", QDate(2026, 11, 24), {});
        planned.status = QStringLiteral("planned");
        taken(saveNote(*journal, planned));
    }
    domain::Mission mission() { return taken(missionSeen(*journal, m1)).mission; }
    template<class Change>
    void with(const Change &change) {
        domain::Mission one = mission();
        change(one);
        taken(saveMission(*journal, one));
    }
    // "gate: what is missing" before the first session, on the path and on Today alike.
    QString first() {
        const auto seen = taken(missionSeen(*journal, m1));
        QStringList shut;
        for (const domain::Gate &gate : seen.course.step(u"sessions")->gates)
            if (gate.shut())
                shut << gate.name + u':' + gate.missing.join(u',');
        QStringList due;
        for (const domain::DueItem &item : taken(dueIn(*journal, journal->today())))
            if (item.kind == u"gate")
                due << item.what;
        return due.size() == shut.size() ? shut.join(u' ') : QStringLiteral("Today says otherwise");
    }
    // b1 becomes a group of b2, b3... as the window keeps them: by their ids.
    void gather(const QStringList &names) {
        domain::Beneficiary group = taken(person(*journal, "b1"));
        group.kind = QStringLiteral("group");
        for (const QString &name : names) {
            const QString id = u'b' + QString::number(group.members.size() + 2);
            taken(savePerson(*journal, invented::person(id, name)));
            group.members.append(id);
        }
        taken(savePerson(*journal, group));
    }
    QString sign() {
        const auto signedNow = saveContract(*journal, m1, whole());
        return signedNow ? QString() : QString::fromStdString(signedNow.fault().code + ' ' + signedNow.fault().where);
    }

    invented::JournalAtHand journal;
};

domain::Request by(const char *whom) {
    return {QString::fromLatin1(whom), {}, QDate(2026, 1, 5), {}, {}};
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothHaveToAskForACentreDeGestion() { // R8
        UnderOneGate at("cdg", "requests");
        QCOMPARE(at.first(), "requests:organisation,beneficiary");
        QCOMPARE(at.sign(), "gate.shut requests");
        at.with([](domain::Mission &one) { one.requests = {by("manager")}; });
        QCOMPARE(at.sign(), "gate.shut requests");
        at.with([](domain::Mission &one) { one.requests.push_back(by("beneficiary")); });
        QCOMPARE(at.first(), QString());
        QCOMPARE(at.sign(), QString());
    }

    void eachMemberAsksByWhicheverNameTheyGoBy_data() { // R8
        QTest::addColumn<QString>("typed");
        QTest::newRow("their name") << "Nadia Ferrand";
        QTest::newRow("however it is spelt") << " nadia  FERRAND ";
        QTest::newRow("their code") << "P2";
        QTest::newRow("their id") << "b2";
    }
    void eachMemberAsksByWhicheverNameTheyGoBy() {
        QFETCH(QString, typed);
        UnderOneGate at("cdg", "requests");
        at.gather({"Nadia Ferrand", "Karim Haddad"});
        at.with([](domain::Mission &one) { one.requests = {by("organisation")}; });
        QCOMPARE(at.first(), "requests:member:Nadia Ferrand,member:Karim Haddad");
        at.with([&](domain::Mission &one) { one.requests.push_back({"beneficiary", typed, {}, {}, {}}); });
        QCOMPARE(at.mission().requests.back().who, typed); // kept as it was typed
        QCOMPARE(at.first(), "requests:member:Karim Haddad");
        QCOMPARE(at.sign(), "gate.shut requests");
        at.with([](domain::Mission &one) { one.requests.push_back({"beneficiary", "Karim Haddad", {}, {}, {}}); });
        QCOMPARE(at.first(), QString());
        QCOMPARE(at.sign(), QString());
    }

    void ofTwoWhoShareANameEachAsks() {
        UnderOneGate at("cdg", "requests");
        at.gather({"Anne Martin", "Anne Martin"});
        at.with([](domain::Mission &one) {
            one.requests = {by("organisation"), {"beneficiary", "Anne Martin", {}, {}, {}}};
        });
        QCOMPARE(at.first(), "requests:member:Anne Martin (P3)");
        at.with([](domain::Mission &one) { one.requests.push_back({"beneficiary", "Anne Martin", {}, {}, {}}); });
        QCOMPARE(at.first(), QString());
    }

    void anyOneMayAskAMinistry() { // R16
        for (const char *whom : {"beneficiary", "manager", "hr", "organisation"}) {
            UnderOneGate at("ministry", "requests");
            QCOMPARE(at.sign(), "gate.shut requests");
            at.with([&](domain::Mission &one) { one.requests = {by(whom)}; });
            QCOMPARE(at.sign(), QString());
        }
    }

    void theRequestIsAnalysedBeforeTheContract() { // R17
        UnderOneGate at("ministry", "analysis");
        QCOMPARE(at.sign(), "gate.shut analysis");
        at.with([](domain::Mission &one) { one.analysis.emplace().conclusion = QStringLiteral("redirect"); });
        QCOMPARE(at.first(), "analysis:go");
        QCOMPARE(at.sign(), "gate.shut analysis");
        at.with([](domain::Mission &one) { one.analysis->conclusion = QStringLiteral("go"); });
        QCOMPARE(at.sign(), QString());
    }

    void theyChooseFreely() { // R57
        UnderOneGate at("company", "free_choice");
        QCOMPARE(at.sign(), "gate.shut free_choice");
        at.with([](domain::Mission &one) { one.firstMeeting.emplace().choice = QStringLiteral("no"); });
        QCOMPARE(at.sign(), "gate.shut free_choice");
        at.with([](domain::Mission &one) { one.firstMeeting->choice = QStringLiteral("yes"); });
        QCOMPARE(at.sign(), QString());
    }

    void theyAdhereBeforeTheFirstSession() { // R5
        UnderOneGate at("cdg", "adhesion");
        QCOMPARE(at.first(), "adhesion:adhesion");
        QCOMPARE(at.sign(), QString()); // it stops no contract
        at.with([](domain::Mission &one) { one.firstMeeting.emplace().adheredOn = QDate(2026, 1, 20); });
        QCOMPARE(at.first(), QString());
        at.with([](domain::Mission &one) { one.firstMeeting->withdrawnOn = QDate(2026, 3, 1); });
        QCOMPARE(at.first(), "adhesion:adhesion");
    }

    void theyAreToldWhatIsKept() { // GDPR Art. 13
        UnderOneGate at("company", "information");
        QCOMPARE(at.first(), "information:information");
        at.with([](domain::Mission &one) { one.firstMeeting.emplace().informedOn = QDate(2026, 1, 20); });
        QCOMPARE(at.first(), QString());
    }

    void eachRecipientAnswersTheProposal() { // R58
        UnderOneGate at("company", "proposal");
        QCOMPARE(at.sign(), "gate.shut proposal");
        at.with([](domain::Mission &one) {
            domain::Proposal proposal;
            proposal.sentOn = QDate(2026, 1, 20);
            proposal.answers = {{"beneficiary", {}, "validated", {}, {}, {}}, {"manager", {}, "remarks", {}, {}, {}}};
            one.proposals = {proposal};
        });
        QCOMPARE(at.first(), "proposal:hr");
        QCOMPARE(at.sign(), "gate.shut proposal");
        at.with([](domain::Mission &one) { one.proposals[0].answers.push_back({"hr", {}, "validated", {}, {}, {}}); });
        QCOMPARE(at.sign(), QString());
    }

    void conventionAndFramingLetterAreSignedBeforeTheFirstSession() { // R7, R9, R13
        UnderOneGate at("cdg", "documents");
        QCOMPARE(at.first(), "documents:convention,framing_letter");
        at.with([](domain::Mission &one) {
            for (const char *kind : {"convention", "framing_letter"}) {
                domain::Document document;
                document.kind = QString::fromLatin1(kind);
                document.status = QStringLiteral("sent");
                document.sentOn = QDate(2026, 1, 10);
                one.documents.push_back(document);
            }
        });
        QCOMPARE(at.first(), "documents:convention,framing_letter");
        at.with([](domain::Mission &one) {
            one.documents[0].status = QStringLiteral("signed");
            one.documents[0].signedOn = QDate(2026, 1, 12);
        });
        QCOMPARE(at.first(), "documents:framing_letter");
        at.with([](domain::Mission &one) {
            one.documents[1].status = QStringLiteral("signed");
            one.documents[1].signedOn = QDate(2026, 1, 12);
        });
        QCOMPARE(at.first(), QString());
    }

    void theTripartiteMeetingComesFirst() { // R10, R11
        UnderOneGate at("cdg", "tripartite");
        QCOMPARE(at.sign(), "gate.shut tripartite");
        auto meeting = invented::session("t1", m1, "b1", QDate(2026, 1, 30), "Objectifs");
        meeting.kind = QStringLiteral("tripartite");
        meeting.present = QStringList{"beneficiary"};
        taken(saveNote(*at.journal, meeting));
        QCOMPARE(at.first(), "tripartite:organisation");
        meeting.present << QStringLiteral("organisation");
        taken(saveNote(*at.journal, meeting));
        QCOMPARE(at.first(), QString());
        QCOMPARE(at.sign(), QString());
    }

    void eachPartySignsBeforeTheFirstSession() { // R15, R24
        UnderOneGate at("ministry", "contract");
        QCOMPARE(at.first(), "contract:contract");
        domain::Contract contract = whole();
        for (const QString &role : domain::frameworkNamed(QStringLiteral("ministry"), {}).parties)
            contract.signatures.push_back({role, {}, QDate(2026, 2, 10), {}});
        const domain::Signature last = contract.signatures.back();
        contract.signatures.pop_back();
        QCOMPARE(codeOf(saveContract(*at.journal, m1, contract)), QString());
        QVERIFY2(at.first().contains("signature:" + last.role), qPrintable(at.first()));
        contract.signatures.push_back(last);
        QCOMPARE(codeOf(saveContract(*at.journal, m1, contract)), QString());
        QCOMPARE(at.first(), QString());
    }

    void theDeontologicalFrameworkIsSignedAndAnnexed() { // R18
        UnderOneGate at("ministry", "annex");
        QCOMPARE(at.first(), "annex:annex");
        at.with([](domain::Mission &one) {
            domain::Document annex;
            annex.kind = QStringLiteral("annex");
            annex.status = QStringLiteral("signed");
            annex.signedOn = QDate(2026, 1, 12);
            one.documents = {annex};
        });
        QCOMPARE(at.first(), QString());
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
