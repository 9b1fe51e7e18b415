// Every bundle that is refused, with its code and its place.
#include "bundle_samples.h"
#include "domain/bundle.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::domain;

class TestBundleRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWithCodeAndPlace_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &json, const char *code, const char *where) {
            QTest::newRow(name) << json << QString::fromLatin1(code) << QString::fromLatin1(where);
        };
        row("empty file", "", "bundle.not-json", "byte 0");
        row("prose", "Bonjour", "bundle.not-json", "byte 1");
        row("cut", completeBundle().first(700), "bundle.not-json", "byte 701");
        row("closing the wrong bracket", quoted("{'format': [}}"), "bundle.not-json", "byte 13");
        row("a list", "[]", "bundle.format", "");
        row("another format", quoted("{'format': 'notes'}"), "bundle.format", "/format");
        row("no version", quoted("{'format': 'aparte-bundle'}"), "bundle.version", "/version");
        row("a later version", quoted("{'format': 'aparte-bundle', 'version': 2}"), "bundle.version", "/version");
        row("a list of people that is an object", bundleWith(quoted("'beneficiaries': {}")), "bundle.type",
            "/beneficiaries");
        row("a person that is text", bundleWith(quoted("'beneficiaries': ['b1']")), "bundle.type", "/beneficiaries/0");
        row("a name that is a number", bundleWith(quoted("'beneficiaries': [{'id': 'b1', 'name': 3}]")), "bundle.type",
            "/beneficiaries/0/name");
        row("an id that is a number", bundleWith(quoted("'beneficiaries': [{'id': 1}]")), "bundle.type",
            "/beneficiaries/0/id");
        row("no id", bundleWith(quoted("'beneficiaries': [{'name': 'A'}]")), "bundle.missing", "/beneficiaries/0/id");
        row("an empty id", bundleWith(quoted("'themes': [{'id': ''}]")), "bundle.missing", "/themes/0/id");
        row("an alias that is a number", personWith(quoted("'also_known_as': ['x', 1]")), "bundle.type",
            "/beneficiaries/0/also_known_as/1");
        row("a misspelt kind", personWith(quoted("'kind': 'groupe'")), "bundle.value", "/beneficiaries/0/kind");
        row("an unknown stage", personWith(quoted("'missions': [{'id': 'm1', 'stage': 'half'}]")), "bundle.value",
            "/beneficiaries/0/missions/0/stage");
        const auto session = [&row](const char *name, const QByteArray &fields, const char *code, const char *field) {
            row(name,
                personWith(QByteArray(quoted("'missions': [{'id': 'm1', 'sessions': [{'id': 's1'")) + fields + "}]}]"),
                code, QByteArray("/beneficiaries/0/missions/0/sessions/0/").append(field).constData());
        };
        session("no date", "", "bundle.missing", "date");
        session("a day that does not exist", quoted(", 'date': '2025-02-30'"), "bundle.value", "date");
        session("a day written another way", quoted(", 'date': '2/10/2025'"), "bundle.value", "date");
        session("a day with time", quoted(", 'date': '2025-02-03T10:00'"), "bundle.value", "date");
        session("half a minute", quoted(", 'date': '2025-02-03', 'minutes': 1.5"), "bundle.value", "minutes");
        session("negative minutes", quoted(", 'date': '2025-02-03', 'minutes': -1"), "bundle.value", "minutes");
        session("minutes beyond any number", quoted(", 'date': '2025-02-03', 'minutes': 1e300"), "bundle.value",
                "minutes");
        session("minutes in words", quoted(", 'date': '2025-02-03', 'minutes': '90'"), "bundle.type", "minutes");
        session("an unknown theme", quoted(", 'date': '2025-02-03', 'themes': ['t9']"), "bundle.reference", "themes/0");
        session("one field twice", quoted(", 'date': '2025-02-03', 'note': 'a', 'note': 'b'"), "bundle.field-twice",
                "note");
        session("one field twice, spelt with an escape",
                quoted(", 'date': '2025-02-03', 'note': 'a', '\\u006eote': 'b'"), "bundle.field-twice", "note");
        row("progress over 100",
            personWith(
                quoted("'missions': [{'id': 'm1', 'contract': {'objectives': [{'text': 'x', 'progress': 101}]}}]")),
            "bundle.value", "/beneficiaries/0/missions/0/contract/objectives/0/progress");
        row("an exchange without a moment",
            personWith(quoted("'missions': [{'id': 'm1', 'exchanges': [{'id': 'x1'}]}]")), "bundle.missing",
            "/beneficiaries/0/missions/0/exchanges/0/requested_at");
        row("an exchange at no hour",
            personWith(
                quoted("'missions': [{'id': 'm1', 'exchanges': [{'id': 'x1', 'requested_at': '2025-11-03T29:10'}]}]")),
            "bundle.value", "/beneficiaries/0/missions/0/exchanges/0/requested_at");
        row("presence that ends before it starts",
            personWith(quoted("'presence': [{'from': '2025-02-01', 'until': '2025-01-01'}]")), "bundle.value",
            "/beneficiaries/0/presence/0/until");
        row("presence without a start", personWith(quoted("'presence': [{'until': '2025-01-01'}]")), "bundle.missing",
            "/beneficiaries/0/presence/0/from");
        row("the same person twice", bundleWith(quoted("'beneficiaries': [{'id': 'b1'}, {'id': 'b1'}]")),
            "bundle.duplicate", "/beneficiaries/1/id");
        row("one session for two people",
            bundleWith(quoted("'beneficiaries': [ {'id': 'b1', 'missions': [{'id': 'm1', 'sessions': [{'id': 's1', "
                              "'date': '2025-01-01'}]}]}, {'id': 'b2', 'missions': [{'id': 'm2', 'sessions': [{'id': "
                              "'s1', 'date': '2025-01-01'}]}]}]")),
            "bundle.duplicate", "/beneficiaries/1/missions/0/sessions/0/id");
        row("an unknown organisation", personWith(quoted("'organisation': 'o9'")), "bundle.reference",
            "/beneficiaries/0/organisation");
        row("a unit without its organisation", personWith(quoted("'unit': 'u1'")), "bundle.reference",
            "/beneficiaries/0/unit");
        row("a unit of another organisation",
            bundleWith(quoted("'organisations': [{'id': 'o1'}, {'id': 'o2', 'units': [{'id': 'u2'}]}], "
                              "'beneficiaries': [{'id': 'b1', 'organisation': 'o1', 'unit': 'u2'}]")),
            "bundle.reference", "/beneficiaries/0/unit");
        row("a link to nobody", personWith(quoted("'links': [{'to': 'b2'}]")), "bundle.reference",
            "/beneficiaries/0/links/0/to");
        row("a lesson of no theme", bundleWith(quoted("'lessons': [{'id': 'l1', 'theme': 't1'}]")), "bundle.reference",
            "/lessons/0/theme");
        row("a lesson nobody stands behind", bundleWith(quoted("'lessons': [{'id': 'l1', 'supports': ['b1']}]")),
            "bundle.reference", "/lessons/0/supports/0");
        row("a theme under nothing", bundleWith(quoted("'themes': [{'id': 't1', 'parent': 't0'}]")), "bundle.reference",
            "/themes/0/parent");
        row("a theme under itself", bundleWith(quoted("'themes': [{'id': 't1', 'parent': 't1'}]")), "bundle.cycle",
            "/themes/0/parent");
        row("themes in a ring",
            bundleWith(quoted("'themes': [{'id': 'a'}, {'id': 'b', 'parent': 'd'}, {'id': 'c', 'parent': 'b'}, {'id': "
                              "'d', 'parent': 'c'}]")),
            "bundle.cycle", "/themes/1/parent");
        row("units in a ring",
            bundleWith(quoted(
                "'organisations': [{'id': 'o1', 'units': [{'id': 'a', 'parent': 'b'}, {'id': 'b', 'parent': 'a'}]}]")),
            "bundle.cycle", "/organisations/0/units/0/parent");
        row("a report twice",
            bundleWith(quoted("'reports': [{'number': 1, 'entry': 'x'}, {'number': 1, 'entry': 'x'}]")),
            "bundle.duplicate", "/reports/1/number");
        row("bytes that are not UTF-8", bundleWith("\"x\": \"caf\xe9\""), "bundle.utf8", "byte 51");
        row("an overlong slash", bundleWith("\"x\": \"\xc0\xaf\""), "bundle.utf8", "byte 48");
        row("half a surrogate pair", bundleWith(quoted("'x': '\\ud83d !'")), "bundle.utf8", "byte 48");
        row("UTF-8 cut at the end", bundleWith({}) + "\xe2\x82", "bundle.utf8", "byte 41");
        row("nesting without end", bundleWith("\"x\": " + QByteArray("[").repeated(100000)), "bundle.too-deep",
            QByteArray("/x").append(QByteArray("/0").repeated(63)).constData());
    }

    void refusesWithCodeAndPlace() {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const auto bundle = readBundle(json);
        QVERIFY(!bundle.ok());
        QCOMPARE(QString::fromStdString(bundle.fault().code), code);
        QCOMPARE(QString::fromStdString(bundle.fault().where), where);
        QCOMPARE(bundle.fault().kind, Fault::Kind::WrongUse);
    }

    void refusesANoteOf200MegabytesWithItsPlace() {
        const QByteArray json = personWith(quoted("'missions': [{'id': 'm1', 'sessions': [{'id': 's1', 'note': '") +
                                           QByteArray(200'000'000, 'a') + "\"}]}]");
        const auto bundle = readBundle(json);
        QVERIFY(!bundle.ok());
        QCOMPARE(bundle.fault().code, std::string("bundle.too-large"));
        QCOMPARE(bundle.fault().where, std::string("/beneficiaries/0/missions/0/sessions/0/note"));
        QCOMPARE(bundle.fault().have, qint64(200'000'000));
    }

    void acceptsEscapedPairsAndAnythingWrittenWell() {
        const QByteArray pair = bundleWith(quoted("'x': '\\ud83d\\ude00 \\\\ud83d \\'\\n'"));
        QVERIFY(readBundle(pair).ok());
        QVERIFY(readBundle(bundleWith({})).ok());
    }

    // Any single byte changed gives a bundle or a refusal, never a crash.
    void survivesEveryChangedByte() {
        const QByteArray good = completeBundle();
        constexpr char wrong[] = {'\0', '"', '{', ']', '\\', '9', '\xff'};
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = wrong[at % qsizetype(std::size(wrong))];
            const auto bundle = readBundle(bad);
            if (bundle.ok())
                QVERIFY(readBundle(writeBundle(*bundle)).ok());
        }
    }
};

QTEST_APPLESS_MAIN(TestBundleRefusals)
#include "tst_bundle_refusals.moc"
