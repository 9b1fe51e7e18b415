// Building a report: what it would say is shown in bands, what it may not say with its reason; looking writes nothing.
#include "app/desk/printing.h"
#include "app/lessons/lessons_page.h"
#include "desk_at_hand.h"

#include <QCryptographicHash>

using namespace at_hand;

namespace {

QVariant roleOf(QAbstractItemModel &model, int row, const char *name) {
    return model.index(row, 0).data(model.roleNames().key(name));
}

} // namespace

class TestBuildingAReport : public QObject {
    Q_OBJECT

    const int lastYear = QDate::currentDate().year() - 1;

    static bool answered(app::ReportBuilder &builder) {
        return QTest::qWaitFor([&builder] { return builder.answered() || builder.trouble()->present(); }, 20'000) &&
               builder.answered();
    }
    // The organisation that has a year to speak of in the example journal.
    bool chooseLargest(app::ReportBuilder &builder) const {
        if (!QTest::qWaitFor([&builder] { return builder.place()->organisations().size() > 1; }))
            return false;
        const QStringList names = builder.place()->organisations();
        builder.setPeriodAt(static_cast<int>(builder.periods().indexOf(QString::number(lastYear))));
        for (int place = 1; place < names.size(); ++place) {
            builder.place()->setOrganisationAt(place);
            if (answered(builder) && builder.publishable() && builder.cohort() > 10)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void thePreviewShowsBandsAndReasonsAndWritesNothing() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        const auto before = at.files();
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        QVERIFY(chooseLargest(builder));
        int said = 0, withheld = 0;
        for (int row = 0; row < builder.cells()->rowCount(); ++row) {
            const int band = roleOf(*builder.cells(), row, "atLeast").toInt();
            QVERIFY(!roleOf(*builder.cells(), row, "fr").toString().isEmpty());
            if (band > 0) {
                ++said;
                QVERIFY(band >= 5);
                QCOMPARE(band % 5, 0);
            } else {
                ++withheld;
                QVERIFY(!roleOf(*builder.cells(), row, "why").toString().isEmpty());
                QVERIFY(!roleOf(*builder.cells(), row, "whyFr").toString().isEmpty());
                QVERIFY(!roleOf(*builder.cells(), row, "whyEn").toString().isEmpty());
            }
        }
        QVERIFY(said > 0);
        QVERIFY(withheld > 0);
        QTRY_VERIFY_WITH_TIMEOUT(builder.pages()->count() > 0, 20'000);
        QVERIFY(roleOf(*builder.pages()->pages(), 0, "words").toString().contains(QStringLiteral("enseignements")));
        builder.setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(
            roleOf(*builder.pages()->pages(), 0, "words").toString().contains(QStringLiteral("Report of lessons")));
        QCOMPARE(builder.who(QStringLiteral("counted"), false).size(), builder.cohort());
        QCOMPARE(builder.who(QStringLiteral("waits"), true).size(), builder.heldOut());

        int refusedWhole = 0; // a unit is smaller: most may not be asked about
        for (int unit = 1; unit < builder.place()->units().size(); ++unit) {
            builder.place()->setUnitAt(unit);
            QVERIFY(answered(builder));
            if (builder.publishable())
                continue;
            ++refusedWhole;
            QCOMPARE(builder.pages()->count(), 0);
            QVERIFY(builder.refusals()->rowCount() > 0);
            QVERIFY(!roleOf(*builder.refusals(), 0, "whyFr").toString().isEmpty());
            QVERIFY(!roleOf(*builder.refusals(), 0, "whyEn").toString().isEmpty());
            builder.publish(); // does nothing
        }
        QVERIFY(refusedWhole > 0);
        QVERIFY(builder.files().isEmpty());
        const auto after = at.files();
        for (auto file = before.begin(); file != before.end(); ++file)
            if (!file.key().endsWith(QStringLiteral("-shm"))) // who reads which page now: never on disk for long
                QVERIFY2(after.value(file.key()) == file.value(), qPrintable(file.key()));
        QCOMPARE(after.keys(), before.keys());
        app::PublishedReports published(at.desk(), app::pdfPrinter());
        QTest::qWait(200);
        QCOMPARE(published.count(), 0);
    }

    void publishingWritesTheFourFilesAndTheSameIsNotAskedTwice() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        QTemporaryDir out, second;
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        builder.setFolder(out.path());
        QVERIFY(chooseLargest(builder));
        builder.publish();
        QTRY_VERIFY_WITH_TIMEOUT(!builder.files().isEmpty() || builder.notPublished()->present(), 20'000);
        QVERIFY2(!builder.notPublished()->present(), qPrintable(builder.notPublished()->code()));
        QTest::qWait(500); // the page is told that the journal changed, and must still say what was written
        QCOMPARE(builder.files().size(), 4);
        QCOMPARE(QDir(out.path()).entryList(QDir::Files).size(), 4);
        app::ReportBuilder again(at.desk(), app::pdfPrinter());
        QTRY_VERIFY(again.place()->organisations().size() > 1);
        again.setPeriodAt(builder.periodAt());
        again.place()->setOrganisationAt(builder.place()->organisationAt());
        QVERIFY(answered(again));
        QVERIFY(!again.publishable());

        app::PublishedReports published(at.desk(), app::pdfPrinter());
        QTRY_COMPARE(published.count(), 1);
        published.findDigests(0);
        QTRY_COMPARE_WITH_TIMEOUT(roleOf(*published.reports(), 0, "digests").toStringList().size(), 4, 20'000);
        const QString digests = roleOf(*published.reports(), 0, "digests").toStringList().join(u'\n');
        published.writeAgain(0, second.path());
        QTRY_COMPARE_WITH_TIMEOUT(published.files().size(), 4, 20'000);
        for (const QString &path : builder.files()) {
            QFile first(path), made(second.filePath(QFileInfo(path).fileName()));
            QVERIFY(first.open(QIODevice::ReadOnly) && made.open(QIODevice::ReadOnly));
            const QByteArray bytes = first.readAll();
            QVERIFY2(bytes == made.readAll(), qPrintable(path)); // byte for byte
            QVERIFY(digests.contains(
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())));
        }
    }

    void aTickedLessonStandsInThePagesAndInTheFile() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        QTemporaryDir out;
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        builder.setFolder(out.path());
        QVERIFY(chooseLargest(builder));
        QTRY_VERIFY_WITH_TIMEOUT(builder.pages()->current(), 20'000);
        auto &lessons = *builder.lessons();
        QSignalSpy resets(&lessons, &QAbstractItemModel::modelReset);
        int printed = -1, kept = -1;
        for (int row = 0; row < lessons.rowCount() && (printed < 0 || kept < 0); ++row) {
            builder.toggleLesson(row);
            QVERIFY(roleOf(lessons, row, "asked").toBool());
            QVERIFY(builder.publishable() &&
                    !builder.pages()->current()); // what is shown stays, until the next is there
            QTRY_VERIFY_WITH_TIMEOUT(!builder.errand()->running(), 20'000);
            if (roleOf(lessons, row, "printed").toBool()) {
                printed = row;
            } else {
                QVERIFY(!roleOf(lessons, row, "whyFr").toString().isEmpty());
                kept = row;
            }
        }
        QVERIFY(printed >= 0 && kept >= 0);
        QCOMPARE(resets.size(), 0); // the keyboard stays on the row
        const QString words = roleOf(lessons, printed, "fr").toString();
        const QString others = roleOf(lessons, kept, "fr").toString();
        QTRY_VERIFY_WITH_TIMEOUT(builder.pages()->current(), 20'000);
        QString seen;
        for (int page = 0; page < builder.pages()->count(); ++page)
            seen += roleOf(*builder.pages()->pages(), page, "words").toString();
        QVERIFY(seen.contains(words) && !seen.contains(others));
        builder.publish();
        QVERIFY(builder.publishing());
        builder.toggleLesson(printed); // too late
        QTRY_VERIFY_WITH_TIMEOUT(!builder.files().isEmpty() || builder.notPublished()->present(), 20'000);
        QVERIFY(roleOf(lessons, printed, "asked").toBool());
        QFile file(builder.files().filter(QStringLiteral(".json")).value(0));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(words.toUtf8()) && !bytes.contains(others.toUtf8()));
    }

    void aCardThatIsChangedMeanwhileIsSeenAnewBeforeItCanLeave() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        app::LessonsPage page(at.desk());
        app::ReportBuilder &builder = *page.report();
        QVERIFY(chooseLargest(builder));
        auto &lessons = *builder.lessons();
        int printed = -1;
        for (int row = 0; row < lessons.rowCount() && printed < 0; ++row) {
            builder.toggleLesson(row);
            QTRY_VERIFY_WITH_TIMEOUT(!builder.errand()->running(), 20'000);
            printed = roleOf(lessons, row, "printed").toBool() ? row : -1;
        }
        QVERIFY(printed >= 0);
        app::LessonCards &cards = *page.cards();
        QTRY_VERIFY(cards.loaded());
        const QString words = roleOf(lessons, printed, "fr").toString();
        for (int row = 0; row < cards.count(); ++row)
            if (roleOf(*cards.cards(), row, "fr").toString() == words)
                cards.edit(row);
        QCOMPARE(cards.french(), words);
        const QString others = QStringLiteral("Un cadre clair, dit à tous, apaise les équipes.");
        cards.save(others, {});
        QTRY_VERIFY(!cards.editing() && !builder.pages()->current()); // nothing may leave before it was looked at
        QTRY_VERIFY_WITH_TIMEOUT(builder.pages()->current(), 20'000);
        QCOMPARE(roleOf(lessons, printed, "fr").toString(), others);
        QString seen;
        for (int sheet = 0; sheet < builder.pages()->count(); ++sheet)
            seen += roleOf(*builder.pages()->pages(), sheet, "words").toString();
        QVERIFY(!seen.contains(words) && seen.contains(others));
        const int all = lessons.rowCount();
        for (int row = 0; row < cards.count(); ++row)
            if (roleOf(*cards.cards(), row, "fr").toString() == others)
                cards.edit(row);
        cards.remove();
        QTRY_COMPARE_WITH_TIMEOUT(lessons.rowCount(), all - 1, 20'000);
        QVERIFY(builder.publishable() && !builder.trouble()->present());
    }

    void whatCannotBePublishedIsSaidAndNothingHasLeft() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        QVERIFY(chooseLargest(builder));
        builder.setFolder(at.place() + QStringLiteral("/nowhere"));
        builder.publish();
        QTRY_VERIFY_WITH_TIMEOUT(builder.notPublished()->present(), 20'000);
        QVERIFY(!builder.trouble()->present() && builder.publishable() && builder.files().isEmpty());
        QCOMPARE(builder.notPublished()->code(), QStringLiteral("export.not-writable"));
        builder.publish();
        builder.errand()->cancel(); // before its turn comes
        QTRY_VERIFY_WITH_TIMEOUT(builder.notPublished()->present(), 20'000);
        QCOMPARE(builder.notPublished()->code(), QStringLiteral("cancelled"));
        app::PublishedReports published(at.desk(), app::pdfPrinter());
        QTest::qWait(200);
        QCOMPARE(published.count(), 0);
    }

    void onlyTheFormatsAskedForAreWritten() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        QTemporaryDir out;
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        builder.setFolder(out.path());
        for (const char *format : {"pdf", "csv", "json"})
            builder.toggleFormat(QLatin1String(format));
        QVERIFY(chooseLargest(builder));
        builder.publish();
        QTRY_VERIFY_WITH_TIMEOUT(!builder.files().isEmpty() || builder.notPublished()->present(), 20'000);
        QCOMPARE(builder.files().size(), 1);
        QVERIFY(builder.files().constFirst().endsWith(QStringLiteral(".odt")));
    }

    void aPeriodIsProposedThatSuitsSoManyPeople() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        QTRY_VERIFY(builder.place()->organisations().size() > 1);
        builder.place()->setOrganisationAt(1);
        QVERIFY(answered(builder));
        QVERIFY(!builder.advisedPeriod().isEmpty());
        QCOMPARE(builder.periods().at(builder.periodAt()), builder.advisedPeriod());
        builder.setPeriodAt(0); // the coach's own choice holds, also elsewhere
        QVERIFY(answered(builder));
        builder.place()->setOrganisationAt(builder.place()->organisations().size() > 2 ? 2 : 0);
        QTest::qWait(100);
        QCOMPARE(builder.periodAt(), 0);
    }

    void theStricterRulesOnceChosenCount() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        app::ReportBuilder builder(at.desk(), app::pdfPrinter());
        QVERIFY(chooseLargest(builder));
        QCOMPARE(builder.profile(), QStringLiteral("standard"));
        QCOMPARE(builder.together(), 5);
        builder.setProfile(QStringLiteral("health"));
        QTRY_COMPARE_WITH_TIMEOUT(builder.profile(), QStringLiteral("health"), 20'000);
        QVERIFY(answered(builder));
        QCOMPARE(builder.audited(), QStringLiteral("health"));
        QCOMPARE(builder.together(), 11);
    }
};

QTEST_MAIN(TestBuildingAReport)
#include "tst_building_a_report.moc"
