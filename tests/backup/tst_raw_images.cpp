#include "backup_support.h"
#include "raw_image.h"
#include "tests/storage/faulty_disk.h"
#include "vault/inside.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace aparte;
using namespace aparte::test;

// Two ext4 images of 64 MiB, a vault on one and its copies on the other; then every byte of both is looked at.
class RawImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beforeTheErasureTheSearchFindsEverything();
    void afterTheErasureNoKeyAndNoWordIsLeft();
    void afterAKillAtAnyStepNeither();

private:
    std::unique_ptr<TwoImages> m_images;
    Traces m_known; // of the person, as of before the erasure
};

namespace {

constexpr int people = 300;
const char *const words = "Quentin Archambault ne dort plus depuis la fusion";

Surroundings around(const TwoImages &images, storage::Disk *disk = nullptr) {
    auto surroundings = quick(images.first() + QStringLiteral("/state"));
    surroundings.disk = disk;
    return surroundings;
}

QString vaultOn(const TwoImages &images) {
    return images.first() + QStringLiteral("/journal.aparte");
}

QByteArray nameOf(int number) {
    return "personne " + QByteArray::number(number);
}

Result<std::unique_ptr<Vault>> unlock(const TwoImages &images, storage::Disk *disk = nullptr) {
    return Vault::unlock(vaultOn(images), secret("neu"), around(images, disk));
}

// A day: everybody gets a note, the person three that are written again, and a draft; the passphrase changes.
void workADay(const TwoImages &images, Traces &seen) {
    auto made = Vault::create(vaultOn(images), secret("motdepasse"), around(images));
    if (!made)
        qFatal("%s", made.fault().code.c_str());
    auto vault = std::move(made->vault);
    const auto keep = [&] { seen.addVersionOf(readFile(vaultOn(images) + QStringLiteral("/keys")), people); };
    for (int number = 0; number < people; ++number) {
        if (!addPerson(*vault, nameOf(number).constData()) ||
            !writeNote(*vault, nameOf(number).constData(), nameOf(number).constData(),
                       "note de " + nameOf(number) + QByteArray(1500, 'n')))
            qFatal("no note");
        if (number % 50 == 0 || number == people - 1)
            keep();
    }
    seen.person = personNamed(*vault, nameOf(123).constData());
    for (int round = 0; round < 3; ++round)
        for (const char *name : {"eins", "zwei", "drei"}) {
            if (!writeNote(*vault, nameOf(123).constData(), name,
                           QByteArray(words) + QByteArray::number(round) + QByteArray(700, '.')))
                qFatal("no note");
            seen.addBoxesOf(*vault);
        }
    if (!writeNote(*vault, nameOf(123).constData(), "esquisse", words, Kind::Draft))
        qFatal("no draft");
    seen.addBoxesOf(*vault);
    if (!vault->changePassphrase(secret("motdepasse"), secret("neu")))
        qFatal("no passphrase");
    keep();
    backup::Backups backups(*vault, around(images));
    if (!backups.add(images.second()) || !backups.run({}))
        qFatal("no backup");
    keep();
    seen.takeKeysOf(*vault);
}

// As the journal does it: the vault, then `keys` at each destination.
bool erase(Vault &vault, const TwoImages &images, PersonId person, storage::Disk *disk = nullptr) {
    backup::Backups backups(vault, around(images, disk));
    if (!vault.isErased(person) && !vault.erase(person))
        return false;
    for (const auto &outcome : backups.offerKeys())
        if (outcome.fault)
            return false;
    return true;
}

void endWithoutImages() {
    if (qEnvironmentVariableIsSet("CI"))
        QFAIL(qPrintable(TwoImages::whyNot()));
    QSKIP(qPrintable(TwoImages::whyNot()));
}

} // namespace

void RawImages::initTestCase() {
    m_images = TwoImages::make();
    if (!m_images) {
        endWithoutImages();
        return;
    }
    m_known.words = words;
    workADay(*m_images, m_known);
    QVERIFY2(m_images->unmount(), qPrintable(TwoImages::whyNot()));
    m_images->keepAsIs();
    qInfo("%d people, %zu versions of sealed places, %zu boxes of the person; images by %s", people,
          m_known.sealedPlaces.size(), m_known.boxes.size(), qPrintable(m_images->how()));
}

void RawImages::beforeTheErasureTheSearchFindsEverything() {
    const auto found = m_known.searchedIn(*m_images);
    QVERIFY(found.sealedPlaces >= 4); // two copies on each image
    QVERIFY(found.boxes >= 8 && found.opened == found.boxes);
    QVERIFY(found.wordsInBoxes > 0);
    QCOMPARE(found.plainKeys, 0);
    QCOMPARE(found.plainWords, 0);
    qInfo("before: %s", found.said().constData());
}

void RawImages::afterTheErasureNoKeyAndNoWordIsLeft() {
    QVERIFY2(m_images->mount(), qPrintable(TwoImages::whyNot()));
    {
        auto vault = unlock(*m_images);
        REQUIRE_OK(vault);
        QVERIFY(erase(**vault, *m_images, m_known.person));
    }
    QVERIFY2(m_images->unmount(), qPrintable(TwoImages::whyNot()));
    const auto found = m_known.searchedIn(*m_images);
    qInfo("after: %s", found.said().constData());
    QCOMPARE(found.sealedPlaces, 0);
    QCOMPARE(found.plainKeys, 0);
    QCOMPARE(found.plainWords, 0);
}

void RawImages::afterAKillAtAnyStepNeither() {
    const int step = qEnvironmentVariableIsSet("APARTE_LONG") ? 1 : 16;
    int kills = 0;
    for (int call = 2; call < 1000; call += step) {
        m_images->putBack();
        QVERIFY2(m_images->mount(), qPrintable(TwoImages::whyNot()));
        const auto child = ::fork();
        if (child == 0) {
            FaultyDisk disk;
            auto vault = unlock(*m_images, &disk);
            disk.calls = 0;
            disk.how = FaultyDisk::How::Die;
            disk.at = call;
            ::_exit(vault && erase(**vault, *m_images, m_known.person, &disk) ? 0 : 3);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFEXITED(status) && (WEXITSTATUS(status) == 9 || WEXITSTATUS(status) == 0),
                 qPrintable(QString::number(status)));
        {
            auto vault = unlock(*m_images); // the next start finishes what it can
            REQUIRE_OK(vault);
            QVERIFY(erase(**vault, *m_images, m_known.person));
        }
        QVERIFY2(m_images->unmount(), qPrintable(TwoImages::whyNot()));
        const auto found = m_known.searchedIn(*m_images);
        QVERIFY2(found.sealedPlaces == 0 && found.plainKeys == 0 && found.plainWords == 0,
                 (QByteArray("killed at call ") + QByteArray::number(call) + ": " + found.said()).constData());
        if (WEXITSTATUS(status) == 0)
            break;
        ++kills;
    }
    QVERIFY(kills > 1);
    qInfo("%d kills while erasing, nothing left after the next start", kills);
}

QTEST_APPLESS_MAIN(RawImages)
#include "tst_raw_images.moc"
