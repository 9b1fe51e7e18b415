#include "small_journal.h"

#include <QDir>
#include <QtTest>

using namespace aparte::test;

// A first day at the terminal: make a journal, fill it, write, find, look.
class Writing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalGivesItsRecoveryCodeOnce();
    void aJournalIsNotMadeOverAnother();
    void anEmptyPassphraseMakesNothing();
    void aNoteIsThereOnceItsIdIsPrinted();
    void aNoteGoesToTheOnlyOpenMission();
    void whatIsWrongWithANoteIsSaid_data();
    void whatIsWrongWithANoteIsSaid();
    void aWordThatIsAVerbCanBeSearchedFor();
    void searchGivesWhatThePagePromises();
    void listsHaveTheirItems_data();
    void listsHaveTheirItems();
    void namesFromOutsideCannotSteerTheTerminal();

private:
    SmallJournal m_first;
};

void Writing::aNewJournalGivesItsRecoveryCodeOnce() {
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("neuf.aparte"));
    const auto ended = Command({QStringLiteral("create"), folder, QStringLiteral("--json")})
                           .secrets("une phrase à moi\n")
                           .set("XDG_STATE_HOME", place.filePath(QStringLiteral("state")))
                           .run();
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QCOMPARE(ended.object()[u"vault"].toString(), folder);
    const auto code = ended.object()[u"recovery_code"].toString();
    QVERIFY2(
        QRegularExpression(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){5}$")).match(code).hasMatch(),
        qPrintable(code));
    QVERIFY(ended.object()[u"kdf_ms"].toDouble() >= 0);
    for (const auto &bytes : filesIn(folder))
        QVERIFY(!bytes.contains(code.toLatin1()));
}

void Writing::aJournalIsNotMadeOverAnother() {
    const SmallJournal journal(m_first);
    const auto before = filesIn(journal.folder());
    EXPECT_CODE(journal.run("create"), 2);
    QVERIFY(before == filesIn(journal.folder()));
}

void Writing::anEmptyPassphraseMakesNothing() {
    const QTemporaryDir place;
    for (const QByteArray line : {"\n", "\r\n", ""}) {
        const auto ended =
            Command({QStringLiteral("create"), place.filePath(QStringLiteral("neuf.aparte")), QStringLiteral("--json")})
                .secrets(line)
                .set("XDG_STATE_HOME", place.path())
                .run();
        EXPECT_CODE(ended, 2);
        QVERIFY(ended.isOneObject());
        QCOMPARE(ended.error()[u"kind"].toString(), QStringLiteral("wrong-use"));
        QVERIFY(QDir(place.path()).isEmpty());
    }
}

void Writing::aNoteIsThereOnceItsIdIsPrinted() {
    const SmallJournal journal(m_first);
    const QString text = QStringLiteral("Il a dit : « ça ira ». œuvre, 𝄞\n\nDeuxième paragraphe.\n");
    const auto written =
        journal
            .command("note", {QStringLiteral("b1"), QStringLiteral("--json"), QStringLiteral("--minutes"),
                              QStringLiteral("75"), QStringLiteral("--date=2025-05-06"), QStringLiteral("--kind"),
                              QStringLiteral("midpoint"), QStringLiteral("--theme"), QStringLiteral("t1")})
            .input(text.toUtf8())
            .run();
    EXPECT_CODE(written, 0);
    QVERIFY(written.isOneObject());
    const auto shown = journal.run("show", {written.object()[u"id"].toString(), QStringLiteral("--json")});
    EXPECT_CODE(shown, 0);
    QVERIFY(shown.isOneObject());
    QCOMPARE(shown.object()[u"note"].toString(), text);
    QCOMPARE(shown.object()[u"minutes"].toInt(), 75);
    QCOMPARE(shown.object()[u"date"].toString(), QStringLiteral("2025-05-06"));
    QCOMPARE(shown.object()[u"kind"].toString(), QStringLiteral("midpoint"));
    QCOMPARE(shown.object()[u"themes"].toArray(), QJsonArray{QStringLiteral("t1")});
    QVERIFY(shown.object()[u"kdf_ms"].toDouble() > 0);
}

void Writing::aNoteGoesToTheOnlyOpenMission() {
    const SmallJournal journal(m_first);
    const auto written = journal.command("note", {QStringLiteral("b2"), QStringLiteral("--json")}).input("Bref.").run();
    EXPECT_CODE(written, 0);
    QCOMPARE(written.object()[u"mission"].toString(), QStringLiteral("m2"));
    const auto shown = journal.run("show", {written.object()[u"id"].toString(), QStringLiteral("--json")});
    QCOMPARE(shown.object()[u"date"].toString(), QDate::currentDate().toString(Qt::ISODate));
}

