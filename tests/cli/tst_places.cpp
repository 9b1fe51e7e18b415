#include "journal/journal.h"
#include "small_journal.h"

#include <QFile>
#include <QtTest>

using namespace aparte::test;

// Where writing is impossible, or somebody else is at work: said with 7 or 6, and nothing is lost.
class Places : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVaultOpenElsewhereIsBusy();
    void ofManyAtOnceOneOpens();
    void aFullDiskIsSaidAndNothingIsLost();
    void anErasureOnAFullDiskIsDoneAndFinishedLater();
    void aVaultIsNotMadeWhereThereIsNoRoom();
    void aReadOnlyPlaceIsReadAndSaysSo();

private:
    SmallJournal m_first;
};

namespace {

// A mount namespace of its own: root has it for the asking, others with user namespaces.
QStringList privateMounts() {
    for (const QStringList &way : {QStringList{QStringLiteral("-m")}, QStringList{QStringLiteral("-rm")}}) {
        QProcess trial;
        trial.start(QStringLiteral("unshare"),
                    way + QStringList{QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                      QStringLiteral("none"), QStringLiteral("/mnt")});
        if (trial.waitForFinished() && trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0)
            return QStringList{QStringLiteral("unshare")} + way;
    }
    return {};
}

// `script` runs in the private namespace; "$@" is aparte-cli with its words, $PLACE the journal's folder.
Command inside(const SmallJournal &journal, Command command, const char *script) {
    return command
        .through(privateMounts() + QStringList{QStringLiteral("sh"), QStringLiteral("-ec"), QString::fromUtf8(script),
                                               QStringLiteral("sh")})
        .set("PLACE", journal.folder());
}

#define NEEDS_PRIVATE_MOUNTS                                                                                           \
    if (privateMounts().isEmpty()) {                                                                                   \
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), "neither root nor user namespaces");                                \
        QSKIP("needs root or user namespaces");                                                                        \
    }

} // namespace

void Places::aVaultOpenElsewhereIsBusy() {
    const SmallJournal journal(m_first);
    QProcess writer;
    const QByteArray passphrase = QByteArray(SmallJournal::passphrase) + '\n';
    aparte::vault::Surroundings surroundings;
    surroundings.stateFolder = journal.state() + QStringLiteral("/aparte");
    auto open = aparte::journal::Journal::unlock(
        journal.folder(), aparte::journal::passphraseFrom(QString::fromUtf8(SmallJournal::passphrase)), surroundings);
    QVERIFY(open.ok());
    for (const char *verb : {"list", "check", "recovery"}) {
        const auto ended = journal.run(verb, {QStringLiteral("--json")});
        EXPECT_CODE(ended, 6);
        QCOMPARE(ended.error()[u"kind"].toString(), QStringLiteral("busy"));
    }
    EXPECT_CODE(journal.command("note", {QStringLiteral("b1")}).input("Bref.").run(), 6);
    open = aparte::fault(aparte::Fault::Kind::Cancelled, "closed");
    QCOMPARE(journal.trouble(), QByteArray());
}

void Places::ofManyAtOnceOneOpens() {
    const int many = qEnvironmentVariableIsSet("APARTE_LONG") ? 20 : 5;
    const SmallJournal journal(m_first);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int one = 0; one < many; ++one) {
        processes.push_back(std::make_unique<QProcess>());
        journal.command("note", {QStringLiteral("b1")}).input("Course.").start(*processes.back());
    }
    int opened = 0;
    for (auto &process : processes) {
        const auto ended = Command::finish(*process);
        QVERIFY2(ended.code == 0 || ended.code == 6, ended.said().constData());
        opened += ended.code == 0;
    }
    QVERIFY(opened >= 1);
    const auto found = journal.run("search", {QStringLiteral("course"), QStringLiteral("--json")});
    QCOMPARE(found.object()[u"total"].toInt(), opened); // each id that was printed is there, and nothing else
    QCOMPARE(journal.trouble(), QByteArray());
}

void Places::aFullDiskIsSaidAndNothingIsLost() {
    NEEDS_PRIVATE_MOUNTS
    const SmallJournal journal(m_first);
    // The vault moves to a disk on which a megabyte is left, and comes back afterwards.
    const auto ended =
        inside(journal, journal.command("note", {QStringLiteral("b1")}),
               "cp -r \"$PLACE\" \"$PLACE.copy\"; size=$(du -sk \"$PLACE\" | cut -f1)\n"
               "mount -t tmpfs -o size=$((size + 1024))k none \"$PLACE\"; cp \"$PLACE.copy\"/* \"$PLACE\"\n"
               "code=0; \"$@\" || code=$?\n"
               "cp \"$PLACE\"/* \"$PLACE.copy\"; umount \"$PLACE\"; cp \"$PLACE.copy\"/* \"$PLACE\"; exit $code")
            .input(QByteArray(12 << 20, 'n'))
            .run();
    EXPECT_CODE(ended, 7);
    QVERIFY(!ended.err.isEmpty() && ended.out.isEmpty());
    QCOMPARE(journal.trouble(), QByteArray());
    EXPECT_CODE(journal.run("check", {QStringLiteral("--all")}), 0);
}

