// The page of the coach's own practice: registers, papers, profile.
#include "app/practice/practice_page.h"
#include "desk_at_hand.h"
#include "journal/people.h"
#include "journal/practice.h"

using namespace at_hand;

namespace {

Result<QByteArray> printed(const documents::Paper &paper) {
    return QByteArray("printed: ") + paper.title.toUtf8();
}

QString shown(const QAbstractItemModel &model, int row, const QByteArray &role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

} // namespace

class TestPractice : public QObject {
    Q_OBJECT

    static void add(app::Registers &registers, const QString &kind, const QString &day, const QString &note) {
        registers.setKind(kind);
        registers.add();
        registers.form()->typeDay(day);
        registers.form()->save(note, {});
        QTRY_VERIFY2(!registers.form()->isOpen(), qPrintable(registers.form()->trouble()->code()));
    }

private Q_SLOTS:
    void anEntryIsKeptListedChangedAndRemoved() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        app::Registers &registers = *page.registers();
        QTRY_VERIFY(registers.loaded());
        registers.add();
        registers.form()->typeDay(QStringLiteral("03/02/2026"));
        registers.form()->setMinutes(90);
        registers.form()->setThemes(QStringLiteral(" fin de mission , place du manager,"));
        registers.form()->setCases(QStringLiteral("P4"));
        registers.form()->save(QStringLiteral("Deux situations"), {});
        QTRY_COMPARE(registers.count(), 1);
        QCOMPARE(shown(*registers.entries(), 0, "kind"), QStringLiteral("supervision"));
        QCOMPARE(shown(*registers.entries(), 0, "minutes"), QStringLiteral("90"));
        registers.edit(0);
        QVERIFY(!registers.form()->isNew());
        QCOMPARE(registers.form()->themes(), QStringLiteral("fin de mission, place du manager"));
        registers.form()->setMinutes(60);
        registers.form()->save(registers.form()->note(), {});
        QTRY_COMPARE(shown(*registers.entries(), 0, "minutes"), QStringLiteral("60"));
        QCOMPARE(registers.count(), 1);
        registers.edit(0);
        registers.form()->remove();
        QTRY_COMPARE(registers.count(), 0);
    }

