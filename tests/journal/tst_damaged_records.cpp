// One record that cannot be read is named; everything else goes on, and what leaves can come back.
#include "domain/bundle.h"
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/lesson_cards.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"
#include "journal/unreadable.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::smallBundle;
using invented::taken;

namespace {

// What is under this id becomes something that is no such record, as a fault of a disk or of a program would leave it.
template<class T>
void spoil(JournalAtHand &journal, const QString &id, const QString &person = {}) {
    vault::Batch batch;
    batch.put(recordOf<T>(*journal, id), person.isEmpty() ? vault::PersonId() : journal->vault().personId(person),
              Stored<T>::kind, "\xff no record");
    if (!journal->vault().write(batch))
        qFatal("cannot be spoilt");
}

QStringList names(const Missing &missing) {
    QStringList all;
    for (const Unreadable &one : missing)
        all << nameOf(one, Language::English);
    return all;
}

} // namespace

class TestDamagedRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExportGoesOnNamesItAndComesBack_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("person");
        QTest::newRow("a session") << "session"
                                   << "s1"
                                   << "b1";
        QTest::newRow("a mission") << "mission"
                                   << "m1"
                                   << "b1";
        QTest::newRow("an exchange") << "exchange"
                                     << "x1"
                                     << "b1";
        QTest::newRow("a consent") << "consent"
                                   << "c1"
                                   << "b1";
        QTest::newRow("a person") << "beneficiary"
                                  << "b1"
                                  << "b1";
        QTest::newRow("a theme") << "theme"
                                 << "t1"
                                 << "";
        QTest::newRow("an organisation") << "organisation"
                                         << "o1"
                                         << "";
        QTest::newRow("a lesson") << "lesson"
                                  << "l1"
                                  << "";
    }

    void theExportGoesOnNamesItAndComesBack() {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(QString, person);
        JournalAtHand journal, other;
        taken(importBundle(*journal, smallBundle(), ImportMode::Write));
        const auto before = taken(domain::readBundle(taken(exportBundle(*journal))));
        const std::map<QString, void (*)(JournalAtHand &, const QString &, const QString &)> spoilers{
            {"session", spoil<domain::Session>},           {"mission", spoil<domain::Mission>},
            {"exchange", spoil<domain::Exchange>},         {"consent", spoil<domain::Consent>},
            {"beneficiary", spoil<domain::Beneficiary>},   {"theme", spoil<domain::Theme>},
            {"organisation", spoil<domain::Organisation>}, {"lesson", spoil<domain::Lesson>}};
        spoilers.at(kind)(journal, id, person);
        journal.reopen();

        QCOMPARE(codeOf(exportBundle(*journal)), "export.incomplete"); // nobody to tell: a fault
        Missing missing;
        const QByteArray out = taken(exportBundle(*journal, {}, &missing));
        QCOMPARE(missing.size(), std::size_t(1));
        QCOMPARE(missing.front().person, person);
        QCOMPARE(missing.front().record.size(), 32);
        QVERIFY(!nameOf(missing.front(), Language::French).isEmpty());
        const auto after = domain::readBundle(out);
        QVERIFY2(after.ok(), after.ok() ? "" : after.fault().where.c_str());
        QCOMPARE(after->sessions.size(), before.sessions.size() - (kind == u"session"));
        QCOMPARE(after->exchanges.size(), before.exchanges.size() - (kind == u"exchange"));
        QCOMPARE(after->missions.size(), before.missions.size()); // a place is kept for what hangs from it
        QCOMPARE(after->beneficiaries.size(), before.beneficiaries.size());
        QCOMPARE(after->themes.size(), before.themes.size());
        QVERIFY(importBundle(*other, out, ImportMode::Write).ok());
    }

    void theFileIsWrittenAndTheFaultSaysWhatIsNotInIt() {
        JournalAtHand journal;
        taken(importBundle(*journal, smallBundle(), ImportMode::Write));
        spoil<domain::Session>(journal, "s1", "b1");
        const QString path = journal.place() + "/sortie.json";
        const auto written = exportFile(*journal, path);
        QCOMPARE(codeOf(written), "export.incomplete");
        QCOMPARE(written.fault().kind, Fault::Kind::Damaged);
        QVERIFY(QString::fromStdString(written.fault().where).contains(u"(b1)"));
        QVERIFY(QFile(path).size() > 1000);
    }

    void theTimelineSaysSoFirstAndGoesOn() {
        JournalAtHand journal;
        taken(importBundle(*journal, smallBundle(), ImportMode::Write));
        const auto before = taken(timelineOf(*journal, "b1"));
        spoil<domain::Session>(journal, "s1", "b1");
        const auto items = taken(timelineOf(*journal, "b1", nullptr, Language::English));
        QCOMPARE(items.size(), before.size());
        QVERIFY(items.front().unreadable && items.front().opening.contains(u"session"));
        QVERIFY(!items.back().unreadable);
        Missing missing;
        QCOMPARE(taken(timelineOf(*journal, "b1", &missing)).size(), before.size() - 1);
        QCOMPARE(missing.size(), std::size_t(1));
    }

    void oneDraftHidesNoOther() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        for (const char *id : {"s1", "s2"})
            QVERIFY(keepDraft(*journal, invented::session(id, "m1", "b1", {2026, 1, 2}, "brouillon")).ok());
        vault::Batch batch;
        batch.put(journal->vault().recordId("draft", QStringLiteral("b1\ns1")), journal->vault().personId("b1"),
                  vault::Kind::Draft, "\xff");
        QVERIFY(journal->vault().write(batch).ok());
        Missing missing;
        const auto found = taken(drafts(*journal, &missing));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().id, QStringLiteral("s2"));
        QCOMPARE(names(missing), (QStringList{"Élodie Cœurdevache (b1): one draft or more"}));
        QCOMPARE(taken(drafts(*journal)).size(), std::size_t(1));
    }

    void aLineOfTheListIsMadeAgainFromWhatItCounts() {
        JournalAtHand journal;
        taken(importBundle(*journal, smallBundle(), ImportMode::Write));
        const auto before = taken(listPeople(*journal));
        vault::Batch batch;
        batch.put(journal->vault().recordId("summary", "b1"), journal->vault().personId("b1"), vault::Kind::Summary,
                  "\xff");
        QVERIFY(journal->vault().write(batch).ok());
        const auto after = taken(listPeople(*journal));
        QCOMPARE(after.size(), before.size());
        for (std::size_t index = 0; index < after.size(); ++index) {
            QCOMPARE(after[index].id, before[index].id);
            QCOMPARE(after[index].sessions, before[index].sessions);
            QCOMPARE(after[index].lastSession, before[index].lastSession);
            QCOMPARE(after[index].openRequests, before[index].openRequests);
        }
    }

    void somebodyOfWhomNothingCanBeReadIsNamedAndCanBeErased() {
        JournalAtHand journal;
        taken(importBundle(*journal, smallBundle(), ImportMode::Write));
        spoil<domain::Beneficiary>(journal, "b1", "b1");
        vault::Batch batch;
        batch.put(journal->vault().recordId("summary", "b1"), journal->vault().personId("b1"), vault::Kind::Summary,
                  "\xff");
        QVERIFY(journal->vault().write(batch).ok());
        QVERIFY(!listPeople(*journal).ok());
        Missing missing;
        QCOMPARE(taken(listPeople(*journal, &missing)).size(), std::size_t(2));
        QCOMPARE(missing.size(), std::size_t(1));
        Missing again;
        QVERIFY(domain::readBundle(taken(exportBundle(*journal, {}, &again))).ok());
        QVERIFY(whatErasingLoses(*journal, "b1").ok());
        QVERIFY(erase(*journal, "b1").ok());
        QCOMPARE(taken(listPeople(*journal)).size(), std::size_t(2));
    }

    void showingAPersonGoesOnToo() {
        JournalAtHand journal;
        taken(importBundle(*journal, smallBundle(), ImportMode::Write));
        spoil<domain::Session>(journal, "s1", "b1");
        QCOMPARE(codeOf(show(*journal, "b1")), "record.payload");
        Missing missing;
        const auto person = taken(show(*journal, "b1", &missing));
        QCOMPARE(person[u"id"].toString(), QStringLiteral("b1"));
        QCOMPARE(missing.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestDamagedRecords)
#include "tst_damaged_records.moc"
