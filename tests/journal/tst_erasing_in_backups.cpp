// Erasing reaches the backups: step 5 of six, its certificate, and the debts of those that are away.
#include "backup/backups.h"
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/people.h"

#include <QDir>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::JournalAtHand;
using invented::taken;

namespace {

struct WithStick : JournalAtHand {
    WithStick() {
        QDir().mkdir(stick());
        for (const char *name : {"the-manager", "the-agent"})
            if (!savePerson(**this, invented::person(name, QStringLiteral("Mathilde Orsay"))))
                qFatal("not saved");
        if (!(*this)->backups().add(stick()) || !(*this)->backups().run({}))
            qFatal("no backup");
    }
    QString stick() const { return place() + QStringLiteral("/stick"); }
    void pullOut() const { QDir().rename(stick(), stick() + QStringLiteral("-out")); }
    void plugIn() const { QDir().rename(stick() + QStringLiteral("-out"), stick()); }
    QByteArray keysThere() const {
        const auto own = QDir(stick()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QFile file(stick() + u'/' + own + QStringLiteral("/keys"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray keysHere() const {
        QFile file(place() + QStringLiteral("/essai.aparte/keys"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestErasingInBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupThatIsThereLosesTheKeyAtOnce() {
        WithStick journal;
        const auto certificate = taken(erase(*journal, QStringLiteral("the-manager")));
        QVERIFY(certificate.finished);
        QCOMPARE(certificate.destinations, QStringList{journal.stick()});
        QVERIFY(certificate.debts.empty());
        QCOMPARE(journal.keysThere(), journal.keysHere());
        for (const char *language : {"fr", "en"}) {
            const auto text = certificateText(certificate, QLatin1String(language));
            QVERIFY(text.contains(journal.stick()));
            QVERIFY(!text.contains(QStringLiteral("Mathilde")) && !text.contains(QStringLiteral("the-manager")));
        }
    }

    void aBackupThatIsAwayIsADebtUntilTheNextOpeningWithIt() {
        WithStick journal;
        journal.pullOut();
        const auto certificate = taken(erase(*journal, QStringLiteral("the-manager")));
        QVERIFY(certificate.finished && certificate.destinations.isEmpty());
        QCOMPARE(certificate.debts.size(), std::size_t(1));
        QCOMPARE(certificate.debts[0].folder, journal.stick());
        QCOMPARE(certificate.debts[0].since, certificate.day);
        for (const char *language : {"fr", "en"})
            QVERIFY(certificateText(certificate, QLatin1String(language))
                        .contains(journal.stick() + (language[0] == 'f' ? ", depuis le " : ", since ") +
                                  certificate.day.toString(Qt::ISODate)));
        journal.reopen();
        QVERIFY(journal->backups().destinations().front().owesErasure);
        journal.plugIn();
        QVERIFY(journal.keysThere() != journal.keysHere());
        journal.reopen();
        QVERIFY(!journal->backups().destinations().front().owesSince);
        QCOMPARE(journal.keysThere(), journal.keysHere());
    }

    void stoppedBeforeTheBackupsTheNextOpeningReachesThem() {
        WithStick journal;
        QVERIFY(journal->vault().erase(journal->vault().personId("the-manager")).ok()); // and the power goes
        QVERIFY(journal.keysThere() != journal.keysHere());
        journal.reopen();
        QCOMPARE(journal.keysThere(), journal.keysHere());
    }

    void aNewPersonsKeyIsThereBeforeTheirFirstRow() {
        WithStick journal;
        QVERIFY(savePerson(*journal, invented::person("new", "N")).ok());
        QCOMPARE(journal.keysThere(), journal.keysHere());
        journal.pullOut(); // and a backup that is away refuses nobody
        QVERIFY(savePerson(*journal, invented::person("newer", "M")).ok());
        QVERIFY(!journal->backups().owes()); // nobody's key is where it should not be
    }
};

QTEST_GUILESS_MAIN(TestErasingInBackups)
#include "tst_erasing_in_backups.moc"
