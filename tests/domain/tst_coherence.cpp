// What cannot be true is refused with its place, alone and in a bundle.
#include "bundle_samples.h"
#include "domain/bundle.h"
#include "domain/coherence.h"

#include <QtTest>

using namespace aparte::domain;

class TestCoherence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesAContradictionAtItsPlace_data() {
        QTest::addColumn<QByteArray>("fields"); // of a person; b1 has the rest
        QTest::addColumn<QString>("place");
        const auto mission = [](const char *name, const char *fields, const char *place) {
            QTest::newRow(name) << QByteArray("'missions': [{'id': 'm1', ") + fields + "}]"
                                << (*place ? QStringLiteral("/beneficiaries/0/missions/0") + QLatin1String(place)
                                           : QString());
        };
        const auto person = [](const char *name, const char *fields, const char *place) {
            QTest::newRow(name) << QByteArray(fields)
                                << (*place ? QStringLiteral("/beneficiaries/0") + QLatin1String(place) : QString());
        };
        mission("a contract of one day", "'contract': {'from': '2026-03-01', 'until': '2026-03-01'}", "");
        mission("a contract that ends first", "'contract': {'from': '2026-03-01', 'until': '2026-02-28'}",
                "/contract/until");
        mission("an earlier one that does", "'earlier_contracts': [{}, {'from': '2026-03-01', 'until': '2025-03-01'}]",
                "/earlier_contracts/1/until");
        mission("signed before it was proposed",
                "'proposals': [{'sent_on': '2026-02-02'}], 'contract': {'signed_on': '2026-02-01'}",
                "/contract/signed_on");
        mission("a signature before it was proposed",
                "'proposals': [{'sent_on': '2026-02-02'}], 'contract': {'signatures': [{'on': '2026-02-02'}, {'on': "
                "'2026-02-01'}]}",
                "/contract/signatures/1/on");
        mission("proposed again after it was signed",
                "'proposals': [{'sent_on': '2026-01-02'}, {'sent_on': '2026-03-02'}], 'contract': {'signed_on': "
                "'2026-02-01'}",
                "");
        mission("an answer before the question",
                "'proposals': [{'sent_on': '2026-02-02', 'answers': [{'role': 'hr', 'on': '2026-02-01'}]}]",
                "/proposals/0/answers/0/on");
        mission("signed before it was sent",
                "'documents': [{'kind': 'convention', 'sent_on': '2026-02-02', 'signed_on': '2026-02-01'}]",
                "/documents/0/signed_on");
        mission("given before it was prepared", "'review': {'prepared_on': '2026-02-02', 'delivered_on': '2026-02-01'}",
                "/review/delivered_on");
        mission("prepared, given and attested on one day",
                "'review': {'prepared_on': '2026-02-02', 'delivered_on': '2026-02-02', 'attested_on': '2026-02-02'}",
                "");
        mission("attested before it was given",
                "'review': {'prepared_on': '2026-02-01', 'delivered_on': '2026-02-03', 'attested_on': '2026-02-02'}",
                "/review/attested_on");
        mission("ended before anybody asked",
                "'requests': [{'by': 'hr', 'made_on': '2026-03-02'}, {'by': 'manager', 'made_on': '2026-02-02'}], "
                "'ending': {'kind': 'refused', 'on': '2026-02-01'}",
                "/ending/on");
        mission(
            "refused on the day it was asked for",
            "'requests': [{'by': 'hr', 'made_on': '2026-02-02'}], 'ending': {'kind': 'refused', 'on': '2026-02-02'}",
            "");
        mission("more than everything is paid", "'funding': [{'by': 'A', 'share': 60}, {'by': 'B', 'share': 40.5}]",
                "/funding/1/share");
        mission("answered before it was asked",
                "'exchanges': [{'id': 'x1', 'requested_at': '2026-02-02T10:00', 'answered_at': '2026-02-02T08:59'}]",
                "/exchanges/0/answered_at");
        mission("answered while the clock was put back",
                "'exchanges': [{'id': 'x1', 'requested_at': '2026-10-25T02:50', 'answered_at': '2026-10-25T02:10'}]",
                "");
        person("a consent of one day",
               "'consents': [{'id': 'c1', 'given_on': '2026-01-02', 'expires_on': '2026-01-02'}]", "");
        person("a consent that ends before it begins",
               "'consents': [{'id': 'c1', 'given_on': '2026-01-02', 'expires_on': '2026-01-01'}]",
               "/consents/0/expires_on");
        person("a consent withdrawn before it was given",
               "'consents': [{'id': 'c1', 'given_on': '2026-01-02', 'withdrawn_on': '2026-01-01'}]",
               "/consents/0/withdrawn_on");
        person("access given before it was known who asks",
               "'access_requests': [{'received_on': '2026-01-01', 'identity_checked_on': '2026-01-05', 'answered_on': "
               "'2026-01-03'}]",
               "/access_requests/0/answered_on");
        person("access given before it was asked for",
               "'access_requests': [{'received_on': '2026-01-02', 'answered_on': '2026-01-01'}]",
               "/access_requests/0/answered_on");
    }
    void refusesAContradictionAtItsPlace() {
        QFETCH(QByteArray, fields);
        QFETCH(QString, place);
        const auto bundle = readBundle(personWith(quoted(fields.constData())));
        if (place.isEmpty()) {
            QVERIFY2(bundle.ok(), bundle.ok() ? "" : bundle.fault().where.c_str());
            return;
        }
        QVERIFY(!bundle.ok());
        QCOMPARE(QString::fromStdString(bundle.fault().code), QStringLiteral("bundle.value"));
        QCOMPARE(QString::fromStdString(bundle.fault().where), place);
    }

    void whatIsMerelyMissingContradictsNothing() {
        QVERIFY(!contradictionIn(Mission()));
        QVERIFY(!contradictionIn(Exchange()));
        QVERIFY(!contradictionIn(Beneficiary()));
        QVERIFY(readBundle(completeBundle()).ok());
    }
};

QTEST_APPLESS_MAIN(TestCoherence)
#include "tst_coherence.moc"
