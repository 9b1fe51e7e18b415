#include "small_journal.h"

#include <QtTest>

using namespace aparte::test;

// What a coach keeps is listed and shown without a window: consents, papers that went out, requests for access, what
// is no longer needed, who may not be accompanied together.
class Lists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachKindIsListed_data();
    void eachKindIsListed();
    void whatHasAnIdIsShown_data();
    void whatHasAnIdIsShown();
    void anotherWordIsRefusedWithTheListOfThem();

private:
    SmallJournal m_first;
};

namespace {

constexpr const char *more = R"({"id":"b3","name":"Odile Marchand","organisation":"o1",
  "links":[{"to":"b4","type":"hierarchical_direct","direction":"managed_by"}],
  "access_requests":[{"received_on":"2025-02-28"}],
  "consents":[{"id":"c1","what":"review","to":"Mairie de Valmont","given_on":"2025-01-05","expires_on":"2025-03-01"}],
  "disclosures":[{"id":"d1","mission":"m3","what":"review","to":"Mairie de Valmont","consent":"c1","on":"2025-02-01",
                  "way":"saved"}],
  "missions":[{"id":"m3","framework":"own","stage":"sessions","contract":{"objectives":[],"signed_on":"2025-01-02"},
   "exchanges":[{"id":"x3","channel":"phone","requested_at":"2025-06-02T09:10","answered_at":null,"note":"Rappeler."}]}]},
  {"id":"b4","name":"Paul Serre","missions":[{"id":"m4","framework":"own","stage":"sessions",
   "sessions":[{"id":"s4","date":"2025-05-05","note":"Oui."}]}]},
  {"id":"b5","name":"Rose Alba","missions":[{"id":"m5","framework":"own","stage":"closed",
   "ending":{"kind":"interrupted","on":"2020-02-29"}}]})";

constexpr const char *rest = R"(,"organisations":[{"id":"o1","name":"Mairie de Valmont","units":[]}],
  "frameworks":[{"id":"own","label":{"fr":"Le mien","en":"My own"},"retention":{"notes":12},"request_rule":"any",
    "link_types":[{"id":"hierarchical_direct","label":{"fr":"Hiérarchique","en":"Hierarchical"},"effect":"blocks"}]}])";

} // namespace

void Lists::initTestCase() {
    writeFile(m_first.beside("more.json"), bundleOf(more, rest));
    EXPECT_CODE(m_first.run("import", {m_first.beside("more.json")}), 0);
}

void Lists::eachKindIsListed_data() {
    QTest::addColumn<QByteArray>("line"); // in plain words
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("exchanges") << QByteArray("x3  2025-06-02  Odile Marchand  phone  open")
                               << QByteArray("\"channel\":\"phone\"");
    QTest::newRow("consents") << QByteArray("c1  Odile Marchand  review  Mairie de Valmont  2025-01-05  2025-03-01  "
                                            "expired")
                              << QByteArray("\"standing\":\"expired\"");
    QTest::newRow("disclosures") << QByteArray("d1  2025-02-01  Odile Marchand  review  Mairie de Valmont  saved")
                                 << QByteArray("\"consent\":\"c1\"");
    QTest::newRow("access") << QByteArray("2025-02-28  Odile Marchand  2025-03-28")
                            << QByteArray("\"due_on\":\"2025-03-28\"");
    QTest::newRow("retention") << QByteArray("b5  Rose Alba  notes 2021-02-28") << QByteArray("\"due\":\"2021-02-28\"");
    QTest::newRow("incompatible") << QByteArray("P3, P4  hierarchy  blocks") << QByteArray("\"blocks\":true");
    QTest::newRow("frameworks") << QByteArray("My own") << QByteArray("\"id\":\"own\"");
    QTest::newRow("organisations") << QByteArray("o1  Mairie de Valmont") << QByteArray("\"id\":\"o1\"");
    QTest::newRow("themes") << QByteArray() << QByteArray("\"items\":");
}

void Lists::eachKindIsListed() {
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, field);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const auto read = m_first.run("list", {what});
    EXPECT_CODE(read, 0);
    QVERIFY2(read.out.simplified().contains(line.simplified()), read.said().constData());
    const auto told = m_first.run("list", {what, QStringLiteral("--json")});
    EXPECT_CODE(told, 0);
    QVERIFY2(told.isOneObject(), told.said().constData());
    const QByteArray compact = QJsonDocument(told.object()).toJson(QJsonDocument::Compact);
    QVERIFY2(compact.contains(field), compact.constData());
}

void Lists::whatHasAnIdIsShown_data() {
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("x3") << QByteArray("Rappeler.");
    QTest::newRow("c1") << QByteArray("2025-03-01");
    QTest::newRow("d1") << QByteArray("saved");
    QTest::newRow("m3") << QByteArray("2025-01-02");
    QTest::newRow("own") << QByteArray("My own");
    QTest::newRow("cdg") << QByteArray("documents"); // one that ships, which nobody has edited
    QTest::newRow("o1") << QByteArray("Mairie de Valmont");
    QTest::newRow("b3") << QByteArray("2025-02-28"); // with the request for access
}

void Lists::whatHasAnIdIsShown() {
    QFETCH(QByteArray, part);
    const auto shown = m_first.run("show", {QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("--json")});
    EXPECT_CODE(shown, 0);
    QVERIFY2(shown.out.contains(part), shown.said().constData());
}

void Lists::anotherWordIsRefusedWithTheListOfThem() {
    const auto ended = m_first.run("list", {QStringLiteral("secrets")});
    EXPECT_CODE(ended, 2);
}

QTEST_GUILESS_MAIN(Lists)
#include "tst_lists.moc"
