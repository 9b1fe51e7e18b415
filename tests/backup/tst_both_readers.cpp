#include "backup_support.h"
#include "tests/vault/second_reader.h"

using namespace aparte;
using namespace aparte::test;

// The second reader (tests/vault/reader.py) finds the list of destinations and the copies as docs/vault-format.md says.
class BothReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListAndACopyReadTheSame();
};

void BothReaders::theListAndACopyReadTheSame() {
    const Place place;
    Surroundings surroundings;
    surroundings.stateFolder = place.state();
    surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
    surroundings.today = [] { return qint64{20780}; };
    const auto stick = place.dir.filePath(QStringLiteral("clé"));
    QDir().mkdir(stick);
    QString copy;
    {
        auto made = Vault::create(place.vault(), secret("motdepasse"), surroundings);
        REQUIRE_OK(made);
        backup::Backups backups(*made->vault, surroundings);
        REQUIRE_OK(backups.add(stick));
        const auto outcomes = backups.run({});
        REQUIRE_OK(outcomes);
        copy = outcomes->front().made->path;
    }
    const QStringList state{QStringLiteral("--state"), place.state()};
    const auto reading = secondReading(place.vault(), "motdepasse", state);
    QVERIFY2(reading.exit == 0, reading.complaint.constData());
    const auto listed = reading.said.value(u"destinations").toArray();
    QCOMPARE(listed.size(), 1);
    const auto one = listed[0].toObject();
    QCOMPARE(one.value(u"folder").toString(), stick);
    QCOMPARE(one.value(u"keys_sequence").toInteger(), reading.said.value(u"keys_sequence").toInteger());
    QCOMPARE(one.value(u"owed_since").toInteger(), 0);
    const auto known = one.value(u"generations").toArray().at(0).toObject();
    QCOMPARE(known.value(u"sequence").toInteger(), reading.said.value(u"sequence").toInteger());
    QCOMPARE(known.value(u"bytes").toInteger(), QFileInfo(copy).size());
    QCOMPARE(known.value(u"day").toInteger(), 20780);

    // What lies at the destination is a vault, under other names.
    const Place back;
    QDir().mkdir(back.vault());
    QVERIFY(QFile::copy(copy, back.file("journal.db")));
    QVERIFY(QFile::copy(QFileInfo(copy).path() + QStringLiteral("/keys"), back.file("keys")));
    const auto again = secondReading(back.vault(), "motdepasse");
    QVERIFY2(again.exit == 0, again.complaint.constData());
    QCOMPARE(again.said.value(u"sequence"), reading.said.value(u"sequence"));
    QCOMPARE(again.said.value(u"records"), reading.said.value(u"records"));
}

QTEST_GUILESS_MAIN(BothReaders)
#include "tst_both_readers.moc"