// Not a block is left, and no reserve to give up: the key is destroyed, the certificate printed, and 7 says that rows
// are left for the next start with room.
void Places::anErasureOnAFullDiskIsDoneAndFinishedLater() {
    NEEDS_PRIVATE_MOUNTS
    const SmallJournal journal(m_first);
    const auto ended =
        inside(journal,
               journal.command("erase", {QStringLiteral("b1"), QStringLiteral("--yes"), QStringLiteral("--json")}),
               "cp -r \"$PLACE\" \"$PLACE.copy\"; size=$(du -sk \"$PLACE\" | cut -f1)\n"
               "mount -t tmpfs -o size=$((size + 1024))k none \"$PLACE\"; cp \"$PLACE.copy\"/* \"$PLACE\"\n"
               "rm \"$PLACE/reserve\"; cat /dev/zero >\"$PLACE/filler\" 2>/dev/null || true\n"
               "code=0; \"$@\" || code=$?\n"
               "rm \"$PLACE/filler\"; cp \"$PLACE\"/* \"$PLACE.copy\"; umount \"$PLACE\"; cp \"$PLACE.copy\"/* "
               "\"$PLACE\"\n"
               "exit $code")
            .run();
    EXPECT_CODE(ended, 7);
    QVERIFY2(ended.out.contains("certificate"), ended.said().constData());
    const auto listed = journal.run("list", {QStringLiteral("--json")}); // which finishes it
    EXPECT_CODE(listed, 0);
    QCOMPARE(listed.object()[u"items"].toArray().size(), 1);
    EXPECT_CODE(journal.run("check", {QStringLiteral("--all")}), 0);
}

void Places::aVaultIsNotMadeWhereThereIsNoRoom() {
    NEEDS_PRIVATE_MOUNTS
    const SmallJournal journal(m_first);
    const QString folder = journal.beside("small");
    auto command =
        Command({QStringLiteral("create"), folder + QStringLiteral("/neuf.aparte"), QStringLiteral("--json")});
    command.secrets("phrase\n").set("XDG_STATE_HOME", journal.state()).set("SMALL", folder);
    const auto ended = inside(journal, command,
                              "mkdir \"$SMALL\"; mount -t tmpfs -o size=1m none \"$SMALL\"\n"
                              "code=0; \"$@\" || code=$?; ls -A \"$SMALL\" >&2; exit $code")
                           .run();
    EXPECT_CODE(ended, 7);
    QVERIFY(ended.isOneObject());
    QVERIFY2(!ended.err.contains("aparte\n"), ended.err.constData()); // nothing is left lying there
}

void Places::aReadOnlyPlaceIsReadAndSaysSo() {
    NEEDS_PRIVATE_MOUNTS
    const SmallJournal journal(m_first);
    const char *readOnly = "mount --bind \"$PLACE\" \"$PLACE\"; mount -o remount,ro,bind \"$PLACE\"; exec \"$@\"";
    const auto before = filesIn(journal.folder());
    const auto listed = inside(journal, journal.command("list", {QStringLiteral("--json")}), readOnly).run();
    EXPECT_CODE(listed, 0);
    QVERIFY2(listed.err.contains("reading only"), listed.err.constData());
    QCOMPARE(listed.object()[u"items"].toArray().size(), 2);
    const auto written =
        inside(journal, journal.command("note", {QStringLiteral("b1"), QStringLiteral("--json")}), readOnly)
            .input("Bref.")
            .run();
    EXPECT_CODE(written, 7);
    QCOMPARE(written.error()[u"kind"].toString(), QStringLiteral("not-writable"));
    const auto erased =
        inside(journal, journal.command("erase", {QStringLiteral("b1"), QStringLiteral("--yes")}), readOnly).run();
    EXPECT_CODE(erased, 7);
    const auto exported = inside(journal, journal.command("export", {journal.file("out.json")}), readOnly).run();
    EXPECT_CODE(exported, 7);
    QCOMPARE(filesIn(journal.folder()), before);
    QCOMPARE(journal.trouble(), QByteArray());
}

QTEST_GUILESS_MAIN(Places)
#include "tst_places.moc"
