// What a copy that is put back would change: said person by person before anything is.
#include "backup/backups.h"
#include "backup/restore.h"
#include "invented_journal.h"
#include "journal/comparison.h"
#include "journal/erase.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QDir>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

const QString nadia = QStringLiteral("Nadia Ferrand"), karim = QStringLiteral("Karim Sol");
const QDate monday(2026, 3, 2), tuesday(2026, 3, 3);

// Two people with a note each, copied to a stick; then life goes on.
struct CopiedJournal : JournalAtHand {
    CopiedJournal() {
        QDir().mkdir(stick());
        add("b1", "m1", nadia);
        add("b2", "m2", karim);
        write("s1", "b1", "m1", monday, "Le chantier avance.");
        write("s2", "b2", "m2", monday, "Une réunion.");
        if (!(*this)->backups().add(stick()))
            qFatal("no stick");
        backUp();
    }
    QString stick() const { return place() + QStringLiteral("/stick"); }
    void add(const char *id, const char *mission, const QString &name) {
        taken(savePerson(**this, invented::person(id, name)));
        taken(saveMission(**this, invented::mission(mission, id)));
    }
    void write(const char *id, const char *person, const char *mission, QDate date, const char *text) {
        taken(saveNote(**this, invented::session(id, mission, person, date, QString::fromUtf8(text))));
    }
    void backUp() {
        if (!taken((*this)->backups().run({})).front().made)
            qFatal("no copy");
    }
    // Of one day the last copy is enough; this one lies there as one of long ago too, which stays.
    void ageTheCopy() {
        const auto path = taken(backup::sourcesIn(stick())).front().generations.front().path;
        if (!QFile::copy(path, path.chopped(11) + QStringLiteral("20250102.db")))
            qFatal("not copied");
    }
    std::unique_ptr<backup::Beside> copy(bool oldest = false) {
        const auto sources = taken(backup::sourcesIn(stick()));
        const auto &generations = sources.front().generations;
        const auto &chosen = oldest ? generations.back() : generations.front();
        return taken(
            backup::Beside::stage((*this)->vault(), {sources.front(), chosen, {}, {}}, (*this)->surroundings(), {}));
    }
    Comparison compared() {
        const auto beside = copy();
        return taken(compare(**this, beside->vault(), {}));
    }
};

const Difference &of(const Comparison &comparison, const QString &name) {
    for (const Difference &one : comparison.people)
        if (one.name == name)
            return one;
    qFatal("no difference of %s", qPrintable(name));
}

