// A mission as its course: its steps, the forms behind them, the gates; and the frameworks it may go by.
#include "app/mission/mission_form.h"
#include "app/mission/mission_page.h"
#include "app/mission/mission_part.h"
#include "app/settings/framework_form.h"
#include "app/settings/frameworks_page.h"
#include "desk_at_hand.h"
#include "domain/fields.h"
#include "journal/frameworks.h"

#include <QJsonDocument>

using namespace at_hand;

class TestMissionCourse : public QObject {
    Q_OBJECT

    static QString mission() { return QStringLiteral("m1"); }
    static domain::Mission known(DeskAtHand &at) {
        return at.at([](journal::Journal &open) { return journal::missionSeen(open, mission())->mission; });
    }
    // The code of the trouble; empty: it was saved.
    static QString keep(DeskAtHand &at, const QString &part, const QByteArray &values) {
        app::MissionPart form(at.desk(), mission(), part);
        return keep(form, values);
    }
    static QString keep(app::PartForm &form, const QByteArray &values) {
        QSignalSpy saved(&form, &app::PartForm::saved);
        if (!QTest::qWaitFor([&form] { return form.canSave(); }, 10'000))
            return QStringLiteral("never loaded");
        form.save(QString::fromUtf8(values));
        static_cast<void>(QTest::qWaitFor([&] { return saved.size() == 1 || form.trouble()->present(); }, 10'000));
        return form.trouble()->code();
    }
    static QStringList column(const QAbstractItemModel *model, const QByteArray &role) {
        QStringList values;
        for (int row = 0; row < model->rowCount(); ++row)
            values << model->index(row, 0).data(model->roleNames().key(role)).toString();
        return values;
    }

private Q_SLOTS:
    void everyStepIsThereAndSaysWhereItStands() {
        DeskAtHand at;
        at.create();
        app::MissionPage page(at.desk(), mission());
        QTRY_VERIFY(page.loaded());
        QCOMPARE(page.personName(), QString::fromUtf8(person));
        const QStringList steps = column(page.steps(), "name");
        QCOMPARE(steps.size(), 11);
        QCOMPARE(steps.first(), QStringLiteral("requests"));
        const QStringList standings{"later", "next", "due", "late", "stopped", "done", "leftout"};
        for (const QString &standing : column(page.steps(), "standing"))
            QVERIFY2(standings.contains(standing), qPrintable(standing));
        QCOMPARE(page.sessionsPlanned(), -1);
    }

    void whatAFormSavesIsSeenOnThePath() {
        DeskAtHand at;
        at.create();
        app::MissionPage page(at.desk(), mission());
        QTRY_VERIFY(page.loaded());
        QVERIFY(column(page.steps(), "standing").first() != u"done");
        QCOMPARE(keep(at, QStringLiteral("requests"), R"({"requests": [{"by": "beneficiary", "made_on": "2025-09-01"},
                                                         {"by": "organisation", "made_on": "2025-09-02"}]})"),
                 QString());
        QTRY_COMPARE(column(page.steps(), "standing").first(), QStringLiteral("done"));
    }

    void aPartIsKept_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char *part, const char *field, const QByteArray &values) {
            QTest::newRow(part) << QString::fromLatin1(part) << QString::fromLatin1(field) << values;
        };
        row("analysis", "analysis", R"({"analysis": {"on": "2025-09-03", "needs": "Trier", "conclusion": "go"}})");
        row("preliminary", "expectations", R"({"expectations": [{"actor": "manager", "results": "Décider"}]})");
        row("first", "first_meeting", R"({"first_meeting": {"choice": "yes", "adhered_on": "2025-09-04"}})");
        row("proposal", "proposals", R"({"proposals": [{"version": 1, "sent_on": "2025-09-05",
                                          "answers": [{"role": "hr", "answer": "validated"}]}]})");
        row("documents", "documents", R"({"documents": [{"kind": "framing_letter", "status": "signed",
                                          "signed_on": "2025-09-06", "hours": 12, "hourly_rate": 80.5}]})");
        row("contract", "contract", R"({"contract": {"objectives": [{"text": "Dire non", "indicator": "Un refus posé",
                                        "progress": 20}], "planned_sessions": 8}})");
        row("parties", "parties", R"({"parties": [{"role": "manager", "name": "Mme Roy"}]})");
        row("followup", "follow_up_on", R"({"follow_up_on": "2026-09-01"})");
        row("ending", "ending", R"({"ending": {"kind": "interrupted", "reason": "coach", "on": "2025-10-01"}})");
    }
    void aPartIsKept() {
        QFETCH(QString, part);
        QFETCH(QString, field);
        QFETCH(QByteArray, values);
        DeskAtHand at;
        at.create();
        QCOMPARE(keep(at, part, values), QString());
        const QJsonObject kept = domain::toJson(known(at));
        const QJsonValue wanted = QJsonDocument::fromJson(values).object().value(field);
        if (wanted.isObject()) { // the journal may add a version to it
            for (const QString &key : wanted.toObject().keys())
                QCOMPARE(kept.value(field).toObject().value(key), wanted.toObject().value(key));
            return;
        }
        QCOMPARE(kept.value(field), wanted);
    }

    void whatWasLeftEmptyIsNotThere() {
        DeskAtHand at;
        at.create();
        QCOMPARE(keep(at, QStringLiteral("analysis"), R"({"analysis": {"on": "", "needs": "  ", "conclusion": ""}})"),
                 QString());
        QVERIFY(!known(at).analysis);
        QCOMPARE(keep(at, QStringLiteral("preliminary"), R"({"expectations": [{"actor": "", "needs": ""}]})"),
                 QString());
        QVERIFY(known(at).expectations.empty());
    }

    void whatIsNotUnderstoodIsSaidAndNothingIsLost_data() {
        QTest::addColumn<QByteArray>("requests");
        QTest::addColumn<QString>("code");
        QTest::newRow("no day") << QByteArray(R"([{"by": "manager"}])") << "part.missing";
        QTest::newRow("a day nobody knows")
            << QByteArray(R"([{"by": "manager", "made_on": "32/13"}])") << "part.unclear";
        QTest::newRow("somebody unknown")
            << QByteArray(R"([{"by": "cat", "made_on": "2025-09-01"}])") << "part.unclear";
    }
    void whatIsNotUnderstoodIsSaidAndNothingIsLost() {
        QFETCH(QByteArray, requests);
        QFETCH(QString, code);
        DeskAtHand at;
        at.create();
        QCOMPARE(keep(at, QStringLiteral("requests"), R"({"requests": [{"by": "hr", "made_on": "2025-09-01"}]})"),
                 QString());
        QCOMPARE(keep(at, QStringLiteral("requests"), "{\"requests\": " + requests + "}"), code);
        QCOMPARE(known(at).requests.size(), std::size_t(1));
        QCOMPARE(known(at).requests[0].by, QStringLiteral("hr"));
    }

    void aFormChangesItsOwnFieldsOnly() {
        DeskAtHand at;
        at.create();
        app::MissionPart open(at.desk(), mission(), QStringLiteral("followup"));
        QTRY_VERIFY(open.canSave());
        QCOMPARE(keep(at, QStringLiteral("analysis"), R"({"analysis": {"needs": "Trier"}})"), QString());
        QCOMPARE(keep(open, R"({"follow_up_on": "2026-09-01", "analysis": {"needs": "Autre"}})"), QString());
        QCOMPARE(known(at).analysis->needs, QStringLiteral("Trier"));
        QCOMPARE(known(at).followUpOn, std::optional(QDate(2026, 9, 1)));
    }

    void daysAreTypedAsPeopleWriteThem() {
        DeskAtHand at;
        at.create();
        const app::MissionPart form(at.desk(), mission(), QStringLiteral("requests"));
        QCOMPARE(form.day(QStringLiteral("14/10/2025"), false), QStringLiteral("2025-10-14"));
        QCOMPARE(form.day(QStringLiteral("soon"), false), QString());
        const QDate tomorrow = QDate::currentDate().addDays(7);
        if (tomorrow.month() != 2 || tomorrow.day() != 29)
            QVERIFY(form.day(tomorrow.toString(QStringLiteral("dd/MM")), true) >
                    QDate::currentDate().toString(Qt::ISODate));
    }

    void aGateIsPassedWithAReasonThatStays() {
        DeskAtHand at;
        at.create();
        app::MissionPage page(at.desk(), mission());
        QTRY_VERIFY(page.loaded());
        page.goOn(QStringLiteral("documents"), QStringLiteral("  "));
        QTRY_COMPARE(page.trouble()->code(), QStringLiteral("gate.reason"));
        page.goOn(QStringLiteral("documents"), QStringLiteral("Signature promise pour lundi"));
        QTRY_COMPARE(column(page.passed(), "reason"), QStringList("Signature promise pour lundi"));
        QVERIFY(!page.trouble()->present());
    }

    void eachStepLeadsSomewhere_data() {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("where");
        for (const char *part : {"requests", "analysis", "preliminary", "first", "proposal", "contract", "followup"})
            QTest::newRow(part) << part << part;
        QTest::newRow("tripartite") << "tripartite"
                                    << "note tripartite";
        QTest::newRow("sessions") << "sessions"
                                  << "note session";
        QTest::newRow("midpoint") << "midpoint"
                                  << "note midpoint";
        QTest::newRow("closing") << "closing"
                                 << "review";
    }
    void eachStepLeadsSomewhere() {
        QFETCH(QString, step);
        QFETCH(QString, where);
        DeskAtHand at;
        at.create();
        app::MissionPage page(at.desk(), mission());
        QTRY_VERIFY(page.loaded());
        QString went;
        connect(&page, &app::MissionPage::partWanted, this, [&](const QString &, const QString &part) { went = part; });
        connect(&page, &app::MissionPage::noteWanted, this,
                [&](const QString &, const QString &, const QString &kind) { went = QStringLiteral("note ") + kind; });
        connect(&page, &app::MissionPage::reviewWanted, this,
                [&](const QString &) { went = QStringLiteral("review"); });
        page.open(step);
        QCOMPARE(went, where);
    }

    void theFrameworkMayChangeWhileNothingIsSigned() {
        DeskAtHand at;
        at.create();
        app::MissionForm before(at.desk(), QStringLiteral("b1"), mission());
        QTRY_VERIFY(before.canSave());
        QVERIFY(before.frameworkOpen());
        QCOMPARE(keep(at, QStringLiteral("documents"),
                      R"({"documents": [{"kind": "convention", "status": "signed", "signed_on": "2025-09-06"}]})"),
                 QString());
        app::MissionForm after(at.desk(), QStringLiteral("b1"), mission());
        QTRY_VERIFY(after.canSave());
        QVERIFY(!after.frameworkOpen());
    }

    void aFrameworkIsCopiedEditedOfferedAndRemoved() {
        DeskAtHand at;
        at.create();
        app::FrameworkForm copy(at.desk(), QStringLiteral("cdg"), true);
        QTRY_VERIFY(copy.canSave());
        QJsonObject values = QJsonDocument::fromJson(copy.values().toUtf8()).object();
        values.insert(QStringLiteral("label"), QJsonObject{{QStringLiteral("fr"), QStringLiteral("CdG du Nord")}});
        values.insert(QStringLiteral("answer_days"), 3);
        QCOMPARE(keep(copy, QJsonDocument(values).toJson()), QString());

        app::MissionForm form(at.desk(), QStringLiteral("b1"), {});
        QTRY_COMPARE(form.frameworksFr().size(), 4);
        QVERIFY(form.frameworksFr().contains(QStringLiteral("CdG du Nord")));

        app::FrameworksPage page(at.desk());
        QTRY_COMPARE(page.frameworks()->rowCount(), 4);
        page.remove(3);
        QTRY_COMPARE(page.frameworks()->rowCount(), 3);
        QVERIFY(!page.trouble()->present());
    }

    void anEditedFrameworkThatMakesNoSenseIsRefused() {
        DeskAtHand at;
        at.create();
        app::FrameworkForm form(at.desk(), QStringLiteral("company"), false);
        QCOMPARE(keep(form, R"({"label": {"fr": ""}})"), QStringLiteral("framework.label"));
        app::FrameworkForm again(at.desk(), QStringLiteral("company"), false);
        QCOMPARE(keep(again, R"({"label": {"fr": "Entreprise"}, "gates": "all"})"), QStringLiteral("part.unclear"));
    }
};

QTEST_MAIN(TestMissionCourse)
#include "tst_mission_course.moc"
