// Opening a journal: the passphrase is worked on elsewhere, so the window never stands still; a refusal says why.
#include "app/unlock/first_run.h"
#include "app/unlock/unlock_page.h"
#include "desk_at_hand.h"
#include "journal/people.h"

#include <QDir>
#include <QElapsedTimer>

using namespace at_hand;

namespace {

// How often the window's thread came round, and the longest it was away.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        m_since.start();
        connect(&m_beat, &QTimer::timeout, this, [this] {
            ++beats;
            longest = qMax(longest, m_since.restart());
        });
        m_beat.start(10);
    }
    int beats = 0;
    qint64 longest = 0;

private:
    QTimer m_beat;
    QElapsedTimer m_since;
};

// A derivation that takes a second and a half, wherever it is done.
vault::Surroundings slowly(const QString &place, std::atomic<QThread *> &where) {
    vault::Surroundings surroundings;
    surroundings.stateFolder = place + QStringLiteral("/state");
    surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
    surroundings.stretch = [&where](const crypto::SlotTerms &,
                                    const crypto::SecretBytes &) -> Result<crypto::SecretBytes> {
        where = QThread::currentThread();
        QThread::msleep(1500);
        return crypto::SecretBytes(32);
    };
    return surroundings;
}

} // namespace

class TestUnlocking : public QObject {
    Q_OBJECT

    static void copyFiles(const QString &from, const QString &to) {
        QDir().mkpath(to);
        for (const QString &name : QDir(to).entryList(QDir::Files))
            QFile::remove(to + u'/' + name);
        for (const QString &name : QDir(from).entryList(QDir::Files))
            QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
    static void addSomebody(DeskAtHand &at) {
        at.unlock();
        domain::Beneficiary somebody;
        somebody.name = QStringLiteral("Ysé");
        QVERIFY(at.at([somebody](journal::Journal &open) { return journal::savePerson(open, somebody); }).ok());
        at.lock();
    }

private Q_SLOTS:
    void theWindowGoesOnWhileAPassphraseIsWorkedOn() {
        QTemporaryDir place;
        std::atomic<QThread *> where = nullptr;
        app::Desk desk(slowly(place.path(), where));
        const QString folder = place.filePath(QStringLiteral("lent.aparte"));
        {
            Heartbeat heart;
            app::FirstRun first(desk);
            first.begin(false);
            first.setFolder(folder);
            first.create(passphrase());
            QVERIFY(first.busy());
            QTRY_VERIFY_WITH_TIMEOUT(!first.busy(), 20'000);
            QVERIFY2(!first.trouble()->present(), qPrintable(first.trouble()->code()));
            QCOMPARE(first.step(), QStringLiteral("code"));
            QVERIFY(where && where != QThread::currentThread());
            QVERIFY2(heart.longest < 700, qPrintable(QString::number(heart.longest)));
        }
        desk.close();
        where = nullptr;
        app::UnlockPage page(desk, folder);
        QSignalSpy opened(&page, &app::UnlockPage::opened);
        Heartbeat heart;
        QElapsedTimer since;
        since.start();
        page.unlock(passphrase());
        QVERIFY(since.elapsed() < 300);
        QVERIFY(page.busy());
        page.unlock(passphrase()); // an impatient second press
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QVERIFY(!page.busy());
        QVERIFY(where && where != QThread::currentThread());
        QVERIFY(since.elapsed() >= 1500);
        QVERIFY2(heart.beats > 40, qPrintable(QString::number(heart.beats)));
        QVERIFY2(heart.longest < 700, qPrintable(QString::number(heart.longest)));
        QTest::qWait(200);
        QCOMPARE(opened.size(), 1);
    }

    void aWrongPassphraseSaysSoAndTheNextMayBeRight() {
        DeskAtHand at;
        at.create();
        at.lock();
        app::UnlockPage page(at.desk(), at.folder());
        QSignalSpy opened(&page, &app::UnlockPage::opened);
        page.unlock(QStringLiteral("huit grues au-dessus du canal"));
        QTRY_VERIFY_WITH_TIMEOUT(page.trouble()->present(), 20'000);
        QCOMPARE(opened.size(), 0);
        QVERIFY(!page.busy());
        QVERIFY(!page.trouble()->message(QStringLiteral("fr")).isEmpty());
        QVERIFY(!page.trouble()->next(QStringLiteral("fr")).isEmpty());
        page.unlock(passphrase());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QVERIFY(!page.trouble()->present());
    }

    void anOlderCopyIsOpenedOnlyAsTheCoachChooses_data() {
        QTest::addColumn<bool>("changedElsewhere"); // the copy itself went on: as many writes, another root
        QTest::addColumn<bool>("goOn");
        QTest::newRow("older, looked at") << false << false;
        QTest::newRow("older, gone on from") << false << true;
        QTest::newRow("changed, looked at") << true << false;
        QTest::newRow("changed, gone on from") << true << true;
    }
    void anOlderCopyIsOpenedOnlyAsTheCoachChooses() {
        QFETCH(bool, changedElsewhere);
        QFETCH(bool, goOn);
        DeskAtHand at, elsewhere;
        at.create();
        at.lock();
        copyFiles(at.folder(), elsewhere.folder());
        addSomebody(at);
        if (changedElsewhere)
            addSomebody(elsewhere);
        copyFiles(elsewhere.folder(), at.folder());
        app::UnlockPage page(at.desk(), at.folder());
        QSignalSpy opened(&page, &app::UnlockPage::opened);
        page.unlock(passphrase());
        QTRY_COMPARE_WITH_TIMEOUT(page.choice(), QString(changedElsewhere ? u"changed"_qs : u"older"_qs), 20'000);
        QCOMPARE(opened.size(), 0);
        if (goOn)
            page.acceptOlder();
        else
            page.lookOnly();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QCOMPARE(opened[0][0].value<app::Opened>().readOnly, !goOn);
        QVERIFY(page.choice().isEmpty());
    }

    void aPlaceThatIsGoneSaysSo() {
        DeskAtHand at;
        app::UnlockPage page(at.desk(), at.folder());
        page.unlock(passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(page.trouble()->present(), 20'000);
        QVERIFY(!page.trouble()->message(QStringLiteral("en")).isEmpty());
    }
};

QTEST_MAIN(TestUnlocking)
#include "tst_unlocking.moc"
