#include "vault_support.h"

#include <QDirIterator>

using namespace aparte::test;

// Nothing readable anywhere: not in the vault's folder, the state folder, or a temporary file, with more than ten
// megabytes of notes.
class Traces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenPlainOrElsewhere();
    void allowedFilesAreAll();
};

namespace {

const QByteArray canary = "CanariDuCoachÉlodie";

std::vector<QByteArray> forms(const QByteArray &text) {
    const auto wide = QString::fromUtf8(text);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    return {text, text.left(12), utf16, text.toHex(), text.toBase64().chopped(4)};
}

QStringList filesWith(const QString &folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto bytes = readFile(files.next());
        for (const auto &form : forms(canary))
            if (bytes.contains(form))
                found << files.filePath();
    }
    return found;
}

QStringList openFiles() {
    QStringList files;
    for (const auto &entry : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System))
        files << entry.symLinkTarget();
    return files;
}

} // namespace

void Traces::nothingIsWrittenPlainOrElsewhere() {
    Place place{Place::On::Disk};
    QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toUtf8());
    qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
    auto vault = place.create();
    Batch summary;
    const auto person = vault->personId(QString::fromUtf8(canary));
    REQUIRE_OK(vault->addPeople({person}));
    summary.put(vault->recordId("summary", QString::fromUtf8(canary)), person, Kind::Summary, canary);
    REQUIRE_OK(vault->write(summary));
    Batch batch;
    for (int i = 0; i < 4000; ++i)
        batch.put(vault->newRecordId(), person, Kind::Session, (canary + QByteArray::number(i)).repeated(150));
    REQUIRE_OK(vault->write(batch)); // 12 MB in one transaction
    Batch draft;
    draft.put(vault->newRecordId(), person, Kind::Draft, canary);
    REQUIRE_OK(vault->write(draft));
    int visits = 0;
    REQUIRE_OK(vault->scan({Kind::Session}, person, [&](const Vault::Visit &) { return ++visits < 10; }));
    REQUIRE_OK(vault->check(true));
    for (const auto &file : openFiles())
        QVERIFY2(!file.contains(QStringLiteral("etilqs")) && !file.contains(QStringLiteral("(deleted)")),
                 qPrintable(file));
    for (int moment = 0; moment < 2; ++moment) {
        QCOMPARE(filesWith(place.dir.path()), QStringList());
        QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
        vault.reset();
    }
    writeFile(place.dir.filePath(QStringLiteral("planted")), "x" + canary); // the search can find
    QCOMPARE(filesWith(place.dir.path()).isEmpty(), false);
}

void Traces::allowedFilesAreAll() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    const auto inside = [&] {
        return QDir(place.vault()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' ');
    };
    QCOMPARE(inside(), QStringLiteral("journal.db journal.db-wal keys reserve"));
    vault.reset();
    QCOMPARE(inside(), QStringLiteral("journal.db keys reserve"));
    QCOMPARE(QDir(place.state()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(QDir(place.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' '),
             QStringLiteral("journal.aparte state"));
}

QTEST_APPLESS_MAIN(Traces)
#include "tst_traces.moc"
