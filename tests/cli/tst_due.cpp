#include "small_journal.h"

#include <QtTest>

using namespace aparte::test;

// What is due, for a script and for a person: counts, then a line each, and no name unless it is asked for.
class Due : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsComeFirstAndNobodyIsNamed();
    void namesAreWrittenWhenAskedFor();
    void aPersonReadsTheSame();
    void aKindOfDocumentThatNobodyKnowsIsNotSaid();

private:
    SmallJournal m_first;
};

namespace {

// Karim asked by telephone long ago, somebody at a session without a note, and a contract nobody signed.
constexpr const char *more = R"({"id":"b3","name":"Odile Marchand","organisation":"o1",
  "presence":[{"from":"2025-01-01","until":null}],"missions":[{"id":"m3","framework":"cdg","stage":"contract",
   "contract":{"objectives":[],"organisation":"six séances"},
   "sessions":[{"id":"s3","date":"2025-05-05","minutes":60,"note":""}],
   "exchanges":[{"id":"x3","channel":"phone","requested_at":"2025-06-02T09:10","answered_at":null,"note":"Rappeler."}]}]})";

} // namespace

void Due::initTestCase() {
    writeFile(m_first.beside("more.json"),
              bundleOf(more, R"(,"organisations":[{"id":"o1","name":"Mairie de Valmont","units":[]}])"));
    EXPECT_CODE(m_first.run("import", {m_first.beside("more.json")}), 0);
}

void Due::countsComeFirstAndNobodyIsNamed() {
    const auto ended = m_first.run("due", {QStringLiteral("--json")});
    EXPECT_CODE(ended, 0);
    QVERIFY2(ended.isOneObject(), ended.said().constData());
    const auto counts = ended.object()[u"counts"].toObject();
    QCOMPARE(counts[u"answer"].toInt(), 1);
    QCOMPARE(counts[u"unwritten"].toInt(), 1);
    QCOMPARE(counts[u"document"].toInt(), 1);
    const auto first = ended.object()[u"items"].toArray().first().toObject();
    QCOMPARE(first[u"kind"].toString(), QStringLiteral("answer"));
    QCOMPARE(first[u"code"].toString(), QStringLiteral("P3"));
    QCOMPARE(first[u"day"].toString(), QStringLiteral("2025-06-04"));
    QVERIFY(first[u"late"].toBool());
    for (const char *word : {"Odile", "Marchand", "Nadia", "Karim", "b3", "m3", "Rappeler"})
        QVERIFY2(!ended.out.contains(word), word);
}

void Due::namesAreWrittenWhenAskedFor() {
    const auto ended = m_first.run("due", {QStringLiteral("--json"), QStringLiteral("--names")});
    EXPECT_CODE(ended, 0);
    const auto first = ended.object()[u"items"].toArray().first().toObject();
    QCOMPARE(first[u"name"].toString(), QStringLiteral("Odile Marchand"));
    QCOMPARE(first[u"person"].toString(), QStringLiteral("b3"));
}

void Due::aPersonReadsTheSame() {
    const auto ended = m_first.run("due");
    EXPECT_CODE(ended, 0);
    QVERIFY2(ended.out.startsWith("1  requests to answer"), ended.said().constData());
    QVERIFY(ended.out.contains("P3"));
    QVERIFY(!ended.out.contains("Odile"));
}

// What an import calls a document may be anything, a name too.
void Due::aKindOfDocumentThatNobodyKnowsIsNotSaid() {
    const SmallJournal journal(m_first);
    writeFile(journal.beside("odd.json"),
              bundleOf(R"({"id":"b4","name":"Basile Roy","missions":[{"id":"m4","framework":"cdg","stage":"contract",
                "documents":[{"kind":"convention","status":"sent","sent_on":"2025-05-01"},
                             {"kind":"lettre_de_Basile_Roy","status":"sent","sent_on":"2025-05-01"}]}]})"));
    EXPECT_CODE(journal.run("import", {journal.beside("odd.json")}), 0);
    for (const QStringList &how : {QStringList(), QStringList{QStringLiteral("--json")}}) {
        const auto ended = journal.run("due", how);
        EXPECT_CODE(ended, 0);
        QVERIFY2(!ended.out.contains("Basile"), ended.said().constData());
        QVERIFY(ended.out.contains("convention"));
    }
    QVERIFY(journal.run("due", {QStringLiteral("--names")}).out.contains("lettre_de_Basile_Roy"));
}

QTEST_GUILESS_MAIN(Due)
#include "tst_due.moc"
