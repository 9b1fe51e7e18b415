// Consents and documents of a person, the review and the screen in presence, as the window's view-models have them.
#include "app/consent/consents_page.h"
#include "app/consent/review_page.h"
#include "app/desk/days.h"
#include "app/desk/printing.h"
#include "app/mission/person_page.h"
#include "desk_at_hand.h"

using namespace at_hand;

namespace {

QString fieldOf(QAbstractItemModel *rows, int row, const char *role) {
    return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
}

QString french(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

void underContract(DeskAtHand &at) {
    const auto saved = at.at([](journal::Journal &open) {
        auto mission = journal::missionsOf(open, QStringLiteral("b1"))->front();
        mission.framework = QStringLiteral("ministry");
        mission.parties = {{"beneficiary", "Élodie C.", {}}};
        domain::Contract contract;
        contract.objectives = {{"Déléguer", "Deux dossiers confiés", 20, {}, {}},
                               {"Dire non", "Une fois par mois", 0, {}, {}}};
        contract.plannedSessions = 8;
        mission.contract = contract;
        return journal::saveMission(open, mission);
    });
    QVERIFY2(saved.ok(), saved ? "" : saved.fault().code.c_str());
}

} // namespace

class TestConsents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConsentIsWrittenDownWithdrawnAndStaysInTheList() {
        DeskAtHand at;
        at.create();
        app::ConsentsPage page(at.desk(), QStringLiteral("b1"), app::pdfPrinter());
        QTRY_VERIFY(page.loaded());
        QCOMPARE(page.name(), QString::fromUtf8(person));
        const QDate today = QDate::currentDate();
        QSignalSpy added(&page, &app::ConsentsPage::added);
        page.add("review", " Odile Marsac ", "written", french(today), french(today.addDays(-1)));
        QTRY_COMPARE(page.trouble()->code(), QStringLiteral("consent.ends-early"));
        page.add("review", "Odile Marsac", "written", "demain peut-être", {});
        QCOMPARE(page.trouble()->code(), QStringLiteral("day.unreadable"));
        QCOMPARE(page.consentCount(), 0);
        page.add("review", " Odile Marsac ", "written", french(today), {});
        QVERIFY(added.wait(10'000));
        QTRY_COMPARE(page.consentCount(), 1);
        QVERIFY(!page.trouble()->present());
        QCOMPARE(fieldOf(page.consents(), 0, "to"), QStringLiteral("Odile Marsac"));
        QCOMPARE(fieldOf(page.consents(), 0, "standing"), QStringLiteral("given"));
        page.withdraw(0);
        QTRY_COMPARE(fieldOf(page.consents(), 0, "standing"), QStringLiteral("withdrawn"));
        page.withdraw(7); // there is none
        QCOMPARE(page.consentCount(), 1);
    }

    void aConsentWithoutAYearEndsAhead() {
        DeskAtHand at;
        at.create();
        app::ConsentsPage page(at.desk(), QStringLiteral("b1"), app::pdfPrinter());
        QTRY_VERIFY(page.loaded());
        const QDate today = QDate::currentDate();
        const QString typed = today.addDays(40).toString(QStringLiteral("dd/MM"));
        page.add("review", "Odile Marsac", "written", french(today), typed);
        QTRY_COMPARE(page.consentCount(), 1);
        QCOMPARE(fieldOf(page.consents(), 0, "until"), app::isoDay(today.addDays(40)));
    }

    void aReviewIsWrittenPreparedGivenAndHandedOverOnlyWithConsent() {
        DeskAtHand at;
        at.create();
        underContract(at);
        app::ReviewPage page(at.desk(), QStringLiteral("m1"), app::pdfPrinter());
        QTRY_VERIFY(page.loaded());
        QCOMPARE(page.state(), QString());
        QCOMPARE(page.who(), QStringLiteral("Élodie C."));
        QCOMPARE(page.items()->rowCount(), 2);
        page.setProgress(0, 80);
        page.setWords(1, QStringLiteral("Deux fois en mars."));
        QVERIFY(!page.kept());
        QTRY_VERIFY_WITH_TIMEOUT(page.kept() && page.state() == u"draft", 10'000); // by itself
        page.prepare(french(QDate::currentDate()));
        QTRY_COMPARE(page.state(), QStringLiteral("prepared"));
        QCOMPARE(page.waiting(), QStringList{QStringLiteral("presence")});
        page.look(QStringLiteral("fr"));
        QTRY_VERIFY(page.paper()->present());
        page.paper()->setFolder(at.place());
        page.paper()->setTo(QStringLiteral("Odile Marsac"));
        page.paper()->write();
        QTRY_COMPARE(page.paper()->trouble()->code(), QStringLiteral("consent.missing"));
        page.paper()->setTo(QString::fromUtf8(person));
        page.paper()->write();
        QTRY_VERIFY_WITH_TIMEOUT(!page.paper()->file().isEmpty(), 10'000);
        QVERIFY(page.paper()->file().endsWith(QStringLiteral("/bilan-%1.pdf").arg(app::isoDay(QDate::currentDate()))));
        page.deliver(french(QDate::currentDate()), QStringLiteral("Odile Marsac"), false);
        QTRY_COMPARE(page.trouble()->code(), QStringLiteral("gate.shut"));
        page.deliver(french(QDate::currentDate()), QStringLiteral("Odile Marsac"), true);
        QTRY_COMPARE(page.state(), QStringLiteral("delivered"));
        page.setWords(0, QStringLiteral("Trop tard."));
        QVERIFY(page.kept());

        app::ReviewPage presence(at.desk(), QStringLiteral("m1"), app::pdfPrinter());
        QTRY_VERIFY(presence.loaded());
        QCOMPARE(fieldOf(presence.items(), 1, "words"), QStringLiteral("Deux fois en mars."));
        QCOMPARE(fieldOf(presence.items(), 0, "progress"), QStringLiteral("80"));

        app::ConsentsPage consents(at.desk(), QStringLiteral("b1"), app::pdfPrinter());
        QTRY_COMPARE(consents.disclosureCount(), 1);
        QCOMPARE(fieldOf(consents.disclosures(), 0, "to"), QString::fromUtf8(person));
    }

    void whatWasPreparedAndThenChangedIsADraftAgain() {
        DeskAtHand at;
        at.create();
        underContract(at);
        app::ReviewPage page(at.desk(), QStringLiteral("m1"), app::pdfPrinter());
        QTRY_VERIFY(page.loaded());
        page.prepare(french(QDate::currentDate()));
        QTRY_COMPARE(page.state(), QStringLiteral("prepared"));
        page.setWords(0, QStringLiteral("Ajouté."));
        page.keep();
        QTRY_COMPARE(page.state(), QStringLiteral("draft"));
    }

    void aPaperThatWasLookedAtIsPutAwayWhenTheReviewChanges() {
        DeskAtHand at;
        at.create();
        underContract(at);
        app::ReviewPage page(at.desk(), QStringLiteral("m1"), app::pdfPrinter());
        QTRY_VERIFY(page.loaded());
        const auto look = [&page] {
            page.look(QStringLiteral("fr"));
            return QTest::qWaitFor([&page] { return page.paper()->present(); }, 10'000);
        };
        QVERIFY(look());
        page.setWords(0, QStringLiteral("À retirer."));
        QVERIFY(!page.paper()->present());
        page.keep();
        QTRY_COMPARE(page.state(), QStringLiteral("draft"));
        QVERIFY(look());
        page.prepare(french(QDate::currentDate()));
        QTRY_COMPARE(page.state(), QStringLiteral("prepared"));
        QVERIFY(!page.paper()->present());
        page.look(QStringLiteral("fr"));
        page.setWords(0, QStringLiteral("Retiré.")); // before the paper came
        page.keep();
        QTRY_COMPARE(page.state(), QStringLiteral("draft"));
        QVERIFY(!page.paper()->present());
    }

    // The page puts a paper away when its review changes; should one be written at that very moment, what leaves is
    // what is kept (R31).
    void whatLeavesIsThePaperAsItIsKeptAtThatMoment() {
        DeskAtHand at;
        at.create();
        underContract(at);
        app::PaperOut paper(
            at.desk(),
            [](const documents::Paper &drawn) -> Result<QByteArray> { return drawn.blocks.front().text.toUtf8(); },
            nullptr);
        documents::Paper seen;
        seen.blocks.push_back({documents::Block::What::Paragraph, QStringLiteral("La phrase à retirer."), {}});
        const QString name = QString::fromUtf8(person);
        paper.show({QStringLiteral("review"), QStringLiteral("b1"), QStringLiteral("m1"), name}, seen,
                   [seen](journal::Journal &open) -> Result<documents::Paper> {
                       documents::Paper now = seen;
                       now.blocks.front().text = journal::person(open, QStringLiteral("b1"))->jobTitle;
                       return now;
                   });
        const auto saved = at.at([](journal::Journal &open) {
            auto who = *journal::person(open, QStringLiteral("b1"));
            who.jobTitle = QStringLiteral("Ce qui reste.");
            return journal::savePerson(open, who);
        });
        QVERIFY(saved.ok());
        paper.setFolder(at.place());
        paper.write();
        QTRY_VERIFY2(!paper.file().isEmpty(), qPrintable(paper.trouble()->code()));
        QFile file(paper.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("Ce qui reste."));
    }

    void aPaperThatIsPutAwayIsNotWritten() {
        DeskAtHand at;
        at.create();
        app::PaperOut paper(
            at.desk(), [](const documents::Paper &) -> Result<QByteArray> { return QByteArray("written"); }, nullptr);
        paper.show({QStringLiteral("review"), QStringLiteral("b1"), QStringLiteral("m1"), QString::fromUtf8(person)},
                   {});
        paper.setFolder(at.place());
        paper.putAway();
        paper.write();
        QTest::qWait(200);
        QVERIFY(paper.file().isEmpty() && !paper.trouble()->present());
    }

    void theRightOfAccessGoesFromARequestToAFile() {
        DeskAtHand at;
        at.create();
        app::ConsentsPage page(at.desk(), QStringLiteral("b1"), app::pdfPrinter());
        QTRY_VERIFY(page.loaded());
        app::AccessDesk &access = *page.access();
        QVERIFY(!access.open());
        const QDate received = QDate::currentDate().addDays(-3);
        access.receive(french(received));
        QTRY_VERIFY(access.open());
        QVERIFY(!access.checked());
        QCOMPARE(fieldOf(access.requests(), 0, "due"), app::isoDay(received.addMonths(1)));
        access.look(QStringLiteral("fr"));
        QTRY_VERIFY(access.paper()->present());
        access.paper()->setFolder(at.place());
        access.paper()->write();
        QTRY_COMPARE(access.paper()->trouble()->code(), QStringLiteral("access.identity"));
        access.check(french(QDate::currentDate()));
        QTRY_VERIFY(access.checked());
        access.paper()->write();
        QTRY_VERIFY_WITH_TIMEOUT(!access.paper()->file().isEmpty(), 10'000);
        QVERIFY(!access.paper()->file().contains(QStringLiteral("devache")));
        QTRY_COMPARE(page.disclosureCount(), 1);
        access.answer(french(QDate::currentDate()));
        QTRY_VERIFY(!access.open());
        QCOMPARE(fieldOf(access.requests(), 0, "answered"), app::isoDay(QDate::currentDate()));
    }

    void thePersonsPageLeadsThere() {
        DeskAtHand at;
        at.create();
        app::PersonPage page(at.desk(), QStringLiteral("b1"));
        QSignalSpy wanted(&page, &app::PersonPage::consentsWanted);
        page.openConsents();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("b1"));
    }
};

QTEST_MAIN(TestConsents)
#include "tst_consents.moc"
