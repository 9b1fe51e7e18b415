// Import and export: nothing lost, nothing merged silently, nothing brought back that was erased.
#include "domain/bundle.h"
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/ledger_store.h"
#include "journal/lesson_cards.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/reports.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::smallBundle;
using invented::taken;

namespace {

ImportReport import(JournalAtHand &journal, const QByteArray &json, ImportMode mode = ImportMode::Write) {
    return taken(importBundle(*journal, json, mode, {}, Language::English));
}

QByteArray exported(JournalAtHand &journal) {
    return taken(exportBundle(*journal));
}

QStringList codes(const ImportReport &report) {
    QStringList codes;
    for (const ImportWarning &warning : report.warnings)
        if (!warning.code.endsWith(u"-field"))
            codes << warning.code + u' ' + warning.where;
    return codes;
}

QByteArray changed(const QByteArray &json, const char *before, const char *after) {
    if (!json.contains(before))
        qFatal("the sample has no %s", before);
    return QByteArray(json).replace(before, after);
}

// Lists in one order, whatever order they were written in.
QJsonValue sorted(const QJsonValue &value) {
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject original = value.toObject();
        for (auto field = original.begin(); field != original.end(); ++field)
            object.insert(field.key(), sorted(field.value()));
        return object;
    }
    if (!value.isArray())
        return value;
    QMap<QByteArray, QJsonValue> items;
    int number = 0;
    for (const QJsonValue &item : value.toArray())
        items.insert(QJsonDocument(QJsonArray{sorted(item)}).toJson() + QByteArray::number(number++), sorted(item));
    QJsonArray list;
    for (const QJsonValue &item : items)
        list.append(item);
    return list;
}

QByteArray content(const QByteArray &json) {
    return QJsonDocument(sorted(QJsonDocument::fromJson(json).object()).toObject()).toJson();
}

// As the file says it, and as the journal gives codes: to whoever has none, in the order of the file.
QByteArray withCodes(const QByteArray &json) {
    auto bundle = taken(domain::readBundle(json));
    int number = 0;
    for (domain::Beneficiary &one : bundle.beneficiaries)
        one.code = u'P' + QString::number(++number);
    return domain::writeBundle(bundle);
}

} // namespace

class TestExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExampleComesInGoesOutAndComesInAgain() {
        JournalAtHand first, second;
        const ImportReport report = import(first, exampleBundle());
        QCOMPARE(report.imported.value("beneficiaries"), 36);
        QVERIFY(report.warnings.empty());
        const QByteArray once = exported(first);
        import(second, once);
        QCOMPARE(exported(second), once);
        // The file as it was written by hand, read and written without a vault, says the same.
        QCOMPARE(content(once), content(withCodes(exampleBundle())));
    }

    void everyFieldSurvivesUnknownOnesToo() {
        JournalAtHand journal;
        const ImportReport report = import(journal, smallBundle());
        QVERIFY(codes(report).isEmpty());
        QCOMPARE(report.warnings.size(), std::size_t(17)); // every unknown field, with its place
        int shared = 0;                                    // those that are nobody's are told apart
        for (const ImportWarning &warning : report.warnings)
            shared += warning.code == u"shared-field";
        QCOMPARE(shared, 6);
        QCOMPARE(content(exported(journal)), content(withCodes(smallBundle())));
    }

    // data/played.json says every field there is (tests/domain/tst_every_field.cpp).
    void everyFieldThatIsDescribedComesBackFromAVault() {
        JournalAtHand journal;
        QFile file(QStringLiteral(APARTE_SOURCE_DIR "/tests/domain/data/played.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QCOMPARE(codes(import(journal, json)), QStringList());
        journal.reopen();
        QCOMPARE(content(exported(journal)), content(domain::writeBundle(taken(domain::readBundle(json)))));
    }

    // Read from the file, from the vault and from the file again: Qt drops such a beginning at each of the three.
    void aNoteThatBeginsWithAByteOrderMarkSurvives() {
        const QByteArray json = changed(smallBundle(), "\"note\": \"", "\"note\": \"\xEF\xBB\xBF");
        JournalAtHand first, second;
        import(first, json);
        const QByteArray once = exported(first);
        QVERIFY(once.contains("\"note\": \"\xEF\xBB\xBF"));
        import(second, once);
        QCOMPARE(exported(second), once);
        QCOMPARE(once.count("\xEF\xBB\xBF"), json.count("\xEF\xBB\xBF"));
    }

    void aDryRunSaysTheSameAndWritesNothing() {
        JournalAtHand journal;
        const auto dry = import(journal, smallBundle(), ImportMode::DryRun);
        QVERIFY(listPeople(*journal)->empty());
        QVERIFY(themes(*journal)->empty());
        QVERIFY(journal->vault().people().empty());
        const auto real = import(journal, smallBundle());
        QCOMPARE(dry.imported, real.imported);
        QCOMPARE(dry.skipped, real.skipped);
        QCOMPARE(codes(dry), codes(real));
    }

    void theSameFileTwiceChangesNothing() {
        JournalAtHand journal;
        const auto first = import(journal, smallBundle());
        const QByteArray before = exported(journal);
        const auto again = import(journal, smallBundle());
        int all = 0;
        for (const int number : first.imported)
            all += number;
        QVERIFY(again.imported.isEmpty());
        QCOMPARE(again.skipped, all);
        QVERIFY(codes(again).isEmpty());
        QCOMPARE(exported(journal), before);
        // What went out is the same content too.
        QVERIFY(import(journal, before).imported.isEmpty());
        QVERIFY(codes(import(journal, before)).isEmpty());
    }

    void whatIsAlreadyThereWinsWithAWarning() {
        JournalAtHand journal;
        import(journal, smallBundle());
        QByteArray other = changed(smallBundle(), "Rappeler", "Ne pas rappeler");
        other = changed(other, "Dire non", "Dire oui");
        const auto report = import(journal, other);
        QCOMPARE(codes(report), (QStringList{"other-content /beneficiaries/0/missions/0",
                                             "other-content /beneficiaries/0/missions/0/exchanges/0"}));
        QVERIFY(!report.warnings.front().why.isEmpty());
        QCOMPARE(exchange(*journal, "x1")->note, QStringLiteral("Rappeler"));
    }

    void newNotesOfSomebodyKnownComeIn() {
        JournalAtHand journal;
        import(journal, smallBundle());
        const QByteArray more = changed(smallBundle(), "\"id\": \"s2\"", "\"id\": \"s3\"");
        const auto report = import(journal, more);
        QCOMPARE(report.imported, (QMap<QString, int>{{"sessions", 1}}));
        QCOMPARE(listPeople(*journal)->size(), std::size_t(3));
    }

    void anIdThatIsSomebodyElsesIsNotTakenOver() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 1}, "à elle")).ok());
        const auto report =
            import(journal, R"({"format":"aparte-bundle","version":1,"beneficiaries":[{"id":"b7","name":"Z",
            "missions":[{"id":"m1","sessions":[{"id":"s9","date":"2026-01-01"}]},
                        {"id":"m7","sessions":[{"id":"s1","date":"2026-01-01","note":"volée"}]}]}]})");
        QCOMPARE(codes(report), (QStringList{"other-person /beneficiaries/0/missions/0",
                                             "other-person /beneficiaries/0/missions/0/sessions/0",
                                             "other-person /beneficiaries/0/missions/1/sessions/0"}));
        QCOMPARE(note(*journal, "s1")->note, QStringLiteral("à elle"));
    }

    void anErasedPersonDoesNotComeBack() {
        JournalAtHand journal;
        import(journal, smallBundle());
        QVERIFY(erase(*journal, "b2").ok());
        const auto report = import(journal, smallBundle());
        QVERIFY(codes(report).contains("erased-person /beneficiaries/1"));
        QVERIFY(codes(report).contains("erased-link /beneficiaries/0/links/0"));
        QVERIFY(codes(report).contains("erased-link /lessons/0/supports/1"));
        QCOMPARE(listPeople(*journal)->size(), std::size_t(2));
        QVERIFY(!exported(journal).contains("Paul Aubry"));
        QCOMPARE(codeOf(show(*journal, "b2")), "person.erased");
        QVERIFY(domain::readBundle(exported(journal)).ok());
    }

    void aBadFileWritesNothing() {
        JournalAtHand journal;
        const QByteArray bad = changed(smallBundle(), "\"theme\": \"t1\"", "\"theme\": \"t9\"");
        QCOMPARE(codeOf(importBundle(*journal, bad, ImportMode::Write)), "bundle.reference");
        QVERIFY(journal->vault().people().empty());
        QVERIFY(organisations(*journal)->empty());
        QCOMPARE(codeOf(importFile(*journal, journal.place() + "/none.json", ImportMode::Write)), "import.missing");
        QCOMPARE(codeOf(importFile(*journal, journal.place(), ImportMode::Write)), "import.folder");
    }

    void cancellingLeavesThingsAsTheyWere() {
        JournalAtHand journal;
        const std::atomic<bool> cancel = true;
        QCOMPARE(codeOf(importBundle(*journal, exampleBundle(), ImportMode::Write, {{}, &cancel})), "cancelled");
        QVERIFY(journal->vault().people().empty());
    }

    void practiceComesInOnceAndEqualLinesTwice() {
        JournalAtHand journal;
        const QByteArray lines = R"({"format":"aparte-bundle","version":1,"practice":[
            {"kind":"network","date":"2026-01-05","minutes":60},{"kind":"network","date":"2026-01-05","minutes":60}]})";
        QCOMPARE(import(journal, lines).imported.value("practice"), 2);
        QCOMPARE(import(journal, lines).skipped, 2);
    }

    void exportWritesAPlainFileOnceAndIsRegistered() {
        JournalAtHand journal;
        import(journal, smallBundle());
        const QString path = journal.place() + "/sortie.json";
        QVERIFY(exportFile(*journal, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported(journal));
        QCOMPARE(codeOf(exportFile(*journal, path)), "export.exists");
        QVERIFY(!journal->vault().records({}, vault::Kind::Register)->empty());
    }

    void theReportLedgerAndTokensTravelWithThePeople() {
        JournalAtHand first, second, other;
        import(first, exampleBundle());
        ReportRequest request;
        request.period = QStringLiteral("2025");
        request.today = QDate(2026, 11, 22);
        for (const domain::Organisation &organisation : taken(organisations(*first))) {
            request.organisation = organisation.id;
            if (taken(previewReport(*first, request)).publishable)
                break;
        }
        QVERIFY(taken(publishReport(*first, request, first.place(), {"json"})).result.publishable);
        const QByteArray out = exported(first);
        const auto report = import(second, out);
        QCOMPARE(report.imported.value("reports"), 1);
        QVERIFY(report.warnings.empty());
        QCOMPARE(exported(second), out);
        int members = 0;
        for (const PersonLine &line : taken(listPeople(*first))) {
            const auto token = taken(memberToken(*first, line.id));
            if (!lessons::standsIn(taken(readLedger(*first)).entries, token))
                continue; // nobody knows them by it
            QCOMPARE(taken(memberToken(*second, line.id)), token);
            ++members;
        }
        QVERIFY(members >= 10);
        // A ledger that is another one stays out, and so do its tokens.
        import(other, exampleBundle());
        QVERIFY(taken(publishReport(*other, request, other.place(), {"json"})).result.publishable);
        QVERIFY(codes(import(other, out)).contains("other-ledger /reports"));
        QCOMPARE(codeOf(importBundle(*other, changed(out, "\\\"cohort\\\"", "\\\"cohart\\\""), ImportMode::Write)),
                 "bundle.ledger");
    }

    void tenThousandNotesComeInWithinSeconds() {
        QByteArray people;
        const QByteArray text = QByteArray("Elle a parlé de l’équipe et de ses priorités. ").repeated(60);
        for (int person = 0; person < 200; ++person) {
            const QByteArray id = QByteArray::number(person);
            QByteArray sessions;
            for (int number = 0; number < 50; ++number)
                sessions += (number ? "," : "") + QByteArray("{\"id\":\"s") + id + "-" + QByteArray::number(number) +
                            "\",\"date\":\"2025-01-02\",\"note\":\"" + text + "\"}";
            people += (person ? "," : "") + QByteArray("{\"id\":\"b") + id +
                      "\",\"name\":\"P\",\"missions\":[{\"id\":\"m" + id + "\",\"sessions\":[" + sessions + "]}]}";
        }
        JournalAtHand journal;
        QElapsedTimer clock;
        clock.start();
        const auto report =
            import(journal, "{\"format\":\"aparte-bundle\",\"version\":1,\"beneficiaries\":[" + people + "]}");
        qInfo("%lld ms", clock.elapsed());
        QCOMPARE(report.imported.value("sessions"), 10000);
        QVERIFY(clock.elapsed() < 20000);
    }
};

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
