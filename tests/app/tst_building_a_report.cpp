// Building a report: what it would say is shown in bands, what it may not say with its reason; looking writes nothing.
#include "app/lessons/published_reports.h"
#include "app/lessons/report_builder.h"
#include "desk_at_hand.h"

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
        app::ReportBuilder builder(at.desk());
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
        QVERIFY(!builder.preview().isEmpty());
        builder.setFormat(QStringLiteral("json"));
        QVERIFY(builder.preview().startsWith(u'{'));

        int refusedWhole = 0; // a unit is smaller: most may not be asked about
        for (int unit = 1; unit < builder.place()->units().size(); ++unit) {
            builder.place()->setUnitAt(unit);
            QVERIFY(answered(builder));
            if (builder.publishable())
                continue;
            ++refusedWhole;
            QVERIFY(builder.preview().isEmpty());
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
        app::PublishedReports published(at.desk());
        QTest::qWait(200);
        QCOMPARE(published.count(), 0);
    }

    void publishingWritesBothFilesAndTheSameIsNotAskedTwice() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        QTemporaryDir out;
        app::ReportBuilder builder(at.desk());
        builder.setFolder(out.path());
        QVERIFY(chooseLargest(builder));
        const QString csv = builder.preview();
        builder.publish();
        QTRY_VERIFY_WITH_TIMEOUT(!builder.files().isEmpty() || builder.trouble()->present(), 10'000);
        QVERIFY2(!builder.trouble()->present(), qPrintable(builder.trouble()->code()));
        QTest::qWait(500); // the page is told that the journal changed, and must still say what was written
        QCOMPARE(builder.files().size(), 2);
        int same = 0;
        for (const QString &path : builder.files()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            same += file.readAll() == csv.toUtf8() ? 1 : 0;
        }
        QCOMPARE(same, 1); // the preview was the file, letter for letter
        app::ReportBuilder again(at.desk());
        QTRY_VERIFY(again.place()->organisations().size() > 1);
        again.setPeriodAt(builder.periodAt());
        again.place()->setOrganisationAt(builder.place()->organisationAt());
        QVERIFY(answered(again));
        QVERIFY(!again.publishable());
        app::PublishedReports published(at.desk());
        QTRY_COMPARE(published.count(), 1);
    }
};

QTEST_MAIN(TestBuildingAReport)
#include "tst_building_a_report.moc"
