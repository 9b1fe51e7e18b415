// Searching as one types: the letter after stops the search before, and what is on screen answers the last letter.
#include "app/search/search_page.h"
#include "app/search/text_finder.h"
#include "desk_at_hand.h"
#include "journal/consents.h"
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

    void eachHitLeadsToWhereItIsWritten() {
        DeskAtHand at;
        at.create();
        addNote(at, QStringLiteral("Le canal est gelé."));
        at.at([](journal::Journal &open) {
            auto mission = journal::missionsOf(open, QStringLiteral("b1"))->front();
            mission.requests = {
                {QStringLiteral("beneficiary"), {}, QDate(2026, 1, 1), QStringLiteral("Traverser le canal"), {}}};
            mission.passedGates = {
                {QStringLiteral("contract"), QStringLiteral("Avant le canal"), QDate(2026, 1, 2), {}}};
            domain::Consent consent;
            consent.id = QStringLiteral("k1");
            consent.beneficiary = QStringLiteral("b1");
            consent.what = QStringLiteral("le canal");
            consent.to = QStringLiteral("Odile Marsac");
            consent.form = QStringLiteral("oral");
            consent.givenOn = QDate(2026, 1, 3);
            return journal::saveMission(open, mission).ok() && journal::giveConsent(open, consent).ok();
        });
        app::SearchPage page(at.desk(), {}, {});
        QStringList led;
        connect(&page, &app::SearchPage::noteChosen, this,
                [&](const QString &, const QString &field, const QString &words) { led << field + u' ' + words; });
        connect(&page, &app::SearchPage::partChosen, this,
                [&](const QString &mission, const QString &part) { led << mission + u' ' + part; });
        connect(&page, &app::SearchPage::courseChosen, this, [&](const QString &mission) { led << mission; });
        connect(&page, &app::SearchPage::consentsChosen, this,
                [&](const QString &who, const QString &which) { led << who + u' ' + which; });
        page.setText(QStringLiteral("canal"));
        QTRY_COMPARE(page.count(), 4);
        for (int row = 0; row < 4; ++row)
            page.open(row);
        led.sort();
        QCOMPARE(led, (QStringList{QStringLiteral("b1 k1"), QStringLiteral("m1"), QStringLiteral("m1 requests"),
                                   QStringLiteral("note canal")}));
        page.setText(QStringLiteral("coeurdevache"));
        QTRY_VERIFY(page.answered());
        QSignalSpy person(&page, &app::SearchPage::personChosen);
        page.open(0);
        QCOMPARE(person.value(0).value(0).toString(), QStringLiteral("b1"));
    }

    void whatNarrowsASearchIsCountedAndTakenAway() {
        DeskAtHand at;
        at.create();
        addNote(at, QStringLiteral("Le canal est gelé."));
        at.at([](journal::Journal &open) { return journal::saveTheme(open, journal::firstThemes().front()).ok(); });
        app::SearchPage page(at.desk(), QStringLiteral("b1"), QStringLiteral("Élodie"));
        QTRY_COMPARE(page.missions().size(), 1);
        QTRY_VERIFY(!page.themeNames(QStringLiteral("fr")).isEmpty());
        page.setText(QStringLiteral("canal"));
        QTRY_COMPARE(page.count(), 1);
        page.setKind(QStringLiteral("exchange"));
        QTRY_VERIFY(page.answered());
        QCOMPARE(page.count(), 0);
        page.setKind({});
        page.setMissionAt(0);
        page.typeFrom(QStringLiteral("4/3/2026"));
        QTRY_COMPARE(page.count(), 1);
        QCOMPARE(page.narrowed(), 2);
        page.typeFrom(QStringLiteral("no day")); // not understood: as it was
        QCOMPARE(page.from(), QStringLiteral("2026-03-04"));
        page.typeUntil(QStringLiteral("3/3/2026"));
        QTRY_VERIFY(page.answered());
        QCOMPARE(page.count(), 0);
        page.setEverywhere(true); // a mission is somebody's
        QCOMPARE(page.missionAt(), -1);
        page.setThemeAt(0);
        QCOMPARE(page.narrowed(), 3);
        page.searchAll();
        QCOMPARE(page.narrowed(), 0);
        QTRY_COMPARE(page.count(), 1);
        QCOMPARE(page.text(), QStringLiteral("canal"));
    }

    void placesInATextAreCountedAsTheEditorDoes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *text, const char *wanted, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wanted) << found;
        };
        row("every one", "eau, beau, EAU", "eau",
            {QStringLiteral("eau"), QStringLiteral("eau"), QStringLiteral("EAU")});
        row("beyond an emoji", "😀👩‍👧 Été, l'ete", "été",
            {QString::fromUtf8("Été"), QStringLiteral("ete")});
        row("a decomposed mark", "la re\u0301union", "réunion", {QString::fromUtf8("re\u0301union")});
        row("a ligature", "cœur et coeur", "coeur", {QString::fromUtf8("cœur"), QStringLiteral("coeur")});
        row("right to left", "אמר שלום לכולם", "שלום", {QString::fromUtf8("שלום")});
        row("nothing to look for", "eau", "", {});
        row("not there", "eau", "vin", {});
    }
    void placesInATextAreCountedAsTheEditorDoes() {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QStringList, found);
        const QList<int> places = app::TextFinder::places(text, wanted);
        QStringList cut;
        for (qsizetype at = 0; at + 1 < places.size(); at += 2)
            cut << text.mid(places[at], places[at + 1]);
        QCOMPARE(cut, found);
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
