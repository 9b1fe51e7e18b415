// Searching as one types: the letter after stops the search before, and what is on screen answers the last letter.
#include "app/search/search_page.h"
#include "desk_at_hand.h"
#include "journal/notes.h"

using namespace at_hand;

namespace {

void addNote(DeskAtHand &at, const QString &text) {
    domain::Session session;
    session.beneficiary = QStringLiteral("b1");
    session.mission = QStringLiteral("m1");
    session.date = QDate(2026, 3, 4);
    session.note = text;
    const auto saved = at.at([session](journal::Journal &open) { return journal::saveNote(open, session); });
    if (!saved)
        qFatal("%s", saved.fault().code.c_str());
}

QString roleOf(QAbstractItemModel &model, int row, const char *name) {
    return model.index(row, 0).data(model.roleNames().key(name)).toString();
}

} // namespace

class TestSearching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastLetterIsAnswered() {
        DeskAtHand at;
        at.create();
        addNote(at, QStringLiteral("Le canal est gelé."));
        addNote(at, QStringLiteral("Un canapé bleu."));
        app::SearchPage page(at.desk(), {}, {});
        QStringList shown; // what each answer was for
        connect(&page, &app::SearchPage::changed, this, [&] {
            if (page.answered())
                shown << page.text();
        });
        HeldDesk held(at.desk());
        page.setText(QStringLiteral("can"));
        QTest::qWait(app::SearchPage::restMilliseconds * 2); // it waits at the desk
        QVERIFY(page.errand()->running());
        page.setText(QStringLiteral("CANAL"));
        QVERIFY(!page.answered());
        held.letGo();
        QTRY_VERIFY(page.answered());
        QTest::qWait(200);
        QCOMPARE(shown, QStringList(QStringLiteral("CANAL")));
        QCOMPARE(page.total(), 1);
        QCOMPARE(roleOf(*page.hits(), 0, "match"), QStringLiteral("canal"));
        QVERIFY(page.complete());
        QVERIFY(!page.errand()->running());
        page.setText({});
        QTRY_COMPARE(page.count(), 0);
    }

    void theNextLetterStopsTheSearchUnderWay() {
        DeskAtHand at;
        at.create();
        app::SearchPage page(at.desk(), {}, {});
        const journal::Progress underWay = page.errand()->begin();
        QVERIFY(!underWay.cancelled());
        page.setText(QStringLiteral("c"));
        QVERIFY(underWay.cancelled());
    }

    void anEmptiedFieldIsNoSearchUnderWay() {
        DeskAtHand at;
        at.create();
        app::SearchPage page(at.desk(), {}, {});
        HeldDesk held(at.desk());
        page.setText(QStringLiteral("can"));
        QTRY_VERIFY(page.errand()->running());
        page.setText({});
        QTRY_VERIFY(!page.errand()->running());
        held.letGo();
        QTest::qWait(200);
        QVERIFY(!page.errand()->running());
        QVERIFY(!page.answered());
    }

    void closingTheJournalStopsWhatIsUnderWay() {
        DeskAtHand at;
        at.create();
        app::Errand errand(at.desk(), nullptr);
        const journal::Progress first = errand.begin();
        const journal::Progress second = errand.begin();
        QVERIFY(first.cancelled());
        QVERIFY(!second.cancelled());
        at.lock();
        QVERIFY(second.cancelled());
    }

    void itLooksInTheOpenPersonUntilItIsWidened() {
        DeskAtHand at;
        at.create();
        addNote(at, QStringLiteral("Le canal est gelé."));
        app::SearchPage page(at.desk(), QStringLiteral("nobody"), QStringLiteral("Nobody"));
        page.setText(QStringLiteral("canal"));
        QTRY_VERIFY(page.answered() || page.trouble()->present());
        QCOMPARE(page.count(), 0);
        page.setEverywhere(true);
        QTRY_COMPARE(page.count(), 1);
    }
};

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
