// What a file says to the letter leaves to the letter: what is empty stays written, and no number loses a digit.
#include "bundle_samples.h"
#include "domain/bundle.h"
#include "domain/exact_number.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace aparte;
using namespace aparte::domain;

namespace {

QJsonObject again(const QByteArray &json) {
    const auto bundle = readBundle(json);
    return bundle ? QJsonDocument::fromJson(writeBundle(*bundle)).object() : QJsonObject();
}

// What `part` holds that `whole` does not say in the same way; empty when all of it is there.
QString missing(const QJsonValue &part, const QJsonValue &whole, const QString &place = {}) {
    if (part.isObject()) {
        const QJsonObject fields = part.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            if (const QString found = missing(field.value(), whole[field.key()], place + u'/' + field.key());
                !found.isEmpty())
                return found;
        return {};
    }
    if (!part.isArray())
        return part == whole ? QString() : place;
    if (part.toArray().size() != whole.toArray().size())
        return place;
    for (int index = 0; index < part.toArray().size(); ++index)
        if (const QString found = missing(part[index], whole[index], place + u'/' + QString::number(index));
            !found.isEmpty())
            return found;
    return {};
}

} // namespace

class TestBundleExactness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenEmptyLeavesAsItCame_data() {
        QTest::addColumn<QByteArray>("fields"); // of a person
        const auto row = [](const char *name, const char *fields) { QTest::newRow(name) << quoted(fields); };
        row("texts", "'job_title': '', 'also_known_as': []");
        row("null for a text", "'job_title': null, 'also_known_as': null");
        row("an empty text where null is usual", "'organisation': '', 'unit': ''");
        row("null where it is usual", "'organisation': null, 'unit': null");
        row("a person's lists", "'members': [], 'links': [], 'presence': [], 'missions': [], 'consents': []");
        row("presence that lasts", "'presence': [{'from': '2025-01-01', 'until': null}]");
        row("a consent", "'consents': [{'id': 'c1', 'what': '', 'to': '', 'given_on': null, 'expires_on': null}]");
        row("a mission", "'missions': [{'id': 'm1', 'framework': '', 'motive': '', 'stage': null, 'contract': null, "
                         "'parties': []}]");
        row("a contract", "'missions': [{'id': 'm1', 'contract': {'organisation': '', 'cost': null, 'objectives': [],"
                          " 'planned_sessions': null, 'planned_hours': null, 'signed_on': null}}]");
        row("a contract without a word", "'missions': [{'id': 'm1', 'contract': {}}]");
        row("a cost",
            "'missions': [{'id': 'm1', 'contract': {'cost': {'basis': '', 'hourly_rate': null, 'amount': null,"
            " 'currency': ''}}}]");
        row("a session",
            "'missions': [{'id': 'm1', 'sessions': [{'id': 's1', 'date': '2025-01-01', 'minutes': null,"
            " 'status': '', 'place': '', 'techniques': [], 'themes': [], 'note': '', 'hypotheses': ''}]}]");
        row("an exchange", "'missions': [{'id': 'm1', 'exchanges': [{'id': 'x1', 'requested_at': '2025-01-01T09:10',"
                           " 'answered_at': '', 'channel': '', 'note': ''}]}]");
        row("what nobody knows", "'tea': '', 'cups': [], 'spoon': null, 'tray': {}");
    }

    void whatIsWrittenEmptyLeavesAsItCame() {
        QFETCH(QByteArray, fields);
        const QByteArray json = personWith(fields);
        const QJsonObject out = again(json);
        QVERIFY(!out.isEmpty());
        QCOMPARE(missing(QJsonDocument::fromJson(json).object(), out), QString());
        QCOMPARE(again(QJsonDocument(out).toJson()), out);
    }

    void whatBelongsToNobodyLeavesAsItCameToo() {
        const QByteArray json = bundleWith(
            quoted("'organisations': [{'id': 'o1', 'name': '', 'units': [{'id': 'u1', 'name': '', 'parent': ''}]}],"
                   "'themes': [{'id': 't1', 'label': {'fr': '', 'en': 'x'}, 'parent': null}], 'beneficiaries': [],"
                   "'lessons': [{'id': 'l1', 'text': {'fr': 'x', 'en': ''}, 'theme': '', 'supports': []}],"
                   "'practice': [{'kind': '', 'date': '2025-01-01', 'minutes': null, 'note': ''}], 'reports': []"));
        QCOMPARE(missing(QJsonDocument::fromJson(json).object(), again(json)), QString());
    }

    void whatIsFilledInLaterIsNoLongerEmpty() {
        auto bundle = readBundle(personWith(quoted("'job_title': '', 'organisation': '', 'also_known_as': []")));
        bundle->beneficiaries[0].jobTitle = QStringLiteral("Cheffe");
        bundle->beneficiaries[0].alsoKnownAs = {QStringLiteral("Zoé")};
        const QJsonValue person = QJsonDocument::fromJson(writeBundle(*bundle)).object()[u"beneficiaries"][0];
        QCOMPARE(person[u"job_title"], QJsonValue(QStringLiteral("Cheffe")));
        QCOMPARE(person[u"also_known_as"], QJsonValue(QJsonArray{QStringLiteral("Zoé")}));
    }

    void anEmptyFieldIsNoUnknownOne() {
        QVERIFY(readBundle(personWith(quoted("'job_title': '', 'unit': null")))->unknownFields.isEmpty());
    }

    void aNumberThatWouldLoseDigitsIsRefusedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("taken");
        for (const char *kept : {"0",
                                 "-0",
                                 "0.0",
                                 "80.0",
                                 "1e3",
                                 "1E-3",
                                 "0.1",
                                 "1.10",
                                 "12.345678",
                                 "9223372036854775807",
                                 "-9223372036854775808",
                                 "0.30000000000000004",
                                 "1e300",
                                 "1.5e-300",
                                 "1e16",
                                 "100000000000000000000",
                                 "9007199254740993",
                                 "0.000",
                                 "0e9",
                                 "12345678901234.5",
                                 "1000000000000000000.000"})
            QTest::newRow(kept) << QByteArray(kept) << true;
        for (const char *lost : {"9223372036854775808", "18446744073709551615", "123456789012345678901234567890",
                                 "0.1234567890123456789", "3.14159265358979323846", "1e400", "-1e400", "1e-400",
                                 "1.00000000000000000001", "9007199254740993.5", "1e99999999999999999999"})
            QTest::newRow(lost) << QByteArray(lost) << false;
        QTest::newRow("a million digits") << QByteArray(1'000'000, '7') << false;
    }

    void aNumberThatWouldLoseDigitsIsRefusedWithItsPlace() {
        QFETCH(QByteArray, number);
        QFETCH(bool, taken);
        const auto bundle = readBundle(personWith(R"("tea": [1, {"cups": )" + number + "}]"));
        QCOMPARE(bundle.ok(), taken);
        if (taken) {
            const QJsonArray written = QJsonDocument::fromJson('[' + number + ']').array();
            QCOMPARE(bundle->beneficiaries[0].extra[u"tea"][1][u"cups"], written[0]);
            return;
        }
        QCOMPARE(bundle.fault().code, std::string("bundle.number"));
        QCOMPARE(bundle.fault().where, std::string("/beneficiaries/0/tea/1/cups"));
    }

    void digitsInATextAreNoNumber() {
        QVERIFY(readBundle(personWith(quoted("'tea': '123456789012345678901234567890'"))).ok());
    }
};

QTEST_APPLESS_MAIN(TestBundleExactness)
#include "tst_bundle_exactness.moc"
