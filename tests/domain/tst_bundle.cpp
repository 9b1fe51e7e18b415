// The open bundle read and written without loss.
#include "bundle_samples.h"
#include "domain/bundle.h"
#include "domain/bundle_places.h"

#include <QJsonDocument>
#include <QtTest>

using namespace aparte::domain;

namespace {
QJsonValue contentOf(const QByteArray &json) {
    return meaning(QJsonDocument::fromJson(json).object());
}
} // namespace

class TestBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryField() {
        const auto bundle = readBundle(completeBundle());
        QVERIFY2(bundle.ok(), bundle.ok() ? "" : bundle.fault().where.c_str());
        QJsonObject expected = contentOf(completeBundle()).toObject();
        QJsonObject written = contentOf(writeBundle(*bundle)).toObject();
        // What the file left out because it is the default comes back written out.
        QJsonArray people = expected[u"beneficiaries"].toArray();
        QJsonObject first = people[0].toObject();
        QJsonArray missions = first[u"missions"].toArray();
        QJsonObject mission = missions[0].toObject();
        QJsonArray sessions = mission[u"sessions"].toArray();
        QJsonObject second = sessions[1].toObject();
        second.insert(u"kind", QStringLiteral("session"));
        sessions[1] = second;
        mission.insert(u"sessions", sessions);
        missions[0] = mission;
        first.insert(u"missions", missions);
        people[0] = first;
        expected.insert(u"beneficiaries", people);
        QCOMPARE(QJsonDocument(written).toJson(), QJsonDocument(expected).toJson());
    }

    void readingWhatWasWrittenGivesTheSameBytes() {
        const QByteArray once = writeBundle(*readBundle(completeBundle()));
        QCOMPARE(writeBundle(*readBundle(once)), once);
    }

    // Qt's parser takes U+FEFF at the beginning of a text for a byte order mark, and drops it.
    void aTextThatBeginsWithAByteOrderMarkKeepsIt() {
        const auto json =
            personWith(quoted("'job_title': '\xEF\xBB\xBFZo\xC3\xA9', '\xEF\xBB\xBFodd': 1, 'odd': 2, 'also_known_as': "
                              "['\xEF\xBB\xBF', '\xEF\xBB\xBF\xEF\xBB\xBF', '\\ufeff']"));
        const QString mark(QChar(0xfeff));
        QByteArray bytes = QByteArray("\xEF\xBB\xBF") + json;
        for (int time = 0; time < 3; ++time) {
            const auto bundle = readBundle(bytes);
            QVERIFY2(bundle.ok(), bundle.ok() ? "" : (bundle.fault().code + bundle.fault().where).c_str());
            const auto &person = bundle->beneficiaries.at(0);
            QCOMPARE(person.jobTitle, mark + QStringLiteral("Zoé"));
            QCOMPARE(person.alsoKnownAs, (QStringList{mark, mark + mark, mark}));
            QCOMPARE(person.extra, (QJsonObject{{mark + QStringLiteral("odd"), 1}, {QStringLiteral("odd"), 2}}));
            bytes = writeBundle(*bundle);
        }
        const auto wrong = readBundle(quoted("{'a': '\xEF\xBB\xBF', 'format': [}}"));
        QCOMPARE(wrong.fault().code, "bundle.not-json");
        QCOMPARE(wrong.fault().have, 25); // the place in the file as given
    }

    void namesEveryUnknownFieldWithItsPlace() {
        const auto bundle = readBundle(completeBundle());
        for (const auto *place :
             {"/made_by", "/organisations/0/siren", "/organisations/0/units/1/colour", "/themes/0/label/de",
              "/beneficiaries/0/favourite_tea", "/beneficiaries/0/links/0/since", "/beneficiaries/0/presence/1/why",
              "/beneficiaries/0/missions/0/colour", "/beneficiaries/0/missions/0/parties/0/phone",
              "/beneficiaries/0/missions/0/contract/annex", "/beneficiaries/0/missions/0/contract/cost/vat",
              "/beneficiaries/0/missions/0/contract/objectives/0/rank", "/beneficiaries/0/missions/0/sessions/0/mood",
              "/beneficiaries/0/missions/0/exchanges/0/tone", "/beneficiaries/0/consents/0/paper", "/lessons/0/weight",
              "/practice/0/room", "/reports/0/seal"})
            QVERIFY2(bundle->unknownFields.contains(QLatin1String(place)), place);
        QCOMPARE(bundle->unknownFields.size(), 18);
    }

    void readsWhatIsThere() {
        const auto bundle = readBundle(completeBundle());
        const Session &session = bundle->sessions[0];
        QCOMPARE(session.beneficiary, QStringLiteral("b1"));
        QCOMPARE(session.mission, QStringLiteral("m1"));
        QCOMPARE(session.minutes, 90);
        QCOMPARE(session.themes, (QStringList{"t1", "t2"}));
        QCOMPARE(session.date, QDate(2025, 10, 14));
        QVERIFY(session.held());
        QVERIFY(!bundle->sessions[1].held());
        QCOMPARE(bundle->missions[0].contract->cost->hourlyRate, 80.0);
        QVERIFY(!bundle->missions[0].contract->cost->amount);
        QVERIFY(!bundle->beneficiaries[0].presence[0].until);
        QVERIFY(bundle->beneficiaries[2].isGroup());
        QCOMPARE(bundle->exchanges[0].requestedAt, QStringLiteral("2025-11-03T09:10"));
        QVERIFY(!bundle->exchanges[0].answeredAt);
    }

    void sessionWithoutStatusWasHeld() {
        const auto bundle = readBundle(
            personWith(quoted("'missions': [{'id': 'm1', 'sessions': [{'id': 's1', 'date': '2026-01-02'}]}]")));
        QVERIFY(bundle.ok());
        QVERIFY(bundle->sessions[0].held());
        QCOMPARE(bundle->sessions[0].status, QString());
    }

    void everyObjectKnowsItsPlace() {
        const auto bundle = readBundle(completeBundle());
        const BundlePlaces places(*bundle);
        QCOMPARE(places.session(1), QStringLiteral("/beneficiaries/0/missions/0/sessions/1"));
        QCOMPARE(places.exchange(0), QStringLiteral("/beneficiaries/0/missions/0/exchanges/0"));
        QCOMPARE(places.consent(0), QStringLiteral("/beneficiaries/0/consents/0"));
    }

    void readsTenThousandNotesQuickly() {
        const QByteArray note = QByteArray("é parlé de son équipe ").repeated(130);
        QByteArray sessions;
        for (int number = 0; number < 10000; ++number)
            sessions += (number ? "," : "") + QByteArray(quoted("{'id':'s")) + QByteArray::number(number) +
                        quoted("','date':'2025-01-02','note':'") + note + "\"}";
        const QByteArray json = personWith(quoted("'missions': [{'id': 'm1', 'sessions': [") + sessions + "]}]");
        QElapsedTimer clock;
        clock.start();
        const auto bundle = readBundle(json);
        QVERIFY(bundle.ok());
        QCOMPARE(bundle->sessions.size(), std::size_t(10000));
        QVERIFY2(clock.elapsed() < 5000, "reading 30 MB took over five seconds");
    }
};

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
