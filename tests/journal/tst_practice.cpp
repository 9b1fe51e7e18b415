// The registers of practice, the coach's own record, notices; and that none of the registers names anybody.
#include "domain/fields.h"
#include "invented_journal.h"
#include "journal/coach.h"
#include "journal/naming.h"
#include "journal/notes.h"
#include "journal/practice.h"
#include "journal/sheets.h"
#include "journal/words.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

domain::PracticeEntry entry(const QString &kind, QDate date, const QString &note = {}) {
    domain::PracticeEntry made;
    made.kind = kind;
    made.date = date;
    made.note = note;
    return made;
}

// Every field that a register has, filled.
std::vector<domain::PracticeEntry> fullEntries() {
    auto supervision = entry("supervision", {2026, 2, 3}, "Deux situations");
    supervision.minutes = 90;
    supervision.with = QStringLiteral("Cabinet Orme");
    supervision.themes = {QStringLiteral("fin de mission"), QStringLiteral("place du manager")};
    supervision.cases = {QStringLiteral("P4"), QStringLiteral("P7")};
    auto solicitation = entry("solicitation", {2026, 3, 1}, "Un agent de la structure demande un autre contrat");
    solicitation.channel = QStringLiteral("téléphone");
    solicitation.with = QStringLiteral("déléguée");
    solicitation.status = QStringLiteral("settled");
    solicitation.settledOn = QDate(2026, 3, 4);
    auto breach = entry("breach", {2026, 4, 1}, "Clé USB oubliée une heure");
    breach.measures = QStringLiteral("Clé retrouvée, phrase de passe changée");
    breach.status = QStringLiteral("open");
    return {supervision, solicitation, breach, entry("declaration", {2026, 1, 5})};
}

// A solicitation is told to whom it concerns; the id of the line as it then stands.
QString reportOn(Journal &journal, const QString &id, QDate day) {
    auto told = taken(practiceEntry(journal, id));
    told.settledOn = day;
    return taken(savePractice(journal, told));
}

domain::Coach fullCoach() {
    domain::Coach self;
    self.name = QStringLiteral("Ondine Vasseur");
    self.status = QStringLiteral("internal");
    self.trainings = {
        {QStringLiteral("Titre de coach"), QStringLiteral("Institut"), QDate(2019, 6, 30), QDate(2028, 6, 30), {}}};
    self.methods = {QStringLiteral("questionnement"), QStringLiteral("ligne de vie")};
    self.controller = QStringLiteral("Ville de Montreval");
    return self;
}

void addNamed(Journal &journal, const QString &id, const QString &name, const QString &code) {
    domain::Beneficiary person = invented::person(id, name);
    person.code = code;
    QVERIFY(savePerson(journal, person).ok());
}

} // namespace

