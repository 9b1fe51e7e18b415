// Settings that touch the keys, and everything in and out: asked for twice, said truly, and nothing half done.
#include "app/settings/code_renewal.h"
#include "app/settings/passphrase_change.h"
#include "app/settings/rekeying.h"
#include "app/settings/transfer.h"
#include "desk_at_hand.h"
#include "journal/people.h"

using namespace at_hand;

namespace {

const QString next = QStringLiteral("neuf barques sous la pluie");

bool opens(DeskAtHand &at, const QString &secret, bool byCode = false) {
    at.lock();
    const auto around = at.desk().surroundings();
    const auto typed = journal::passphraseFrom(secret);
    return byCode ? journal::Journal::unlockWithCode(at.folder(), typed, around).ok()
                  : journal::Journal::unlock(at.folder(), typed, around).ok();
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

    static bool rests(app::Transfer &transfer) {
        return QTest::qWaitFor([&] { return !transfer.errand()->running(); }, 60'000);
    }
    static std::size_t people(DeskAtHand &at) {
        return at.at([](journal::Journal &open) { return *journal::listPeople(open); }).size();
    }

private Q_SLOTS:
    void aWrongPresentPassphraseChangesNothing() {
        DeskAtHand at;
        at.create();
        app::PassphraseChange change(at.desk(), app::PassphraseChange::When::Known);
        change.change(QStringLiteral("autre chose"), next);
        QTRY_VERIFY_WITH_TIMEOUT(change.trouble()->present(), 20'000);
        QVERIFY(!change.done());
        QVERIFY(opens(at, passphrase()));
    }

    void aBlankPassphraseIsNotTaken() {
        DeskAtHand at;
        at.create();
        app::PassphraseChange change(at.desk(), app::PassphraseChange::When::Known);
        change.change(passphrase(), QStringLiteral("   "));
        QTRY_VERIFY_WITH_TIMEOUT(change.trouble()->present(), 20'000);
        QVERIFY(!change.done());
        QVERIFY(opens(at, passphrase()));
    }

    void theNewPassphraseOpensAndTheOldOneNoMore() {
        DeskAtHand at;
        at.create();
        app::PassphraseChange change(at.desk(), app::PassphraseChange::When::Known);
        QSignalSpy chosen(&change, &app::PassphraseChange::chosen);
        change.change(passphrase(), next);
        QVERIFY(change.busy());
        QVERIFY(chosen.wait(20'000));
        QVERIFY(change.done() && !change.busy());
        QVERIFY(!opens(at, passphrase()));
        QVERIFY(opens(at, next));
    }

    void aNewCodeIsShownUntilItWasTypedBack() {
        DeskAtHand at;
        at.create();
        app::CodeRenewal renewal(at.desk(), nullptr);
        renewal.renew(next); // not the passphrase
        QTRY_VERIFY_WITH_TIMEOUT(renewal.trouble()->present(), 20'000);
        QVERIFY(renewal.groups().isEmpty());
        renewal.renew(passphrase());
        QTRY_COMPARE_WITH_TIMEOUT(renewal.step(), QStringLiteral("code"), 20'000);
        const QString code = renewal.groups().join(u' ');
        renewal.typeBack(passphrase());
        QVERIFY(renewal.differs());
        QCOMPARE(renewal.groups().join(u' '), code);
        renewal.typeBack(code.toLower());
        QCOMPARE(renewal.step(), QStringLiteral("done"));
        QVERIFY(renewal.groups().isEmpty());
        QVERIFY(opens(at, code, true));
    }

    void everythingIsSealedAnewAndOnlyTheNewPassphraseAndCodeOpenIt() {
        DeskAtHand at;
        at.create();
        app::Rekeying rekeying(at.desk(), nullptr);
        rekeying.ask();
        rekeying.rekey(next, next); // not the present one
        QTRY_VERIFY_WITH_TIMEOUT(rekeying.trouble()->present(), 30'000);
        QCOMPARE(rekeying.step(), QStringLiteral("asking"));
        QVERIFY(opens(at, passphrase()));
        at.unlock();
        rekeying.rekey(passphrase(), QStringLiteral("  "));
        QTRY_VERIFY_WITH_TIMEOUT(!rekeying.errand()->running(), 30'000);
        QCOMPARE(rekeying.step(), QStringLiteral("asking"));
        rekeying.rekey(passphrase(), next);
        QTRY_COMPARE_WITH_TIMEOUT(rekeying.step(), QStringLiteral("code"), 60'000);
        QCOMPARE(people(at), std::size_t(1));
        const QString code = rekeying.groups().join(u' ');
        rekeying.typeBack(passphrase());
        QVERIFY(rekeying.differs());
        rekeying.typeBack(code.toLower());
        QCOMPARE(rekeying.step(), QStringLiteral("done"));
        QVERIFY(rekeying.groups().isEmpty());
        QVERIFY(!opens(at, passphrase()));
        QVERIFY(opens(at, next));
        QVERIFY(opens(at, code, true));
    }

    void everythingLeavesOnlyWithThePassphraseAndComesBackOnce() {
        DeskAtHand at;
        at.create();
        const QString file = at.place() + QStringLiteral("/tout.json");
        app::Transfer out(at.desk(), nullptr);
        out.exportTo(file, next);
        QVERIFY(rests(out));
        QVERIFY(out.trouble()->present());
        QVERIFY(!QFile::exists(file));
        out.exportTo(file, passphrase());
        QVERIFY(rests(out));
        QCOMPARE(out.step(), QStringLiteral("exported"));
        QVERIFY(at.filesHold(QString::fromUtf8(person)));

        DeskAtHand other;
        other.create();
        app::Transfer in(other.desk(), nullptr);
        in.lookAt(file);
        QVERIFY(rests(in));
        QCOMPARE(in.step(), QStringLiteral("looked"));
        QCOMPARE(people(other), std::size_t(1)); // only looked at
        in.bringIn();
        QVERIFY(rests(in));
        QCOMPARE(in.step(), QStringLiteral("imported"));
        in.startOver();
        in.lookAt(file);
        QVERIFY(rests(in));
        QVERIFY(in.skipped() > 0); // all of it is there already
        QVERIFY(in.counts().isEmpty());
    }

    void aFileThatIsNoBundleIsSaid() {
        DeskAtHand at;
        at.create();
        QFile file(at.place() + QStringLiteral("/faux.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 3");
        file.close();
        app::Transfer in(at.desk(), nullptr);
        in.lookAt(file.fileName());
        QVERIFY(rests(in));
        QVERIFY(in.trouble()->present());
        QVERIFY(!in.trouble()->next(QStringLiteral("fr")).isEmpty());
        QCOMPARE(in.step(), QString());
    }

    void removingTheExampleTakesItsPeopleAndNobodyElse() {
        DeskAtHand at;
        at.create();
        at.importExample();
        QVERIFY(people(at) > 20);
        app::Transfer transfer(at.desk(), nullptr);
        QTRY_VERIFY(transfer.holdsExample());
        transfer.removeExample();
        QVERIFY(rests(transfer));
        QCOMPARE(transfer.step(), QStringLiteral("removed"));
        QVERIFY(transfer.removed() > 20);
        QTRY_VERIFY(!transfer.holdsExample());
        QCOMPARE(people(at), std::size_t(1));
    }

    void aRemovedExampleCanBeOpenedAgain() {
        DeskAtHand at;
        at.create();
        app::Transfer transfer(at.desk(), nullptr);
        for (int time = 0; time < 2; ++time) {
            transfer.openExample();
            QVERIFY(rests(transfer));
            QTRY_VERIFY(transfer.holdsExample());
            QVERIFY(people(at) > 20);
            transfer.removeExample();
            QVERIFY(rests(transfer));
            QTRY_VERIFY(!transfer.holdsExample());
        }
        QVERIFY(!transfer.trouble()->present());
        QCOMPARE(people(at), std::size_t(1));
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
