// Back from a copy: beside and compared first, exchanged only when asked; or on a computer that has no journal yet.
#include "app/backup/fresh_restore.h"
#include "app/backup/restore_beside.h"
#include "journal/erase.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "unlocked_window.h"

using namespace at_hand;

namespace {

void save(DeskAtHand &at, const QString &id, const QString &note) {
    domain::Session session;
    session.id = id;
    session.beneficiary = QStringLiteral("b1");
    session.mission = QStringLiteral("m1");
    session.date = QDate(2026, 3, 4);
    session.note = note;
    if (auto saved = at.at([session](journal::Journal &open) { return journal::saveNote(open, session); }); !saved)
        qFatal("%s", saved.fault().code.c_str());
}

QStringList notes(DeskAtHand &at) {
    return at.at([](journal::Journal &open) {
        QStringList found;
        for (const QString &id : {QStringLiteral("s1"), QStringLiteral("s2")})
            if (auto note = journal::note(open, id))
                found.append(note->note);
        return found;
    });
}

struct Room { // a journal with one note, copied; then another note
    DeskAtHand at;
    QTemporaryDir stick;
    std::unique_ptr<app::BackupRounds> rounds;
    std::unique_ptr<app::RestoreBeside> restore;

    Room() {
        at.create();
        save(at, QStringLiteral("s1"), QStringLiteral("Avant la copie."));
        const auto copied = at.at([folder = stick.path()](journal::Journal &open) -> Result<void> {
            if (auto added = open.backups().add(folder); !added)
                return added;
            auto round = open.backups().run({});
            return round ? Result<void>() : round.fault();
        });
        if (!copied)
            qFatal("%s", copied.fault().code.c_str());
        rounds = std::make_unique<app::BackupRounds>(at.desk(), nullptr);
        restore = std::make_unique<app::RestoreBeside>(at.desk(), *rounds, nullptr);
    }
    void compare() {
        restore->lookIn(stick.path());
        if (!QTest::qWaitFor([this] { return restore->step() == u"found"; }, 10'000))
            qFatal("no copies: %s", qPrintable(restore->trouble()->code()));
        restore->compare(0, {});
        if (!QTest::qWaitFor([this] { return !restore->errand()->running(); }, 60'000))
            qFatal("not compared");
    }
    // One place of the copy is damaged, as a bad block leaves it: of the first pages from its end whose loss is found
    // but does not keep the rest from being read.
    void spoil() {
        const QDir own(QDir(stick.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).value(0).filePath());
        QFile copy(own.filePath(own.entryList({QStringLiteral("*.db")}, QDir::Files).value(0)));
        if (!copy.open(QIODevice::ReadWrite))
            qFatal("no copy");
        for (qint64 place = copy.size() - 8192; place > 0; place -= 4096) {
            copy.seek(place);
            const QByteArray page = copy.read(64);
            copy.seek(place);
            copy.write(QByteArray(64, 'x'));
            copy.flush();
            compare();
            const bool found = restore->step() == u"compared" && restore->damages() > 0;
            restore->giveUp();
            if (found)
                return;
            copy.seek(place);
            copy.write(page);
            copy.flush();
        }
        qFatal("no such place");
    }
    QVariant of(int row, const char *role) const {
        auto *model = restore->differences();
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
    QStringList beside() const { return QDir(at.place()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
};

} // namespace

class TestRestoring : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

private Q_SLOTS:
    void whatWouldBeLostIsShownAndNothingChangesBeforeItIsAsked() {
        Room room;
        save(room.at, QStringLiteral("s2"), QStringLiteral("Après la copie."));
        room.compare();
        QCOMPARE(room.restore->step(), QStringLiteral("compared"));
        QCOMPARE(room.restore->people(), 1);
        QVERIFY(!room.restore->same());
        QVERIFY(!room.restore->nothingLost());
        QCOMPARE(room.of(0, "name").toString(), QString::fromUtf8(person));
        QCOMPARE(room.of(0, "sessionsLost").toInt(), 1);
        QCOMPARE(room.of(0, "sessionsBack").toInt(), 0);
        QCOMPARE(notes(room.at).size(), 2);
    }

    void theCopyTakesTheJournalsPlaceWhenAsked() {
        Room room;
        save(room.at, QStringLiteral("s2"), QStringLiteral("Après la copie."));
        room.compare();
        QSignalSpy exchanged(room.restore.get(), &app::RestoreBeside::exchanged);
        room.restore->exchange();
        QVERIFY(exchanged.wait(30'000));
        QCOMPARE(notes(room.at), QStringList{QStringLiteral("Avant la copie.")});
        save(room.at, QStringLiteral("s2"), QStringLiteral("Et on continue."));
        room.at.lock();
        room.at.unlock();
        QCOMPARE(notes(room.at).size(), 2);
    }

    void givingUpLeavesTheJournalAndNoCopyBeside() {
        Room room;
        const QStringList before = room.beside();
        save(room.at, QStringLiteral("s2"), QStringLiteral("Après la copie."));
        room.compare();
        room.restore->giveUp();
        room.restore->exchange(); // too late
        QTest::qWait(100);
        QCOMPARE(notes(room.at).size(), 2);
        QCOMPARE(room.beside(), before);
    }

    void lockingInBetweenLeavesNoCopyBeside() {
        Room room;
        const QStringList before = room.beside();
        room.compare();
        room.at.lock();
        QCOMPARE(room.beside(), before);
        room.at.unlock();
        QCOMPARE(notes(room.at).size(), 1);
    }

    void aCopyThatSaysTheSameIsSaidToBeTheSame() {
        Room room;
        room.compare();
        QCOMPARE(room.restore->step(), QStringLiteral("compared"));
        QVERIFY(room.restore->same());
    }

    void aDamagedCopyIsSaidToBeDamagedAndExchangedOnlyWhenAskedTwice() {
        Room room;
        room.spoil();
        room.compare();
        QCOMPARE(room.restore->step(), QStringLiteral("compared"));
        QVERIFY(room.restore->damages() > 0);
        QVERIFY(!room.restore->damage()->message(QStringLiteral("fr")).isEmpty());
        QSignalSpy exchanged(room.restore.get(), &app::RestoreBeside::exchanged);
        room.restore->exchange();
        QVERIFY(room.restore->askedTwice());
        QCOMPARE(room.restore->step(), QStringLiteral("compared"));
        room.restore->exchange();
        QCOMPARE(room.restore->step(), QStringLiteral("exchanging"));
        QTRY_VERIFY_WITH_TIMEOUT(room.restore->step() != u"exchanging", 30'000);
    }

    void whatChangesAfterTheComparisonMakesItStale() {
        Room room;
        const QStringList before = room.beside();
        room.compare();
        QVERIFY(room.restore->same());
        QSignalSpy written(&room.at.desk(), &app::Desk::changed);
        room.at.desk().write(
            room.restore.get(),
            [](journal::Journal &open) -> Result<void> {
                domain::Session session;
                session.id = QStringLiteral("s2");
                session.beneficiary = QStringLiteral("b1");
                session.mission = QStringLiteral("m1");
                session.date = QDate(2026, 3, 4);
                session.note = QStringLiteral("Après la comparaison.");
                auto saved = journal::saveNote(open, session);
                return saved ? Result<void>() : saved.fault();
            },
            [](const Result<void> &) {});
        QVERIFY(written.wait(10'000));
        QCOMPARE(room.restore->step(), QStringLiteral("found"));
        QCOMPARE(room.restore->trouble()->code(), QStringLiteral("backup.compared-before"));
        room.restore->exchange(); // too late
        QCOMPARE(notes(room.at).size(), 2);
        QCOMPARE(room.beside(), before);
        room.compare();
        QVERIFY(!room.restore->same());
    }

    void lockingTwiceLeavesNoCopyBesideEither() {
        Room room;
        const QStringList before = room.beside();
        for (int again = 0; again < 2; ++again) {
            room.compare();
            QVERIFY(room.beside() != before);
            room.at.lock();
            QCOMPARE(room.beside(), before);
            room.at.unlock();
            room.restore->giveUp();
        }
    }

    void somebodyErasedSinceIsDroppedBeforeAnythingIsShown() {
        Room room;
        QVERIFY(room.at.at([](journal::Journal &open) { return journal::erase(open, QStringLiteral("b1")); }).ok());
        room.compare();
        QCOMPARE(room.restore->step(), QStringLiteral("compared"));
        QCOMPARE(room.restore->people(), 0);
        QCOMPARE(room.restore->dropped(), 1);
    }

    void aFolderWithoutCopiesIsSaid() {
        Room room;
        QTemporaryDir empty;
        room.restore->lookIn(empty.path());
        QTRY_VERIFY(room.restore->trouble()->present());
        QVERIFY(!room.restore->trouble()->next(QStringLiteral("fr")).isEmpty());
        QCOMPARE(room.restore->step(), QString());
    }

    void aCertificateThatIsNoneIsSaidAndNothingBegins() {
        Room room;
        room.restore->lookIn(room.stick.path());
        QTRY_COMPARE(room.restore->step(), QStringLiteral("found"));
        room.restore->compare(0, QStringLiteral("0123"));
        QVERIFY(room.restore->badCertificate());
        QCOMPARE(room.restore->step(), QStringLiteral("found"));
        QVERIFY(app::certificatesTyped(QString(32, u'a') + QStringLiteral(", ") + QString(32, u'0')).value().size() ==
                2);
        QVERIFY(!app::certificatesTyped(QString(31, u'a')));
        QVERIFY(!app::certificatesTyped(QString(31, u'a') + u'g'));
    }

    void onAFreshComputerTheJournalComesBackByItsPassphrase() {
        Room room;
        room.at.lock();
        DeskAtHand fresh;
        app::FreshRestore restore(fresh.desk(), nullptr);
        QSignalSpy opened(&restore, &app::FreshRestore::opened);
        restore.lookIn(room.stick.path());
        QTRY_COMPARE(restore.step(), QStringLiteral("found"));
        restore.restore(0, fresh.folder(), QStringLiteral("autre chose"), false, {});
        QTRY_VERIFY_WITH_TIMEOUT(restore.trouble()->present(), 60'000);
        QCOMPARE(restore.step(), QStringLiteral("found"));
        QVERIFY(!QFile::exists(fresh.folder()));
        restore.restore(0, fresh.folder(), passphrase(), false, {});
        QTRY_COMPARE_WITH_TIMEOUT(restore.step(), QStringLiteral("done"), 60'000);
        QCOMPARE(restore.people(), 1);
        restore.open();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(notes(fresh), QStringList{QStringLiteral("Avant la copie.")});
    }

    void somebodyNamedByACertificateDoesNotComeBackThere() {
        Room room;
        const QString id = room.at.at([](journal::Journal &open) {
            const auto bytes = open.vault().personId(QStringLiteral("b1")).bytes;
            return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()), 16).toHex());
        });
        room.at.lock();
        DeskAtHand fresh;
        app::FreshRestore restore(fresh.desk(), nullptr);
        restore.lookIn(room.stick.path());
        QTRY_COMPARE(restore.step(), QStringLiteral("found"));
        restore.restore(0, fresh.folder(), passphrase(), false, id);
        QTRY_COMPARE_WITH_TIMEOUT(restore.step(), QStringLiteral("done"), 60'000);
        QCOMPARE(restore.dropped(), 1);
        QCOMPARE(restore.people(), 0);
        QVERIFY(notes(fresh).isEmpty());
    }
};

QTEST_MAIN(TestRestoring)
#include "tst_restoring.moc"