void Writing::whatIsWrongWithANoteIsSaid_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &text = "Bref.") {
        QTest::newRow(name) << arguments << text;
    };
    const auto b1 = QStringLiteral("b1");
    row("a person who is not there", {QStringLiteral("nobody")});
    row("somebody else's mission", {b1, QStringLiteral("--mission=m2")});
    row("a date that does not exist", {b1, QStringLiteral("--date=2025-02-30")});
    row("a theme that is not there", {b1, QStringLiteral("--theme=t9")});
    row("a kind that is not there", {b1, QStringLiteral("--kind=chat")});
    row("negative minutes", {b1, QStringLiteral("--minutes=-5")});
    row("no text", {b1}, " \n");
    row("invalid UTF-8", {b1}, "abc\xff\xfe");
    row("a text that is cut within a letter", {b1}, "caf\xc3");
    row("200 MB", {b1}, QByteArray(200 << 20, 'x'));
}

void Writing::whatIsWrongWithANoteIsSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const auto ended = m_first.command("note", arguments + QStringList{QStringLiteral("--json")}).input(text).run();
    EXPECT_CODE(ended, 2);
    QVERIFY(ended.isOneObject());
    QVERIFY(!ended.error()[u"message"].toString().isEmpty());
    QCOMPARE(m_first.trouble(), QByteArray());
}

void Writing::aWordThatIsAVerbCanBeSearchedFor() {
    for (const char *word : {"note", "list", "check"})
        EXPECT_CODE(m_first.run("search", {QString::fromUtf8(word), QStringLiteral("--json")}), 0);
}

void Writing::searchGivesWhatThePagePromises() {
    const auto ended = m_first.run("search", {QStringLiteral("REUNION"), QStringLiteral("--json")});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QCOMPARE(ended.object()[u"total"].toInt(), 1);
    QCOMPARE(ended.object()[u"complete"].toBool(), true);
    const auto hit = ended.object()[u"hits"].toArray().at(0).toObject();
    QCOMPARE(hit[u"id"].toString(), QStringLiteral("s2"));
    QCOMPARE(hit[u"beneficiary"].toString(), QStringLiteral("b2"));
    QCOMPARE(hit[u"date"].toString(), QStringLiteral("2025-04-05"));
    QCOMPARE(hit[u"field"].toString(), QStringLiteral("note"));
    QVERIFY(hit[u"excerpt"].toString().contains(QStringLiteral("réunion")));
    const auto elsewhere =
        m_first.run("search", {QStringLiteral("--person=b1"), QStringLiteral("--json"), QStringLiteral("réunion")});
    QCOMPARE(elsewhere.object()[u"total"].toInt(), 0);
}

void Writing::listsHaveTheirItems_data() {
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("people unless said") << QStringList() << QStringList{QStringLiteral("b1"), QStringLiteral("b2")};
    QTest::newRow("people") << QStringList{QStringLiteral("people")}
                            << QStringList{QStringLiteral("b1"), QStringLiteral("b2")};
    QTest::newRow("missions") << QStringList{QStringLiteral("missions")}
                              << QStringList{QStringLiteral("m1"), QStringLiteral("m2")};
    QTest::newRow("sessions") << QStringList{QStringLiteral("sessions")}
                              << QStringList{QStringLiteral("s1"), QStringLiteral("s2")};
    QTest::newRow("lessons") << QStringList{QStringLiteral("lessons")} << QStringList();
    QTest::newRow("reports") << QStringList{QStringLiteral("reports")} << QStringList();
}

void Writing::listsHaveTheirItems() {
    QFETCH(QStringList, what);
    QFETCH(QStringList, ids);
    const auto ended = m_first.run("list", what + QStringList{QStringLiteral("--json")});
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.isOneObject());
    QStringList found;
    for (const auto &item : ended.object()[u"items"].toArray())
        found += item.toObject()[u"id"].toString();
    found.sort();
    QCOMPARE(found, ids);
}

void Writing::namesFromOutsideCannotSteerTheTerminal() {
    const SmallJournal journal(m_first);
    const QString file = journal.beside("hostile.json");
    writeFile(file, bundleOf(R"({"id":"h","name":"A\u001b]0;x\u0007\u202eB\u009b2J","missions":[]})"));
    EXPECT_CODE(journal.run("import", {file}), 0);
    const auto shown = journal.run("list");
    EXPECT_CODE(shown, 0);
    const QString text = QString::fromUtf8(shown.out);
    for (const char16_t control : {u'\u001b', u'\u0007', u'\u202e', u'\u009b'})
        QVERIFY(!text.contains(QChar(control)));
}

QTEST_GUILESS_MAIN(Writing)
#include "tst_writing.moc"