class TestPractice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfPracticeAndCoachTravelsInABundle() {
        JournalAtHand from, to;
        for (const auto &one : fullEntries())
            QVERIFY(savePractice(*from, one).ok());
        QVERIFY(saveCoach(*from, fullCoach()).ok());
        const QByteArray bundle = taken(exportBundle(*from));
        QCOMPARE(taken(importBundle(*to, bundle, ImportMode::Write)).imported.value("practice"), 4);
        const auto there = taken(practice(*to)), here = taken(practice(*from));
        QCOMPARE(there.size(), here.size());
        for (std::size_t at = 0; at < here.size(); ++at) {
            QCOMPARE(domain::toJson(there[at]), domain::toJson(here[at]));
            QCOMPARE(there[at].id, here[at].id);
        }
        QCOMPARE(domain::toJson(taken(coach(*to))), domain::toJson(fullCoach()));
    }

    void anExportThatComesInAgainAddsNothingWhateverWasEditedSettledOrRemoved() {
        JournalAtHand journal;
        const auto network = entry("network", {2026, 1, 9});
        for (int again = 0; again < 3; ++again)
            QVERIFY(savePractice(*journal, network).ok());
        const auto lines = taken(practice(*journal));
        QVERIFY(removePractice(*journal, lines.front().id).ok());
        auto edited = lines.back();
        edited.id = taken(practice(*journal)).front().id;
        edited.note = QStringLiteral("Compte rendu lu");
        QVERIFY(savePractice(*journal, edited).ok());
        const QString solicited = taken(savePractice(*journal, entry("solicitation", {2026, 2, 1})));
        reportOn(*journal, solicited, {2026, 2, 3});
        const auto report = taken(importBundle(*journal, taken(exportBundle(*journal)), ImportMode::Write));
        QCOMPARE(report.imported.value("practice"), 0);
        QCOMPARE(taken(practice(*journal)).size(), std::size_t(3));
    }

    void aRegisterIsListedByKindAndYearNewestFirst() {
        JournalAtHand journal;
        for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 5, 6)})
            QVERIFY(savePractice(*journal, entry("training", day)).ok());
        QVERIFY(savePractice(*journal, entry("network", {2026, 2, 2})).ok());
        const auto list = taken(practice(*journal, {QStringLiteral("training"), 2026}));
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list.front().date, QDate(2026, 5, 6));
        QCOMPARE(taken(practice(*journal, {{}, 2026})).size(), std::size_t(3));
        QCOMPARE(taken(practice(*journal)).size(), std::size_t(4));
    }

    void aSolicitationWaitsUntilItIsReported() {
        JournalAtHand journal;
        const QString id = taken(savePractice(*journal, entry("solicitation", {2026, 3, 1})));
        QVERIFY(domain::isWaiting(taken(practiceEntry(*journal, id))));
        const QString settled = reportOn(*journal, id, {2026, 3, 2});
        QVERIFY(!domain::isWaiting(taken(practiceEntry(*journal, settled))));
        QCOMPARE(taken(practiceEntry(*journal, settled)).status, QStringLiteral("settled"));
        QCOMPARE(codeOf(practiceEntry(*journal, id)), QStringLiteral("id.unknown"));
    }

    void whatCannotBeIsRefusedWithItsCode_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("settledOn");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such register") << "diary" << QDate(2026, 1, 1) << QDate() << "practice.kind";
        QTest::newRow("no day") << "network" << QDate() << QDate() << "practice.date";
        QTest::newRow("a day to come") << "network" << QDate(2999, 1, 1) << QDate() << "practice.date";
        QTest::newRow("reported before") << "solicitation" << QDate(2026, 1, 2) << QDate(2026, 1, 1)
                                         << "practice.settled";
        QTest::newRow("reported in time to come")
            << "breach" << QDate(2026, 1, 2) << QDate(2999, 1, 1) << "practice.settled";
        QTest::newRow("nothing to settle") << "network" << QDate(2026, 1, 2) << QDate(2026, 1, 3) << "practice.status";
        QTest::newRow("the same day") << "breach" << QDate(2026, 1, 2) << QDate(2026, 1, 2) << "";
    }
    void whatCannotBeIsRefusedWithItsCode() {
        QFETCH(QString, kind);
        QFETCH(QDate, date);
        QFETCH(QDate, settledOn);
        JournalAtHand journal;
        auto one = entry(kind, date);
        if (settledOn.isValid())
            one.settledOn = settledOn;
        QTEST(codeOf(savePractice(*journal, one)), "code");
        QFETCH(QString, code);
        QCOMPARE(taken(practice(*journal)).empty(), !code.isEmpty());
    }

    void aTextThatNamesSomebodyIsRefusedWithTheCodeToWrite_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("code"); // empty: nobody is named
        QTest::newRow("family name") << "La situation de Lebrun avance"
                                     << "P4";
        QTest::newRow("first name, small letters") << "vu camille deux fois"
                                                   << "P4";
        QTest::newRow("capitals") << "CAS LEBRUN"
                                  << "P4";
        QTest::newRow("the whole name") << "Camille Lebrun"
                                        << "P4";
        QTest::newRow("turned round") << "LEBRUN Camille"
                                      << "P4";
        QTest::newRow("also known as") << "Caro hésite"
                                       << "P4";
        QTest::newRow("after an apostrophe") << "le cas d’Ysaure"
                                             << "P6";
        QTest::newRow("accents typed otherwise") << "le cas d'ÉLODIE"
                                                 << "P5";
        QTest::newRow("with a hyphen") << "Saint-Elodie"
                                       << "P5";
        QTest::newRow("part of another word") << "Une camillerie, un lebruniste"
                                              << "";
        QTest::newRow("an ordinary word") << "une petite équipe, un petit groupe"
                                          << "";
        QTest::newRow("the same word, as a name") << "Une séance avec Petit"
                                                  << "P5";
        QTest::newRow("a group's own word") << "les finances de l’équipe"
                                            << "";
        QTest::newRow("a group's whole name") << "l’équipe finances du nord"
                                              << "P7";
        QTest::newRow("by code") << "P4 hésite"
                                 << "";
        QTest::newRow("nobody") << "Deux situations de fin de mission"
                                << "";
    }
    void aTextThatNamesSomebodyIsRefusedWithTheCodeToWrite() {
        QFETCH(QString, note);
        QFETCH(QString, code);
        JournalAtHand journal;
        auto camille = invented::person("b1", "Camille Lebrun");
        camille.alsoKnownAs = {QStringLiteral("Caro")};
        camille.code = QStringLiteral("P4");
        QVERIFY(savePerson(*journal, camille).ok());
        addNamed(*journal, "b2", "Élodie Petit", "P5");
        addNamed(*journal, "b3", "Ysaure d’Orval", "P6");
        auto group = invented::person("b4", "Équipe finances du Nord");
        group.kind = QStringLiteral("group");
        group.code = QStringLiteral("P7");
        QVERIFY(savePerson(*journal, group).ok());
        const auto saved = savePractice(*journal, entry("supervision", {2026, 1, 2}, note));
        QCOMPARE(codeOf(saved), code.isEmpty() ? QString() : QStringLiteral("practice.names-somebody"));
        if (!code.isEmpty())
            QVERIFY(inWords(saved.fault(), Language::French).next.contains(code));
    }

    void everyTextOfAnEntryIsLookedAt() {
        JournalAtHand journal;
        addNamed(*journal, "b1", "Camille Lebrun", "P4");
        const auto refused = [&](domain::PracticeEntry one) {
            return codeOf(savePractice(*journal, one)) == u"practice.names-somebody";
        };
        auto one = entry("supervision", {2026, 1, 2});
        one.cases = {QStringLiteral("Lebrun")};
        QVERIFY(refused(one));
        one.cases.clear();
        one.themes = {QStringLiteral("Camille et son chef")};
        QVERIFY(refused(one));
        one.themes.clear();
        one.with = QStringLiteral("Camille Lebrun");
        QVERIFY(refused(one));
        one.with = QStringLiteral("Camille Ormeau"); // a supervisor may share a first name
        QVERIFY(!refused(one));
        auto breach = entry("breach", {2026, 1, 2});
        breach.measures = QStringLiteral("Lebrun prévenue");
        QVERIFY(refused(breach));
    }

    void theCoachsOwnRecordIsChecked() {
        JournalAtHand journal;
        QCOMPARE(taken(coach(*journal)).name, QString());
        auto self = fullCoach();
        self.status = QStringLiteral("sometimes");
        QCOMPARE(codeOf(saveCoach(*journal, self)), QStringLiteral("coach.status"));
        self = fullCoach();
        self.trainings.front().title = QStringLiteral(" ");
        QCOMPARE(codeOf(saveCoach(*journal, self)), QStringLiteral("coach.training"));
        self = fullCoach();
        self.trainings.front().until = QDate(2018, 1, 1);
        QCOMPARE(codeOf(saveCoach(*journal, self)), QStringLiteral("coach.training-days"));
        QVERIFY(domain::isValidOn(fullCoach().trainings.front(), {2028, 6, 30}));
        QVERIFY(!domain::isValidOn(fullCoach().trainings.front(), {2028, 7, 1}));
    }

    void aNoticeOutOfScopeLiesInTheMissionWithWhomToTurnTo() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        const auto add = [&](const domain::Notice &notice) {
            auto mission = taken(missionsOf(*journal, "b1")).front();
            mission.notices.push_back(notice);
            return saveMission(*journal, mission);
        };
        domain::Notice notice{QStringLiteral("out_of_scope"), {2026, 2, 2}, {}, QStringLiteral("Sommeil"), {}};
        QCOMPARE(codeOf(add(notice)), QStringLiteral("notice.contacts"));
        notice.contacts = {QStringLiteral("Médecine de prévention")};
        QVERIFY(add(notice).ok());
        QCOMPARE(taken(missionsOf(*journal, "b1")).front().notices.size(), std::size_t(1));
        QVERIFY(taken(practice(*journal)).empty());
        notice.on = QDate(2999, 1, 1);
        QCOMPARE(codeOf(add(notice)), QStringLiteral("notice.date"));
        notice.kind = QStringLiteral("rumour");
        QCOMPARE(codeOf(add(notice)), QStringLiteral("notice.kind"));
    }

    void theYearlySheetHoldsNoNameAndNoCodeWhateverAnImportBrought() {
        JournalAtHand journal;
        addNamed(*journal, "b1", "Camille Lebrun", "P4");
        QVERIFY(saveMission(*journal, invented::mission("m1", "b1")).ok());
        auto held = invented::session("s1", "m1", "b1", {2026, 3, 4}, "Une note");
        held.minutes = 90;
        QVERIFY(saveNote(*journal, held).ok());
        const QByteArray lines = R"({"format":"aparte-bundle","version":1,"practice":[
            {"kind":"training","date":"2026-02-01","with":"Camille Lebrun","minutes":60,"note":"Camille"},
            {"kind":"training","date":"2026-02-02","with":"Atelier P4","minutes":60},
            {"kind":"training","date":"2026-02-03","with":"Atelier voix","minutes":60},
            {"kind":"supervision","date":"2026-02-04","with":"Lebrun","minutes":45,"cases":["P4"],"themes":["Lebrun"]},
            {"kind":"solicitation","date":"2026-02-05","note":"Lebrun"}]})";
        QVERIFY(importBundle(*journal, lines, ImportMode::Write).ok());
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
            const QString text = textOf(taken(yearlySheet(*journal, 2026, language)));
            for (const char *word : {"Camille", "Lebrun", "P4"})
                QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(text));
            QVERIFY(text.contains(QStringLiteral("Atelier voix")));
            QVERIFY(
                text.contains(language == u"fr" ? QStringLiteral("pour 2,0 heures") : QStringLiteral("for 2.0 hours")));
        }
    }

    void theRecordOfProcessingNamesTheControllerAndEachFramework() {
        JournalAtHand journal;
        addNamed(*journal, "b1", "Camille Lebrun", "P4");
        QVERIFY(saveCoach(*journal, fullCoach()).ok());
        const QString text = textOf(taken(processingRecord(*journal, QStringLiteral("fr"))));
        QVERIFY(text.contains(QStringLiteral("Ville de Montreval")));
        QVERIFY(text.contains(QStringLiteral("Ondine Vasseur")));
        QVERIFY(text.contains(QStringLiteral("Centre de Gestion")));
        QVERIFY(!text.contains(QStringLiteral("Lebrun")));
    }

private:
    static QString textOf(const documents::Paper &paper) {
        QString text = paper.title + u'\n' + paper.foot;
        for (const documents::Block &block : paper.blocks)
            text += u'\n' + block.text + block.cells.join(u'\t');
        return text;
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
