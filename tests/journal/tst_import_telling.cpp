// What an import tells of what it took: homonyms, fields nobody knows and whose they come to be, what only looks new.
#include "domain/bundle.h"
#include "invented_journal.h"
#include "journal/ledger_store.h"
#include "journal/people.h"
#include "journal/reports.h"

#include <QJsonDocument>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::smallBundle;
using invented::taken;

namespace {

ImportReport import(JournalAtHand &journal, const QByteArray &json) {
    return taken(importBundle(*journal, json, ImportMode::Write, {}, Language::English));
}

QByteArray exported(JournalAtHand &journal) {
    return taken(exportBundle(*journal));
}

QStringList codes(const ImportReport &report) {
    QStringList codes;
    for (const ImportWarning &warning : report.warnings)
        codes << warning.code + u' ' + warning.where;
    return codes;
}

} // namespace

class TestImportTelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheLedgersLinesHoldBesideStays() {
        JournalAtHand first, second;
        import(first, exampleBundle());
        ReportRequest request{QStringLiteral("o-valmont"), {}, QStringLiteral("2025"), {}, {}, QDate(2026, 11, 22)};
        QVERIFY(taken(publishReport(*first, request, first.place(), {"json"})).result.publishable);
        QJsonObject bundle = QJsonDocument::fromJson(exported(first)).object();
        QJsonArray reports = bundle[u"reports"].toArray();
        QJsonObject report = reports[0].toObject();
        QJsonArray members = report[u"members"].toArray();
        QJsonObject member = members[3].toObject();
        member.insert(u"seat", 4);
        members[3] = member;
        report.insert(u"members", members);
        report.insert(u"seal", QJsonObject{{"wax", "red"}});
        reports[0] = report;
        bundle.insert(u"reports", reports);
        const QByteArray sealed = QJsonDocument(bundle).toJson();
        for (const ImportWarning &warning : import(second, sealed).warnings)
            QVERIFY2(warning.code != u"dropped-field", qPrintable(warning.where));
        second.reopen();
        QCOMPARE(QJsonDocument::fromJson(exported(second)).object(), bundle);
        QVERIFY(import(second, sealed).imported.isEmpty());
        QCOMPARE(taken(memberToken(*second, member[u"beneficiary"].toString())), member[u"token"].toString());
    }

    void somebodyWithAKnownNameIsToldAndKeptApart() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        const auto report = import(journal, R"({"format":"aparte-bundle","version":1,"beneficiaries":[
            {"id":"n1","name":"elodie COEURDEVACHE"},{"id":"n2","name":"Zoé"},{"id":"n3","name":"Z","also_known_as":["zoe"]},
            {"id":"n4","name":""},{"id":"n5","name":""}]})");
        QCOMPARE(codes(report), (QStringList{"same-name /beneficiaries/0/name", "same-name /beneficiaries/2/name"}));
        QCOMPARE(report.imported.value("beneficiaries"), 5);
    }

    void aFieldThatIsNobodysAndSpeaksOfSomebodyIsToldApart() {
        JournalAtHand journal;
        const auto report =
            import(journal, R"({"format":"aparte-bundle","version":1,"planner":{"for":["b7"]},"mood":"calm",
            "beneficiaries":[{"id":"b7","name":"Nadia Ferrand","tea":"Nadia Ferrand"}],
            "lessons":[{"id":"l1","text":{"fr":"x"},"about":"vu avec nadia  FERRAND","weight":2}]})");
        QMap<QString, QString> told;
        for (const ImportWarning &warning : report.warnings)
            told.insert(warning.where, warning.code);
        QCOMPARE(told, (QMap<QString, QString>{{"/planner", "naming-field"},
                                               {"/mood", "shared-field"},
                                               {"/beneficiaries/0/tea", "unknown-field"},
                                               {"/lessons/0/about", "naming-field"},
                                               {"/lessons/0/weight", "shared-field"}}));
    }

    void whatIsWrittenEmptyIsTheSameContent() {
        JournalAtHand journal;
        const QByteArray bare = R"({"format":"aparte-bundle","version":1,"beneficiaries":[{"id":"b1","name":"A"}],
            "practice":[{"kind":"network","date":"2026-01-05"}]})";
        const QByteArray spelt = R"({"format":"aparte-bundle","version":1,"beneficiaries":[{"id":"b1","name":"A",
            "job_title":"","also_known_as":[],"unit":null}],"practice":[{"kind":"network","date":"2026-01-05","note":""}]})";
        import(journal, bare);
        const auto again = import(journal, spelt);
        QVERIFY(again.imported.isEmpty() && again.warnings.empty());
        JournalAtHand other;
        import(other, spelt);
        QVERIFY(exported(other).contains("\"job_title\": \"\""));
    }

    void aUnitThatSomebodyBelongsToStays() {
        JournalAtHand journal;
        import(journal, smallBundle());
        auto organisation = taken(organisations(*journal)).front();
        const auto before = organisation.units;
        QVERIFY(before.size() >= 2);
        organisation.units.clear();
        QCOMPARE(codeOf(saveOrganisation(*journal, organisation)), "organisation.unit-used");
        organisation.units = before;
        organisation.units.push_back({"new", "N", "nowhere", {}});
        QCOMPARE(codeOf(saveOrganisation(*journal, organisation)), "organisation.parent");
        organisation.units.back().parent.clear();
        QVERIFY(saveOrganisation(*journal, organisation).ok());
        organisation.units.push_back(organisation.units.back());
        QCOMPARE(codeOf(saveOrganisation(*journal, organisation)), "organisation.unit-twice");
        QVERIFY(domain::readBundle(exported(journal)).ok());
    }
};

QTEST_APPLESS_MAIN(TestImportTelling)
#include "tst_import_telling.moc"
