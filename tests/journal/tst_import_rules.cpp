// What comes in from elsewhere and is against a rule here: kept as it is, and told in words (R30, R33, R36, R39, R59).
#include "invented_journal.h"
#include "journal/course.h"
#include "journal/erase.h"
#include "journal/import_words.h"
#include "journal/incompatibility.h"
#include "journal/practice.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

QByteArray bundle(const QByteArray &people, const QByteArray &rest = {}) {
    return R"({"format":"aparte-bundle","version":1,"beneficiaries":[)" + people + "]" + rest + "}";
}

QByteArray person(const QByteArray &id, const QByteArray &name, const QByteArray &rest = {},
                  const QByteArray &ofMission = {}) {
    return R"({"id":")" + id + R"(","name":")" + name + "\"" + rest + R"(,"missions":[{"id":"m)" + id +
           R"(","framework":"ministry","stage":"sessions")" + ofMission + "}]}";
}

const QByteArray isSigned = R"(,"contract":{"objectives":[{"text":"Dire non","indicator":"Deux refus"}],
  "planned_sessions":6,"organisation":"Le mardi","cost":{"basis":"fixed","amount":900},"signed_on":"2026-01-05"})";

QByteArray below(const QByteArray &id) {
    return R"(,"links":[{"to":")" + id + R"(","type":"hierarchical_direct","direction":"managed_by"}])";
}

ImportReport import(JournalAtHand &journal, const QByteArray &json, ImportMode mode = ImportMode::Write) {
    return taken(importBundle(*journal, json, mode, {}, Language::French));
}

QStringList told(const ImportReport &report) {
    QStringList lines;
    for (const ImportWarning &warning : report.warnings)
        lines << warning.code + u' ' + warning.where;
    return lines;
}

} // namespace

class TestImportRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPeopleOfOneLineAreKeptAndTold() { // R33
        JournalAtHand journal;
        const QByteArray both = bundle(person("a", "Nadia Ferrand", below("b"), isSigned) + "," +
                                       person("b", "Karim Haddad", {}, isSigned));
        for (const auto mode : {ImportMode::DryRun, ImportMode::Write}) {
            const ImportReport report = import(journal, both, mode);
            QCOMPARE(told(report), QStringList{"incompatible-hierarchy /beneficiaries/0/missions/0"});
            QVERIFY(report.warnings[0].why.contains(u"P1, P2"));
            QVERIFY(!report.warnings[0].why.contains(u"Nadia"));
            QCOMPARE(report.imported.value("missions"), 2);
        }
        QCOMPARE(taken(incompatibilitiesOf(*journal)).size(), std::size_t(1));
        QVERIFY(told(import(journal, both)).isEmpty()); // it was told, and nothing is new
    }

    void whoComesBetweenTwoWhoAreHereIsTold() { // R33: a new link makes a line of two who were apart
        JournalAtHand journal;
        const QByteArray both =
            person("a", "Nadia Ferrand", {}, isSigned) + "," + person("b", "Karim Haddad", {}, isSigned);
        QVERIFY(told(import(journal, bundle(both))).isEmpty());
        const QByteArray between = R"(,{"id":"c","name":"Odile Marsac","links":[
            {"to":"a","type":"hierarchical_direct","direction":"manages"},
            {"to":"b","type":"hierarchical_direct","direction":"managed_by"}]})";
        QCOMPARE(told(import(journal, bundle(both + between))), QStringList{"incompatible-hierarchy /beneficiaries"});
    }

    void aTeamWhoseProposalStandsInForItsContractIsTold() { // R24, R36
        const QByteArray proposed = R"(,"form":"team","proposals":[{"version":1,"sent_on":"2026-01-03",
          "answers":[{"role":"manager","answer":"validated","on":"2026-01-05"}]}])";
        JournalAtHand journal;
        import(journal, bundle(person("a", "Nadia Ferrand")));
        const ImportReport report =
            import(journal, bundle(person("t", "Pôle accueil", R"(,"kind":"group","members":["a"])", proposed)));
        QCOMPARE(told(report), QStringList{"incompatible-team-member /beneficiaries/0/missions/0"});
    }

    void aTeamAndItsMemberAreKeptAndTold() { // R36
        JournalAtHand journal;
        import(journal, bundle(person("a", "Nadia Ferrand", {}, isSigned)));
        const ImportReport report =
            import(journal, bundle(person("t", "Pôle accueil", R"(,"kind":"group","members":["a"])", isSigned)));
        QCOMPARE(told(report), QStringList{"incompatible-team-member /beneficiaries/0/missions/0"});
    }

    void requestsAloneAreNotTold() {
        JournalAtHand journal;
        QVERIFY(
            told(import(journal, bundle(person("a", "Nadia Ferrand", below("b")) + "," + person("b", "Karim Haddad"))))
                .isEmpty());
    }

    void aSignedContractWithoutAPartIsKeptAndThePartNamed() { // R59
        JournalAtHand journal;
        QByteArray lacks = isSigned;
        lacks.replace(R"("organisation":"Le mardi",)", "").replace("Deux refus", "");
        const ImportReport report = import(journal, bundle(person("a", "Nadia Ferrand", {}, lacks)));
        QCOMPARE(told(report), QStringList{"contract-incomplete /beneficiaries/0/missions/0/contract"});
        QVERIFY(report.warnings[0].why.contains(u"les indicateurs de réussite, l’organisation de l’accompagnement"));
        QCOMPARE(taken(missionSeen(*journal, "ma")).mission.contract->signedOn, QDate(2026, 1, 5));
        lacks.replace(R"(,"signed_on":"2026-01-05")", "");
        QVERIFY(told(import(journal, bundle(person("d", "Odile Marsac", {}, lacks)))).isEmpty()); // a draft may
    }

    void aRegisterThatNamesSomebodyIsKeptAndTheirCodeSaid() { // R30, R39
        JournalAtHand journal;
        import(journal, bundle(R"({"id":"b1","name":"Karim Haddad"})"));
        const QByteArray lines = R"(,"coach":{"name":"Ondine Vasseur","methods":["Celle de Nadia Ferrand"]},"practice":[
          {"kind":"supervision","date":"2026-01-09","note":"Une situation difficile"},
          {"kind":"supervision","date":"2026-02-09","note":"Haddad a pleuré"},
          {"kind":"network","date":"2026-03-09","with":"Nadia Ferrand"}])";
        const ImportReport report = import(journal, bundle(R"({"id":"n1","name":"Nadia Ferrand"})", lines));
        QCOMPARE(told(report),
                 (QStringList{"practice-names /practice/1", "practice-names /practice/2", "practice-names /coach"}));
        QVERIFY(report.warnings[0].why.contains(u"P1"));
        QVERIFY(report.warnings[1].why.contains(u"P2")); // who comes in with it
        QCOMPARE(taken(practice(*journal)).size(), std::size_t(3));
        QVERIFY(told(import(journal, bundle("", lines))).isEmpty());
    }

    void aMissionOfAnErasedPersonIsToldAndNotTaken() {
        JournalAtHand journal;
        const QByteArray file = bundle(person("a", "Nadia Ferrand", {}, isSigned));
        import(journal, file);
        QVERIFY(erase(*journal, "a").ok());
        const ImportReport report = import(journal, file);
        QCOMPARE(told(report), QStringList{"erased-person /beneficiaries/0"});
        QCOMPARE(report.imported.value("missions"), 0);
        QCOMPARE(codeOf(missionSeen(*journal, "ma")), QStringLiteral("mission.unknown"));
    }

    void everySentenceIsThereInBothLanguages() {
        for (const char *code : {"incompatible-hierarchy", "incompatible-team-member", "incompatible-link",
                                 "contract-incomplete", "practice-names"})
            for (const Language language : {Language::French, Language::English}) {
                const auto warning = importWarning(code, QStringLiteral("/x"), language, QStringLiteral("P1, P2"));
                QVERIFY2(warning.why.contains(u"P1, P2"), code);
            }
    }
};

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_import_rules.moc"
