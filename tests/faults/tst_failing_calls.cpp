#include "failing_disk.h"
#include "telling.h"

using namespace aparte::test;

// Every call to the disk fails once, or from then on, in every way a call can fail: what was said to be saved is there,
// what was refused says so, and the next start finds a whole vault.
class FailingCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingIsSilent_data();
    void nothingIsLostAndNothingIsSilent();
    void aVaultThatCouldNotBeMadeCanBeMadeAgain_data();
    void aVaultThatCouldNotBeMadeCanBeMadeAgain();
};

namespace {

using How = FailingDisk::How;

struct Ground {
    QTemporaryDir place{QDir::tempPath() + QStringLiteral("/aparte-calls-XXXXXX")};
    Image empty, made;
    Expected known;
    Ground() {
        aparte::crypto::startSodium();
        SimulatedDisk disk;
        disk.makeFolders(place.path().toStdString());
        empty = disk.now();
        Coach coach(disk, place);
        if (!coach.create())
            qFatal("not made");
        known.created = true;
        for (const auto &step : beforehand()) {
            if (!step.run(coach))
                qFatal("not made");
            step.effect(known);
        }
        coach.lock();
        made = disk.now();
    }
};

// The story told on a failing disk, and the first thing that was not as it should be.
struct Teller {
    Telling telling;
    QByteArray wrong;
    bool faulty = false;

    explicit Teller(const Expected &before) : telling(before) {}
    void tell(Coach &coach, const FailingDisk &disk) {
        const bool thorough = qEnvironmentVariableIsSet("APARTE_LONG");
        for (const auto &step : thorough ? moreSteps() : fewSteps())
            tell(step, coach, disk);
    }

private:
    void tell(const Step &step, Coach &coach, const FailingDisk &disk) {
        const bool locks = step.name.startsWith("lock"), before = disk.journalNotSynced;
        const bool mustBeStopped = !locks && m_failedSync && coach.vault();
        const auto outcome = step.run(coach);
        m_failedSync = !locks && (m_failedSync || (disk.journalNotSynced && !before));
        if (mustBeStopped && (outcome.ok() || outcome.fault().code != "write.stopped"))
            wrong = step.name + " after a failed fsync: " + (outcome ? "done" : describe(outcome.fault()));
        if (outcome)
            return telling.done(step);
        faulty = true;
        telling.refused(step, outcome.fault());
    }
    bool m_failedSync = false; // in this session
};

// The power goes after all of it: what a failed fsync forgot never reached the disk.
Image afterPowerCut(const Image &before, const SimulatedDisk &disk) {
    PowerCut cut(before, disk.log());
    auto forgotten = disk.forgotten().begin();
    do {
        for (; forgotten != disk.forgotten().end() && forgotten->first == cut.position(); ++forgotten)
            cut.forget(forgotten->second);
    } while (cut.advance());
    return cut.nothingOf();
}

void ways() {
    QTest::addColumn<int>("how");
    QTest::addColumn<bool>("fromThen");
    QTest::newRow("no room, once") << int(How::NoRoom) << false;
    QTest::newRow("no room, from then on") << int(How::NoRoom) << true;
    QTest::newRow("input/output error, once") << int(How::Broken) << false;
    QTest::newRow("input/output error, from then on") << int(How::Broken) << true;
    QTest::newRow("interrupted") << int(How::Interrupted) << false;
    QTest::newRow("short write") << int(How::ShortWrite) << false;
    QTest::newRow("short read") << int(How::ShortRead) << false;
}

// These are nobody's fault, and nobody hears of them.
bool mustSucceed(How how) {
    return how == How::Interrupted || how == How::ShortWrite || how == How::ShortRead;
}

} // namespace

void FailingCalls::nothingIsLostAndNothingIsSilent_data() {
    ways();
}

void FailingCalls::nothingIsLostAndNothingIsSilent() {
    QFETCH(int, how);
    QFETCH(bool, fromThen);
    const Ground ground;
    int n = 1;
    for (;; ++n) {
        SimulatedDisk simulated(ground.made);
        FailingDisk disk(simulated);
        disk.fromThen = fromThen;
        disk.at = n;
        Teller teller(ground.known);
        {
            Coach coach(disk, ground.place);
            if (!coach.unlock("motdepasse"))
                qFatal("not unlocked");
            disk.how = How(how);
            teller.tell(coach, disk);
        }
        const auto where = [&](const char *when) {
            return QStringLiteral("call %1, %2: ").arg(n).arg(QString::fromUtf8(when));
        };
        QVERIFY2(teller.wrong.isEmpty(), qPrintable(where("at once") + QString::fromUtf8(teller.wrong)));
        QVERIFY2(!teller.faulty || !mustSucceed(How(how)), qPrintable(where("not silent")));
        disk.how = How::Never;
        SimulatedDisk again(simulated.now());
        auto wrong = whatIsWrong(again, ground.place, teller.telling.acceptable);
        QVERIFY2(wrong.isEmpty(), qPrintable(where("started again") + QString::fromUtf8(wrong)));
        SimulatedDisk cut(afterPowerCut(ground.made, simulated));
        wrong = whatIsWrong(cut, ground.place, teller.telling.acceptable, Then::LeaveIt);
        QVERIFY2(wrong.isEmpty(), qPrintable(where("after a power cut") + QString::fromUtf8(wrong)));
        if (!disk.hit)
            break;
    }
    qInfo("%d calls failed, 0 silent, 0 acknowledged notes lost", n - 1);
    QVERIFY(n > 50);
}

void FailingCalls::aVaultThatCouldNotBeMadeCanBeMadeAgain_data() {
    ways();
}

void FailingCalls::aVaultThatCouldNotBeMadeCanBeMadeAgain() {
    QFETCH(int, how);
    QFETCH(bool, fromThen);
    const Ground ground;
    // Every third call in the short form: making a vault writes four megabytes of reserve.
    const int stride = qEnvironmentVariableIsSet("APARTE_LONG") ? 1 : 3;
    int tried = 0;
    for (int n = 1;; n += stride, ++tried) {
        SimulatedDisk simulated(ground.empty);
        FailingDisk disk(simulated);
        disk.how = How(how);
        disk.fromThen = fromThen;
        disk.at = n;
        Acceptable acceptable = Acceptable::exactly({});
        {
            Coach coach(disk, ground.place);
            acceptable.created = coach.create().ok();
        }
        QVERIFY2(acceptable.created || !mustSucceed(How(how)), qPrintable(QStringLiteral("call %1").arg(n)));
        SimulatedDisk again(simulated.now());
        const auto wrong = whatIsWrong(again, ground.place, acceptable);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: ").arg(n) + QString::fromUtf8(wrong)));
        if (!disk.hit)
            break;
    }
    qInfo("%d calls failed while a vault was made", tried);
}

QTEST_APPLESS_MAIN(FailingCalls)
#include "tst_failing_calls.moc"
