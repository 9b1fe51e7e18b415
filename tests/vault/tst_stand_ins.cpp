#include "vault_support.h"

#include <sys/stat.h>

using namespace aparte::test;

// Something that is not a plain file, put where one belongs.
class StandIns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInAFilesPlaceIsNotFollowed_data();
    void whatStandsInAFilesPlaceIsNotFollowed();
};

void StandIns::whatStandsInAFilesPlaceIsNotFollowed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("what");
    for (const char *name : {"keys", "journal.db"}) {
        QTest::addRow("a link for %s", name) << QString::fromLatin1(name) << S_IFLNK;
        QTest::addRow("a folder for %s", name) << QString::fromLatin1(name) << S_IFDIR;
        QTest::addRow("a pipe for %s", name) << QString::fromLatin1(name) << S_IFIFO;
        QTest::addRow("a socket for %s", name) << QString::fromLatin1(name) << S_IFSOCK;
    }
}

void StandIns::whatStandsInAFilesPlaceIsNotFollowed() {
    QFETCH(QString, name);
    QFETCH(int, what);
    Place place;
    REQUIRE_OK(addPerson(*place.create(), "Nadia"));
    const auto path = place.vault() + u'/' + name, elsewhere = place.dir.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(path, elsewhere));
    if (what == S_IFLNK)
        QVERIFY(QFile::link(elsewhere, path));
    else
        QVERIFY(what == S_IFDIR ? QDir().mkdir(path)
                                : ::mknod(qPrintable(path), static_cast<mode_t>(what | 0600), 0) == 0);
    const auto before = readFile(elsewhere);
    REQUIRE_FAULT(place.unlock(), Damaged, what == S_IFLNK ? "file.link" : "file.not-plain");
    QCOMPARE(readFile(elsewhere), before);
}

QTEST_APPLESS_MAIN(StandIns)
#include "tst_stand_ins.moc"
