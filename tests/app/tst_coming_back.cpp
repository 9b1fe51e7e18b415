// Somebody new where a report has left and somebody was erased: are they the same? Asked once, at the form.
#include "app/people/person_form.h"
#include "desk_at_hand.h"
#include "journal/accompanied_before.h"
#include "journal/erase.h"
#include "journal/people.h"
#include "journal/reports.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace at_hand;

class TestComingBack : public QObject {
    Q_OBJECT

    const int lastYear = QDate::currentDate().year() - 1;

    // A report has left about somebody's organisation, and somebody of it was erased.
    void lived(DeskAtHand &at) const {
        at.create();
        at.importExample(lastYear - 2025);
        QTemporaryDir out;
        const auto request = [this, &at]() -> journal::ReportRequest {
            const auto all = at.at([](journal::Journal &open) { return *journal::organisations(open); });
            journal::ReportRequest wanted;
            wanted.period = QString::number(lastYear);
            for (const domain::Organisation &one : all) {
                wanted.organisation = one.id;
                const auto preview =
                    at.at([wanted](journal::Journal &open) { return journal::previewReport(open, wanted); });
                if (preview && preview->publishable)
                    return wanted;
            }
            return wanted;
        }();
        m_organisation = request.organisation;
        QVERIFY(at.at([request, folder = out.path()](journal::Journal &open) {
                      return journal::publishReport(open, request, folder, {QStringLiteral("json")});
                  })->result.publishable);
        const auto people = at.at([](journal::Journal &open) { return *journal::listPeople(open); });
        QVERIFY(at.at([id = people.front().id](journal::Journal &open) { return journal::erase(open, id); }).ok());
    }
    static void choose(app::PersonForm &form, DeskAtHand &at, const QString &organisation) {
        const auto all = at.at([](journal::Journal &open) { return *journal::organisations(open); });
        const auto found = std::ranges::find(all, organisation, &domain::Organisation::id);
        QVERIFY(found != all.end());
        QTRY_VERIFY(form.place()->organisations().contains(found->name));
        form.place()->setOrganisationAt(static_cast<int>(form.place()->organisations().indexOf(found->name)));
    }
    mutable QString m_organisation;

private Q_SLOTS:
    void whereNoReportHasLeftNothingIsAsked() {
        DeskAtHand at;
        at.create();
        at.importExample(lastYear - 2025);
        app::PersonForm form(at.desk(), {});
        QTRY_VERIFY(form.place()->organisations().size() > 1);
        form.place()->setOrganisationAt(1);
        QTest::qWait(200);
        QVERIFY(!form.asksBefore());
    }

    void whoeverComesBackIsAskedAboutAndKeptOutOfReports() {
        DeskAtHand at;
        lived(at);
        app::PersonForm form(at.desk(), {});
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.setName(QStringLiteral("Somebody who comes back"));
        choose(form, at, m_organisation);
        QTRY_VERIFY(form.asksBefore());
        form.setGroup(true);
        QVERIFY(!form.asksBefore()); // a group is never counted
        form.setGroup(false);
        form.setAccompaniedBefore(true);
        form.save();
        QTRY_COMPARE(saved.size(), 1);
        const QString id = saved.front().front().toString();
        QVERIFY(*at.at([id](journal::Journal &open) { return journal::wasAccompaniedBefore(open, id); }));
    }

    void whoeverDoesNotIsCounted() {
        DeskAtHand at;
        lived(at);
        app::PersonForm form(at.desk(), {});
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.setName(QStringLiteral("Somebody new"));
        choose(form, at, m_organisation);
        QTRY_VERIFY(form.asksBefore());
        form.save();
        QTRY_COMPARE(saved.size(), 1);
        const QString id = saved.front().front().toString();
        QVERIFY(!*at.at([id](journal::Journal &open) { return journal::wasAccompaniedBefore(open, id); }));
    }
};

QTEST_MAIN(TestComingBack)
#include "tst_coming_back.moc"
