// The example journal can be opened, removed and opened again, and takes nothing of the coach's with it.
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/lesson_cards.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

std::size_t practiceLines(JournalAtHand &journal) {
    return taken(journal->vault().records({}, vault::Kind::Practice)).size();
}

} // namespace

class TestExample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itLeavesNothingBehind_data() {
        QTest::addColumn<bool>("renamed");
        QTest::newRow("opened from the program") << true;
        QTest::newRow("imported as a file") << false;
    }

    void itLeavesNothingBehind() {
        QFETCH(bool, renamed);
        JournalAtHand journal;
        QCOMPARE(*holdsExample(*journal), false);
        const auto report =
            renamed ? taken(openExample(*journal)) : taken(importBundle(*journal, exampleBundle(), ImportMode::Write));
        QCOMPARE(report.imported.value("beneficiaries"), 36);
        QVERIFY(report.warnings.empty());
        QVERIFY(practiceLines(journal) > 0);
        QCOMPARE(*holdsExample(*journal), true);
        QCOMPARE(codeOf(openExample(*journal)), "example.there");
        QCOMPARE(*removeExample(*journal), 36);
        QCOMPARE(*holdsExample(*journal), false);
        QVERIFY(listPeople(*journal)->empty());
        QVERIFY(journal::lessons(*journal)->empty());
        QVERIFY(themes(*journal)->empty());
        QVERIFY(organisations(*journal)->empty());
        QCOMPARE(practiceLines(journal), std::size_t(0));
    }

    void itCanBeOpenedAgainWhereItWasErased() {
        JournalAtHand journal;
        taken(openExample(*journal));
        QVERIFY(removeExample(*journal).ok());
        const auto again = taken(openExample(*journal));
        QCOMPARE(again.imported.value("beneficiaries"), 36);
        QCOMPARE(again.imported.value("practice"), 11);
        QVERIFY(again.warnings.empty());
        const auto report = domain::readBundle(taken(exportBundle(*journal)));
        QCOMPARE(report->sessions.size(), domain::readBundle(exampleBundle())->sessions.size());
    }

    void whatTheCoachUsesOfItStays() {
        JournalAtHand journal;
        taken(openExample(*journal));
        const auto all = taken(themes(*journal));
        const domain::Theme child = *std::ranges::find_if(all, [](const auto &one) { return !one.parent.isEmpty(); });
        QStringList roots;
        for (const domain::Theme &theme : all)
            if (theme.parent.isEmpty())
                roots << theme.id;
        const QString mine = taken(saveTheme(*journal, {{}, {"À moi", {}}, roots[1], {}}));
        domain::Lesson lesson;
        lesson.text.fr = QStringLiteral("Une chose apprise.");
        lesson.theme = child.id;
        QVERIFY(saveLesson(*journal, lesson).ok());
        const auto organisation = taken(organisations(*journal)).front();
        auto person = invented::person("b1", "Nadia Ferrand");
        person.organisation = organisation.id;
        QVERIFY(savePerson(*journal, person).ok());
        QVERIFY(saveMission(*journal, invented::mission("m1", "b1")).ok());
        auto note = invented::session("s1", "m1", "b1", {2026, 1, 2}, "une note");
        note.themes = QStringList{roots[2]};
        QVERIFY(saveNote(*journal, note).ok());

        QCOMPARE(*removeExample(*journal), 36);
        QCOMPARE(*holdsExample(*journal), false);
        QStringList left;
        for (const domain::Theme &theme : taken(themes(*journal)))
            left << theme.id;
        left.sort();
        QStringList expected{mine, roots[1], roots[2], child.id, child.parent};
        expected.removeDuplicates();
        expected.sort();
        QCOMPARE(left, expected);
        QCOMPARE(taken(organisations(*journal)).size(), std::size_t(1));
        QCOMPARE(taken(journal::lessons(*journal)).size(), std::size_t(1));
        QVERIFY(domain::readBundle(taken(exportBundle(*journal))).ok());
        QVERIFY(saveNote(*journal, note).ok()); // its theme is still there
    }

    void whatTheCoachRewroteStays() {
        JournalAtHand journal;
        taken(openExample(*journal));
        auto lesson = taken(journal::lessons(*journal)).front();
        lesson.text.fr = QStringLiteral("Réécrit.");
        QVERIFY(saveLesson(*journal, lesson).ok());
        QVERIFY(removeExample(*journal).ok());
        QCOMPARE(taken(journal::lessons(*journal)).front().text.fr, QStringLiteral("Réécrit."));
        QVERIFY(domain::readBundle(taken(exportBundle(*journal))).ok());
    }

    void somebodyElseWithAnIdOfItsFileIsNotErased() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, invented::person("v1", "Une vraie personne")).ok());
        QCOMPARE(*holdsExample(*journal), false);
        QCOMPARE(*removeExample(*journal), 0);
        QCOMPARE(taken(listPeople(*journal)).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestExample)
#include "tst_example.moc"
