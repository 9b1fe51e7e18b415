// Whoever comes in from a file and may stand in a report under a member that is not theirs here is not counted.
#include "journal/accompanied_before.h"
#include "journal/erase.h"
#include "journal/people.h"
#include "journal/report_people.h"
#include "report_vault.h"

using namespace report_vault;

namespace {

const QString valmont = QStringLiteral("o-valmont"), ministry = QStringLiteral("o-ministere");

journal::ImportReport bringIn(ReportVault &vault, const QByteArray &json) {
    const auto report = journal::importBundle(vault.journal(), json, journal::ImportMode::Write);
    if (!report)
        qFatal("%s", report.fault().code.c_str());
    return *report;
}

// Somebody new of this organisation, seen in 2025.
QByteArray somebody(const char *id, const char *kind = "individual") {
    return QByteArray(
               R"({"format":"aparte-bundle","version":1,"organisations":[{"id":"o-valmont","name":"Valmont"}],"beneficiaries":[{"id":")") +
           id + R"(","kind":")" + kind + R"(","name":"Zo\u00e9 )" + id +
           R"(","organisation":"o-valmont","presence":[{"from":"2024-01-01"}],)" + R"("missions":[{"id":"m-)" + id +
           R"(","framework":"cdg","stage":"sessions","sessions":[{"id":"s-)" + id +
           R"(","date":"2025-03-04","status":"held"}]}]}]})";
}

void publishOn(ReportVault &vault, const QString &organisation, const QString &period) {
    const auto published =
        journal::publishReport(vault.journal(), asked(organisation, period), vault.out(), {QStringLiteral("json")});
    QVERIFY2(published.ok(), published ? "" : published.fault().code.c_str());
    QVERIFY(published->result.publishable);
}

journal::ReportPerson::Standing standingOf(ReportVault &vault, const QString &id) {
    const auto preview = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025-H2")));
    const auto people = journal::reportPeople(vault.journal(), *preview);
    return std::ranges::find(*people, id, &journal::ReportPerson::id)->standing;
}

int asksAbout(const journal::ImportReport &report) {
    return static_cast<int>(
        std::ranges::count(report.warnings, QStringLiteral("ask-before"), &journal::ImportWarning::code));
}

bool counted(ReportVault &vault, const QString &id) {
    return journal::neverCounted(vault.journal(), {id})->isEmpty();
}

} // namespace

class ImportDoubts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void who_comes_in_after_an_erasure_waits_for_an_answer() {
        ReportVault vault;
        publishOn(vault, valmont, QStringLiteral("2025-H1"));
        QCOMPARE(asksAbout(bringIn(vault, somebody("early"))), 0);
        QVERIFY(counted(vault, QStringLiteral("early")));
        QVERIFY(journal::erase(vault.journal(), QStringLiteral("v1")).ok());
        for (int time = 0; time < 2; ++time) {
            const auto report = bringIn(vault, somebody("late"));
            QCOMPARE(asksAbout(report), time == 0 ? 1 : 0);
            QVERIFY(*journal::mustAskAbout(vault.journal(), QStringLiteral("late")));
            QVERIFY(!counted(vault, QStringLiteral("late")));
        }
        QCOMPARE(standingOf(vault, QStringLiteral("late")), journal::ReportPerson::Standing::Asked);
        QCOMPARE(asksAbout(bringIn(vault, somebody("team", "group"))), 0);
        QVERIFY(!*journal::mustAskAbout(vault.journal(), QStringLiteral("team")));
    }

    void the_answer_is_written_with_the_person_data() {
        QTest::addColumn<bool>("before");
        QTest::newRow("they were") << true;
        QTest::newRow("they were not") << false;
    }
    void the_answer_is_written_with_the_person() {
        QFETCH(bool, before);
        ReportVault vault;
        publishOn(vault, valmont, QStringLiteral("2025-H1"));
        QVERIFY(journal::erase(vault.journal(), QStringLiteral("v1")).ok());
        bringIn(vault, somebody("late"));
        auto late = *journal::person(vault.journal(), QStringLiteral("late"));
        late.jobTitle = QStringLiteral("Cheffe");
        QVERIFY(journal::savePersonAnswered(vault.journal(), late, before).ok());
        QCOMPARE(journal::person(vault.journal(), QStringLiteral("late"))->jobTitle, QStringLiteral("Cheffe"));
        QVERIFY(!*journal::mustAskAbout(vault.journal(), QStringLiteral("late")));
        QCOMPARE(*journal::wasAccompaniedBefore(vault.journal(), QStringLiteral("late")), before);
        QCOMPARE(counted(vault, QStringLiteral("late")), !before);
        // A person who cannot be saved leaves no answer behind.
        auto other = late;
        other.id = QStringLiteral("nobody-yet");
        other.organisation = QStringLiteral("none");
        QVERIFY(!journal::savePersonAnswered(vault.journal(), other, true).ok());
        QVERIFY(!*journal::wasAccompaniedBefore(vault.journal(), QStringLiteral("nobody-yet")));
    }

    void people_of_a_ledger_that_cannot_be_joined_are_counted_nowhere() {
        ReportVault first, second;
        publishOn(first, valmont, QStringLiteral("2025-H1"));
        publishOn(second, ministry, QStringLiteral("2025-H1"));
        const auto json = journal::exportBundle(first.journal());
        for (int time = 0; time < 2; ++time)
            bringIn(second, *json);
        auto moved = *journal::person(second.journal(), QStringLiteral("v1"));
        moved.organisation = ministry;
        moved.unit.clear();
        QVERIFY(journal::savePerson(second.journal(), moved).ok());
        QVERIFY(!counted(second, moved.id));
        const auto preview = journal::previewReport(second.journal(), asked(valmont, QStringLiteral("2025-H2")));
        QVERIFY(!preview && preview.fault().code == "ledger.foreign");
    }
};

QTEST_GUILESS_MAIN(ImportDoubts)
#include "tst_import_doubts.moc"
