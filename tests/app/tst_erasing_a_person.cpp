// Erasing somebody: asked once, with what is lost; then they are nowhere, and the certificate names nobody.
#include "app/mission/person_page.h"
#include "app/people/people_page.h"
#include "app/search/search_page.h"
#include "app/today/today_page.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "unlocked_window.h"

using namespace at_hand;

class TestErasingAPerson : public QObject {
    Q_OBJECT

    static void addNote(DeskAtHand &at) {
        domain::Session session;
        session.id = QStringLiteral("s1");
        session.beneficiary = QStringLiteral("b1");
        session.mission = QStringLiteral("m1");
        session.date = QDate(2026, 3, 4);
        session.note = QStringLiteral("Le canal est gelé.");
        QVERIFY(at.at([session](journal::Journal &open) { return journal::saveNote(open, session); }).ok());
        session.note += QStringLiteral(" Encore.");
        QVERIFY(at.at([session](journal::Journal &open) { return journal::keepDraft(open, session); }).ok());
    }

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void itAsksThenThePersonIsNowhere() {
        DeskAtHand at;
        at.create();
        addNote(at);
        UnlockedWindow window(at);
        window.shell.go(QStringLiteral("people"));
        auto *people = window.page<app::PeoplePage>();
        QTRY_COMPARE(people->count(), 1);
        people->open(0);
        auto *page = window.page<app::PersonPage>();
        QTRY_VERIFY(page->loaded());
        page->open(0); // the note stays open behind
        QTRY_VERIFY(window.shell.notes()->sheet());
        window.shell.navigation()->back();
        QCOMPARE(window.page<app::PersonPage>(), page);

        app::Erasing *erasing = page->erasing();
        erasing->confirm(); // not without the question
        QTest::qWait(100);
        QCOMPARE(erasing->step(), QString());
        erasing->ask();
        QTRY_COMPARE(erasing->step(), QStringLiteral("asking"));
        QCOMPARE(erasing->name(), QString::fromUtf8(person));
        QCOMPARE(erasing->missions(), 1);
        QCOMPARE(erasing->sessions(), 1);
        QCOMPARE(erasing->exchanges(), 0);
        erasing->giveUp();
        QTest::qWait(100);
        QCOMPARE(at.at([](journal::Journal &open) { return journal::listPeople(open)->size(); }), std::size_t(1));
        erasing->ask();
        QTRY_COMPARE(erasing->step(), QStringLiteral("asking"));
        erasing->confirm();
        QTRY_COMPARE(erasing->step(), QStringLiteral("done"));

        QVERIFY(erasing->name().isEmpty());
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
            QVERIFY(!erasing->certificate(language).isEmpty());
            QVERIFY(!erasing->certificate(language).contains(QStringLiteral("Cœurdevache")));
        }
        const QString file = at.place() + QStringLiteral("/certificat.txt");
        QVERIFY(!erasing->usualFile().contains(QStringLiteral("Cœurdevache")));
        erasing->saveCertificate(file, QStringLiteral("fr"));
        QTRY_COMPARE(erasing->file(), file);
        QVERIFY(at.filesHold(erasing->certificate(QStringLiteral("fr"))));
        erasing->saveCertificate(file, QStringLiteral("fr")); // never over a file that is there
        QTRY_VERIFY(erasing->trouble()->present());
        QVERIFY2(!window.shell.notes()->sheet(), "a note about them is still open");
        QCOMPARE(window.shell.notes()->rowCount(), 0);
        erasing->leave();
        QTRY_COMPARE(window.shell.navigation()->place(), QStringLiteral("people"));
        auto *left = window.page<app::PeoplePage>();
        QTRY_VERIFY(left->loaded());
        QCOMPARE(left->total(), 0);
        window.shell.go(QStringLiteral("today"));
        auto *today = window.page<app::TodayPage>();
        QTRY_VERIFY(today->loaded());
        QCOMPARE(today->count(), 0); // nor their draft
        QVERIFY(today->nobodyYet());
        window.shell.goTo()->open({});
        window.shell.goTo()->setText(QStringLiteral("lodie"));
        QTest::qWait(200);
        QCOMPARE(window.shell.goTo()->count(), 0);
        app::SearchPage search(at.desk(), {}, {});
        search.setText(QStringLiteral("canal"));
        QTRY_VERIFY(search.answered());
        QCOMPARE(search.total(), 0);
    }
};

QTEST_MAIN(TestErasingAPerson)
#include "tst_erasing_a_person.moc"
