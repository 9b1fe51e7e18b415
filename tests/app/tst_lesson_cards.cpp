// Cards: a lesson in general words, its theme, the people behind it; refused when it says too much.
#include "app/lessons/card_desk.h"
#include "desk_at_hand.h"
#include "journal/exchange_bundle.h"
#include "journal/lesson_cards.h"
#include "journal/people.h"

#include <QElapsedTimer>

using namespace at_hand;

class TestLessonCards : public QObject {
    Q_OBJECT

    static void prepare(DeskAtHand &at, app::LessonCards &cards) {
        QTRY_VERIFY(cards.loaded());
        QTRY_VERIFY(!cards.themeNames(QStringLiteral("fr")).isEmpty());
        Q_UNUSED(at)
    }
    static void createWithThemes(DeskAtHand &at) {
        at.create();
        QVERIFY(at.at([](journal::Journal &open) {
            bool saved = true;
            for (domain::Theme &theme : journal::firstThemes())
                saved = saved && journal::saveTheme(open, std::move(theme)).ok();
            return saved;
        }));
    }

private Q_SLOTS:
    void aLessonIsKeptWithItsThemeAndThoseBehindIt() {
        DeskAtHand at;
        createWithThemes(at);
        app::LessonCards cards(at.desk());
        prepare(at, cards);
        cards.add();
        QVERIFY(cards.editing() && cards.isNew());
        cards.setThemeAt(2);
        cards.setThemeAt(999); // there is none
        QCOMPARE(cards.themeAt(), 2);
        cards.toggleSupport(0);
        QCOMPARE(cards.supportCount(), 1);
        cards.save(QStringLiteral(" Un cadre clair apaise. "), QStringLiteral("A clear frame calms."));
        QTRY_VERIFY2(!cards.editing(), qPrintable(cards.trouble()->code()));
        QTRY_COMPARE(cards.count(), 1);
        cards.edit(0);
        QCOMPARE(cards.french(), QStringLiteral("Un cadre clair apaise."));
        QCOMPARE(cards.themeAt(), 2);
        QCOMPARE(cards.supportCount(), 1);
        cards.toggleSupport(0);
        cards.toggleSupport(0);
        cards.toggleSupport(0);
        QCOMPARE(cards.supportCount(), 0);
        cards.giveUp(); // and nothing was changed
        cards.edit(0);
        QCOMPARE(cards.supportCount(), 1);
        cards.remove();
        QTRY_COMPARE(cards.count(), 0);
    }

    void aLessonThatIsTooLongStaysOpenToBePutRight() {
        DeskAtHand at;
        createWithThemes(at);
        app::LessonCards cards(at.desk());
        prepare(at, cards);
        cards.add();
        cards.setThemeAt(0);
        const QString tooLong(app::LessonCards::longest + 1, u'a');
        cards.save(tooLong, QStringLiteral("Short."));
        QTest::qWait(300);
        QVERIFY(cards.editing());
        QCOMPARE(cards.count(), 0);
        cards.save(tooLong.chopped(1), QStringLiteral("Short."));
        QTRY_VERIFY2(!cards.editing(), qPrintable(cards.trouble()->code()));
    }

    void theGuardReadsAlongAndSaysWhatItFinds() {
        DeskAtHand at;
        createWithThemes(at);
        app::LessonCards cards(at.desk());
        prepare(at, cards);
        cards.add();
        cards.reading()->written(0, QStringLiteral("Un cadre clair apaise les équipes."));
        QTRY_VERIFY_WITH_TIMEOUT(cards.reading()->isRead(), 20'000);
        QVERIFY(!cards.reading()->blocked());
        cards.reading()->written(0, QStringLiteral("Élodie Cœurdevache a besoin d’un cadre clair."));
        QVERIFY(!cards.reading()->isRead()); // not before it was looked at
        QTRY_VERIFY_WITH_TIMEOUT(cards.reading()->isRead(), 20'000);
        QVERIFY(cards.reading()->blocked());
        QVERIFY(cards.reading()->count() > 0);
        auto *findings = cards.reading()->findings();
        const auto read = [findings](const char *name) {
            return findings->index(0, 0).data(findings->roleNames().key(name)).toString();
        };
        QVERIFY(QStringLiteral("Élodie Cœurdevache").contains(read("words")) && !read("words").isEmpty());
        QVERIFY(!read("fr").isEmpty() && !read("en").isEmpty());
        cards.reading()->written(0, {});
        QTRY_VERIFY_WITH_TIMEOUT(cards.reading()->isRead(), 20'000);
        QCOMPARE(cards.reading()->count(), 0);
        cards.giveUp();
        QVERIFY(!cards.reading()->isRead());
    }

    void aGuardThatIsStillBeingMadeHoldsNobodyUp() {
        DeskAtHand at;
        createWithThemes(at);
        QVERIFY(at.at([](journal::Journal &open) {
            return journal::importBundle(open, journal::exampleBundle(), journal::ImportMode::Write).ok();
        }));
        auto cards = std::make_unique<app::LessonCards>(at.desk());
        prepare(at, *cards);
        int answered = 0;
        const auto after = [&] {
            at.desk().ask(
                this, [](journal::Journal &) { return Result<void>(); }, [&](const Result<void> &) { ++answered; });
        };
        for (int opened = 0; opened < 200; ++opened) { // each would read the whole journal
            cards->edit(0);
            cards->giveUp();
        }
        cards->edit(0);
        cards.reset(); // as when the page is left, or the journal locks
        QElapsedTimer clock;
        clock.start();
        after();
        QTRY_COMPARE_WITH_TIMEOUT(answered, 1, 20'000);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void whatCouldChangeAndTheJustificationAreKept() {
        DeskAtHand at;
        createWithThemes(at);
        app::LessonCards cards(at.desk());
        prepare(at, cards);
        cards.add();
        cards.setThemeAt(0);
        cards.change(QStringLiteral(" Dire qui décide. "), QStringLiteral("Say who decides."),
                     QStringLiteral("Un mot courant."));
        cards.save(QStringLiteral("Un cadre clair apaise."), {});
        QTRY_VERIFY2(!cards.editing(), qPrintable(cards.trouble()->code()));
        QTRY_COMPARE(cards.count(), 1);
        cards.edit(0);
        QCOMPARE(cards.frenchChange(), QStringLiteral("Dire qui décide."));
        QCOMPARE(cards.englishChange(), QStringLiteral("Say who decides."));
        QCOMPARE(cards.justification(), QStringLiteral("Un mot courant."));
    }
};

QTEST_MAIN(TestLessonCards)
#include "tst_lesson_cards.moc"
