// An erasure that is stopped in between is finished at the next opening: nothing of the erased is left with the others.
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/forgetting.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::JournalAtHand;
using invented::taken;

namespace {

QByteArray recordOfPerson(JournalAtHand &journal, const QString &id) {
    return taken(journal->vault().record(recordOf<domain::Beneficiary>(*journal, id)))->payload;
}

void addTeam(JournalAtHand &journal) {
    auto team = invented::person("the-team", "T");
    team.kind = QStringLiteral("group");
    team.members = QJsonArray{"the-manager", "quelqu’un d’autre", "Mathilde Orsay",
                              QJsonObject{{"name", "mathilde ORSAY"}, {"since", 2020}}};
    auto agent = invented::person("the-agent", "A");
    agent.links = {{"the-manager", "hierarchical", "managed_by", {}}, {"the-team", "functional", "none", {}}};
    for (const auto &one : {invented::person("the-manager", "Mathilde Orsay"), team, agent})
        if (!savePerson(*journal, one))
            qFatal("not saved");
}

} // namespace

class TestInterruptedErasure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stoppedAfterTheKeyWentItIsFinishedAtTheNextOpening() {
        JournalAtHand journal;
        addTeam(journal);
        const auto leaving = taken(person(*journal, "the-manager"));
        QVERIFY(announceForgetting(*journal, leaving).ok());
        QVERIFY(journal->vault().erase(journal->vault().personId("the-manager")).ok()); // and the power goes
        QVERIFY(recordOfPerson(journal, "the-agent").contains("the-manager"));
        QVERIFY(mustForget(*journal));
        journal.reopen();
        QVERIFY(!mustForget(*journal));
        for (const char *other : {"the-agent", "the-team"}) {
            QVERIFY(!recordOfPerson(journal, other).contains("the-manager"));
            QVERIFY(!recordOfPerson(journal, other).toLower().contains("mathilde"));
        }
        QCOMPARE(taken(person(*journal, "the-team")).members, QJsonArray{"quelqu’un d’autre"});
        QCOMPARE(taken(person(*journal, "the-agent")).links.size(), std::size_t(1));
    }

    void stoppedBeforeTheKeyWentNobodyIsForgotten() {
        JournalAtHand journal;
        addTeam(journal);
        QVERIFY(announceForgetting(*journal, taken(person(*journal, "the-manager"))).ok());
        journal.reopen();
        QVERIFY(!mustForget(*journal));
        QCOMPARE(taken(person(*journal, "the-team")).members.size(), 4);
        QCOMPARE(taken(person(*journal, "the-agent")).links.size(), std::size_t(2));
    }

    void theMarkNamesNobody() {
        JournalAtHand journal;
        addTeam(journal);
        QVERIFY(announceForgetting(*journal, taken(person(*journal, "the-manager"))).ok());
        for (const vault::Record &record : taken(journal->vault().records({}, vault::Kind::Setting)))
            QVERIFY(!record.payload.contains("manager") && !record.payload.toLower().contains("orsay"));
    }

    void aWholeErasureLeavesNoMark() {
        JournalAtHand journal;
        addTeam(journal);
        QVERIFY(taken(erase(*journal, "the-manager")).finished);
        QVERIFY(!mustForget(*journal));
        QCOMPARE(taken(person(*journal, "the-team")).members, QJsonArray{"quelqu’un d’autre"});
    }
};

QTEST_APPLESS_MAIN(TestInterruptedErasure)
#include "tst_interrupted_erasure.moc"
