// What was typed into a form and not saved: it is there again when the form is opened again, and after a lock; sealed
// in between, and gone once it is saved or given up.
#include "app/lessons/lessons_page.h"
#include "app/mission/exchange_form.h"
#include "app/mission/mission_page.h"
#include "app/mission/mission_part.h"
#include "app/mission/person_page.h"
#include "app/people/person_form.h"
#include "app/practice/practice_page.h"
#include "app/session/open_notes.h"
#include "app/shell/shell.h"
#include "app/today/today_page.h"
#include "journal/erase.h"
#include "unlocked_window.h"

#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

using namespace at_hand;

namespace {

const QString typed = QStringLiteral("Dire non sans me justifier");

// A window that may lock, and what the one after it is given.
struct Room {
    explicit Room(DeskAtHand &at, int received = -1)
        : preferences(at.place() + QStringLiteral("/config/aparte.ini")),
          shell(at.desk(), preferences, [this](app::Locker::Then then, int descriptor) {
              ended = then == app::Locker::Then::End;
              carried = descriptor < 0 ? -1 : dup(descriptor);
          }) {
        at.lock();
        shell.locker()->receive(received);
        shell.start(at.folder());
        page<app::UnlockPage>()->unlock(passphrase());
        if (!QTest::qWaitFor([this] { return shell.unlocked(); }, 30'000))
            qFatal("does not unlock");
    }
    template<class Page>
    Page *page() {
        Page *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = qobject_cast<Page *>(shell.navigation()->vm())) != nullptr; }))
            qFatal("another page: %s", qPrintable(shell.navigation()->place()));
        return found;
    }
    // The form of somebody new, with the name typed and everybody else to choose from.
    app::PersonForm *somebodyCalled(const QString &name) {
        shell.go(QStringLiteral("person"));
        auto *form = page<app::PersonForm>();
        if (!QTest::qWaitFor([form] { return form->relations()->people().size() > 1; }))
            qFatal("nobody to choose from");
        form->setName(name);
        return form;
    }
    app::MissionPart *contract() {
        Q_EMIT page<app::TodayPage>()->missionChosen(QStringLiteral("m1"));
        page<app::MissionPage>()->openPart(QStringLiteral("contract"));
        auto *form = page<app::MissionPart>();
        if (!QTest::qWaitFor([form] { return form->isLoaded(); }))
            qFatal("the contract does not load");
        return form;
    }
    static QString objectiveIn(const app::MissionPart &form) {
        return QJsonDocument::fromJson(form.values().toUtf8())[u"contract"][u"objectives"][0][u"text"].toString();
    }

    int carried = -1;
    bool ended = false;
    app::Preferences preferences;
    app::Shell shell;
};

QString contractWith(const QString &objective) {
    return QStringLiteral(R"({"contract": {"objectives": [{"text": "%1"}]}})").arg(objective);
}

} // namespace

class TestLeavingAForm : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void aPartOfAMissionIsShownAgainAfterALock() {
        DeskAtHand at;
        at.create();
        Room before(at);
        before.contract()->hold(contractWith(typed));
        before.shell.locker()->lock();
        QVERIFY(before.carried > 2);
        QVERIFY(before.shell.locker()->carryingForms());

        QFile memory(QStringLiteral("/proc/self/fd/%1").arg(before.carried));
        QVERIFY(memory.open(QIODevice::ReadOnly));
        const QByteArray bytes = memory.readAll();
        QVERIFY(bytes.size() > typed.size());
        QVERIFY(!bytes.contains("justifier"));

