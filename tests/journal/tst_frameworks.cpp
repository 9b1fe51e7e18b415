// Frameworks as the coach has them: those that ship, as edited, and their own.
#include "invented_journal.h"
#include "journal/frameworks.h"
#include "journal/people.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::taken;

class TestFrameworks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frameworksShipAndAreTheCoachsOwn() {
        invented::JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto all = taken(frameworks(*journal));
        QCOMPARE(all.size(), std::size_t(3));
        domain::Framework edited = all[2];
        edited.answerDays = 3;
        QCOMPARE(taken(saveFramework(*journal, edited)), QStringLiteral("company"));
        domain::Framework copy = all[0];
        copy.id.clear();
        copy.label.fr = QStringLiteral("Mon cadre");
        const QString own = taken(saveFramework(*journal, copy));
        journal.reopen();
        all = taken(frameworks(*journal));
        QCOMPARE(all.size(), std::size_t(4));
        QCOMPARE(all[2].answerDays, 3);
        QCOMPARE(all[3].id, own);
        QCOMPARE(taken(framework(*journal, own)).label.fr, QStringLiteral("Mon cadre"));

        domain::Mission mission = invented::mission(QStringLiteral("m2"), QStringLiteral("b1"));
        mission.framework = own;
        taken(saveMission(*journal, mission));
        QCOMPARE(codeOf(removeFramework(*journal, own)), QStringLiteral("framework.used"));
        QCOMPARE(codeOf(removeFramework(*journal, QStringLiteral("company"))), QString());
        QCOMPARE(taken(framework(*journal, QStringLiteral("company"))).answerDays, 2);
        copy.gates = {QStringLiteral("gate")};
        QCOMPARE(codeOf(saveFramework(*journal, copy)), QStringLiteral("framework.gate"));
        copy.gates.clear();
        copy.label = {};
        QCOMPARE(codeOf(saveFramework(*journal, copy)), QStringLiteral("framework.label"));
    }
};

QTEST_GUILESS_MAIN(TestFrameworks)
#include "tst_frameworks.moc"