void remove(JournalAtHand &journal, const vault::RecordId &record) {
    vault::Batch batch;
    batch.remove(record);
    if (!journal->vault().write(batch))
        qFatal("not removed");
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyOfNowIsTheSame() {
        CopiedJournal journal;
        const auto comparison = journal.compared();
        QVERIFY(comparison.same() && comparison.nothingLost());
    }

    void aNoteWrittenSinceWouldBeLost() {
        CopiedJournal journal;
        journal.write("s3", "b1", "m1", tuesday, "Écrite depuis.\nEt plus encore.");
        const auto comparison = journal.compared();
        QCOMPARE(comparison.people.size(), std::size_t(1));
        const auto &found = of(comparison, nadia);
        QCOMPARE(found.sessionsLost, 1);
        QCOMPARE(found.sessionsBack + found.sessionsOther + found.otherLost + found.otherBack, 0);
        QCOMPARE(found.lost, QStringList{QStringLiteral("2026-03-03 Écrite depuis.")});
        QVERIFY(!found.personLost && !found.personBack && !comparison.nothingLost());
    }

    void aNoteRemovedSinceWouldComeBack() {
        CopiedJournal journal;
        remove(journal, recordOf<domain::Session>(*journal, "s2"));
        const auto comparison = journal.compared();
        const auto &found = of(comparison, karim);
        QCOMPARE(found.sessionsBack, 1);
        QCOMPARE(found.sessionsLost + found.sessionsOther, 0);
        QVERIFY(found.lost.isEmpty() && comparison.nothingLost() && !comparison.same());
    }

    void aNoteWrittenAgainHasOtherWords() {
        CopiedJournal journal;
        journal.write("s1", "b1", "m1", monday, "Autrement dit.");
        const auto comparison = journal.compared();
        const auto &found = of(comparison, nadia);
        QCOMPARE(found.sessionsOther, 1);
        QCOMPARE(found.sessionsLost + found.sessionsBack, 0);
        QCOMPARE(found.lost, QStringList{QStringLiteral("2026-03-02 Autrement dit.")}); // the words of now
        QVERIFY(!comparison.nothingLost());
    }

    void atMostTwentyAreNamedTheLatestFirst() {
        CopiedJournal journal;
        for (int number = 0; number < 25; ++number)
            journal.write(qPrintable(QStringLiteral("n%1").arg(number)), "b1", "m1", tuesday.addDays(number),
                          "Encore.");
        const auto comparison = journal.compared();
        const auto &found = of(comparison, nadia);
        QCOMPARE(found.sessionsLost, 25);
        QCOMPARE(found.lost.size(), 20);
        QCOMPARE(found.lost.front(), tuesday.addDays(24).toString(Qt::ISODate) + QStringLiteral(" Encore."));
    }

    void somebodyWhoCameSinceWouldBeLost() {
        CopiedJournal journal;
        journal.add("b3", "m3", QStringLiteral("Ingrid Roth"));
        const auto comparison = journal.compared();
        QCOMPARE(comparison.people.size(), std::size_t(1));
        const auto &found = of(comparison, QStringLiteral("Ingrid Roth"));
        QVERIFY(found.personLost && !found.personBack && !comparison.nothingLost());
    }

    // The vault of before is put back, and what is looked at is the newer copy.
    void somebodyWhomOnlyTheCopyHasWouldComeBack() {
        CopiedJournal journal;
        journal.ageTheCopy();
        journal.add("b3", "m3", QStringLiteral("Ingrid Roth"));
        journal.backUp();
        QVERIFY(backup::Beside::exchange(journal->vault(), journal.copy(true)).ok());
        const auto comparison = journal.compared();
        const auto &found = of(comparison, QStringLiteral("Ingrid Roth"));
        QVERIFY(found.personBack && !found.personLost && comparison.nothingLost());
    }

    void whoeverWasErasedIsNoDifference() {
        CopiedJournal journal;
        QVERIFY(erase(*journal, "b2").ok());
        QVERIFY(journal.compared().same());
    }

    void whatBelongsToNobodyHasNoName() {
        CopiedJournal journal;
        domain::Theme theme;
        theme.id = QStringLiteral("t9");
        theme.label.fr = QStringLiteral("Relations");
        taken(saveTheme(*journal, theme));
        const auto comparison = journal.compared();
        QCOMPARE(comparison.people.size(), std::size_t(1));
        const auto &found = of(comparison, {});
        QCOMPARE(found.otherLost, 1);
        QVERIFY(!found.personLost && !found.personBack && !comparison.nothingLost());
    }

    // It counts as it would otherwise; only its line cannot be given.
    void aRecordThatCannotBeReadCountsWithoutALine() {
        CopiedJournal journal;
        vault::Batch batch;
        batch.put(recordOf<domain::Session>(*journal, "s1"), journal->vault().personId("b1"), vault::Kind::Session,
                  "\xff no record");
        QVERIFY(journal->vault().write(batch).ok());
        journal.write("s3", "b1", "m1", tuesday, "Écrite depuis.");
        const auto comparison = journal.compared();
        const auto &found = of(comparison, nadia);
        QCOMPARE(found.sessionsOther, 1);
        QCOMPARE(found.sessionsLost, 1);
        QCOMPARE(found.lost, QStringList{QStringLiteral("2026-03-03 Écrite depuis.")});
    }

    void itCanBeStopped() {
        CopiedJournal journal;
        journal.write("s3", "b1", "m1", tuesday, "Écrite depuis.");
        const auto beside = journal.copy();
        const std::atomic<bool> stop = true;
        QCOMPARE(codeOf(compare(*journal, beside->vault(), Progress{{}, &stop})), QStringLiteral("cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