        Room after(at, before.carried);
        auto *form = after.page<app::MissionPart>(); // by itself
        QTRY_VERIFY(form->isLoaded());
        QVERIFY(form->broughtBack());
        QCOMPARE(Room::objectiveIn(*form), typed);
        QVERIFY(!after.shell.locker()->carryingForms());
        QVERIFY(!at.filesHold(typed));
    }

    void aLessonIsShownAgainAfterALock() {
        DeskAtHand at;
        at.create();
        Room before(at);
        before.shell.go(QStringLiteral("lessons"));
        auto *cards = before.page<app::LessonsPage>()->cards();
        QTRY_VERIFY(cards->loaded() && cards->supports()->rowCount() > 0);
        cards->add();
        cards->toggleSupport(0);
        cards->hold(typed, {}); // as its page does when it is left
        before.shell.locker()->lock();
        Room after(at, before.carried);
        auto *back = after.page<app::LessonsPage>()->cards(); // by itself
        QVERIFY(back->editing() && back->isNew() && back->broughtBack());
        QCOMPARE(back->french(), typed);
        QCOMPARE(back->supportCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(back->reading()->isRead(), 20'000); // and the guard has looked at it
        QVERIFY(!at.filesHold(typed));
        back->giveUp();
        after.shell.locker()->lock();
        QVERIFY(!after.shell.locker()->carryingForms());
    }

    void whatWasSavedOrGivenUpIsNotCarried_data() {
        QTest::addColumn<bool>("save");
        QTest::newRow("saved") << true;
        QTest::newRow("given up") << false;
    }
    void whatWasSavedOrGivenUpIsNotCarried() {
        QFETCH(bool, save);
        DeskAtHand at;
        at.create();
        Room room(at);
        auto *form = room.contract();
        form->hold(contractWith(typed));
        if (save)
            form->save(contractWith(typed));
        else
            form->giveUp();
        QTRY_COMPARE(room.shell.navigation()->place(), QStringLiteral("course"));
        room.shell.locker()->lock();
        QVERIFY(!room.shell.locker()->carryingForms());
        QCOMPARE(room.carried, -1);
    }

    void closingLocksInsteadOfLosingItAndAsksOnce() {
        DeskAtHand at;
        at.create();
        Room room(at);
        room.contract()->hold(contractWith(typed));
        room.shell.end();
        QVERIFY(!room.ended);
        QVERIFY(room.carried > 2);
        app::LeftForms forms;
        app::OpenNotes notes(at.desk(), nullptr);
        bool ended = false;
        app::Locker locked(
            at.desk(), notes, forms, [&](app::Locker::Then then, int) { ended = then == app::Locker::Then::End; },
            nullptr);
        locked.receive(room.carried);
        locked.end();
        QVERIFY(locked.endAsked());
        QVERIFY(!ended);
        locked.loseAndGo();
        QVERIFY(ended);
    }

    void ofSomebodyErasedInBetweenNothingComesBack() {
        DeskAtHand at;
        at.create();
        Room before(at);
        before.contract()->hold(contractWith(typed));
        before.shell.locker()->lock();
        at.unlock();
        QVERIFY(at.at([](journal::Journal &open) { return journal::erase(open, QStringLiteral("b1")); }).ok());
        Room after(at, before.carried);
        QTRY_VERIFY(!after.shell.locker()->carryingForms());
        QCOMPARE(after.shell.navigation()->place(), QStringLiteral("today"));
    }

    void somebodyNewIsThereAgainWithTheirLinks() {
        DeskAtHand at;
        at.create();
        Room before(at);
        auto *form = before.somebodyCalled(QStringLiteral("Paul Aubry"));
        form->setJobTitle(QStringLiteral("Chef de service"));
        form->relations()->addLink();
        form->relations()->setLink(0, 1, 0, QStringLiteral("manages"));
        form->relations()->addPresence();
        form->relations()->setPresence(0, QStringLiteral("quand ?"), {}); // not understood, and kept as it was typed
        before.shell.locker()->lock();

        Room after(at, before.carried);
        auto *again = after.page<app::PersonForm>();
        QVERIFY(again->broughtBack());
        QCOMPARE(again->name(), QStringLiteral("Paul Aubry"));
        QCOMPARE(again->jobTitle(), QStringLiteral("Chef de service"));
        QTRY_COMPARE(again->relations()->links().value(0).toMap()[QStringLiteral("to")].toInt(), 1);
        QCOMPARE(again->relations()->links()[0].toMap()[QStringLiteral("direction")].toString(),
                 QStringLiteral("manages"));
        QCOMPARE(again->relations()->presence()[0].toMap()[QStringLiteral("from")].toString(),
                 QStringLiteral("quand ?"));
        again->giveUp();
        after.shell.locker()->lock();
        QCOMPARE(after.carried, -1);
    }

    void aGroupKeepsThoseWhoAreNamedOnly() {
        DeskAtHand at;
        at.create();
        Room before(at);
        auto *form = before.somebodyCalled(QStringLiteral("Équipe achats"));
        form->setGroup(true);
        form->relations()->toggleMember(QStringLiteral("b1"));
        form->relations()->setOtherMembers(QStringLiteral("Paul\nJeanne"));
        before.shell.locker()->lock();

        Room after(at, before.carried);
        auto *again = after.page<app::PersonForm>();
        QVERIFY(again->group());
        QTRY_COMPARE(again->relations()->otherMembers(), QStringLiteral("Paul\nJeanne"));
        QVERIFY(again->relations()->members()[0].toMap()[QStringLiteral("chosen")].toBool());
    }

    void aCallIsThereAgain() {
        DeskAtHand at;
        at.create();
        Room before(at);
        before.shell.go(QStringLiteral("exchange"));
        auto *form = before.page<app::ExchangeForm>();
        QTRY_VERIFY(!form->people().isEmpty());
        form->setSought(QStringLiteral("elo"));
        form->setLine(typed);
        form->setMinutes(15);
        form->setAnswered(false);
        before.shell.locker()->lock();

        Room after(at, before.carried);
        auto *again = after.page<app::ExchangeForm>();
        QTRY_VERIFY(again->canSave());
        QCOMPARE(again->line(), typed);
        QCOMPARE(again->minutes(), 15);
        QVERIFY(!again->answered());
        QCOMPARE(again->personName(), QString::fromUtf8(person));
        again->save();
        QTRY_COMPARE(after.shell.navigation()->place(), QStringLiteral("today"));
        after.shell.locker()->lock();
        QCOMPARE(after.carried, -1);
    }

    void anEntryOfARegisterIsThereAgain() {
        DeskAtHand at;
        at.create();
        Room before(at);
        before.shell.go(QStringLiteral("practice"));
        auto *registers = before.page<app::PracticePage>()->registers();
        registers->add();
        registers->form()->setKind(QStringLiteral("solicitation"));
        registers->form()->setChannel(QStringLiteral("téléphone"));
        registers->form()->hold(typed, {});
        before.shell.locker()->lock();

        Room after(at, before.carried);
        auto *again = after.page<app::PracticePage>()->registers()->form();
        QVERIFY(again->isOpen() && again->broughtBack());
        QCOMPARE(again->kind(), QStringLiteral("solicitation"));
        QCOMPARE(again->channel(), QStringLiteral("téléphone"));
        QCOMPARE(again->note(), typed);
    }

    void aTemplateAndASnippetOnTheirWayAreThereAgainBesideTheirNote() {
        DeskAtHand at;
        at.create();
        Room before(at);
        before.shell.notes()->begin(QStringLiteral("b1"), QStringLiteral("m1"));
        QTRY_VERIFY(before.shell.notes()->sheet());
        auto *note = before.shell.notes()->sheet();
        const QString id = note->id(), kind = QStringLiteral("session"), english = QStringLiteral("en");
        QVERIFY(!note->beginnings()->broughtBack());
        note->beginnings()->holdTemplate(kind, english, typed);
        note->beginnings()->holdSnippet(QStringLiteral("obj"), QStringLiteral("Objectif : "));
        before.shell.locker()->lock();
        QVERIFY(before.carried > 2);

        Room after(at, before.carried); // nothing was written in the note: it is begun again
        QTRY_VERIFY(after.shell.notes()->sheet());
        QCOMPARE(after.shell.notes()->sheet()->id(), id);
        auto *again = after.shell.notes()->sheet()->beginnings();
        QVERIFY(again->broughtBack());
        QCOMPARE(again->editedTemplate(kind, english), typed);
        QCOMPARE(again->shortWord(), QStringLiteral("obj"));
        QCOMPARE(again->longText(), QStringLiteral("Objectif : "));
        again->saveTemplate(kind, typed);
        QTRY_VERIFY(again->isOwn(kind));
        again->keepSnippet(again->shortWord(), again->longText());
        QTRY_COMPARE(again->shortWord(), QString()); // kept, and not on its way any more
        after.shell.locker()->lock();
        QCOMPARE(after.carried, -1);
    }

    void aFormThatWasOnlyLookedAtIsNotCarried() {
        DeskAtHand at;
        at.create();
        Room room(at);
        room.shell.go(QStringLiteral("practice"));
        auto *entry = room.page<app::PracticePage>()->registers();
        entry->add();
        entry->form()->typeDay(
            QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy"))); // as a field left unchanged
        entry->form()->hold({}, {});
        room.shell.go(QStringLiteral("today"));
        room.shell.go(QStringLiteral("exchange"));
        auto *call = room.page<app::ExchangeForm>();
        call->typeRequestedTime(call->requestedTime());
        room.shell.go(QStringLiteral("today"));
        room.shell.go(QStringLiteral("person"));
        room.shell.locker()->lock();
        QCOMPARE(room.carried, -1);
    }

    void leavingAPageAndComingBackFindsItToo() {
        DeskAtHand at;
        at.create();
        Room room(at);
        room.shell.go(QStringLiteral("person"));
        room.page<app::PersonForm>()->setName(QStringLiteral("Paul Aubry"));
        room.shell.go(QStringLiteral("today"));
        room.shell.go(QStringLiteral("person"));
        QCOMPARE(room.page<app::PersonForm>()->name(), QStringLiteral("Paul Aubry"));
    }
};

QTEST_MAIN(TestLeavingAForm)
#include "tst_leaving_a_form.moc"
