// An OpenDocument text: read back by another reader of archives and of XML, the same bytes each time, nothing beside
// its words.
#include "documents/lessons_paper.h"
#include "documents/odt.h"
#include "sample_report.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace aparte;

namespace {

documents::Paper paper(const QString &language = QStringLiteral("fr")) {
    return documents::lessonsPaper(sample::report(60, 3), language);
}

// Each file of the archive as Python's zipfile reads it, check sums and all: name, how it is stored, date, content.
QMap<QString, QByteArray> unpacked(const QByteArray &archive, QByteArray *about = nullptr) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.odt")));
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        return {};
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys, zipfile\n"
                        "archive = zipfile.ZipFile(sys.argv[1])\n"
                        "assert archive.testzip() is None\n"
                        "for each in archive.infolist():\n"
                        "    print(each.filename, each.compress_type, each.date_time, each.extra, each.external_attr)\n"
                        "archive.extractall(sys.argv[2])\n"),
         file.fileName(), folder.filePath(QStringLiteral("out"))});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {};
    if (about)
        *about = python.readAllStandardOutput();
    QMap<QString, QByteArray> files;
    for (const char *name : {"mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
        QFile inside(folder.filePath(QStringLiteral("out/") + QLatin1String(name)));
        if (inside.open(QIODevice::ReadOnly))
            files.insert(QLatin1String(name), inside.readAll());
    }
    return files;
}

QString wordsOf(const QByteArray &xml) {
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString() + u'\n';
    return reader.hasError() ? QString() : words;
}

} // namespace

class AnOdtFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void has_the_same_bytes_each_time() { QCOMPARE(documents::odt(paper()), documents::odt(paper())); }

    void begins_with_its_type_stored_at_byte_38() {
        const QByteArray file = documents::odt(paper());
        QVERIFY(file.startsWith("PK\x03\x04"));
        QCOMPARE(file.mid(30, 8), QByteArray("mimetype"));
        QVERIFY(file.mid(38).startsWith("application/vnd.oasis.opendocument.text"));
    }
    void is_whole_for_another_reader_and_tells_no_time() {
        QByteArray about;
        const auto files = unpacked(documents::odt(paper()), &about);
        QCOMPARE(files.size(), 5);
        const QList<QByteArray> lines = about.trimmed().split('\n');
        QVERIFY(lines.first().startsWith("mimetype "));
        for (const QByteArray &line : lines)
            QVERIFY2(line.endsWith("0 (1980, 1, 1, 0, 0, 0) b'' 0"), line.constData());
        const QByteArray all = files[QStringLiteral("meta.xml")] + files[QStringLiteral("content.xml")] +
                               files[QStringLiteral("styles.xml")];
        for (const char *word : {"generator", "creation-date", "dc:date", "creator", "editing", "Qt", "T00:"})
            QVERIFY2(!all.contains(word), word);
    }
    void holds_every_word_of_the_paper_in_either_language() {
        for (const char *language : {"fr", "en"}) {
            const documents::Paper printed = paper(QLatin1String(language));
            const auto files = unpacked(documents::odt(printed));
            const QString words = wordsOf(files[QStringLiteral("content.xml")]);
            QVERIFY(words.contains(printed.title));
            for (const documents::Block &block : printed.blocks)
                for (const QString &text : QStringList(block.text) + block.cells)
                    QVERIFY2(words.contains(text), qPrintable(text));
            QVERIFY(wordsOf(files[QStringLiteral("styles.xml")]).contains(printed.foot));
            QVERIFY(!wordsOf(files[QStringLiteral("META-INF/manifest.xml")]).isNull());
        }
    }
    void a_table_keeps_its_head_on_every_page() {
        const QByteArray content = unpacked(documents::odt(paper()))[QStringLiteral("content.xml")];
        QCOMPARE(content.count("<table:table-header-rows>"), 1);
        QCOMPARE(content.count("<table:table-row "), 61);
        QCOMPARE(content.count("<table:table-column "), 2);
    }
    void what_belongs_together_says_so() {
        auto kept = paper();
        kept.say(QStringLiteral("avec ce qui suit"));
        kept.keepWithNext();
        kept.bullet(QStringLiteral("et encore"));
        kept.keepWithNext();
        kept.bullet(QStringLiteral("fin"));
        const QByteArray file = documents::odt(kept);
        QVERIFY(file.contains(R"(<text:p text:style-name="Kept">avec ce qui suit)"));
        QVERIFY(file.contains(R"(<text:p text:style-name="KeptBullet">et encore)"));
        QVERIFY(file.contains(R"(<text:p text:style-name="Bullet">fin)"));
    }

    void letters_that_xml_has_no_words_for_break_nothing() {
        documents::Paper odd;
        odd.title = QStringLiteral("Un\u000bdeux\u0001 <&> \U0001F600") + QChar(0xd800);
        odd.foot = QStringLiteral("\u0002pied & <fin>");
        const auto files = unpacked(documents::odt(odd));
        QVERIFY(wordsOf(files[QStringLiteral("content.xml")]).contains(QStringLiteral("Undeux <&> \U0001F600\ufffd")));
        QVERIFY(wordsOf(files[QStringLiteral("styles.xml")]).contains(QStringLiteral("pied & <fin>")));
    }
};

QTEST_GUILESS_MAIN(AnOdtFile)
#include "tst_odt.moc"