    void onlyTheFieldsOfTheKindAreAskedForAndKept() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        app::RegisterForm &form = *page.registers()->form();
        QTRY_VERIFY(page.registers()->loaded());
        page.registers()->add();
        QVERIFY(form.asksCases() && form.asksMinutes() && !form.asksSettling() && !form.asksMeasures());
        form.setCases(QStringLiteral("P4"));
        form.setKind(QStringLiteral("breach"));
        QVERIFY(!form.asksCases() && !form.asksMinutes() && form.asksSettling() && form.asksMeasures());
        form.save(QStringLiteral("Clé oubliée"), QStringLiteral("Retrouvée"));
        QTRY_VERIFY(!form.isOpen());
        const auto kept = at.at([](journal::Journal &open) { return *journal::practice(open); });
        QCOMPARE(kept.size(), std::size_t(1));
        QVERIFY(kept.front().cases.isEmpty() && !kept.front().minutes);
        QCOMPARE(kept.front().measures, QStringLiteral("Retrouvée"));
    }

    void whatIsToBeReportedIsCountedUntilItIs() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        app::Registers &registers = *page.registers();
        QTRY_VERIFY(registers.loaded());
        add(registers, "solicitation", "01/03/2026", "Un agent");
        add(registers, "network", "05/01/2026", "");
        QTRY_COMPARE(registers.waiting(), 1);
        registers.showWaiting();
        QCOMPARE(registers.count(), 1);
        registers.edit(0);
        registers.form()->typeSettledDay(QStringLiteral("02/03/2026"));
        registers.form()->save(registers.form()->note(), {});
        QTRY_COMPARE(registers.waiting(), 0);
    }

    void aNameIsRefusedAndTheFormStaysAsTyped() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        app::RegisterForm &form = *page.registers()->form();
        QTRY_VERIFY(page.registers()->loaded());
        page.registers()->add();
        form.save(QStringLiteral("Le cas d’Élodie"), {});
        QTRY_COMPARE(form.trouble()->code(), QStringLiteral("practice.names-somebody"));
        QVERIFY(form.isOpen());
        QCOMPARE(form.note(), QStringLiteral("Le cas d’Élodie"));
    }

    void listsAreByRegisterAndYear() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        app::Registers &registers = *page.registers();
        QTRY_VERIFY(registers.loaded());
        add(registers, "network", "05/01/2025", "");
        add(registers, "network", "05/01/2026", "");
        add(registers, "training", "06/01/2026", "");
        QTRY_COMPARE(registers.years(), QStringList({"", "2026", "2025"}));
        registers.setKind(QStringLiteral("network"));
        QCOMPARE(registers.count(), 2);
        registers.setYearAt(1);
        QCOMPARE(registers.count(), 1);
        QCOMPARE(registers.yearAt(), 1);
    }

    void thePapersAreReadThenSavedUnderANeutralNameWithoutOverwriting() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        app::PracticeSheets &sheets = *page.sheets();
        app::PaperOut &paper = *sheets.paper();
        paper.setFolder(at.place());
        sheets.setYear(2026);
        sheets.look(QStringLiteral("yearly_sheet"), QStringLiteral("fr"));
        QTRY_VERIFY(paper.title().contains(QStringLiteral("2026")));
        QVERIFY(paper.blocks()->rowCount() > 3);
        paper.write();
        const QString name = QStringLiteral("/fiche-annuelle-") + QDate::currentDate().toString(Qt::ISODate);
        QTRY_VERIFY2(paper.file().endsWith(name + QStringLiteral(".pdf")), qPrintable(paper.file()));
        QFile file(paper.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("printed: Fiche"));
        paper.write();
        QTRY_VERIFY(paper.file().endsWith(name + QStringLiteral("-2.pdf")));
        sheets.look(QStringLiteral("art30_sheet"), QStringLiteral("en"));
        QTRY_VERIFY(paper.title().contains(QStringLiteral("Art. 30")));
    }

    void theLetterOfASolicitationNamesNobody() {
        DeskAtHand at;
        at.create();
        app::PracticePage page(at.desk(), printed);
        QTRY_VERIFY(page.registers()->loaded());
        add(*page.registers(), "solicitation", "01/03/2026", "Un agent");
        QTRY_COMPARE(page.registers()->count(), 1);
        QSignalSpy wanted(&page, &app::PracticePage::letterWanted);
        page.registers()->edit(0);
        page.registers()->form()->askForLetter();
        QCOMPARE(wanted.size(), 1);
        page.sheets()->look(QStringLiteral("solicitation_letter"), QStringLiteral("fr"),
                            wanted.front().front().toString());
        QAbstractItemModel *blocks = page.sheets()->paper()->blocks();
        QTRY_VERIFY(blocks->rowCount() > 0);
        for (int row = 0; row < blocks->rowCount(); ++row)
            QVERIFY(!shown(*blocks, row, "text").contains(QStringLiteral("Cœurdevache")));
    }

    void whatTheCoachSaysOfThemselvesIsKept() {
        DeskAtHand at;
        at.create();
        {
            app::PracticePage page(at.desk(), printed);
            app::CoachProfile &coach = *page.coach();
            QSignalSpy loaded(&coach, &app::CoachProfile::loaded);
            QVERIFY(loaded.wait(10'000));
            coach.setName(QStringLiteral("Ondine Vasseur"));
            coach.setStatus(QStringLiteral("internal"));
            QVERIFY(!coach.kept());
            coach.addTraining(QStringLiteral("Titre"), QStringLiteral("Institut"), QStringLiteral("30/06/2019"),
                              QStringLiteral("30/06/2020"));
            QTRY_COMPARE(coach.trainingCount(), 1);
            QCOMPARE(shown(*coach.trainings(), 0, "valid"), QStringLiteral("false"));
            coach.addTraining(QStringLiteral("Court"), {}, QStringLiteral("30/06/2019"), QStringLiteral("01/01/2019"));
            QTRY_COMPARE(coach.trouble()->code(), QStringLiteral("coach.training-days"));
            QCOMPARE(coach.trainingCount(), 1);
            QSignalSpy added(&coach, &app::CoachProfile::trainingAdded);
            const QString past = QDate::currentDate().addDays(-40).toString(QStringLiteral("dd/MM"));
            for (const auto &[on, until] : {std::pair("hier", ""), std::pair("30/06/2019", "un jour")}) {
                coach.addTraining(QStringLiteral("Titre"), {}, QString::fromUtf8(on), QString::fromUtf8(until));
                QCOMPARE(coach.trouble()->code(), QStringLiteral("day.unreadable"));
            }
            QCOMPARE(coach.trainingCount(), 1);
            QCOMPARE(added.size(), 0); // the form stays as it was typed
            coach.addTraining(QStringLiteral("Long"), {}, {}, past);
            QTRY_COMPARE(coach.trainingCount(), 2);
            QCOMPARE(added.size(), 1);
            QVERIFY(shown(*coach.trainings(), 1, "untilDay") > QDate::currentDate().toString(Qt::ISODate));
            coach.save(QStringLiteral("questionnement\n\n ligne de vie "));
            QTRY_VERIFY(coach.kept());
        }
        app::PracticePage again(at.desk(), printed);
        QTRY_COMPARE(again.coach()->name(), QStringLiteral("Ondine Vasseur"));
        QCOMPARE(again.coach()->methods(), QStringLiteral("questionnement\nligne de vie"));
        QCOMPARE(again.coach()->status(), QStringLiteral("internal"));
    }
};

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
