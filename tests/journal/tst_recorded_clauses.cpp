// What the sources ask to be written down is kept as it was written, is there again after the journal was closed, and
// comes out in the open file (R3, R6, R19, R20, R21, R45, R52, R60).
#include "invented_journal.h"
#include "journal/course.h"
#include "journal/notes.h"
#include "journal/practice.h"

#include <QJsonDocument>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

QString exported(JournalAtHand &journal) {
    return QString::fromUtf8(QJsonDocument::fromJson(taken(exportBundle(*journal))).toJson(QJsonDocument::Compact));
}

domain::Mission known(JournalAtHand &journal) {
    return taken(missionSeen(*journal, QStringLiteral("m1"))).mission;
}

QByteArray missionWith(const char *field, const char *word) {
    return QByteArray(R"({"format":"aparte-bundle","version":1,"beneficiaries":[{"id":"b1","name":"A","missions":[
      {"id":"m1","framework":"cdg",")") +
           field + R"(":")" + word + R"("}]}]})";
}

} // namespace

class TestRecordedClauses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMotiveIsOneOfTheShortList_data() { // R3, R4
        QTest::addColumn<bool>("taken");
        for (const char *motive : {"difficulty", "practice", "return_to_work", "other"})
            QTest::newRow(motive) << true;
        QTest::newRow("burnout") << false; // health would slip into a list
    }
    void aMotiveIsOneOfTheShortList() {
        QFETCH(bool, taken);
        JournalAtHand journal;
        const auto report = importBundle(*journal, missionWith("motive", QTest::currentDataTag()), ImportMode::Write);
        QCOMPARE(report.ok(), taken);
        if (!taken) {
            QCOMPARE(QString::fromStdString(report.fault().where), "/beneficiaries/0/missions/0/motive");
            return;
        }
        journal.reopen();
        QCOMPARE(known(journal).motive, QString::fromLatin1(QTest::currentDataTag()));
    }

    void theFormOfAMissionIsOneOfThree_data() { // R20
        QTest::addColumn<bool>("taken");
        for (const char *form : {"individual", "team", "codevelopment"})
            QTest::newRow(form) << true;
        QTest::newRow("crowd") << false;
    }
    void theFormOfAMissionIsOneOfThree() {
        QFETCH(bool, taken);
        JournalAtHand journal;
        const auto report = importBundle(*journal, missionWith("form", QTest::currentDataTag()), ImportMode::Write);
        QCOMPARE(report.ok(), taken);
        if (taken)
            QCOMPARE(known(journal).form, QString::fromLatin1(QTest::currentDataTag()));
    }

    void sessionsPlannedAndTechniquesUsedAreKept() { // R6
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        domain::Contract contract;
        contract.plannedSessions = 8;
        QCOMPARE(codeOf(saveContract(*journal, "m1", contract)), QString());
        auto session = invented::session("s1", "m1", "b1", {2026, 3, 4}, "x");
        session.techniques = QStringList{"questioning", "exercise", "role_play", "ligne de vie"};
        taken(saveNote(*journal, session));
        journal.reopen();
        QCOMPARE(known(journal).contract->plannedSessions, 8);
        QCOMPARE(taken(note(*journal, "s1")).techniques, session.techniques);
        QVERIFY(exported(journal).contains(u"ligne de vie"));
    }

    void whatTheyBroughtAndWhatTheCoachSupposesAreTwoFields() { // R19, R49, R60
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto session = invented::session("s1", "m1", "b1", {2026, 3, 4}, "Elle veut dire non à Marsac.");
        session.hypotheses = QStringLiteral("Peur de déplaire ?");
        taken(saveNote(*journal, session));
        session.note += QStringLiteral(" Elle le fera jeudi.");
        taken(saveNote(*journal, session)); // one written again leaves the other alone
        journal.reopen();
        const auto kept = taken(note(*journal, "s1"));
        QCOMPARE(kept.note, QStringLiteral("Elle veut dire non à Marsac. Elle le fera jeudi."));
        QCOMPARE(kept.hypotheses, QStringLiteral("Peur de déplaire ?"));
        const auto shown = taken(show(*journal, "s1"));
        QCOMPARE(shown[u"note"].toString(), kept.note);
        QCOMPARE(shown[u"hypotheses"].toString(), kept.hypotheses);
    }

    void aGroupHasMembersAManagerAndSeveralCoaches() { // R2, R21
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto group = invented::person("g", "Pôle accueil");
        group.kind = QStringLiteral("group");
        group.members = QJsonArray{"b1", "Rémi Caron"};
        group.manager = QStringLiteral("Odile Marsac");
        taken(savePerson(*journal, group));
        auto mission = invented::mission("mg", "g");
        mission.form = QStringLiteral("team");
        mission.coaches = QStringList{"Ondine Vasseur", "Luc Peyre"};
        taken(saveMission(*journal, mission));
        journal.reopen();
        QCOMPARE(taken(person(*journal, "g")).members, group.members);
        QCOMPARE(taken(person(*journal, "g")).manager, group.manager);
        QCOMPARE(taken(missionSeen(*journal, "mg")).mission.coaches, mission.coaches);
    }

    void anInterferenceIsKeptWithWhatWasDone() { // R45
        JournalAtHand journal;
        domain::PracticeEntry entry;
        entry.kind = QStringLiteral("interference");
        entry.date = QDate(2026, 4, 1);
        entry.note = QStringLiteral("Un élu demande où en est l’accompagnement.");
        entry.measures = QStringLiteral("Refus, rappel du cadre signé.");
        const QString id = taken(savePractice(*journal, entry));
        journal.reopen();
        const auto kept = taken(practiceEntry(*journal, id));
        QCOMPARE(kept.note, entry.note);
        QCOMPARE(kept.measures, entry.measures);
        QVERIFY(!domain::isWaiting(kept)); // it is refused there and then
        QVERIFY(exported(journal).contains(u"Refus, rappel du cadre signé."));
    }

    void aQuestionOfEthicsSaysWithWhomAndStaysOpenUntilItIsClosed() { // R52
        JournalAtHand journal;
        domain::PracticeEntry entry;
        entry.kind = QStringLiteral("ethics");
        entry.date = QDate(2026, 4, 1);
        entry.with = QStringLiteral("La déléguée au conseil");
        entry.id = taken(savePractice(*journal, entry));
        QVERIFY(domain::isWaiting(taken(practiceEntry(*journal, entry.id))));
        entry.settledOn = QDate(2026, 4, 20);
        entry.id = taken(savePractice(*journal, entry));
        journal.reopen();
        const auto kept = taken(practiceEntry(*journal, entry.id));
        QVERIFY(!domain::isWaiting(kept));
        QCOMPARE(kept.with, entry.with);
        QCOMPARE(taken(practice(*journal)).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestRecordedClauses)
#include "tst_recorded_clauses.moc"
